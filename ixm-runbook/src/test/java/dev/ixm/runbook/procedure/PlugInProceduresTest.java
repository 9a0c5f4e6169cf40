package dev.ixm.runbook.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.site.Sites;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of plug-ins whose author made a mistake: one error, which names the class. */
@SuppressWarnings("NullAway")
class PlugInProceduresTest {

  private static final SiteView SITE = SiteView.of(Sites.remote().build());
  private static final Source SOURCE = Source.ofHouse("Handbook", "Changes");
  private static final Key DONE = Key.of("what we do");
  private static final ProcedureInfo INFO =
      new ProcedureInfo("house.work", "Work", "It is done.", SOURCE, ImmutableList.of());

  private static final String HERE = PlugInProceduresTest.class.getName();

  /** Does as it is told, or else what is right. */
  private static class Work implements Procedure {

    @Override
    public ProcedureInfo info() {
      return INFO;
    }

    @Override
    public ImmutableList<Need> goal(SiteView site, Inputs inputs) {
      return ImmutableList.of(Need.stated(DONE.is(Key.YES), SOURCE));
    }

    @Override
    public Runbook write(SiteView site, Inputs inputs) {
      Draft draft = new Draft("Work");
      step(draft, "house.work").setting(DONE, Key.YES).source(SOURCE);
      return draft.finish();
    }
  }

  private static Step.Builder step(Draft draft, String topic) {
    return draft.step(Party.of(Party.Kind.SITE), topic, Action.CONFIGURE, "Do it");
  }

  private static Step.Builder ticket(String id) {
    return Step.builder()
        .id(id)
        .party(Party.of(Party.Kind.SITE))
        .action(Action.OBTAIN)
        .what("Open a ticket")
        .source(SOURCE);
  }

  private static final class Provider implements ProcedureProvider {

    private final Procedure procedure;
    private final ImmutableList<HouseStep> steps;

    Provider(Procedure procedure, HouseStep... steps) {
      this.procedure = procedure;
      this.steps = ImmutableList.copyOf(steps);
    }

    @Override
    public ImmutableList<Procedure> procedures() {
      return ImmutableList.of(procedure);
    }

    @Override
    public ImmutableList<HouseStep> houseSteps() {
      return steps;
    }
  }

  private static Plan plan(Procedure procedure, HouseStep... steps) {
    return Procedures.of(List.of(new Provider(procedure, steps)))
        .plan("house.work", SITE, Inputs.none());
  }

  @Test
  void rightOnesComeOut() {
    Plan plan = plan(new Work(), step -> Optional.of(ticket("ticket." + step.id()).build()));
    assertThat(plan.findings()).isEmpty();
    assertThat(plan.runbook().steps())
        .extracting(Step::id)
        .containsExactly("ticket.house.work", "house.work");
  }

  private static final class NoGoal extends Work {
    @Override
    public ImmutableList<Need> goal(SiteView site, Inputs inputs) {
      return null;
    }
  }

  private static final class NoStart extends Work {
    @Override
    public SiteState start(SiteView site, Inputs inputs) {
      throw new IllegalStateException("not today");
    }
  }

  private static final class NoRunbook extends Work {
    @Override
    public Runbook write(SiteView site, Inputs inputs) {
      return null;
    }
  }

  private static final class NoSource extends Work {
    @Override
    public Runbook write(SiteView site, Inputs inputs) {
      Draft draft = new Draft("Work");
      step(draft, "house.work");
      return draft.finish();
    }
  }

  private static final class OneId extends Work {
    @Override
    public Runbook write(SiteView site, Inputs inputs) {
      Draft draft = new Draft("Work");
      step(draft, "house.work").source(SOURCE);
      step(draft, "house.work").source(SOURCE);
      return draft.finish();
    }
  }

  private static final class NoObjections extends Work {
    @Override
    public ImmutableList<Finding> objections(SiteView site) {
      return null;
    }
  }

  static Stream<Arguments> procedures() {
    return Stream.of(
        Arguments.of(new NoGoal(), "goal() failed", "the answer is null"),
        Arguments.of(new NoStart(), "start() failed", "not today"),
        Arguments.of(new NoRunbook(), "write() failed", "the answer is null"),
        Arguments.of(new NoSource(), "write() failed", "source"),
        Arguments.of(new OneId(), "write() failed", "different ids: 'house.work'"),
        Arguments.of(new NoObjections(), "objections() failed", "the answer is null"));
  }

  @ParameterizedTest
  @MethodSource("procedures")
  void aProcedureThatFailsIsNamed(Procedure procedure, String question, String reason) {
    Plan plan = plan(procedure);
    assertFails(plan, procedure.getClass().getName(), question, reason);
    assertThat(Procedures.of(List.of(new Provider(procedure))).applicable(SITE))
        .containsExactly(INFO);
  }

  private static void assertFails(Plan plan, String... parts) {
    assertThat(plan.runbook().steps())
        .extracting(Step::id)
        .containsExactly("finding.procedure.failed");
    assertThat(plan.findings()).hasSize(1);
    assertThat(plan.findings().get(0).text())
        .startsWith("error procedure.failed: the procedure can be planned: could not be checked: ")
        .contains(parts)
        .contains(Provider.class.getName())
        .doesNotContain("Lambda", "rule");
  }

  private static final class NullTicket implements HouseStep {
    @Override
    public Optional<Step> before(Step step) {
      return null;
    }
  }

