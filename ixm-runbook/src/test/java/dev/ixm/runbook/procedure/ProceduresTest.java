package dev.ixm.runbook.procedure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.gdpr.GdprCompliance;
import dev.ixm.model.Release;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.pbx.MwiFailover;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.service.ServiceCatalog;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.gdpr.GdprSwitch;
import dev.ixm.runbook.install.HighAvailabilityConversion;
import dev.ixm.runbook.install.Installation;
import dev.ixm.runbook.install.SecondaryAddition;
import dev.ixm.runbook.language.LanguageProcedure;
import dev.ixm.runbook.operation.Restart;
import dev.ixm.runbook.simulation.NeedWaiver;
import dev.ixm.runbook.simulation.Simulation;
import dev.ixm.runbook.simulation.UnmetNeed;
import dev.ixm.runbook.site.AnyDeployments;
import dev.ixm.runbook.site.Sites;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.SiteState;
import dev.ixm.runbook.upgrade.Upgrade;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProceduresTest {

  private static final Procedures ALL = Procedures.all();
  private static final SiteView SITE = SiteView.of(Sites.remote().build());
  private static final Source SOURCE = Source.ofHouse("Handbook", "Changes");

  static Stream<Deployment> sites() {
    Pbx pbx =
        Pbx.builder()
            .kind(PbxKind.OTHER)
            .transport(SipTransport.TLS)
            .mwiFailover(MwiFailover.ON)
            .build();
    return Stream.of(
        Sites.highAvailability().build(),
        Sites.remote().license(Sites.license(LicenseType.WEBLM)).build(),
        Sites.remote().pbx(pbx).build(),
        Sites.jitc().build(),
        Sites.on(PlatformKind.VMWARE),
        Sites.on(PlatformKind.HYPER_V),
        Sites.on(PlatformKind.AWS));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void comeOutInEveryOrder(Deployment deployment) {
    SiteView site = SiteView.of(deployment);
    int planned = 0;
    for (Procedure procedure : ALL.list()) {
      Inputs last = Inputs.none();
      boolean meant = procedure.objections(site).isEmpty();
      for (Input<?> input : procedure.info().inputs()) {
        meant &= !input.choices().apply(site).isEmpty();
        last = last(last, input, site);
      }
      if (meant && procedure.objections(site, last).isEmpty()) {
        Plan plan = ALL.plan(procedure.info().id(), site, last);
        assertThat(plan.findings()).extracting(Finding::text).isEmpty();
        assertThat(plan.runbook()).isEqualTo(procedure.write(site, last));
        planned++;
      }
    }
    assertThat(planned).isGreaterThan(12);
  }

  /** What has failed already is not agreed on; a restart that may be left out has its warning. */
  @ParameterizedTest
  @MethodSource("sites")
  void tellTheUsersBeforeAVoiceServerGoesDown(Deployment deployment) {
    SiteView site = SiteView.of(deployment);
    for (Procedure procedure : ALL.list()) {
      Inputs last = Inputs.none();
      for (Input<?> input : procedure.info().inputs()) {
        last = last(last, input, site);
      }
      ImmutableList<Step> steps = ALL.plan(procedure.info().id(), site, last).runbook().steps();
      boolean warned =
          steps.stream()
              .filter(step -> step.level() == Level.MUST)
              .flatMap(step -> step.warning().stream())
              .anyMatch(it -> it.contains("its calls have to go"));
      if (warned) {
        assertThat(steps)
            .as(procedure.info().id())
            .anyMatch(step -> step.what().endsWith("tell the users"));
      }
    }
  }

  private static <T> Inputs last(Inputs some, Input<T> input, SiteView site) {
    ImmutableList<T> choices = input.choices().apply(site);
    return choices.isEmpty() ? some : some.with(input, choices.get(choices.size() - 1));
  }

  @Test
  void comeOutForASingleServer() {
    SiteView site = SiteView.of(Sites.single(WindowsVersion.WINDOWS_SERVER_2019));
    assertThat(ALL.plan("site.installation", site, Inputs.none()).findings()).isEmpty();
    Plan conversion = ALL.plan("high-availability.conversion", site, Inputs.none());
    assertThat(conversion.reasons())
        .extracting(finding -> finding.rule().summary())
        .containsExactlyInAnyOrder(
            "the site shall have High Availability and one Primary",
            "the site has what is asked for");
    assertThat(conversion.reasons().toString())
        .contains("error procedure.input: the site has what is asked for: not kept (input ")
        .doesNotContain("must be one of");
    assertThat(conversion.runbook().steps())
        .extracting(Step::id)
        .containsExactlyInAnyOrder("finding.procedure.site", "finding.procedure.input");
  }

  @Test
  void convertNoSiteOfWhichNobodySaysThatItIsOneServerToday() {
    Plan conversion = ALL.plan("high-availability.conversion", SITE, Inputs.none());
    assertThat(conversion.reasons())
        .extracting(finding -> finding.rule().id())
        .containsExactly("procedure.input");
    Plan running =
        ALL.plan(
            "high-availability.conversion",
            SITE,
            Inputs.none().with(HighAvailabilityConversion.SINGLE, "PRI"),
            SiteState.installed(SITE));
    assertThat(running.isRefused()).isTrue();
  }

  @Test
  void applyToASiteByItsPresentState() {
    assertThat(ALL.applicable(SITE))
        .extracting(ProcedureInfo::id)
        .contains("high-availability.conversion", "secondary.addition", "site.installation")
        .doesNotContain("aws.installation", "mirroring.protection");
    assertThat(ALL.applicable(SITE, SiteState.installed(SITE)))
        .extracting(ProcedureInfo::id)
        .contains("gdpr.switch", "windows.update")
        .doesNotContain(
            "high-availability.conversion",
            "secondary.addition",
            "site.installation",
            "site.upgrade");
    assertThat(ALL.applicable(SITE, SiteState.bare(SITE)))
        .extracting(ProcedureInfo::id)
        .contains("site.installation", "site.readiness")
        .doesNotContain("gdpr.switch", "windows.update");
  }

  @Test
  void applyWhereSomeAnswerHasAPlan() {
    for (SiteState start : new SiteState[] {SiteState.bare(SITE), SiteState.installed(SITE)}) {
      assertThat(ALL.applicable(SITE, start))
          .isEqualTo(
              ALL.list().stream()
                  .map(Procedure::info)
                  .filter(
                      info ->
                          Inputs.all(info.inputs(), SITE)
                              .map(it -> ALL.plan(info.id(), SITE, it, start))
                              .anyMatch(plan -> !plan.isRefused()))
                  .toList());
    }
  }

  /** Only one of its servers is new. */
  @Test
  void applyIfOneOfTheAnswersFits() {
    SiteState start =
        ALL.find("secondary.addition")
            .orElseThrow()
            .start(SITE, Inputs.none().with(SecondaryAddition.SERVER, "SEC3"));
    assertThat(ALL.applicable(SITE, start))
        .extracting(ProcedureInfo::id)
        .contains("secondary.addition");
  }

  private static ImmutableList<String> reasons(String id, Inputs inputs, SiteState start) {
    return ALL.plan(id, SITE, inputs, start).reasons().stream()
        .map(Finding::text)
        .collect(toImmutableList());
  }

  @Test
  void sayWhatIsSoAlready() {
    SiteState running = SiteState.installed(SITE);
    Inputs on = Inputs.none().with(GdprSwitch.VALUE, GdprCompliance.ENABLED);
    Inputs off = Inputs.none().with(GdprSwitch.VALUE, GdprCompliance.DISABLED);
    SiteState enabled = running.with(Keys.GDPR.is(GdprCompliance.ENABLED.valueData()));
    assertThat(reasons("gdpr.switch", on, running)).isEmpty();
    assertThat(reasons("gdpr.switch", off, enabled)).isEmpty();
    assertThat(reasons("gdpr.switch", on, enabled))
        .singleElement(STRING)
        .contains("procedure.done", "something is left to do", "GDPR compliance");
    assertThat(
            reasons(
                "site.upgrade", Inputs.none().with(Upgrade.FROM, Release.parse("10.1")), running))
        .singleElement(STRING)
        .contains("procedure.done", "and all else that it is for");
  }

  @Test
  void sayThatALanguageIsThereOrGoneAlready() {
    SiteView french = SiteView.of(Sites.highAvailability().addLanguages("French").build());
    Inputs come = Inputs.none().with(LanguageProcedure.LANGUAGE, "French");
    Inputs leave = Inputs.none().with(LanguageProcedure.REMOVED, "French");
    SiteState spoken = SiteState.installed(french);
    assertThat(ALL.plan("language.installation", french, come).isRefused()).isFalse();
    assertThat(ALL.plan("language.installation", french, come, spoken).reasons())
        .extracting(finding -> finding.rule().id())
        .containsExactly("procedure.done");
    assertThat(ALL.plan("language.removal", french, leave, spoken).reasons())
        .extracting(finding -> finding.rule().id())
        .containsExactly("procedure.input");
    assertThat(ALL.plan("language.removal", SITE, leave, spoken).isRefused()).isFalse();
    assertThat(reasons("language.removal", leave, SiteState.installed(SITE)))
        .singleElement(STRING)
        .contains("procedure.done");
  }

  @Test
  void nameWhatIsNoAnswer() {
    Plan missing = ALL.plan("secondary.addition", SITE, Inputs.none());
    assertThat(missing.isRefused()).isTrue();
    Plan wrong =
        ALL.plan("secondary.addition", SITE, Inputs.none().with(SecondaryAddition.SERVER, "PRI"));
    assertThat(wrong.runbook().steps())
        .extracting(Step::id)
        .containsExactly("finding.procedure.input");
    assertThat(wrong.reasons().get(0).text()).contains("PRI", "SEC2", "SEC3");
  }

  @Test
  void nameTheNeedOfALiveServer() {
    Plan again = ALL.plan("site.installation", SITE, Inputs.none(), SiteState.installed(SITE));
    assertThat(again.isRefused()).isTrue();
    assertThat(again.runbook().steps()).extracting(Step::id).contains("finding.need.product");
  }

  @Test
  void haveTheIdThatIsAskedFor() {
    assertThat(ALL.find("site.installation")).isPresent();
    assertThatThrownBy(() -> ALL.plan("nothing", SITE, Inputs.none()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no procedure has the id 'nothing'; there are [")
        .hasMessageContaining("site.installation");
  }

  @Test
  void takeTheStepsOfAHouse() {
    HouseStep tickets =
        step ->
            step.program().filter(Restart.class::isInstance).isEmpty()
                ? Optional.empty()
                : Optional.of(
                    Step.builder()
                        .id("ticket." + step.id())
                        .party(Party.of(Party.Kind.SITE))
                        .action(Action.OBTAIN)
                        .what("Open a change ticket")
                        .source(SOURCE)
                        .build());
    Runbook plain = Installation.of(SITE.stated());
    Runbook all = tickets.insertInto(plain);
    Step restart = all.find("product.restart@pri").orElseThrow();
    assertThat(restart.waitsFor()).containsExactly("ticket.product.restart@pri");
    assertThat(all.find("ticket.product.restart@pri").orElseThrow().waitsFor())
        .isEqualTo(plain.find("product.restart@pri").orElseThrow().waitsFor());
    assertThat(Simulation.of(all, SiteState.bare(SITE)).check()).isEmpty();
  }

  @Test
  void letASiteWaiveWhatIsInferredAndNothingElse() {
    Key copied = Keys.files("PRI", "installation package");
    Runbook runbook =
        Runbook.of(
            "without",
            Installation.of(SITE.stated()).steps().stream()
                .filter(step -> step.id().equals("product.install@pri"))
                .map(step -> Step.builder().from(step).waitsFor(ImmutableList.of()).build())
                .toList());
    ImmutableList<UnmetNeed> unmet =
        Simulation.of(runbook, SiteState.bare(SITE))
            .waiving(
                ImmutableList.of(
                    NeedWaiver.of(copied, "A. Smith", "it is on the network"),
                    NeedWaiver.of(Keys.LICENSE, "A. Smith", "comes later")))
            .check();
    assertThat(unmet)
        .filteredOn(it -> it.waiver().isPresent())
        .extracting(it -> it.need().key())
        .containsExactly(copied);
    assertThat(unmet)
        .filteredOn(it -> it.need().key().equals(Keys.LICENSE))
        .allMatch(it -> it.waiver().isEmpty());
  }

  @Test
  void planWithWhatASiteWaives() {
    Inputs on = Inputs.none().with(GdprSwitch.VALUE, GdprCompliance.ENABLED);
    SiteState bare = SiteState.bare(SITE);
    assertThat(ALL.plan("gdpr.switch", SITE, on, bare).isRefused()).isTrue();
    Procedures waiving =
        ALL.waiving(
            Stream.of(Keys.product("PRI"), Keys.release("PRI"))
                .map(key -> NeedWaiver.of(key, "A. Smith", "it is on its way"))
                .toList());
    assertThat(waiving.plan("gdpr.switch", SITE, on, bare).isRefused()).isFalse();
  }

  @Test
  void startTheServicesThatAreNotDisabled() {
    Step restart = Installation.of(SITE.stated()).find("product.restart@cons").orElseThrow();
    assertThat(((Restart) restart.operation()).starts())
        .contains("DBWatcher", "Mobilink Consolidated")
        .doesNotContain("UC Voice Server");
    assertThat(restart.effects()).contains(Keys.running("CONS", "DBWatcher").is(Key.YES));
  }

  @Provide
  Arbitrary<Deployment> anyDeployments() {
    return AnyDeployments.any();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void neverThrowWhateverTheSite(@ForAll("anyDeployments") Deployment deployment) {
    for (Procedure procedure : ALL.list()) {
      assertHonest(ALL.plan(procedure.info().id(), SiteView.of(deployment), Inputs.none()));
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void refuseOrComeOutWhateverTheAnswers(
      @ForAll("anyDeployments") Deployment deployment,
      @ForAll("anyDeployments") Deployment other,
      @ForAll boolean bare) {
    SiteView site = SiteView.of(deployment);
    for (Procedure procedure : ALL.list()) {
      for (SiteView asked : new SiteView[] {site, SiteView.of(other), SITE}) {
        Inputs answers = Inputs.none();
        for (Input<?> input : procedure.info().inputs()) {
          answers = last(answers, input, asked);
        }
        String id = procedure.info().id();
        assertHonest(
            bare ? ALL.plan(id, site, answers, SiteState.bare(site)) : ALL.plan(id, site, answers));
      }
    }
  }

  /** The plans of a site, by the last answers that it can give. */
  private static ImmutableList<Plan> plans(Deployment deployment) {
    SiteView site = SiteView.of(deployment);
    ImmutableList.Builder<Plan> plans = ImmutableList.builder();
    for (Procedure procedure : ALL.list()) {
      Inputs answers = Inputs.none();
      for (Input<?> input : procedure.info().inputs()) {
        answers = last(answers, input, site);
      }
      Plan plan = ALL.plan(procedure.info().id(), site, answers);
      if (!plan.isRefused()) {
        plans.add(plan);
      }
    }
    return plans.build();
  }

  private static Stream<String> lines(Step step) {
    return Stream.of(
            Stream.of(step.what()),
            step.how().stream(),
            Stream.of(step.expected(), step.warning(), step.why(), step.condition())
                .flatMap(Optional::stream))
        .flatMap(it -> it);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void nameTheDriveThatTheProductIsOn(Deployment deployment) {
    Deployment moved =
        Deployment.builder()
            .from(deployment)
            .servers(Sites.onDrive("E", deployment.servers()))
            .build();
    for (Plan plan : plans(moved)) {
      for (Step step : plan.runbook().steps()) {
        assertThat(lines(step))
            .as("%s of %s", step.id(), plan.procedure().id())
            .noneMatch(line -> line.contains("C:\\UC") && !line.contains("E:\\UC"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void callEachServiceByOneName(Deployment deployment) {
    ServiceCatalog catalog = SITE.facts().get(ServiceCatalog.KIND);
    Pattern quoted = Pattern.compile("`([^`]+)`");
    for (Plan plan : plans(deployment)) {
      for (Step step : plan.runbook().steps()) {
        assertThat(
                lines(step)
                    .filter(line -> !line.startsWith("Its name may be"))
                    .flatMap(line -> quoted.matcher(line).results())
                    .map(it -> it.group(1))
                    .filter(name -> catalog.findService(name).isPresent()))
            .as("%s of %s", step.id(), plan.procedure().id())
            .allMatch(name -> catalog.findService(name).orElseThrow().name().equals(name));
      }
    }
  }

  /** Only what an installation builds on can be looked at before there is a server. */
  @Test
  void refuseASiteWithoutServers() {
    SiteView nothing = SiteView.of(Sites.site(Topology.HIGH_AVAILABILITY).build());
    for (Procedure procedure : ALL.list()) {
      Inputs answers = Inputs.none();
      for (Input<?> input : procedure.info().inputs()) {
        answers = last(answers, input, SITE);
      }
      Plan plan = ALL.plan(procedure.info().id(), nothing, answers);
      assertThat(plan.isRefused())
          .as(procedure.info().id())
          .isEqualTo(!procedure.info().id().equals("site.readiness"));
      assertThat(plan.reasons())
          .as(procedure.info().id())
          .extracting(it -> it.rule().id())
          .isSubsetOf("procedure.site", "procedure.input");
    }
  }

  /** A refused plan has only its reasons for steps; any other reaches its goal. */
  private static void assertHonest(Plan plan) {
    String id = plan.procedure().id();
    assertThat(plan.findings()).as(id).noneMatch(it -> it.rule().id().equals("procedure.failed"));
    assertThat(plan.runbook().steps()).as(id).isNotEmpty();
    if (plan.isRefused()) {
      assertThat(plan.runbook().steps())
          .as(id)
          .extracting(Step::id)
          .allMatch(step -> step.startsWith("finding."));
      assertThat(plan.reasons()).as(id).isNotEmpty().noneMatch(it -> it.text().isBlank());
    } else {
      SiteState end = Simulation.of(plan.runbook(), plan.start()).end();
      assertThat(plan.goal())
          .as(id)
          .filteredOn(need -> need.level() == Level.MUST)
          .allMatch(need -> end.get(need.key()).equals(need.value()));
    }
  }
}
