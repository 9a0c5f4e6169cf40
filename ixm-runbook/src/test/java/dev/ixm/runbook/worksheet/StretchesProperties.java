package dev.ixm.runbook.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.StepTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;
import net.jqwik.api.statistics.Statistics;

/** Blocks of any runbook in which several servers get much the same. */
class StretchesProperties {

  private static final List<String> PLACES = List.of("A", "B", "C", "D");

  /** Servers that lack some of the steps of the others, with a place between some of them. */
  @Provide
  Arbitrary<Runbook> runbooks() {
    Arbitrary<Boolean> mostly = Arbitraries.integers().between(0, 9).map(it -> it > 0);
    Arbitrary<Integer> rarely = Arbitraries.integers().between(0, 150).map(it -> it < 4 ? it : 0);
    Arbitrary<Tuple3<Boolean, Integer, Boolean>> choices =
        Combinators.combine(mostly, rarely, mostly).as(Tuple::of);
    return choices.list().ofSize(48).map(StretchesProperties::runbook);
  }

  private static Runbook runbook(List<Tuple3<Boolean, Integer, Boolean>> choices) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      Tuple3<Boolean, Integer, Boolean> choice = choices.get(i);
      String place = PLACES.get(i / 6 % PLACES.size());
      String id = "t%d%s@%s".formatted(i % 6, i < 24 ? "" : "b", place.toLowerCase(Locale.ROOT));
      if (choice.get1()) {
        steps.add(step(place, id, choice, steps));
      }
    }
    return Runbook.of("Test", steps);
  }

  /** It waits for the one before it on its server, and for one of those long before. */
  private static Step step(
      String place, String id, Tuple3<Boolean, Integer, Boolean> choice, List<Step> before) {
    Party party = StepTest.server(place);
    Step.Builder step =
        StepTest.step(id).party(party).what(choice.get3() ? id.substring(0, 2) : id);
    before.stream()
        .filter(it -> it.party().equals(party))
        .reduce((one, next) -> next)
        .ifPresent(it -> step.addWaitsFor(it.id()));
    int far = before.size() - 4 - 2 * choice.get2();
    if (choice.get2() > 0 && far >= 0) {
      step.addWaitsFor(before.get(far).id());
    }
    return step.build();
  }

  @Property(tries = 500)
  void haveEachStepOnceWithABoxOfItsOwn(@ForAll("runbooks") Runbook runbook) {
    Worksheet sheet = Worksheet.of(runbook);
    assertThat(
            sheet.blocks().stream()
                .flatMap(it -> it.rows().stream())
                .flatMap(StretchesProperties::steps))
        .containsExactlyInAnyOrderElementsOf(runbook.steps());
    assertThat(sheet.markdown().split("\u2610", -1)).hasSize(runbook.steps().size() + 1);
    assertThat(sheet.html().split("class=\"box\"", -1)).hasSize(runbook.steps().size() + 1);
  }

  private static Stream<Step> steps(WorkRow row) {
    return row.steps().stream();
  }

  @Property(tries = 500)
  void canBeDonePlaceAfterPlaceAndRowAfterRowUnlessInTurn(@ForAll("runbooks") Runbook runbook) {
    Set<String> before = new HashSet<>();
    for (WorkBlock block : Worksheet.of(runbook).blocks()) {
      Stream<Step> rows = block.rows().stream().flatMap(StretchesProperties::steps);
      Stream<Step> places =
          block.places().stream()
              .flatMap(it -> block.rows().stream().flatMap(row -> row.find(it).stream()));
      if (!block.isInTurn()) {
        assertInOrder(rows, new HashSet<>(before));
      }
      assertInOrder(places, before);
      if (block.places().size() > 1) {
        boolean same =
            block.rows().stream().allMatch(it -> it.steps().size() == block.places().size());
        Statistics.collect(same ? "same" : "mixed", block.isInTurn() ? "in turn" : "");
      }
    }
    Statistics.coverage(
        coverage -> {
          coverage.check("same", "").count(it -> it > 0);
          coverage.check("same", "in turn").count(it -> it > 0);
          coverage.check("mixed", "").count(it -> it > 0);
          coverage.check("mixed", "in turn").count(it -> it == 0);
        });
  }

  private static void assertInOrder(Stream<Step> steps, Set<String> before) {
    steps.forEach(
        step -> {
          assertThat(before).containsAll(step.waitsFor());
          before.add(step.id());
        });
  }

  @Property(tries = 500)
  void sayWhatAStepWaitsForThatIsNotPlainFromItsServerOrTheTurn(
      @ForAll("runbooks") Runbook runbook) {
    Worksheet sheet = Worksheet.of(runbook);
    for (WorkBlock block : sheet.blocks()) {
      for (WorkRow row : block.rows()) {
        for (Step step : row.steps()) {
          assertThat(sheet.waitsFor(block, row))
              .containsAll(
                  step.waitsFor().stream()
                      .filter(id -> !runbook.find(id).orElseThrow().party().equals(step.party()))
                      .map(sheet::number)
                      .filter(it -> !block.isInTurn() || it < block.rows().get(0).number())
                      .toList())
              .allMatch(it -> it < row.number());
        }
      }
    }
  }

  @Property(tries = 100)
  void shareARowWhereTextsAreTheSame(@ForAll("runbooks") Runbook runbook) {
    for (WorkBlock block : Worksheet.of(runbook).blocks()) {
      ImmutableList<Party> places = block.places();
      assertThat(places).doesNotHaveDuplicates();
      assertThat(block.rows())
          .allSatisfy(
              row ->
                  assertThat(row.steps().stream().map(step -> places.indexOf(step.party())))
                      .isSorted()
                      .doesNotContain(-1)
                      .doesNotHaveDuplicates());
      assertThat(
              IntStream.range(1, block.rows().size())
                  .allMatch(
                      i -> block.rows().get(i).number() == block.rows().get(i - 1).number() + 1))
          .isTrue();
    }
  }
}
