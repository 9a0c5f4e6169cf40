package dev.ixm.model.web.rules;

import static dev.ixm.model.Role.REMOTE_WEB;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.ha;
import static dev.ixm.model.rules.Sites.numbered;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.rules.Sites.site;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.rules.RuleCase;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.topology.rules.NumberingCase;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsComponent;
import dev.ixm.model.windows.WindowsSetup;
import dev.ixm.model.windows.WindowsVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class WebRulesTest {

  private static final String PATH = "/servers/0/windows/components";

  @Test
  @Tag("G19-009")
  void aRemoteWebServerHasANumberFrom1To14() {
    NumberingCase.assertRange("web.number.range", REMOTE_WEB, 1, 14);
  }

  @Test
  @Tag("G19-010")
  void noTwoRemoteWebServersHaveTheSameNumber() {
    NumberingCase.assertUnique("web.number.unique", REMOTE_WEB);
  }

  @Test
  @Tag("G19-011")
  @Tag("G09-395")
  void thereAreAtMost14RemoteWebServersEachWithItsNumber() {
    NumberingCase.assertMaximum("web.count.maximum", REMOTE_WEB, 14);
    check("web.number.range", of(REMOTE_WEB, 14)).findsNothing();
    check("web.number.unique", of(REMOTE_WEB, 14)).findsNothing();
    check("web.number.range", of(REMOTE_WEB, 15)).findsAt("/servers/14/number");
    Server.Builder twin = server("B", REMOTE_WEB).number(7);
    check("web.number.unique", ha(server("A", REMOTE_WEB).number(7), twin))
        .findsAt("/servers/1/number");
  }

  @ParameterizedTest
  @EnumSource(Edition.class)
  void aDedicatedWebServerHasIis(Edition edition) {
    assertIis(edition, ImmutableSet.of(WindowsComponent.WEB_SERVER)).findsNothing();
    assertIis(edition, ImmutableSet.of(WindowsComponent.FAX_SERVER))
        .misses(ImmutableMap.of("server", "A"), PATH, "with WEB_SERVER");
    check(
            "web.iis",
            site(Topology.HIGH_AVAILABILITY)
                .addServers(server("A", Role.REMOTE_WEB).build())
                .build())
        .lacks(PATH);
  }

  private static RuleCase assertIis(Edition edition, ImmutableSet<WindowsComponent> installed) {
    return check(
        "web.iis",
        running(
                Topology.HIGH_AVAILABILITY,
                Role.REMOTE_WEB,
                WindowsVersion.WINDOWS_SERVER_2012_R2,
                installed)
            .edition(edition)
            .build());
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "REMOTE_WEB")
  void asksForIisAloneOnDedicatedWebServersOnly(Role role) {
    check(
            "web.iis",
            running(
                    Topology.HIGH_AVAILABILITY,
                    role,
                    WindowsVersion.WINDOWS_SERVER_2019,
                    ImmutableSet.of())
                .build())
        .findsNothing();
  }

  private static Deployment of(Role role, int count) {
    return site(Topology.HIGH_AVAILABILITY).servers(numbered(role, 1, count)).build();
  }

  private static Deployment.Builder running(
      Topology topology, Role role, WindowsVersion version, ImmutableSet<WindowsComponent> parts) {
    return site(topology)
        .addServers(
            server("A", role)
                .operatingSystem(OperatingSystem.of(version))
                .windows(WindowsSetup.builder().components(parts).build())
                .build());
  }
}
