package dev.ixm.model.platform.rules;

import static dev.ixm.model.Role.LICENSE_SERVER;
import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.ha;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.rules.Sites.site;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.rules.DeploymentRules;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformRulesTest {

  private static Deployment on(Role role, Platform.Builder platform) {
    return ha(server("A", role).platform(platform.build()));
  }

  private static Platform.Builder platform(PlatformKind kind) {
    return Platform.builder().kind(kind);
  }

  @Test
  @Tag("G23-003")
  void noServerRunsInTerminalServices() {
    String rule = "platform.terminal-services";
    check(rule, on(PRIMARY, platform(PlatformKind.TERMINAL_SERVICES)))
        .findsAtServer(
            "A", "/servers/0/platform/kind", "TERMINAL_SERVICES", "other than TERMINAL_SERVICES");
    check(rule, on(LICENSE_SERVER, platform(PlatformKind.TERMINAL_SERVICES))).findsNothing();
    check(rule, on(PRIMARY, platform(PlatformKind.VMWARE))).findsNothing();
  }

  /** What a server runs on decides most rules on platforms, so that it is asked for. */
  @Test
  @Tag("G23-003")
  void asksWhatEachServerRunsOn() {
    String rule = "platform.terminal-services";
    check(rule, ha(server("A", PRIMARY))).lacks("/servers/0/platform");
    check(rule, ha(server("A", LICENSE_SERVER))).findsNothing();
    Deployment single =
        site(Topology.SINGLE_SERVER).addServers(server("A", Role.SINGLE).build()).build();
    assertThat(RuleSet.of(new DeploymentRules().rules()).check(single).questions())
        .anyMatch(question -> question.asked().contains("/servers/*/platform"));
  }

  /** Columns: platform, version, whether a server may run there, statement. */
  @ParameterizedTest
  @CsvSource({
    "VMWARE, 4.0, true, G23-002",
    "VMWARE, 4.1, true, G23-002",
    "VMWARE, 5.0, true, G23-002",
    "VMWARE, 5.1, true, G23-002",
    "VMWARE, 5.5, true, G23-002",
    "VMWARE, 6.0, true, G23-002",
    "VMWARE, 6.5, true, G23-002",
    "VMWARE, 6.7, true, G24-001",
    "VMWARE, 8.0, false, G23-002",
    "HYPER_V, Hyper-V Server 2012, true, G24-001",
    "HYPER_V, Hyper-V Server 2016, false, G23-002",
    "TERMINAL_SERVICES, 6.7, false, G23-002",
    "AWS, '', true, G25-003"
  })
  void acceptsThePlatformsOfTheGuide(PlatformKind kind, String version, boolean accepted) {
    for (Topology topology : new Topology[] {Topology.SINGLE_SERVER, Topology.HIGH_AVAILABILITY}) {
      Role role = topology == Topology.SINGLE_SERVER ? Role.SINGLE : PRIMARY;
      Platform.Builder platform = platform(kind);
      if (!version.isEmpty()) {
        platform.version(version);
      }
      Deployment site =
          site(topology).addServers(server("A", role).platform(platform.build()).build()).build();
      assertThat(
              RuleSet.of(new DeploymentRules().rules()).check(site).findings().stream()
                  .filter(finding -> finding.rule().id().startsWith("platform."))
                  .filter(finding -> finding.kind() == Finding.Kind.BREACH)
                  .noneMatch(finding -> finding.severity() == Severity.ERROR))
          .isEqualTo(accepted);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "G23-020, platform.vmware.fax-ports, VMWARE, 24",
    "G24-014, platform.hyper-v.fax-ports, HYPER_V, 8"
  })
  void aVirtualVoiceServerHasFewFaxPorts(String id, String rule, PlatformKind kind, int most) {
    check(rule, ha(voiceServer(kind).faxPorts(most))).findsNothing();
    check(rule, ha(voiceServer(kind).faxPorts(most + 1)))
        .breaks("/servers/0/faxPorts", most + 1, "at most " + most);
    check(rule, ha(voiceServer(kind))).lacks("/servers/0/faxPorts");
    for (PlatformKind other : PlatformKind.values()) {
      if (other != kind) {
        check(rule, ha(voiceServer(other).faxPorts(most + 1))).findsNothing();
        check(rule, ha(voiceServer(other))).findsNothing();
      }
    }
    check(rule, ha(voiceServer(kind).roles(ImmutableSet.of(Role.CONSOLIDATED)).faxPorts(most + 1)))
        .findsNothing();
    check(rule, ha(server("A", Role.PRIMARY).faxPorts(most))).findsNothing();
    check(rule, ha(server("A", Role.PRIMARY).faxPorts(most + 1))).lacks("/servers/0/platform");
  }

  private static Server.Builder voiceServer(PlatformKind kind) {
    return server("A", PRIMARY).platform(platform(kind).build());
  }
}
