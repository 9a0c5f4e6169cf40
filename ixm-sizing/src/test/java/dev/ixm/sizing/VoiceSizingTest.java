package dev.ixm.sizing;

import static dev.ixm.model.Topology.HIGH_AVAILABILITY;
import static dev.ixm.model.Topology.SINGLE_SERVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.Release;
import dev.ixm.model.Topology;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.release.ReleaseFacts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceSizingTest {

  private static final CapacityTables TABLES =
      ReleaseFacts.of(Release.R10_8).get(CapacityTables.KIND);

  /** The rows of the guide's table. */
  @ParameterizedTest
  @CsvSource({
    "G02-007, 10, 300 kbit/s",
    "G02-008, 20, 600 kbit/s",
    "G02-009, 50, 1500 kbit/s",
    "G02-010, 100, 3 Mbit/s",
    "G02-011, 2000, 60 Mbit/s",
  })
  void computesTheRowsOfTheBandwidthTable(String id, int channels, String expected) {
    assertThat(VoiceSizing.bandwidth("b", channels, TABLES).value())
        .isEqualTo(DataRate.parse(expected));
  }

  @Test
  @Tag("G02-006")
  void growsWithTheChannels() {
    assertThat(VoiceSizing.bandwidth("b", 0, TABLES).value())
        .isEqualTo(DataRate.ofBitsPerSecond(0));
    assertThat(VoiceSizing.bandwidth("b", 1, TABLES).value())
        .isEqualTo(DataRate.ofKilobitsPerSecond(30));
    assertThat(VoiceSizing.bandwidth("voice", 2_400, TABLES))
        .hasToString(
            "voice = 72 Mbit/s: channels × bandwidth of a channel, both ways together"
                + " (channels = 2400, bandwidth of a channel = 30 kbit/s)"
                + " [chapter 2, Bandwidth Requirements]");
  }

  @ParameterizedTest
  @CsvSource({
    "0, HIGH_AVAILABILITY, 2",
    "120, HIGH_AVAILABILITY, 2",
    "240, HIGH_AVAILABILITY, 2",
    "241, HIGH_AVAILABILITY, 3",
    "2400, HIGH_AVAILABILITY, 20",
    "2401, HIGH_AVAILABILITY, 21",
    "0, SINGLE_SERVER, 1",
    "121, SINGLE_SERVER, 1",
    "121, CLOUD_GATEWAY, 1",
  })
  @Tag("G01-034")
  void countsVoiceServers(int ports, Topology topology, int expected) {
    assertThat(VoiceSizing.voiceServers(ports, topology, TABLES).value()).isEqualTo(expected);
  }

  @Test
  void countsWithTheTablesOfTheCaller() {
    CapacityTables small = CapacityTables.builder().maxPortsPerVoiceServer(10).build();
    assertThat(VoiceSizing.voiceServers(241, HIGH_AVAILABILITY, small).value()).isEqualTo(25);
    assertThat(VoiceSizing.portsPerServer(241, 2, small).value()).isEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 0", "100, 1, 100", "400, 4, 100", "401, 4, 101", "480, 3, 120"})
  void spreadsPortsEvenlyUpToWhatAServerCarries(int ports, int servers, int expected) {
    assertThat(VoiceSizing.portsPerServer(ports, servers, TABLES).value()).isEqualTo(expected);
  }

  @Test
  void refusesImpossibleNumbers() {
    assertThatThrownBy(() -> VoiceSizing.voiceServers(-1, SINGLE_SERVER, TABLES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ports must not be negative: -1");
    assertThatThrownBy(() -> VoiceSizing.bandwidth("b", -1, TABLES))
        .hasMessage("channels must not be negative: -1");
    assertThatThrownBy(() -> VoiceSizing.portsPerServer(-1, 1, TABLES))
        .hasMessage("ports must not be negative: -1");
    assertThatThrownBy(() -> VoiceSizing.portsPerServer(1, 0, TABLES))
        .hasMessage("servers must be 1 or more: 0");
  }
}
