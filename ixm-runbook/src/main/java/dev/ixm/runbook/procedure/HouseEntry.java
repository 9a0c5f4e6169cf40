package dev.ixm.runbook.procedure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.plugin.PlugInTrouble;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A house's step, and where it comes from.
 *
 * @param step what the house does before steps
 * @param origin the class that is to blame for it, and its provider if known
 */
record HouseEntry(HouseStep step, String origin) {

  static HouseEntry of(HouseStep step) {
    return new HouseEntry(step, PlugInTrouble.author(step));
  }

  /** {@return all house steps of a provider, in its order} */
  static ImmutableList<HouseEntry> allOf(ProcedureProvider provider) {
    return PlugInTrouble.ask(provider.getClass().getName(), "houseSteps()", provider::houseSteps)
        .stream()
        .map(it -> new HouseEntry(it, PlugInTrouble.origin(PlugInTrouble.author(it), provider)))
        .collect(toImmutableList());
  }

  Runbook insertInto(Runbook runbook) {
    List<Step> steps = new ArrayList<>();
    for (Step each : runbook.steps()) {
      Optional<Step> own =
          PlugInTrouble.ask(origin, "before(" + each.id() + ")", () -> step.before(each));
      own.ifPresent(it -> steps.add(Step.builder().from(it).waitsFor(each.waitsFor()).build()));
      steps.add(own.map(it -> after(it, each)).orElse(each));
    }
    return PlugInTrouble.ask(
        origin, "inserting its steps", () -> Runbook.of(runbook.title(), steps));
  }

  private static Step after(Step own, Step step) {
    return Step.builder().from(step).waitsFor(ImmutableSet.of(own.id())).build();
  }
}
