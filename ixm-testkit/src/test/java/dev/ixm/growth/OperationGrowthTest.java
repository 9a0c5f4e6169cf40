package dev.ixm.growth;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import dev.ixm.config.ini.IniDiff;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.Quoting;
import dev.ixm.config.password.PasswordContext;
import dev.ixm.config.password.PasswordPolicy;
import dev.ixm.config.password.PersonalProfile;
import dev.ixm.licensing.LicenseEvent;
import dev.ixm.licensing.LicenseHistory;
import dev.ixm.licensing.LicensePolicy;
import dev.ixm.licensing.LicenseStatus;
import dev.ixm.licensing.LicenseTimeline;
import dev.ixm.model.Role;
import dev.ixm.model.firewall.Firewall;
import dev.ixm.model.firewall.FirewallCsv;
import dev.ixm.model.firewall.FirewallMarkdown;
import dev.ixm.model.firewall.PortConflicts;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.ReportMarkdown;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.rule.Waiver;
import dev.ixm.model.rule.Waivers;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.install.Installation;
import dev.ixm.runbook.install.SecondaryAddition;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.simulation.Simulation;
import dev.ixm.runbook.worksheet.OrderGraph;
import dev.ixm.runbook.worksheet.Worksheet;
import dev.ixm.testkit.fixture.SampleSite;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a user describes, working with it takes time in proportion to its size. */
class OperationGrowthTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final RuleSet RULES = RuleSet.discover(OperationGrowthTest.class.getClassLoader());
  private static final Inputs ADDED = Inputs.none().with(SecondaryAddition.SERVER, "bare0");
  private static final Deployment SITE = SampleSite.HIGH_AVAILABILITY.deployment();

  @ParameterizedTest
  @MethodSource({"documents", "histories", "deployments", "runbooks", "passwords"})
  void takesTimeInProportion(Growth<?> growth) {
    growth.check();
  }

  static Stream<Growth<?>> documents() {
    return Stream.of(
        new Growth<>(
            "difference, keys of one hash",
            2_000,
            n -> keys(n, "1"),
            it -> IniDiff.between(it, IniDocument.parse(it.toBytes()))),
        new Growth<>(
            "difference to nothing",
            2_000,
            n -> keys(n, "1"),
            it -> IniDiff.between(it, IniDocument.parse(new byte[0]))),
        new Growth<>("rules, keys of one hash", 2_000, n -> keys(n, "1"), RULES::check),
        new Growth<>(
            "rules, the same key", 5_000, n -> repeated("[a]\n", "k=1\n", n), RULES::check),
        new Growth<>("rules, the same section", 5_000, n -> repeated("", "[a]\n", n), RULES::check),
        new Growth<>(
            "rules, PBX sections", 5_000, n -> repeated("[PBX1]\n", "[PBX2]\n", n), RULES::check),
        new Growth<>("rules, junk", 5_000, n -> repeated("", "junk \n", n), RULES::check),
        new Growth<>("rules, semicolons", 50_000, n -> repeated("[a]\nb=", " ;", n), RULES::check),
        new Growth<>(
            "set", 50_000, n -> repeated("[a]\n", "[b]\n", n), it -> it.set("c", "d", "e")),
        new Growth<>(
            "remove", 50_000, n -> repeated("[a]\n", "k=1\n", n), it -> it.remove("a", "k")),
        new Growth<>(
            "long value",
            15_000,
            n -> Strings.repeat("\"", n),
            it -> repeated("[a]\n", "", 1).set("a", "b", it + " ", Quoting.WHEN_NEEDED)));
  }

  private static IniDocument keys(int count, String value) {
    return IniDocument.parse(
        Colliding.texts(count).stream()
            .map(key -> key + "=" + value + "\n")
            .collect(Collectors.joining("", "[s]\n", ""))
            .getBytes(ISO_8859_1));
  }

  private static IniDocument repeated(String start, String line, int count) {
    return IniDocument.parse((start + line.repeat(count)).getBytes(ISO_8859_1));
  }

  static Stream<Growth<?>> histories() {
    return Stream.of(
        new Growth<>("history", 5_000, OperationGrowthTest::events, OperationGrowthTest::history),
        new Growth<>(
            "history, events of one hash",
            2_000,
            Colliding::letters,
            names ->
                LicenseHistory.builder().addAllServers(names).addAllEvents(failed(names)).build()),
        new Growth<>(
            "status of many servers",
            1_000,
            n -> lost(n, n),
            it ->
                LicenseStatus.at(
                    START.plusSeconds(5_000_000), it, LicensePolicy.defaults(), ZoneOffset.UTC)),
        new Growth<>(
            "timeline of many servers",
            1_000,
            n -> lost(n, n),
            it ->
                LicenseTimeline.of(it, LicensePolicy.defaults(), ZoneOffset.UTC)
                    .between(START.minusSeconds(1), START.plusSeconds(5_000_000))
                    .count()));
  }

  private static LicenseHistory history(List<LicenseEvent> events) {
    return LicenseHistory.of(SampleSite.SMALL_OFFICE.license()).withAll(events);
  }

  private static ImmutableList<LicenseEvent> events(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                LicenseEvent.of(
                    START.plusSeconds((i * 7919L) % count), LicenseEvent.Kind.CONTACT_FAILED))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<LicenseEvent> failed(List<String> servers) {
    return servers.stream()
        .map(server -> LicenseEvent.sync(START, LicenseEvent.Kind.SYNC_FAILED, server))
        .collect(ImmutableList.toImmutableList());
  }

  /** Servers that are lost one after the other, and contacts that fail afterwards. */
  private static LicenseHistory lost(int servers, int contacts) {
    LicenseHistory.Builder history =
        LicenseHistory.builder().initialLicense(SampleSite.SMALL_OFFICE.license());
    for (int i = 0; i < servers; i++) {
      history.addServers("s" + i);
      history.addEvents(
          LicenseEvent.sync(START.plusSeconds(i), LicenseEvent.Kind.SYNC_FAILED, "s" + i));
    }
    for (int i = 0; i < contacts; i++) {
      history.addEvents(
          LicenseEvent.of(START.plusSeconds(servers + i), LicenseEvent.Kind.CONTACT_FAILED));
    }
    return history.build();
  }

  static Stream<Growth<?>> deployments() {
    return Stream.of(
        new Growth<>("check", 250, OperationGrowthTest::site, RULES::check),
        new Growth<>("conflicts", 2_000, OperationGrowthTest::site, PortConflicts::of),
        new Growth<>(
            "firewall",
            250,
            OperationGrowthTest::site,
            it -> {
              FirewallCsv.render(Firewall.of(it));
              FirewallMarkdown.render(Firewall.of(it));
            }),
        new Growth<>("waivers", 500, OperationGrowthTest::site, OperationGrowthTest::waived),
        new Growth<>(
            "report", 500, n -> RULES.check(site(n)), it -> ReportMarkdown.render("title", it)),
        new Growth<Report>("reports", 500, n -> RULES.check(site(n)), it -> it.and(it).byServer()),
        new Growth<>("near ids", 5_000, "a.b"::repeat, OperationGrowthTest::without));
  }

  private static void waived(Deployment deployment) {
    Waivers.Builder waivers = Waivers.builder();
    for (int i = 0; i < 1_000; i++) {
      waivers.addWaivers(
          Waiver.builder()
              .rule(RULES.rules().get(i % RULES.rules().size()).info().id())
              .severity(Severity.INFO)
              .approvedBy("x" + i)
              .reason("y")
              .build());
    }
    RULES.waive(waivers.build(), LocalDate.of(2026, 1, 1)).check(deployment);
  }

  private static void without(String id) {
    try {
      RULES.without(id);
    } catch (IllegalArgumentException e) {
      // there is none
    }
  }

  /** A site with more servers than any may have. */
  private static Deployment site(int servers) {
    Deployment.Builder site = Deployment.builder().from(SITE);
    Server last = SITE.servers().get(SITE.servers().size() - 1);
    for (int i = 0; i < servers; i++) {
      site.addServers(Server.builder().from(last).name("more" + i).build());
      site.addServers(Server.builder().name("bare" + i).addRoles(Role.SECONDARY).build());
    }
    return site.build();
  }

  static Stream<Growth<?>> runbooks() {
    return Stream.of(
        new Growth<>("installation", 50, OperationGrowthTest::site, Installation::of),
        new Growth<>(
            "installation, simulated",
            50,
            n -> SiteView.of(site(n)),
            it -> simulated(new Installation(), it, Inputs.none())),
        new Growth<>(
            "addition, simulated",
            200,
            n -> SiteView.of(site(n)),
            it -> simulated(new SecondaryAddition(), it, ADDED)),
        new Growth<>(
            "worksheets",
            50,
            n -> Installation.of(site(n)),
            (Runbook it) -> {
              Worksheet.of(it).markdown();
              Worksheet.of(it).html();
              Worksheet.of(it).csv();
              OrderGraph.mermaid(it);
              OrderGraph.dot(it);
            }));
  }

  /** State and goal grow with the site. */
  private static void simulated(Procedure procedure, SiteView site, Inputs inputs) {
    Simulation.of(procedure.write(site, inputs), procedure.start(site, inputs))
        .check(procedure.goal(site, inputs));
  }

  static Stream<Growth<?>> passwords() {
    return Stream.of(
        new Growth<>(
            "personal number",
            32,
            n -> "1 ".repeat(n),
            it -> person(PersonalProfile.builder().addNumbers(it).build())),
        new Growth<>(
            "long password",
            100_000,
            n -> "Ab1!".repeat(n),
            it -> PasswordPolicy.STANDARD.check(it, PasswordContext.none())));
  }

  private static void person(PersonalProfile profile) {
    PasswordPolicy.JITC.check("Abc123def456gh!", PasswordContext.builder().person(profile).build());
  }
}
