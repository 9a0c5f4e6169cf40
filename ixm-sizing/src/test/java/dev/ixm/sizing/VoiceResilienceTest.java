package dev.ixm.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.Release;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.release.ReleaseFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceResilienceTest {

  private static final CapacityTables TABLES =
      ReleaseFacts.of(Release.R10_8).get(CapacityTables.KIND);

  @ParameterizedTest
  @CsvSource({"3, 0, 360", "3, 1, 240", "3, 3, 0", "20, 1, 2280", "21, 0, 2400", "22, 1, 2400"})
  void countsThePortsThatAreLeft(int servers, int lost, int expected) {
    assertThat(VoiceResilience.portsLeft(servers, lost, TABLES).value()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"4, 1, 100, 300", "4, 4, 100, 0", "2, 1, 0, 0", "31, 1, 100, 2400"})
  void countsThePortsThatServersAreSetUpFor(int servers, int lost, int each, int expected) {
    assertThat(VoiceResilience.portsLeft(servers, lost, each, TABLES).value()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"240, 2, 0", "240, 3, 1", "241, 3, 0", "0, 2, 1", "0, 1, 0", "120, 20, 19"})
  void countsTheLossesThatASiteSurvives(int ports, int servers, int expected) {
    int losses = VoiceResilience.survivableLosses(ports, servers, TABLES).value();
    assertThat(losses).isEqualTo(expected);
    assertThat(VoiceResilience.portsLeft(servers, losses, TABLES).value())
        .isGreaterThanOrEqualTo(ports);
  }

  @ParameterizedTest
  @CsvSource({"240, 0, 2", "240, 1, 3", "241, 1, 4", "0, 0, 2", "0, 1, 2", "120, 2, 3"})
  void addsSpareServers(int ports, int losses, int expected) {
    int servers = VoiceResilience.servers(ports, losses, TABLES).value();
    assertThat(servers).isEqualTo(expected);
    assertThat(VoiceResilience.survivableLosses(ports, servers, TABLES).value())
        .isGreaterThanOrEqualTo(losses);
  }

  @Test
  void canBeFollowedWithAPencil() {
    assertThat(VoiceResilience.servers(300, 1, TABLES))
        .hasToString(
            "voice servers with spares = 4: (ports / ports per server, rounded up, 1 at least) +"
                + " losses, 2 at least (ports = 300, ports per server = 120, losses = 1)"
                + " [inferred; chapter 2, Maximum System Capacity]");
  }

  @Test
  void refusesImpossibleNumbers() {
    assertThatThrownBy(() -> VoiceResilience.portsLeft(0, 0, TABLES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("voice servers must be 1 or more: 0");
    assertThatThrownBy(() -> VoiceResilience.portsLeft(2, 3, TABLES))
        .hasMessage("lost must be 0 to 2: 3");
    assertThatThrownBy(() -> VoiceResilience.portsLeft(2, -1, TABLES))
        .hasMessage("lost must be 0 to 2: -1");
    assertThatThrownBy(() -> VoiceResilience.portsLeft(2, 1, -1, TABLES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ports per server must not be negative: -1");
    assertThatThrownBy(() -> VoiceResilience.survivableLosses(241, 2, TABLES))
        .hasMessage("2 voice servers do not carry 241 ports");
    assertThatThrownBy(() -> VoiceResilience.survivableLosses(-1, 2, TABLES))
        .hasMessage("ports must not be negative: -1");
    assertThatThrownBy(() -> VoiceResilience.survivableLosses(1, 0, TABLES))
        .hasMessage("voice servers must be 1 or more: 0");
    assertThatThrownBy(() -> VoiceResilience.servers(1, -1, TABLES))
        .hasMessage("losses must not be negative: -1");
    assertThatThrownBy(() -> VoiceResilience.servers(121, Integer.MAX_VALUE, TABLES))
        .isInstanceOf(ArithmeticException.class);
  }
}
