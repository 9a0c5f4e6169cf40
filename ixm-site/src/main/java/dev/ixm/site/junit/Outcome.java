package dev.ixm.site.junit;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.output.Output;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Messages;
import dev.ixm.model.rule.RuleInfo;

/**
 * A rule as a test, and what became of it.
 *
 * @param rule the rule
 * @param verdict what became of it
 * @param findings what was found, empty if it passed
 */
record Outcome(RuleInfo rule, Verdict verdict, ImmutableList<Finding> findings) {

  /** What may become of a test. */
  enum Verdict {
    PASSED,
    FAILURE,
    ERROR,
    SKIPPED
  }

  static Outcome of(RuleInfo rule, ImmutableList<Finding> findings) {
    return new Outcome(rule, verdict(findings), findings);
  }

  static Outcome notRun(RuleInfo rule) {
    return new Outcome(rule, Verdict.SKIPPED, ImmutableList.of());
  }

  private static Verdict verdict(ImmutableList<Finding> findings) {
    if (findings.stream().anyMatch(finding -> finding.kind() == Finding.Kind.FAILED)) {
      return Verdict.ERROR;
    }
    if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
      return Verdict.FAILURE;
    }
    boolean open = findings.stream().allMatch(finding -> finding.kind() == Finding.Kind.NOT_STATED);
    return open && !findings.isEmpty() ? Verdict.SKIPPED : Verdict.PASSED;
  }

  /**
   * {@return the element of the test, a line or more}
   *
   * @param suite the name of its suite
   */
  String xml(String suite) {
    String head =
        "    <testcase classname=\"%s\" name=\"%s\" time=\"0\""
            .formatted(Output.XML.escape(suite), rule.id());
    return switch (verdict) {
      case PASSED ->
          findings.isEmpty()
              ? head + "/>\n"
              : "%s><system-out>%s</system-out></testcase>\n".formatted(head, lines());
      case SKIPPED -> "%s><skipped message=\"%s\"/></testcase>\n".formatted(head, reason());
      case FAILURE -> head + ">" + element("failure") + "</testcase>\n";
      case ERROR -> head + ">" + element("error") + "</testcase>\n";
    };
  }

  private String element(String name) {
    return "<%s type=\"%s\" message=\"%s\">%s</%s>"
        .formatted(name, rule.level(), Output.XML.escape(rule.summary()), lines(), name);
  }

  private String reason() {
    return findings.isEmpty()
        ? "nothing that this rule judges was given"
        : Output.XML.escape(
            findings.stream()
                .flatMap(finding -> finding.missing().stream())
                .distinct()
                .collect(joining(", ", "not stated: ", "")));
  }

  private String lines() {
    return Output.XML.escape(
        findings.stream()
            .map(finding -> finding.explanation(Messages.ENGLISH).stripTrailing())
            .collect(joining("\n")));
  }
}
