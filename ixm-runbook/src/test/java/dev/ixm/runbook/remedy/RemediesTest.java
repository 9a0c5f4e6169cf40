package dev.ixm.runbook.remedy;

import static dev.ixm.model.rule.RuleSketch.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.guide.Source;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.rule.Waiver;
import dev.ixm.model.rule.Waivers;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.BackUp;
import dev.ixm.runbook.operation.Restart;
import dev.ixm.runbook.operation.SetTimeZone;
import dev.ixm.runbook.simulation.Simulation;
import dev.ixm.runbook.site.Sites;
import dev.ixm.runbook.state.SiteState;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RemediesTest {

  private static final Source HOUSE = Source.ofHouse("Voice standard", "Ports");

  private static Rule<Deployment> ports(String id, Level level, int least, int most) {
    return rule(id, level, HOUSE)
        .beyondGuide()
        .holds("servers have the ports that the house wants")
        .forEachServer(
            server -> server.voicePorts().isPresent(),
            (site, server, here) -> {
              int ports = server.voicePorts().orElseThrow();
              here.at("voicePorts").atLeast(ports, least);
              here.at("voicePorts").atMost(ports, most);
            });
  }

  private static final RuleSet RULES = RuleSet.discover(RemediesTest.class.getClassLoader());

  /** Two Secondaries in another time zone, one of them with a part of Windows unlicensed. */
  private static Deployment abroad() {
    return Deployment.builder()
        .from(Sites.highAvailability().build())
        .servers(
            Sites.highAvailability().build().servers().stream()
                .map(
                    server ->
                        server.roles().contains(Role.SECONDARY)
                            ? Server.builder()
                                .from(server)
                                .timeZone(ZoneId.of("Asia/Tokyo"))
                                .build()
                            : server)
                .collect(ImmutableList.toImmutableList()))
        .build();
  }

  private static Remedies zones() {
    RuleSet zones =
        RuleSet.of(
            RULES.rules().stream()
                .filter(rule -> rule.info().id().equals("topology.time-zone.same"))
                .toList());
    return Remedies.of(zones.check(abroad()), abroad(), zones);
  }

  @Test
  void setsWhatIsWrongServerByServerAfterABackupAndRestartsEachOnce() {
    Runbook runbook = zones().runbook();
    assertThat(runbook.parties()).extracting(Object::toString).containsExactly("SEC2", "SEC3");
    assertThat(runbook.steps())
        .extracting(Step::operation)
        .extracting(it -> (Object) it.getClass())
        .containsExactly(
            BackUp.class,
            SetTimeZone.class,
            Restart.class,
            BackUp.class,
            SetTimeZone.class,
            Restart.class);
    assertThat(runbook.steps().get(1).what())
        .isEqualTo("Set the time zone `Eastern Standard Time`");
    assertThat(runbook.steps().get(1).why()).hasValue("It ends `topology.time-zone.same`");
    assertThat(runbook.steps().get(3).waitsFor()).containsExactly("remedy.restart@sec2");
    assertThat(runbook.steps().get(2).warning())
        .hasValueSatisfying(
            it -> assertThat(it).startsWith("While this server is down, its calls"));
  }

  @Test
  void closesTheLoop() {
    SiteState start = SiteState.installed(SiteView.of(abroad()));
    Simulation simulation = Simulation.of(zones().runbook(), start);
    assertThat(simulation.check()).isEmpty();
    Deployment after = Remedies.described(simulation.end());
    assertThat(after.servers())
        .extracting(server -> server.timeZone().orElseThrow())
        .containsOnly(ZoneId.of("America/Toronto"));
    assertThat(zones().deployment()).isEqualTo(after);
    assertThat(zones().after().findings()).isEmpty();
  }

  private static Deployment site(int ports) {
    return Deployment.builder()
        .from(Sites.highAvailability().build())
        .servers(
            ImmutableList.of(
                Sites.server("SEC2", Role.SECONDARY).number(2).voicePorts(ports).build()))
        .build();
  }

  @Test
  void leavesRulesThatContradictEachOtherToAPerson() {
    RuleSet rules =
        RuleSet.of(
            ImmutableList.of(
                ports("house.many", Level.MUST, 20, 100), ports("house.few", Level.SHOULD, 1, 10)));
    Remedies remedies = Remedies.of(rules.check(site(15)), site(15), rules);
    assertThat(remedies.list())
        .extracting(Object::toString)
        .containsExactly(
            "OPERATION /servers/0/voicePorts: 20 (house.many)", "DECISION (house.few)");
    assertThat(remedies.after().findings())
        .extracting(finding -> finding.rule().id())
        .containsExactly("house.few");
    assertThat(remedies.contradictions().values())
        .extracting(finding -> finding.rule().id())
        .containsExactly("house.many");
    assertThat(remedies.runbook().steps().get(0).how())
        .anyMatch(it -> it.startsWith("The nearest change alone would break house.many: is 10"))
        .anyMatch(it -> it.startsWith("Or keep 15, and change what it is held against"));
    assertThat(remedies.runbook().steps().get(0).what())
        .isEqualTo("Decide what ends this: `house.few`");
  }

  @Test
  void doesWhatEndsSeveralFindingsOnce() {
    RuleSet rules =
        RuleSet.of(
            ImmutableList.of(
                ports("house.b", Level.SHOULD, 20, 100), ports("house.a", Level.MUST, 30, 100)));
    Remedies remedies = Remedies.of(rules.check(site(15)), site(15), rules);
    assertThat(remedies.list())
        .singleElement()
        .hasToString("OPERATION /servers/0/voicePorts: 30 (house.a, house.b)");
  }

  @Test
  void doesNotChangeWhatTheSiteIsFor() {
    Rule<Deployment> small =
        rule("house.small", Level.MUST, HOUSE)
            .beyondGuide()
            .holds("a site is small")
            .forSite((site, here) -> here.at("voicePorts").atMost(site.stated().voicePorts(), 4));
    RuleSet rules = RuleSet.of(ImmutableList.of(small));
    Remedies remedies = Remedies.of(rules.check(site(4)), site(4), rules);
    assertThat(remedies.list()).extracting(Remedy::kind).containsExactly(Remedy.Kind.DECISION);
    assertThat(remedies.deployment()).isEqualTo(site(4));
  }

  @Test
  void plansWhoDoesWhatUntilWhenAndKeepsThatForTheNextRun() {
    Remedies remedies = zones();
    Report report = rules().check(abroad());
    LocalDate day = LocalDate.of(2027, 1, 31);
    ActionPlan first =
        ActionPlan.of(report, remedies).with(item -> item.assigned("=A. Smith", day));
    ActionPlan next = ActionPlan.of(report, remedies).after(first);
    assertThat(next).isEqualTo(first);
    assertThat(next.csv())
        .startsWith("severity,server,finding,why,fix,who,until,state,justification\r\n")
        .contains("Set to America/Toronto: time zone of a server,'=A. Smith,2027-01-31,OPEN,\r\n");
    assertThat(next.markdown()).contains("| SEC2 |", "| 2027-01-31 | OPEN |");
    ActionPlan mended = ActionPlan.of(rules().check(remedies.deployment()), remedies).after(first);
    assertThat(mended.items())
        .hasSize(2)
        .allMatch(item -> item.state() == ActionItem.State.DONE && item.who().equals("=A. Smith"));
  }

  @Test
  void keepsWhatSomebodyWroteIntoAnOpenItemButNoWaiverThatEnded() {
    ActionPlan plan = ActionPlan.of(rules().check(abroad()), zones());
    ActionPlan written = plan.with(item -> justified(item, ActionItem.State.OPEN));
    assertThat(plan.after(written)).isEqualTo(written);
    ActionPlan waived = plan.with(item -> justified(item, ActionItem.State.WAIVED));
    assertThat(plan.after(waived).items())
        .hasSize(2)
        .allMatch(item -> item.justification().isEmpty());
  }

  @Test
  void refusesRestartsThatTakeLessThanNoTime() {
    Remedies remedies = zones();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> remedies.downtime(Duration.ofMinutes(-5)))
        .withMessageContaining("negative");
  }

  private static ActionItem justified(ActionItem item, ActionItem.State state) {
    return new ActionItem(
        item.key(),
        item.severity(),
        item.server(),
        item.what(),
        item.why(),
        item.fix(),
        item.who(),
        item.until(),
        state,
        "waits for the move");
  }

  private static RuleSet rules() {
    return RuleSet.of(
        RULES.rules().stream()
            .filter(rule -> rule.info().id().equals("topology.time-zone.same"))
            .toList());
  }

  @Test
  void fillsInWhatAWaiverSaysAndMendsNothingThatIsWaived() {
    LocalDate day = LocalDate.of(2027, 1, 31);
    Waiver waiver =
        Waiver.builder()
            .rule("topology.time-zone.same")
            .severity(Severity.INFO)
            .approvedBy("B. Lee")
            .reason("Tokyo has its own calls")
            .until(day)
            .build();
    RuleSet waiving =
        rules().waive(Waivers.builder().addWaivers(waiver).build(), LocalDate.of(2026, 12, 1));
    Remedies remedies = Remedies.of(waiving.check(abroad()), abroad(), waiving);
    assertThat(remedies.list()).isEmpty();
    assertThat(ActionPlan.of(waiving.check(abroad()), remedies).items())
        .hasSize(2)
        .allMatch(item -> item.state() == ActionItem.State.WAIVED)
        .allMatch(item -> item.who().equals("B. Lee") && item.until().equals(Optional.of(day)))
        .allMatch(item -> item.justification().equals("Tokyo has its own calls"));
  }

  @Test
  void leavesWhatIsNotStatedToQuestions() {
    RuleSet rules = RULES;
    Remedies remedies = Remedies.of(rules.check(abroad()), abroad(), rules);
    assertThat(remedies.list())
        .flatExtracting(Remedy::ends)
        .extracting(Finding::kind)
        .containsOnly(Finding.Kind.BREACH);
  }

  @Test
  void namesWhatNobodyStatedInsteadOfGuessingIt() {
    Rule<Deployment> named =
        rule("house.location", Level.MUST, HOUSE)
            .beyondGuide()
            .holds("servers have addresses")
            .forEachServer(
                server -> server.addresses().isEmpty(),
                (site, server, here) -> here.at("addresses").missing(Bound.present()));
    RuleSet rules = RuleSet.of(ImmutableList.of(named));
    Remedies remedies = Remedies.of(rules.check(site(15)), site(15), rules);
    assertThat(remedies.missing()).containsExactly("/servers/0/addresses");
    assertThat(remedies.deployment()).isEqualTo(site(15));
  }

  @Test
  void decidesOnceWhatIsAlikeOnSeveralServers() {
    Deployment site =
        Deployment.builder()
            .from(site(15))
            .addServers(Sites.server("SEC3", Role.SECONDARY).number(3).voicePorts(15).build())
            .build();
    RuleSet rules =
        RuleSet.of(
            ImmutableList.of(
                ports("house.many", Level.SHOULD, 20, 100), ports("house.few", Level.MUST, 1, 10)));
    Remedies remedies = Remedies.of(rules.check(site), site, rules);
    assertThat(remedies.list())
        .filteredOn(remedy -> remedy.kind() == Remedy.Kind.DECISION)
        .singleElement()
        .satisfies(remedy -> assertThat(remedy.ends()).hasSize(2));
    assertThat(remedies.runbook().steps().get(0).how())
        .anyMatch(it -> it.startsWith("SEC2, SEC3: is 15"));
  }

  @Test
  void namesTheFactsThatTheNearestChangeLacks() {
    Rule<Deployment> zones =
        rule("house.address", Level.MAY, HOUSE)
            .beyondGuide()
            .holds("servers with many ports have addresses")
            .forEachServer(
                server -> server.voicePorts().orElse(0) >= 20 && server.addresses().isEmpty(),
                (site, server, here) -> here.at("addresses").notStated());
    RuleSet rules = RuleSet.of(ImmutableList.of(ports("house.many", Level.MUST, 20, 100), zones));
    Remedies remedies = Remedies.of(rules.check(site(15)), site(15), rules);
    assertThat(remedies.missing()).containsExactly("/servers/0/addresses");
    assertThat(ActionPlan.of(rules.check(site(15)), remedies).items().get(0).fix())
        .contains("For the nearest change it has to be stated: addresses.");
  }

  @Test
  void guessesNoMultipleOfWhatDividesNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bound.multipleOf(0))
        .withMessage("divisor must be positive: 0");
    Bound archived =
        IxmJson.read(
            IxmJson.write(Bound.multipleOf(3)).replace("\"3\"", "\"0\""), "report", Bound.class);
    Rule<Deployment> rule =
        rule("house.even", Level.MUST, HOUSE)
            .beyondGuide()
            .holds("a server has a round number of ports")
            .forEachServer(
                server -> true, (site, server, here) -> here.at("voicePorts").breach(15, archived));
    RuleSet rules = RuleSet.of(ImmutableList.of(rule));
    assertThat(Remedies.of(rules.check(site(15)), site(15), rules).list())
        .extracting(Object::toString)
        .containsExactly("DECISION (house.even)");
  }

  @Test
  void mendsManyServersWithFewChecks() {
    AtomicInteger checks = new AtomicInteger();
    Rule<Deployment> many =
        rule("house.many", Level.MUST, HOUSE)
            .beyondGuide()
            .holds("servers have the ports that the house wants")
            .forSite(
                (site, here) -> {
                  checks.incrementAndGet();
                  for (int i = 0; i < site.stated().servers().size(); i++) {
                    here.at("servers")
                        .at(i)
                        .at("voicePorts")
                        .with(Finding.SERVER, site.stated().servers().get(i).name())
                        .atLeast(site.stated().servers().get(i).voicePorts().orElseThrow(), 20);
                  }
                });
    Deployment.Builder larger = Deployment.builder().from(site(15)).servers(ImmutableList.of());
    for (int i = 2; i < 62; i++) {
      larger.addServers(Sites.server("S" + i, Role.SECONDARY).number(i).voicePorts(15).build());
    }
    RuleSet rules = RuleSet.of(ImmutableList.of(many));
    Remedies remedies = Remedies.of(rules.check(larger.build()), larger.build(), rules);
    assertThat(remedies.list()).hasSize(60);
    assertThat(remedies.after().findings()).isEmpty();
    assertThat(checks).hasValueLessThan(10);
  }

  private static Rule<Deployment> rounded(String id, Level level, int divisor) {
    return rule(id, level, HOUSE)
        .beyondGuide()
        .holds("a server has a round number of ports")
        .forEachServer(
            server -> server.voicePorts().orElse(0) % divisor != 0,
            (site, server, here) ->
                here.at("voicePorts")
                    .breach(server.voicePorts().orElseThrow(), Bound.multipleOf(divisor)));
  }

  @Test
  void setsAtOnceWhatOneRuleAfterTheOtherSets() {
    RuleSet rules =
        RuleSet.of(
            ImmutableList.of(
                ports("house.many", Level.MUST, 20, 100), rounded("house.round", Level.SHOULD, 8)));
    Remedies remedies = Remedies.of(rules.check(site(15)), site(15), rules);
    assertThat(remedies.list())
        .singleElement()
        .hasToString("OPERATION /servers/0/voicePorts: 24 (house.many, house.round)");
    assertThat(remedies.runbook().steps()).hasSize(3);
  }

  @Test
  void endsWithTheLastValueWhateverIsWorse() {
    Rule<Deployment> taken =
        rule("house.taken", Level.MUST, HOUSE)
            .beyondGuide()
            .holds("numbers of ports that mean something else are not taken")
            .forEachServer(
                server -> server.voicePorts().orElse(0) < 24,
                (site, server, here) ->
                    here.at("voicePorts")
                        .breach(server.voicePorts().orElseThrow(), Bound.otherThan(15, 20)));
    RuleSet rules =
        RuleSet.of(
            ImmutableList.of(
                taken,
                ports("house.many", Level.SHOULD, 20, 100),
                rounded("house.r", Level.MAY, 8)));
    Remedies remedies = Remedies.of(rules.check(site(15)), site(15), rules);
    assertThat(remedies.list())
        .singleElement()
        .hasToString("OPERATION /servers/0/voicePorts: 24 (house.taken, house.many, house.r)");
    assertThat(end(remedies, site(15))).isEqualTo(remedies.deployment());
  }

  private static Deployment end(Remedies remedies, Deployment site) {
    SiteState start = SiteState.installed(SiteView.of(site));
    return Remedies.described(Simulation.of(remedies.runbook(), start).end());
  }

  @Test
  void describesWhatIsOnlyPossibleTogether() {
    Rule<Deployment> large =
        rule("house.large", Level.MUST, HOUSE)
            .beyondGuide()
            .holds("drives are large and free")
            .forEachServer(
                server -> true,
                (site, server, here) -> {
                  FindingCollector drive = here.at("hardware").at("drives").at(0);
                  Drive stated = server.hardware().orElseThrow().drives().get(0);
                  drive.at("free").atLeast(stated.free(), DataSize.ofGibibytes(300));
                  drive.at("size").atLeast(stated.size(), DataSize.ofGibibytes(400));
                });
    Drive small =
        Drive.builder()
            .addUses(DriveUse.OPERATING_SYSTEM)
            .size(DataSize.ofGibibytes(200))
            .free(DataSize.ofGibibytes(100))
            .build();
    Deployment site =
        Deployment.builder()
            .from(site(15))
            .servers(
                ImmutableList.of(
                    Sites.server("SEC2", Role.SECONDARY)
                        .number(2)
                        .hardware(hardware -> hardware.drives(ImmutableList.of(small)))
                        .build()))
            .build();
    RuleSet rules = RuleSet.of(ImmutableList.of(large));
    Remedies remedies = Remedies.of(rules.check(site), site, rules);
    assertThat(remedies.after().findings()).isEmpty();
    assertThat(end(remedies, site)).isEqualTo(remedies.deployment());
  }

  @Test
  void refusesAStateThatNoDeploymentHas() {
    SiteState state =
        SiteState.installed(SiteView.of(site(15)))
            .with(Remedies.described("/servers/9/voicePorts").is("20"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Remedies.described(state))
        .withMessage("no deployment can be like that: [/servers/9/voicePorts: 20]");
  }

  @Test
  void takesAwayNoMoreThanWhatMustNotBeThere() {
    Rule<Deployment> dedicated =
        rule("house.dedicated", Level.MUST, HOUSE)
            .beyondGuide()
            .holds("only Word is there")
            .forEachServer(
                server -> true,
                (site, server, here) ->
                    server.windows().orElseThrow().programs().orElseThrow().stream()
                        .filter(program -> !program.equals("Word"))
                        .forEach(
                            program ->
                                here.at("windows").at("programs").breach(program, Bound.absent())));
    Rule<Deployment> stated =
        rule("house.stated", Level.MAY, HOUSE)
            .beyondGuide()
            .holds("programs are known")
            .forEachServer(
                server -> server.windows().flatMap(it -> it.programs()).isEmpty(),
                (site, server, here) -> here.at("windows").at("programs").notStated());
    RuleSet rules = RuleSet.of(ImmutableList.of(dedicated, stated));
    for (ImmutableSet<String> programs :
        ImmutableList.of(ImmutableSet.of("Chess", "Word", "Go"), ImmutableSet.of("Chess"))) {
      Deployment site =
          Deployment.builder()
              .from(site(15))
              .servers(
                  ImmutableList.of(
                      Sites.server("SEC2", Role.SECONDARY)
                          .number(2)
                          .windows(windows -> windows.programs(programs))
                          .build()))
              .build();
      Remedies remedies = Remedies.of(rules.check(site), site, rules);
      assertThat(
              remedies
                  .deployment()
                  .servers()
                  .get(0)
                  .windows()
                  .orElseThrow()
                  .programs()
                  .orElseThrow())
          .isEqualTo(Sets.intersection(programs, ImmutableSet.of("Word")));
      assertThat(remedies.after().findings()).isEmpty();
      assertThat(end(remedies, site)).isEqualTo(remedies.deployment());
    }
  }

  @Test
  void namesWhatNobodyStatedWhateverTheRuleAsksOfIt() {
    Rule<Deployment> named =
        rule("house.drive", Level.MUST, HOUSE)
            .beyondGuide()
            .holds("servers have enough")
            .forEachServer(
                server -> true,
                (site, server, here) -> {
                  here.at("disk").missing(Bound.moreThan(DataSize.ofGibibytes(16)));
                  here.at("timeZone").missing(Bound.otherThan("Asia/Tokyo"));
                  here.at("roles").missing(Bound.equalTo(Role.SECONDARY));
                });
    RuleSet rules = RuleSet.of(ImmutableList.of(named));
    Remedies remedies = Remedies.of(rules.check(site(15)), site(15), rules);
    assertThat(remedies.missing())
        .containsExactlyInAnyOrder("/servers/0/disk", "/servers/0/timeZone", "/servers/0/roles");
  }

  @Test
  void triesAgainWhatOnlyAnotherChangeMakesPossible() {
    Rule<Deployment> alike =
        rule("house.alike", Level.MUST, HOUSE)
            .beyondGuide()
            .holds("servers have the ports of the first")
            .forEachServer(
                server -> !server.name().equals("SEC2"),
                (site, server, here) ->
                    here.at("voicePorts")
                        .equal(
                            server.voicePorts(),
                            site.stated().servers().get(0).voicePorts().orElseThrow()));
    RuleSet rules = RuleSet.of(ImmutableList.of(alike, rounded("house.round", Level.SHOULD, 8)));
    Deployment site =
        Deployment.builder()
            .from(site(15))
            .addServers(Sites.server("SEC3", Role.SECONDARY).number(3).voicePorts(8).build())
            .build();
    Remedies remedies = Remedies.of(rules.check(site), site, rules);
    assertThat(remedies.after().findings()).isEmpty();
    assertThat(remedies.list())
        .extracting(Object::toString)
        .containsExactly(
            "OPERATION /servers/1/voicePorts: 16 (house.alike)",
            "OPERATION /servers/0/voicePorts: 16 (house.round)");
    assertThat(end(remedies, site)).isEqualTo(remedies.deployment());
  }
}
