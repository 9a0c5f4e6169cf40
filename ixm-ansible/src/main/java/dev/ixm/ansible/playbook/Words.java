package dev.ixm.ansible.playbook;

import static java.util.stream.Collectors.joining;

import dev.ixm.model.guide.Level;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.AddComponents;
import java.util.ArrayList;
import java.util.List;

/** What a pause shows of a step: what the worksheet says of it. */
record Words(Step step) {

  private static final int WIDTH = 100;

  /** Whether a person has to look at it, although Ansible does it. */
  boolean hasMore() {
    return step.operation() instanceof AddComponents;
  }

  String prompt(int number) {
    List<String> lines = new ArrayList<>();
    lines.add("%s. %s: %s%s".formatted(number, step.party(), step.what(), binding()));
    for (int i = 0; i < step.how().size(); i++) {
      lines.add("   %s. %s".formatted(i + 1, step.how().get(i)));
    }
    step.condition().ifPresent(it -> lines.add("   Only if: " + it));
    step.why().ifPresent(it -> lines.add("   Why: " + it));
    step.warning().ifPresent(it -> lines.add("   Warning: " + it));
    step.expected().ifPresent(it -> lines.add("   Expect: " + it));
    lines.add("   Guide: " + step.source());
    lines.add("Type done and press Enter when it is");
    return lines.stream().map(Words::wrapped).collect(joining("\n"));
  }

  /** Lines that a terminal shows whole, as far as there are blanks to break them. */
  private static String wrapped(String line) {
    return line.replaceAll("(.{60,%s}) (?=.{10})".formatted(WIDTH), "$1\n      ");
  }

  private String binding() {
    return step.level() == Level.MUST
        ? ""
        : step.level() == Level.SHOULD ? " (recommended)" : " (optional)";
  }
}
