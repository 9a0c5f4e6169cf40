package dev.ixm.runbook;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;

/** The numbers of a runbook's steps, counted from 1 in its order, the same in each rendering. */
final class StepNumbers {

  private final ImmutableMap<String, Integer> numbers;

  StepNumbers(Runbook runbook) {
    ImmutableMap.Builder<String, Integer> builder = ImmutableMap.builder();
    int number = 0;
    for (Step step : runbook.steps()) {
      builder.put(step.id(), ++number);
    }
    this.numbers = builder.buildOrThrow();
  }

  int of(String id) {
    return numbers.getOrDefault(id, 0);
  }

  /** The numbers of the steps that a step waits for, ascending. */
  String waitsFor(Step step, String separator) {
    return step.waitsFor().stream()
        .map(this::of)
        .sorted()
        .map(String::valueOf)
        .collect(joining(separator));
  }
}
