package dev.ixm.runbook.remedy;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.rule.Finding;
import java.util.List;

/** Between what a person decides, where no single change ends a finding. */
final class Decision {

  private Decision() {}

  /**
   * The choices, a sentence each, with the figures of the finding.
   *
   * @param breaks what the nearest change would break instead, empty if none was tried
   */
  static ImmutableList<String> between(Finding finding, List<Finding> breaks) {
    ImmutableList.Builder<String> choices = ImmutableList.builder();
    finding.changes().forEach(change -> choices.add("Decide: " + change + "."));
    if (!breaks.isEmpty()) {
      choices.add(
          "The nearest change alone would break %s."
              .formatted(
                  breaks.stream()
                      .map(it -> it.rule().id() + ": " + it.what())
                      .distinct()
                      .collect(joining("; "))));
    }
    finding
        .actual()
        .ifPresent(
            actual ->
                choices.add(
                    "Or keep %s, and change what it is held against (%s)."
                        .formatted(actual, finding.rule().source())));
    return choices.add("Or have it waived, with name and reason.").build();
  }
}
