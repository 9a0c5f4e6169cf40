package dev.ixm.model.windows.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.rules.Sites.site;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.windows.ComponentCatalog;
import dev.ixm.model.windows.ComponentList;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsComponent;
import dev.ixm.model.windows.WindowsSetup;
import dev.ixm.model.windows.WindowsVersion;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ComponentRulesTest {

  private static final String RULE = "windows.components";
  private static final String PATH = "/servers/0/windows/components";

  private static Stream<ComponentList> lists() {
    return ReleaseFacts.of(Release.R10_8).get(ComponentCatalog.KIND).lists().stream();
  }

  private static Deployment.Builder running(
      Topology topology, Role role, WindowsVersion version, ImmutableSet<WindowsComponent> parts) {
    return site(topology)
        .snmpAlarms(false)
        .addServers(
            server("A", role)
                .operatingSystem(OperatingSystem.of(version))
                .windows(WindowsSetup.builder().components(parts).build())
                .build());
  }

  private static Deployment onList(ComponentList list, ImmutableSet<WindowsComponent> parts) {
    Topology topology = list.topologies().asList().get(0);
    Role role = topology == Topology.SINGLE_SERVER ? Role.SINGLE : Role.CONSOLIDATED;
    return running(topology, role, list.windows(), parts).edition(list.edition()).build();
  }

  private static ImmutableSet<WindowsComponent> without(
      ImmutableSet<WindowsComponent> all, WindowsComponent one) {
    return all.stream().filter(component -> component != one).collect(toImmutableSet());
  }

  @ParameterizedTest
  @MethodSource("lists")
  @Tag("G06-011")
  @Tag("G09-025")
  void everyComponentOfTheListIsInstalled(ComponentList list) {
    ImmutableSet<WindowsComponent> required = list.required(ImmutableSet.of());
    assertThat(required).hasSizeGreaterThan(15).contains(WindowsComponent.NET_FRAMEWORK_4_7_2);
    check(RULE, onList(list, required)).findsNothing();
    check(RULE, onList(list, ImmutableSet.copyOf(WindowsComponent.values()))).findsNothing();
    for (WindowsComponent component : required) {
      check(RULE, onList(list, without(required, component))).findsAt(PATH);
    }
    check(RULE, onList(list, ImmutableSet.of()))
        .findsAt(required.stream().map(component -> PATH).toArray(String[]::new));
  }

  @Test
  void saysWhatIsMissingUnderTheNameThatWindowsHasForItAndWhoAsksForIt() {
    ImmutableSet<WindowsComponent> all = ImmutableSet.copyOf(WindowsComponent.values());
    assertThat(
            RuleSet.of(ComponentRules.ALL)
                .check(
                    running(
                            Topology.HIGH_AVAILABILITY,
                            Role.REMOTE_CSE,
                            WindowsVersion.WINDOWS_SERVER_2019,
                            without(all, WindowsComponent.ASP_NET_4))
                        .build())
                .findings())
        .singleElement()
        .extracting(Finding::facts)
        .hasToString(
            "{server=A, component=Web Server > Application Development > ASP .NET 4.7,"
                + " source=inferred; chapter 8, Server Manager Configuration: Win 2016/2019 (All"
                + " Servers), expected=with ASP_NET_4}");
  }

  /** The guide names voice and Consolidated servers only. */
  @ParameterizedTest
  @EnumSource(names = {"PRIMARY", "SECONDARY", "CONSOLIDATED", "REMOTE_CSE", "REMOTE_WEB"})
  @Tag("G08-031")
  void takesRemoteServersForAlikeAndSaysSo(Role role) {
    ImmutableSet<WindowsComponent> all = ImmutableSet.copyOf(WindowsComponent.values());
    Deployment site =
        running(
                Topology.HIGH_AVAILABILITY,
                role,
                WindowsVersion.WINDOWS_SERVER_2016,
                without(all, WindowsComponent.HTTP_REDIRECTION))
            .build();
    assertThat(RuleSet.of(ComponentRules.ALL).check(site).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.text()).contains(": lacks HTTP_REDIRECTION (");
              assertThat(finding.facts().get("source").startsWith("inferred; "))
                  .isEqualTo(role == Role.REMOTE_CSE || role == Role.REMOTE_WEB);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "HIGH_AVAILABILITY, WINDOWS_SERVER_2008_R2",
    "HIGH_AVAILABILITY, WINDOWS_SERVER_2022",
    "CLOUD_GATEWAY, WINDOWS_SERVER_2019",
  })
  void saysNothingWhereTheGuideHasNoList(Topology topology, WindowsVersion version) {
    check(RULE, running(topology, Role.PRIMARY, version, ImmutableSet.of())).findsNothing();
  }

  @ParameterizedTest
  @MethodSource("lists")
  @Tag("G05-028")
  @Tag("G09-031")
  void needsSnmpWhereItsAlarmsAreWanted(ComponentList list) {
    ImmutableSet<WindowsComponent> without = list.required(ImmutableSet.of());
    Deployment.Builder site = Deployment.builder().from(onList(list, without));
    check(RULE, site.snmpAlarms(false).build()).findsNothing();
    check(RULE, site.snmpAlarms(true).build()).findsAt(PATH);
    ImmutableSet<WindowsComponent> with = ImmutableSet.copyOf(WindowsComponent.values());
    check(RULE, Deployment.builder().from(onList(list, with)).snmpAlarms(true).build())
        .findsNothing();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void asksWhetherSnmpIsWantedWhereAServerMightLackIt(ComponentList list) {
    check(RULE, undecided(list, list.required(ImmutableSet.of()))).lacks("/snmpAlarms");
    check(RULE, undecided(list, ImmutableSet.copyOf(WindowsComponent.values()))).findsNothing();
  }

  private static Deployment undecided(ComponentList list, ImmutableSet<WindowsComponent> parts) {
    Deployment.Builder site = Deployment.builder().from(onList(list, parts));
    return site.snmpAlarms(Optional.empty()).build();
  }

  @Test
  void saysNothingOfComputersThatOnlyServeTheProduct() {
    check(
            RULE,
            running(
                    Topology.HIGH_AVAILABILITY,
                    Role.LICENSE_SERVER,
                    WindowsVersion.WINDOWS_SERVER_2019,
                    ImmutableSet.of())
                .build())
        .findsNothing();
  }

  @Test
  void cannotJudgeServersWhoseWindowsOrComponentsAreNotStated() {
    check(
            RULE,
            site(Topology.HIGH_AVAILABILITY).addServers(server("A", Role.PRIMARY).build()).build())
        .lacks("/servers/0/operatingSystem/version");
    check(
            RULE,
            site(Topology.HIGH_AVAILABILITY)
                .addServers(
                    server("A", Role.PRIMARY)
                        .operatingSystem(OperatingSystem.of(WindowsVersion.WINDOWS_SERVER_2016))
                        .build())
                .build())
        .lacks(PATH, "/snmpAlarms");
  }
}
