package dev.ixm.testkit.assertion;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.json.IxmJson;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Assertions on a runbook. */
public final class RunbookAssert extends AbstractAssert<RunbookAssert, Runbook> {

  RunbookAssert(Runbook actual) {
    super(actual, RunbookAssert.class);
  }

  /**
   * {@return this, if the runbook has a step}
   *
   * @param id the step's id
   * @throws AssertionError otherwise
   */
  public RunbookAssert hasStep(String id) {
    isNotNull();
    Assertions.assertThat(ids()).as("the steps of '%s'", actual.title()).contains(id);
    return this;
  }

  /**
   * {@return this, if each of these steps comes before the next, with or without others between}
   *
   * @param ids the ids of the steps
   * @throws AssertionError otherwise
   */
  public RunbookAssert doesInOrder(String... ids) {
    isNotNull();
    Assertions.assertThat(ids()).as("the steps of '%s'", actual.title()).containsSubsequence(ids);
    return this;
  }

  /**
   * {@return this, if it has different steps, and each comes after those that it waits for}
   *
   * @throws AssertionError otherwise
   */
  public RunbookAssert hasConsistentOrder() {
    isNotNull();
    Set<String> before = new HashSet<>();
    for (Step step : actual.steps()) {
      Assertions.assertThat(before)
          .as("what is done before %s", step.id())
          .containsAll(step.waitsFor());
      Assertions.assertThat(before.add(step.id())).as("%s stands once", step.id()).isTrue();
    }
    return this;
  }

  /**
   * {@return this, if whoever does what is ready next, in whatever order, comes to the end}
   *
   * <p>Tried in both extremes, always the first of the ready steps and always the last.
   *
   * @throws AssertionError otherwise
   */
  public RunbookAssert isResumable() {
    isNotNull();
    walk(true);
    walk(false);
    return this;
  }

  /**
   * {@return this, if it comes back from JSON as it was, so that a plan can be kept and resumed}
   *
   * @throws AssertionError otherwise
   */
  public RunbookAssert survivesJson() {
    isNotNull();
    byte[] json = IxmJson.write(actual).getBytes(StandardCharsets.UTF_8);
    Assertions.assertThat(IxmJson.read(json, "runbook.json", Runbook.class)).isEqualTo(actual);
    return this;
  }

  /**
   * {@return this, if no text of it holds any of these, in whatever case}
   *
   * @param secrets what no runbook may show, such as passwords; the message of the error does not
   *     show them
   * @throws AssertionError otherwise
   */
  public RunbookAssert mentionsNone(String... secrets) {
    isNotNull();
    List<String> forbidden = Arrays.stream(secrets).map(Ascii::toLowerCase).toList();
    for (Step step : actual.steps()) {
      String shown = Ascii.toLowerCase(texts(step).collect(joining("\n")));
      if (forbidden.stream().anyMatch(shown::contains)) {
        failWithMessage("%nExpected no secrets, but step %s has one", step.id());
      }
    }
    return this;
  }

  private void walk(boolean first) {
    Set<String> done = new HashSet<>();
    for (int i = 0; i < actual.steps().size(); i++) {
      ImmutableList<Step> ready = actual.ready(done);
      Assertions.assertThat(ready).as("what is ready after %s", done).isNotEmpty();
      done.add(ready.get(first ? 0 : ready.size() - 1).id());
    }
    Assertions.assertThat(actual.ready(done)).as("what is ready when all is done").isEmpty();
  }

  private List<String> ids() {
    return actual.steps().stream().map(Step::id).toList();
  }

  private static Stream<String> texts(Step step) {
    return Stream.of(
            Stream.of(step.what()),
            step.how().stream(),
            step.condition().stream(),
            step.why().stream(),
            step.warning().stream(),
            step.expected().stream())
        .flatMap(texts -> texts);
  }
}
