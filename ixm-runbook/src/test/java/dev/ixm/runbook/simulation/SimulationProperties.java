package dev.ixm.runbook.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.site.Sites;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The check, which tries no order, says what trying all orders of small plans says. */
class SimulationProperties {

  private static final Source SOURCE = Source.of(8, "Introduction");
  private static final SiteState BARE =
      SiteState.bare(SiteView.of(Sites.highAvailability().build()));

  private record Draft(Set<Integer> earlier, Set<Effect> effects, Set<Effect> needs) {}

  private static Arbitrary<Effect> facts() {
    return Combinators.combine(Arbitraries.of("a", "b"), Arbitraries.of(Key.NONE, Key.YES, "other"))
        .as((aspect, value) -> Key.of(aspect).is(value));
  }

  private static Arbitrary<Set<Effect>> different(int most) {
    Function<List<Effect>, Set<Effect>> once =
        all -> {
          Map<Key, Effect> byKey = new HashMap<>();
          all.forEach(effect -> byKey.put(effect.key(), effect));
          return new LinkedHashSet<>(byKey.values());
        };
    return facts().list().ofMaxSize(most).map(once);
  }

  @Provide
  Arbitrary<Runbook> plans() {
    Arbitrary<Draft> drafts =
        Combinators.combine(
                Arbitraries.integers().between(1, 5).set().ofMaxSize(2), different(1), different(2))
            .as(Draft::new);
    return drafts.list().ofMinSize(1).ofMaxSize(6).map(SimulationProperties::runbook);
  }

  /** A step waits for those that stand so many places before it. */
  private static Runbook runbook(List<Draft> drafts) {
    return Runbook.of(
        "test", IntStream.range(0, drafts.size()).mapToObj(i -> step(i, drafts.get(i))).toList());
  }

  private static Step step(int number, Draft draft) {
    return Step.builder()
        .id("s" + number)
        .party(Party.of(Party.Kind.SITE))
        .action(Action.CONFIGURE)
        .what("Do it")
        .source(SOURCE)
        .addAllWaitsFor(
            draft.earlier().stream()
                .filter(it -> it <= number)
                .map(it -> "s" + (number - it))
                .collect(Collectors.toSet()))
        .effects(draft.effects())
        .needs(draft.needs().stream().map(it -> Need.stated(it, SOURCE)).toList())
        .build();
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void saysWhatTryingAllOrdersSays(
      @ForAll("plans") Runbook runbook, @ForAll("starts") Set<Effect> start) {
    SiteState state = BARE.with(start);
    ImmutableList<Need> goal =
        Stream.of("a", "b")
            .map(aspect -> Need.stated(Key.of(aspect).is(Key.YES), SOURCE))
            .collect(ImmutableList.toImmutableList());
    Set<String> tried = new HashSet<>();
    tryAll(runbook, state, ImmutableSet.of(), goal, tried);
    assertThat(
            Simulation.of(runbook, state).check(goal).stream()
                .map(it -> name(it.step().orElse("goal"), it.need()))
                .collect(Collectors.toSet()))
        .isEqualTo(tried);
  }

  @Provide
  Arbitrary<Set<Effect>> starts() {
    return different(2);
  }

  private static String name(String step, Need need) {
    return step + " " + need.key() + " " + need.value();
  }

  private static void tryAll(
      Runbook runbook, SiteState state, Set<String> done, List<Need> goal, Set<String> unmet) {
    List<Step> ready = runbook.ready(done);
    if (ready.isEmpty()) {
      note("goal", state, goal, unmet);
    }
    for (Step step : ready) {
      note(step.id(), state, step.needs(), unmet);
      tryAll(
          runbook,
          state.with(step.effects()),
          ImmutableSet.<String>builder().addAll(done).add(step.id()).build(),
          goal,
          unmet);
    }
  }

  private static void note(String step, SiteState state, List<Need> needs, Set<String> unmet) {
    for (Need need : needs) {
      if (!state.get(need.key()).equals(need.value())) {
        unmet.add(name(step, need));
      }
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void findsAStateAfterAnyTickedSteps(@ForAll("plans") Runbook runbook) {
    Simulation simulation = Simulation.of(runbook, BARE);
    Set<String> all = runbook.steps().stream().map(Step::id).collect(Collectors.toSet());
    assertThat(simulation.after(all)).isEqualTo(simulation.end());
    assertThat(simulation.after(ImmutableSet.of("none"))).isEqualTo(BARE);
  }
}
