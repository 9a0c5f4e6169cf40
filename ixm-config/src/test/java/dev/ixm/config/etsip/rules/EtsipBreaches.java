package dev.ixm.config.etsip.rules;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Tables of breaches, and findings as they are written there. */
final class EtsipBreaches {

  private EtsipBreaches() {}

  /** Each row: rule, what is replaced, with what, severity, findings. */
  static Stream<Arguments> rows(String table) {
    return table
        .lines()
        .map(line -> line.split(" \\| ?", -1))
        .map(row -> Arguments.of(row[0], row[1], row[2].replace("∅", ""), row[3], row[4]));
  }

  static ImmutableList<Finding> of(String rule, Report report) {
    return report.findings().stream()
        .filter(finding -> finding.rule().id().equals(rule))
        .collect(ImmutableList.toImmutableList());
  }

  static String shown(Finding finding) {
    StringBuilder shown = new StringBuilder();
    finding.line().ifPresent(shown::append);
    shown.append(' ').append(finding.path());
    finding.facts().forEach((name, value) -> shown.append(" %s=%s".formatted(name, value)));
    return shown.toString();
  }
}
