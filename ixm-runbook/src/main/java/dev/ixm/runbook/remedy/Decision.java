package dev.ixm.runbook.remedy;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.rule.Finding;
import java.util.List;
import java.util.function.Function;

/** Between what a person decides, where no single change ends a finding. */
final class Decision {

  private Decision() {}

  /**
   * The choices, a sentence each, with the figures of the finding.
   *
   * @param obstacles what the nearest change would break or lack, empty if none was tried
   */
  static ImmutableList<String> between(Finding finding, List<Finding> obstacles) {
    ImmutableList.Builder<String> choices = ImmutableList.builder();
    finding.changes().forEach(change -> choices.add("Decide: " + change + "."));
    String broken = words(obstacles, Finding.Kind.BREACH, it -> it.rule().id() + ": " + it.what());
    if (!broken.isEmpty()) {
      choices.add("The nearest change alone would break %s.".formatted(broken));
    }
    String lacking = words(obstacles, Finding.Kind.NOT_STATED, Decision::place);
    if (!lacking.isEmpty()) {
      choices.add("For the nearest change it has to be stated: %s.".formatted(lacking));
    }
    finding
        .actual()
        .filter(actual -> !actual.toString().isEmpty())
        .ifPresent(
            actual ->
                choices.add(
                    "Or keep %s, and change what it is held against (%s)."
                        .formatted(actual, finding.rule().source())));
    return choices.add("Or have it waived, with name and reason.").build();
  }

  private static String words(
      List<Finding> obstacles, Finding.Kind kind, Function<Finding, String> words) {
    return obstacles.stream()
        .filter(it -> it.kind() == kind)
        .map(words)
        .distinct()
        .collect(joining("; "));
  }

  /** What is missing, without the number of a server. */
  private static String place(Finding finding) {
    return finding.missing().stream()
        .map(pointer -> pointer.replaceFirst("^/servers/[0-9]+/", ""))
        .collect(joining(", "));
  }
}
