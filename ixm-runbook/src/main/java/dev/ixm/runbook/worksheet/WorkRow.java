package dev.ixm.runbook.worksheet;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import dev.ixm.runbook.Step;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a worksheet says once: a step, or the same step of several servers.
 *
 * @param number from 1 in the order of the worksheet
 * @param steps one for each place of the block, in its order, never empty
 */
public record WorkRow(int number, ImmutableList<Step> steps) {

  /** {@return the step of the first place} */
  public Step first() {
    return steps.get(0);
  }

  /**
   * {@return a text that each step has, with the places before it where they differ}
   *
   * @param text of a step, empty for none
   */
  String text(Function<Step, String> text) {
    var places = Multimaps.index(steps, text::apply).asMap();
    return places.size() == 1
        ? text.apply(first())
        : places.entrySet().stream()
            .filter(entry -> !entry.getKey().isEmpty())
            .map(
                entry ->
                    entry.getValue().stream()
                            .map(step -> step.party().name())
                            .collect(Collectors.joining(", "))
                        + ": "
                        + entry.getKey())
            .collect(Collectors.joining("; "));
  }

  /** The lines that say how it is done, of all places where these differ in number. */
  ImmutableList<String> how() {
    int lines = first().how().size();
    if (steps.stream().allMatch(step -> step.how().size() == lines)) {
      return IntStream.range(0, lines)
          .mapToObj(i -> text(step -> step.how().get(i)))
          .collect(toImmutableList());
    }
    return steps.stream()
        .flatMap(step -> step.how().stream().map(line -> step.party().name() + ": " + line))
        .collect(toImmutableList());
  }
}
