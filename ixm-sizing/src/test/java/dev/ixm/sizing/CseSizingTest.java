package dev.ixm.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.Release;
import dev.ixm.model.Topology;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.release.ReleaseFacts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CseSizingTest {

  private static final CapacityTables TABLES =
      ReleaseFacts.of(Release.R10_8).get(CapacityTables.KIND);

  @ParameterizedTest
  @CsvSource({
    "1, 1, SINGLE_SERVER, SINGLE_SERVER",
    "3000, 1, SINGLE_SERVER, SINGLE_SERVER",
    "1, 1, HIGH_AVAILABILITY, CONSOLIDATED_SERVER",
    "5000, 1, HIGH_AVAILABILITY, CONSOLIDATED_SERVER",
    "5001, 1, HIGH_AVAILABILITY, REMOTE_SERVERS",
    "2, 2, HIGH_AVAILABILITY, REMOTE_SERVERS",
    "0, 1, HIGH_AVAILABILITY, NONE",
    "0, 0, SINGLE_SERVER, NONE",
  })
  @Tag("G02-140")
  @Tag("G02-141")
  void placesTheEngine(int users, int types, Topology topology, CsePlacement expected) {
    assertThat(CseSizing.placement(users, types, topology, TABLES).value()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "5000, 1", "5001, 2", "10000, 2", "15000, 3", "20000, 4", "30000, 6"})
  @Tag("G02-145")
  @Tag("G09-372")
  @Tag("G18-013")
  void countsRemoteServers(int users, int expected) {
    assertThat(CseSizing.remoteServers("GMAIL", users, TABLES).value()).isEqualTo(expected);
  }

  @Test
  void namesTheEmailType() {
    assertThat(CseSizing.remoteServers("GMAIL", 7_000, TABLES))
        .hasToString(
            "remote CSE servers for GMAIL = 2: users / users of one CSE, rounded up; a CSE server"
                + " takes one email type (users = 7000, users of one CSE = 5000)"
                + " [chapter 2, For Unified Messaging Sync Users (UM)]");
  }

  @Test
  void refusesNegativeNumbers() {
    assertThatThrownBy(() -> CseSizing.placement(-1, 1, Topology.SINGLE_SERVER, TABLES))
        .hasMessage("users must not be negative: -1");
    assertThatThrownBy(() -> CseSizing.placement(1, -1, Topology.SINGLE_SERVER, TABLES))
        .hasMessage("email types must not be negative: -1");
    assertThatThrownBy(() -> CseSizing.remoteServers("GMAIL", -1, TABLES))
        .hasMessage("users must not be negative: -1");
  }
}
