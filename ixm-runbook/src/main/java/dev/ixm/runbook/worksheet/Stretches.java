package dev.ixm.runbook.worksheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Divides a runbook into blocks. Servers that follow each other and get the same steps share one:
 * what is done there server by server, as the runbook has it, is in order.
 */
final class Stretches {

  private final ImmutableList.Builder<WorkBlock> blocks = ImmutableList.builder();
  private final List<List<Step>> alike = new ArrayList<>();
  private int rows;

  private Stretches() {}

  static ImmutableList<WorkBlock> of(Runbook runbook) {
    Stretches stretches = new Stretches();
    List<Step> stretch = new ArrayList<>();
    for (Step step : runbook.steps()) {
      if (!stretch.isEmpty() && !stretch.get(0).party().equals(step.party())) {
        stretches.add(stretch);
        stretch = new ArrayList<>();
      }
      stretch.add(step);
    }
    if (!stretch.isEmpty()) {
      stretches.add(stretch);
    }
    stretches.end();
    return stretches.blocks.build();
  }

  private void add(List<Step> stretch) {
    if (!alike.isEmpty() && !fits(stretch)) {
      end();
    }
    alike.add(stretch);
  }

  private boolean fits(List<Step> stretch) {
    List<Step> first = alike.get(0);
    return first.get(0).party().kind() == Party.Kind.SERVER
        && topics(first).equals(topics(stretch))
        && alike.stream().noneMatch(it -> it.get(0).party().equals(stretch.get(0).party()));
  }

  private static List<String> topics(List<Step> steps) {
    return steps.stream().map(step -> step.id().replaceFirst("@.*", "")).toList();
  }

  private void end() {
    ImmutableList.Builder<WorkRow> block = ImmutableList.builder();
    for (int i = 0; !alike.isEmpty() && i < alike.get(0).size(); i++) {
      int row = i;
      block.add(
          new WorkRow(
              ++rows,
              alike.stream()
                  .map(steps -> steps.get(row))
                  .collect(ImmutableList.toImmutableList())));
    }
    if (!alike.isEmpty()) {
      blocks.add(
          new WorkBlock(
              alike.stream()
                  .map(steps -> steps.get(0).party())
                  .collect(ImmutableList.toImmutableList()),
              isInTurn(),
              block.build()));
    }
    alike.clear();
  }

  private boolean isInTurn() {
    Set<String> earlier = new HashSet<>();
    for (List<Step> steps : alike) {
      if (steps.stream()
          .map(Step::waitsFor)
          .flatMap(ImmutableSet::stream)
          .anyMatch(earlier::contains)) {
        return true;
      }
      steps.forEach(step -> earlier.add(step.id()));
    }
    return false;
  }
}
