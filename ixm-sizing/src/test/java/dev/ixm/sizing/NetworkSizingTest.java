package dev.ixm.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.Topology;
import dev.ixm.model.network.NetworkLimits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkSizingTest {

  private static final NetworkLimits LIMITS = NetworkLimits.builder().build();

  @ParameterizedTest
  @CsvSource({
    "SINGLE_SERVER, 0, 100 Mbit/s",
    "SINGLE_SERVER, 499, 100 Mbit/s",
    "SINGLE_SERVER, 500, 1 Gbit/s",
    "HIGH_AVAILABILITY, 0, 1 Gbit/s",
    "HIGH_AVAILABILITY, 20000, 1 Gbit/s",
  })
  @Tag("G02-018")
  @Tag("G02-159")
  @Tag("G02-160")
  void asksForAFasterLinkWithMoreUsersOrServers(Topology topology, int users, String expected) {
    assertThat(NetworkSizing.serverLink(topology, users, LIMITS).value()).hasToString(expected);
  }

  @Test
  @Tag("G02-161")
  void asksForAFastSwitchFromFiveHundredUsersOn() {
    assertThat(NetworkSizing.layerTwoSwitch(499, LIMITS)).isEmpty();
    assertThat(NetworkSizing.layerTwoSwitch(500, LIMITS).orElseThrow())
        .hasToString(
            "layer-2 switch = 1 Gbit/s: as stated from 500 advanced users on (advanced users = 500)"
                + " [chapter 2, Server Network Requirements]");
  }

  @Test
  void refusesNegativeNumbers() {
    assertThatThrownBy(() -> NetworkSizing.layerTwoSwitch(-1, LIMITS))
        .hasMessage("advanced users must not be negative: -1");
    assertThatThrownBy(() -> NetworkSizing.serverLink(Topology.SINGLE_SERVER, -1, LIMITS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("advanced users must not be negative: -1");
  }
}
