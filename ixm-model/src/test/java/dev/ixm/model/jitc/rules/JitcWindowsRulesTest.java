package dev.ixm.model.jitc.rules;

import static dev.ixm.model.Role.LICENSE_SERVER;
import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.rules.Sites.site;

import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.rules.RuleCase;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.windows.Architecture;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JitcWindowsRulesTest {

  private static Deployment running(Edition edition, Role role, OperatingSystem windows) {
    return site(Topology.HIGH_AVAILABILITY)
        .edition(edition)
        .addServers(
            server("A", role)
                .platform(Platform.builder().kind(PlatformKind.VMWARE).version("6.7").build())
                .operatingSystem(windows)
                .build())
        .build();
  }

  private static Deployment silent(Edition edition) {
    return site(Topology.HIGH_AVAILABILITY)
        .edition(edition)
        .addServers(server("A", PRIMARY).build(), server("L", LICENSE_SERVER).build())
        .build();
  }

  @ParameterizedTest
  @EnumSource(WindowsVersion.class)
  @Tag("G09-012")
  void serversOfAJitcSiteRunWindows2012R2(WindowsVersion version) {
    String rule = "jitc.windows.version";
    OperatingSystem windows = OperatingSystem.of(version);
    RuleCase found = check(rule, running(Edition.JITC, PRIMARY, windows));
    if (version == WindowsVersion.WINDOWS_SERVER_2012_R2) {
      found.findsNothing();
    } else {
      found.findsAtServer(
          "A", "/servers/0/operatingSystem/version", version, "WINDOWS_SERVER_2012_R2");
    }
    check(rule, running(Edition.JITC, LICENSE_SERVER, windows)).findsNothing();
    check(rule, running(Edition.STANDARD, PRIMARY, windows)).findsNothing();
  }

  @ParameterizedTest
  @EnumSource(Architecture.class)
  @Tag("G09-012")
  void serversOfAJitcSiteRunWindowsFor64Bit(Architecture architecture) {
    String rule = "jitc.windows.architecture";
    OperatingSystem windows =
        OperatingSystem.builder()
            .version(WindowsVersion.WINDOWS_SERVER_2012_R2)
            .architecture(architecture)
            .build();
    RuleCase found = check(rule, running(Edition.JITC, PRIMARY, windows));
    if (architecture == Architecture.X64) {
      found.findsNothing();
    } else {
      found.findsAtServer("A", "/servers/0/operatingSystem/architecture", architecture, "X64");
    }
    check(rule, running(Edition.JITC, LICENSE_SERVER, windows)).findsNothing();
    check(rule, running(Edition.STANDARD, PRIMARY, windows)).findsNothing();
  }

  @Test
  void cannotJudgeServersWhoseWindowsIsNotStated() {
    Deployment jitc = silent(Edition.JITC);
    check("jitc.windows.version", jitc).lacks("/servers/0/operatingSystem/version");
    check("jitc.windows.version", silent(Edition.STANDARD)).findsNothing();
    check("jitc.windows.architecture", jitc).lacks("/servers/0/operatingSystem/architecture");
    check("jitc.windows.architecture", silent(Edition.STANDARD)).findsNothing();
  }
}