  static Stream<Arguments> houseSteps() {
    HouseStep throwing =
        step -> {
          throw new IllegalStateException("no tickets today");
        };
    HouseStep withoutId =
        step ->
            Optional.of(
                Step.builder()
                    .party(Party.of(Party.Kind.SITE))
                    .action(Action.OBTAIN)
                    .what("Open a ticket")
                    .source(SOURCE)
                    .build());
    HouseStep itself = step -> Optional.of(step);
    return Stream.of(
        Arguments.of(throwing, HERE, "before(house.work) failed", "no tickets today"),
        Arguments.of(withoutId, HERE, "before(house.work) failed", "[id]"),
        Arguments.of(itself, HERE, "inserting its steps failed", "different ids: 'house.work'"),
        Arguments.of(
            new NullTicket(),
            NullTicket.class.getName(),
            "before(house.work) failed",
            "the answer is null"));
  }

  @ParameterizedTest
  @MethodSource("houseSteps")
  void aHouseStepThatFailsIsNamedAndNotTheProcedure(
      HouseStep step, String author, String question, String reason) {
    Plan plan = plan(new Work(), step);
    assertFails(plan, author + " of " + Provider.class.getName(), question, reason);
    assertThat(plan.findings().get(0).text()).doesNotContain(Work.class.getName() + ":");
    assertThatThrownBy(() -> step.insertInto(new Work().write(SITE, Inputs.none())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(author + ": " + question)
        .hasMessageContaining(reason);
  }

  private static ProcedureProvider offering(
      Supplier<ImmutableList<Procedure>> procedures, Supplier<ImmutableList<HouseStep>> steps) {
    return new ProcedureProvider() {
      @Override
      public ImmutableList<Procedure> procedures() {
        return procedures.get();
      }

      @Override
      public ImmutableList<HouseStep> houseSteps() {
        return steps.get();
      }
    };
  }

  private static final class Unnamed extends Work {
    @Override
    public ProcedureInfo info() {
      return new ProcedureInfo(null, "Work", "It is done.", SOURCE, ImmutableList.of());
    }
  }

  static Stream<Arguments> providers() {
    Supplier<ImmutableList<Procedure>> none = ImmutableList::of;
    return Stream.of(
        Arguments.of(offering(() -> null, ImmutableList::of), "procedures() failed"),
        Arguments.of(offering(none, () -> null), "houseSteps() failed"),
        Arguments.of(
            offering(() -> ImmutableList.of(new Unnamed()), ImmutableList::of),
            Unnamed.class.getName() + " of "),
        Arguments.of(
            offering(() -> ImmutableList.of(new Work(), new NoGoal()), ImmutableList::of),
            "two procedures have the id 'house.work': " + Work.class.getName() + " of "));
  }

  @ParameterizedTest
  @MethodSource("providers")
  void aProviderThatFailsIsNamed(ProcedureProvider provider, String problem) {
    assertThatThrownBy(() -> Procedures.of(List.of(provider)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(problem)
        .hasMessageContaining(provider.getClass().getName());
  }

  @Test
  void aProviderThatIsNotThereIsNamed(@TempDir Path folder) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(ProcedureProvider.class.getName()), "com.example.Misspelled\n");
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      assertThatThrownBy(() -> Procedures.discover(loader))
          .isInstanceOf(ServiceConfigurationError.class)
          .hasMessageContaining("com.example.Misspelled");
    }
  }

  private static final class NeverReached extends Work {
    @Override
    public Runbook write(SiteView site, Inputs inputs) {
      Draft draft = new Draft("Work");
      step(draft, "house.work").source(SOURCE);
      return draft.finish();
    }
  }

  @Test
  void aGoalThatIsNotReachedIsNamed() {
    Plan plan = plan(new NeverReached());
    assertThat(plan.isRefused()).isTrue();
    assertThat(plan.findings()).extracting(Finding::text).hasSize(1);
    assertThat(plan.findings().get(0).text()).contains("need.what-we-do", "step goal");
  }

  private static final class Heeding extends Work {
    @Override
    public ImmutableList<Finding> objections(SiteView site) {
      RuleInfo rule = RuleInfo.of("house.weekend", Level.SHOULD, "it is done at a weekend", SOURCE);
      return ImmutableList.of(Finding.breach(rule, "").build());
    }
  }

  @Test
  void whatSpeaksAgainstItWithoutForbiddingItIsHeeded() {
    Plan plan = plan(new Heeding());
    assertThat(plan.isRefused()).isFalse();
    assertThat(plan.runbook().steps()).extracting(Step::id).containsExactly("house.work");
    assertThat(plan.findings())
        .extracting(finding -> finding.rule().id())
        .containsExactly("house.weekend");
  }

  @Test
  void twoInputsOfOneNameAreRefused() {
    Function<SiteView, ImmutableList<String>> any = site -> ImmutableList.of("A");
    Input<String> input = new Input<>("server", "Which?", String.class, any);
    assertThatThrownBy(
            () ->
                new ProcedureInfo(
                    "house.work", "Work", "It is done.", SOURCE, ImmutableList.of(input, input)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("inputs must have different names: 'server'");
  }

  private static final class NoChoices extends Work {
    @Override
    public ProcedureInfo info() {
      Input<String> input = new Input<>("server", "Which?", String.class, site -> null);
      return new ProcedureInfo("house.work", "Work", "Done.", SOURCE, ImmutableList.of(input));
    }
  }

  @Test
  void anInputWithoutChoicesIsTheProceduresFault() {
    assertFails(plan(new NoChoices()), NoChoices.class.getName());
  }
}
