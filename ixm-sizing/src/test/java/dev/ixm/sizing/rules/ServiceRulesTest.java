package dev.ixm.sizing.rules;

import static dev.ixm.model.Topology.HIGH_AVAILABILITY;
import static dev.ixm.sizing.rules.Judged.by;
import static dev.ixm.sizing.rules.Judged.server;
import static dev.ixm.sizing.rules.Judged.site;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Role;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Level;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceRulesTest {

  private static Deployment.Builder of(Server.Builder server) {
    return site(HIGH_AVAILABILITY, 1, 0).addServers(server.build());
  }

  private static Server.Builder on(PlatformKind kind) {
    return server("A", Role.PRIMARY).platform(Platform.builder().kind(kind).build());
  }

  @ParameterizedTest
  @CsvSource({
    "G23-020, platform.vmware.fax-ports, VMWARE, 24",
    "G24-014, platform.hyper-v.fax-ports, HYPER_V, 8"
  })
  void aVirtualVoiceServerHasFewFaxPorts(String id, String rule, PlatformKind kind, int most) {
    by(rule, of(on(kind).faxPorts(most))).kept();
    by(rule, of(on(kind).faxPorts(most + 1)))
        .broken("/servers/0/faxPorts", most + 1, "at most " + most);
    by(rule, of(on(kind))).notStated("/servers/0/faxPorts");
    for (PlatformKind other : PlatformKind.values()) {
      if (other != kind) {
        by(rule, of(on(other).faxPorts(most + 1))).kept();
        by(rule, of(on(other))).kept();
      }
    }
    by(rule, of(on(kind).roles(ImmutableSet.of(Role.CONSOLIDATED)).faxPorts(most + 1))).kept();
    by(rule, of(server("A", Role.PRIMARY).faxPorts(most))).kept();
    by(rule, of(server("A", Role.PRIMARY).faxPorts(most + 1))).notStated("/servers/0/platform");
  }

  @Test
  void limitsBindAndWhatIsBestIsAdvised() {
    assertThat(ServiceRules.all(CapacityTables.release10_8()))
        .extracting(rule -> rule.info())
        .allSatisfy(
            info ->
                assertThat(info.level())
                    .isEqualTo(info.id().endsWith(".optimal") ? Level.SHOULD : Level.MUST))
        .extracting(RuleInfo::source)
        .extracting(source -> source.chapter())
        .containsExactly(23, 24);
  }
}
