package dev.ixm.runbook.worksheet;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.RunWizard;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a worksheet says once: a step, or the same step of several servers.
 *
 * @param number from 1 in the order of the worksheet
 * @param steps one for each place of the block where it is done, in its order, never empty
 */
public record WorkRow(int number, ImmutableList<Step> steps) {

  /** {@return the step of the first place} */
  public Step first() {
    return steps.get(0);
  }

  /**
   * {@return the step that is done at a place, empty if none is}
   *
   * @param place where
   */
  public Optional<Step> find(Party place) {
    return steps.stream().filter(step -> step.party().equals(place)).findFirst();
  }

  /** Whether a text of all steps is the same. */
  boolean isAlike(Function<Step, String> text) {
    return steps.stream().map(text).distinct().count() == 1;
  }

  /**
   * {@return a text that each step has, with the places before it where they differ}
   *
   * @param text of a step, empty for none
   */
  String text(Function<Step, String> text) {
    return String.join("; ", texts(steps.stream().map(text).toList()));
  }

  /** Of one for each step, each once, with its places unless all have it. */
  private ImmutableList<String> texts(List<String> texts) {
    ListMultimap<String, String> places = LinkedListMultimap.create();
    for (int i = 0; i < texts.size(); i++) {
      places.put(texts.get(i), steps.get(i).party().name());
    }
    return Multimaps.asMap(places).entrySet().stream()
        .filter(entry -> places.keySet().size() == 1 || !entry.getKey().isEmpty())
        .map(entry -> line(entry.getKey(), entry.getValue()))
        .collect(toImmutableList());
  }

  /** A line with its places, unless all have it or each has a blank in it. */
  private String line(String text, List<String> places) {
    return places.size() == steps.size() || (places.size() > 1 && Blanks.isOwn(text))
        ? Blanks.each(text, places)
        : String.join(", ", places) + ": " + text;
  }

  /** The lines that say how it is done; those that not all places have begin with the places. */
  ImmutableList<String> how() {
    List<ImmutableList<String>> all = steps.stream().map(WorkRow::lines).toList();
    int lines = all.get(0).size();
    if (all.stream().allMatch(it -> it.size() == lines)) {
      return IntStream.range(0, lines)
          .mapToObj(i -> texts(all.stream().map(it -> it.get(i)).toList()))
          .flatMap(List::stream)
          .collect(toImmutableList());
    }
    SharedRows<Line> shared = new SharedRows<>(Line::text);
    steps.forEach(step -> shared.add(lines(step).stream().map(it -> new Line(step, it)).toList()));
    return shared.rows().stream()
        .map(
            same ->
                line(
                    same.get(0).text(), same.stream().map(it -> it.step().party().name()).toList()))
        .collect(toImmutableList());
  }

  /** A line of how a step is done. */
  private record Line(Step step, String text) {}

  /** The lines of a step, with the numbers of the guide where it numbers. */
  static ImmutableList<String> lines(Step step) {
    ImmutableList<OptionalInt> numbers =
        step.program()
            .filter(RunWizard.class::isInstance)
            .map(RunWizard.class::cast)
            .map(RunWizard::numbers)
            .orElse(ImmutableList.of());
    return IntStream.range(0, step.how().size())
        .mapToObj(
            i ->
                i < numbers.size() && numbers.get(i).isPresent()
                    ? "%s (step %s)".formatted(step.how().get(i), numbers.get(i).getAsInt())
                    : step.how().get(i))
        .collect(toImmutableList());
  }
}
