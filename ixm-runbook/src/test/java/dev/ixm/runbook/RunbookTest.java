package dev.ixm.runbook;

import static dev.ixm.runbook.StepTest.step;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.json.JsonInputException;
import dev.ixm.model.site.Server;
import dev.ixm.model.value.InvalidAttributeException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RunbookTest {

  private static final Server SERVER =
      Server.builder().name("IXM_01").addRoles(Role.PRIMARY).build();

  private static Runbook runbook(Step.Builder... steps) {
    return Runbook.of("Test", Stream.of(steps).map(Step.Builder::build).toList());
  }

  private static ImmutableList<String> ids(Iterable<Step> steps) {
    ImmutableList.Builder<String> ids = ImmutableList.builder();
    steps.forEach(step -> ids.add(step.id()));
    return ids.build();
  }

  @Test
  void putsStepsAfterThoseTheyWaitForAndElseKeepsTheOrderGiven() {
    Runbook runbook = runbook(step("a", "d"), step("b"), step("c", "b"), step("d"), step("e"));
    assertThat(ids(runbook.steps())).containsExactly("b", "c", "d", "a", "e");
  }

  @Test
  void refusesTwoStepsWithOneId() {
    refuses("steps must have different ids: 'a'", step("a"), step("b"), step("a"));
  }

  @Test
  void refusesToWaitForAStepThatIsNotThere() {
    refuses("steps lack 'x', which 'b' waits for", step("a"), step("b", "a", "x"));
  }

  @Test
  void refusesStepsThatWaitForEachOtherAndNamesThem() {
    refuses(
        "steps wait for each other: c -> d -> c",
        step("a"),
        step("b", "c"),
        step("c", "a", "d"),
        step("d", "c"));
    refuses("steps wait for each other: a -> a", step("a", "a"));
  }

  @Test
  void refusesABlankTitle() {
    assertThatThrownBy(() -> Runbook.of("", ImmutableList.of()))
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("title must not be blank");
  }

  private static void refuses(String message, Step.Builder... steps) {
    assertThatThrownBy(() -> runbook(steps))
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage(message);
  }

  @Test
  void offersAllThatWaitsForNothingOpen() {
    Runbook runbook = runbook(step("a"), step("b", "a"), step("c", "a"), step("d", "b", "c"));
    assertThat(ids(runbook.ready(Set.of()))).containsExactly("a");
    assertThat(ids(runbook.ready(Set.of("a", "gone")))).containsExactly("b", "c");
    assertThat(ids(runbook.ready(Set.of("a", "c")))).containsExactly("b");
    assertThat(runbook.ready(Set.of("a", "b", "c", "d"))).isEmpty();
  }

  @Test
  void saysWhatKeepsAStepFromBeingDone() {
    Runbook runbook = runbook(step("a"), step("b", "a"), step("c", "a"), step("d", "b", "c"));
    assertThat(ids(runbook.blockers("d", Set.of()))).containsExactly("b", "c");
    assertThat(ids(runbook.blockers("d", Set.of("a", "b")))).containsExactly("c");
    assertThat(ids(runbook.blockers("d", Set.of("b")))).containsExactly("a", "c");
    assertThat(runbook.blockers("d", Set.of("a", "b", "c"))).isEmpty();
    assertThatThrownBy(() -> runbook.blockers("x", Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no step has the id 'x'");
  }

  @Test
  void findsStepsByIdAndByPlace() {
    Runbook runbook =
        runbook(step("a"), step("b@ixm_01").party(Party.of(SERVER)), step("c"), step("d"));
    assertThat(runbook.find("c").map(Step::id)).contains("c");
    assertThat(runbook.find("x")).isEmpty();
    assertThat(runbook.parties()).containsExactly(Party.of(Party.Kind.SITE), Party.of(SERVER));
    assertThat(ids(runbook.steps(Party.of(SERVER)))).containsExactly("b@ixm_01");
    assertThat(ids(runbook.steps(Party.of(Party.Kind.SITE)))).containsExactly("a", "c", "d");
  }

  @Test
  void survivesJson() {
    Runbook runbook =
        runbook(step("a").addHow("x").why("y"), step("b@ixm_01", "a").party(Party.of(SERVER)));
    String json = IxmJson.write(runbook);
    assertThat(IxmJson.read(json.getBytes(UTF_8), "r.json", Runbook.class)).isEqualTo(runbook);
    assertThat(json).contains("\"waitsFor\" : [\n        \"a\"\n      ]");
  }

  @Test
  void refusesJsonOfStepsThatWaitForEachOther() {
    String looped =
        IxmJson.write(runbook(step("a")))
            .replace("\"action\" :", "\"waitsFor\" : [\"a\"], \"action\" :");
    assertThatThrownBy(() -> IxmJson.read(looped.getBytes(UTF_8), "r.json", Runbook.class))
        .isInstanceOf(JsonInputException.class)
        .hasMessageContaining("/steps: steps wait for each other: a -> a");
  }
}
