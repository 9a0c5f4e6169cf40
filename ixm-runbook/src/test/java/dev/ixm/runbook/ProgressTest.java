package dev.ixm.runbook;

import static dev.ixm.runbook.StepTest.step;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.value.InvalidAttributeException;
import dev.ixm.runbook.state.Keys;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final Instant DAY = Instant.parse("2026-03-02T09:00:00Z");

  private static final Runbook OLD =
      runbook(step("a"), step("b", "a"), step("c", "b"), step("d", "c"));

  private static Runbook runbook(Step.Builder... steps) {
    return Runbook.of("Test", Stream.of(steps).map(Step.Builder::build).toList());
  }

  private static ProgressEntry entry(String id, Outcome outcome, String remark) {
    return ProgressEntry.of(OLD.find(id).orElseThrow(), outcome, "A. Smith", DAY, remark);
  }

  private static Progress done(String... ids) {
    return Progress.of(
        Stream.of(ids)
            .map(id -> entry(id, Outcome.DONE, ""))
            .collect(ImmutableList.toImmutableList()));
  }

  private static List<String> ids(List<Step> steps) {
    return steps.stream().map(Step::id).toList();
  }

  @Test
  void goesOnAfterWhatIsDoneOrSkippedButNotAfterWhatFailed() {
    assertThat(ids(OLD.ready(Progress.none()))).containsExactly("a");
    Progress skipped = done("a").with(entry("b", Outcome.SKIPPED, "no such file"));
    assertThat(ids(OLD.ready(skipped))).containsExactly("c");
    Progress failed = done("a").with(entry("b", Outcome.FAILED, "disk full"));
    assertThat(ids(OLD.ready(failed))).containsExactly("b");
    assertThat(ids(OLD.blocked(failed))).containsExactly("c", "d");
    assertThat(ids(OLD.blockers("c", failed))).containsExactly("b");
  }

  @Test
  void countsTheLastEntryOfAStep() {
    Progress again = done("a", "b").with(entry("a", Outcome.FAILED, "came back"));
    assertThat(again.done(OLD)).containsExactly("b");
    assertThat(again.with(entry("a", Outcome.DONE, "")).done(OLD)).containsExactly("a", "b");
  }

  @Test
  void doesNotCountAStepThatReadsOtherwiseNow() {
    Runbook changed =
        runbook(step("a"), step("b", "a").addHow("with 360 ports"), step("c", "b"), step("d", "c"));
    Progress progress = done("a", "b", "c");
    assertThat(progress.done(changed)).containsExactly("a", "c");
    assertThat(ids(changed.ready(progress))).containsExactly("b");
    assertThat(ids(changed.blocked(progress))).containsExactly("d");
    assertThat(ids(changed.blockers("d", progress))).containsExactly("b");
  }

  @Test
  void saysWhichEntriesDoNotCount() {
    Runbook changed = runbook(step("a").addHow("with 360 ports"), step("b", "a"), step("d", "b"));
    Progress progress = done("a", "b", "c").with(entry("b", Outcome.FAILED, "disk full"));
    assertThat(progress.outdated(changed))
        .extracting(ProgressEntry::step)
        .containsExactly("a", "c");
    assertThat(progress.outdated(OLD)).isEmpty();
    assertThat(progress.outdated(runbook(step("x")))).hasSize(3);
  }

  @Test
  void namesTheFirstOfManyTickedSteps() {
    Runbook changed =
        runbook(step("n"), step("a", "n"), step("b", "a"), step("c", "b"), step("d", "c"));
    assertThat(RunbookChange.between(OLD, changed, done("a", "b", "c", "d")))
        .extracting(StepChange::toString)
        .containsExactly("INSERTED n: Look at n (ticked: a, b, c and 1 more)");
  }

  @Test
  void namesWhatIsChangedInsertedBeforeTickedStepsOrGone() {
    Runbook changed =
        runbook(step("a").what("Look twice"), step("n", "a"), step("c", "n"), step("d", "c"));
    assertThat(RunbookChange.between(OLD, changed, done("a", "b", "c")))
        .extracting(Object::toString)
        .containsExactly(
            "CHANGED a: Look twice (ticked: a)",
            "INSERTED n: Look at n (ticked: c)",
            "REMOVED b: Look at b (ticked: b)");
    assertThat(RunbookChange.between(OLD, changed, Progress.none()))
        .extracting(StepChange::ticked)
        .containsOnly(ImmutableList.of());
    assertThat(RunbookChange.between(OLD, OLD, done("a", "b"))).isEmpty();
  }

  @Test
  void namesAStepThatWasTickedUnderAnEarlierPlanStill() {
    Runbook changed = runbook(step("a").what("Look twice"));
    assertThat(RunbookChange.between(changed, changed, done("a")))
        .singleElement()
        .hasToString("CHANGED a: Look twice (ticked: a)");
  }

  @Test
  void tellsStepsApartByWhatIsDoneAndWhatComesOfIt() {
    Step step = step("a").build();
    ImmutableList<UnaryOperator<Step.Builder>> other =
        ImmutableList.of(
            it -> it.what("Look up"),
            it -> it.addHow("twice"),
            it -> it.condition("it is there"),
            it -> it.expected("light"),
            it -> it.party(Party.of(Party.Kind.PBX)),
            it -> it.setting(Keys.LICENSE, "yes"));
    assertThat(step.fingerprint()).matches("[0-9a-f]{16}");
    assertThat(other)
        .extracting(it -> it.apply(Step.builder().from(step)).build().fingerprint())
        .doesNotContain(step.fingerprint())
        .doesNotHaveDuplicates();
    assertThat(step("a", "b").why("it matters").guide(7, "Introduction").build().fingerprint())
        .isEqualTo(step.fingerprint());
  }

  @Test
  void survivesJson() {
    Progress progress = done("a").with(entry("b", Outcome.FAILED, "disk full"));
    String json = IxmJson.write(progress);
    assertThat(IxmJson.read(json.getBytes(UTF_8), "p.json", Progress.class)).isEqualTo(progress);
  }

  @Test
  void refusesWhatSaysNothing() {
    assertThatThrownBy(() -> entry("a", Outcome.SKIPPED, " "))
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("remark must say why 'a' is SKIPPED");
    assertThatThrownBy(() -> entry("a", Outcome.DONE, "x\ny"))
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("remark must be one line: 'x\\u000ay'");
    assertThatThrownBy(
            () -> ProgressEntry.of(OLD.find("a").orElseThrow(), Outcome.DONE, "", DAY, ""))
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("who must not be blank");
  }

  @Test
  void readsAsStepOutcomeWhoAndWhen() {
    assertThat(entry("b", Outcome.FAILED, "disk full"))
        .hasToString("b: FAILED, A. Smith, 2026-03-02T09:00:00Z: disk full");
  }
}
