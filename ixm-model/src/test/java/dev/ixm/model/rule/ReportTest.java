package dev.ixm.model.rule;

import static dev.ixm.model.rule.SampleRules.info;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final Finding ERROR = Finding.breach(info("a.must"), "/1").build();
  private static final Finding WARNING =
      Finding.breach(info("b.should", Level.SHOULD), "/2").build();
  private static final Finding MISSING = Finding.notStated(info("c.must"), "/3").build();

  private static Report report(Finding... findings) {
    return ImmutableReport.of(
        ImmutableList.copyOf(findings).stream().map(finding -> finding.rule().id()).toList(),
        ImmutableList.copyOf(findings));
  }

  @Test
  void sortsFindingsBySeverity() {
    Report report = report(WARNING, ERROR, MISSING, ERROR);
    assertThat(report.findings(Severity.ERROR)).containsExactly(ERROR, ERROR);
    assertThat(report.findings(Severity.WARNING)).containsExactly(WARNING);
    assertThat(report.findings(Severity.INFO)).containsExactly(MISSING);
  }

  @Test
  void hasErrorsOnlyIfAFindingIsOne() {
    assertThat(report(WARNING, MISSING).hasErrors()).isFalse();
    assertThat(report().hasErrors()).isFalse();
    assertThat(report(WARNING, ERROR).hasErrors()).isTrue();
    assertThat(report(Finding.failed(info("d.may", Level.MAY), "it broke")).hasErrors()).isTrue();
  }

  @Test
  void joinsAnotherReportBehindItself() {
    Report both = report(WARNING, ERROR).and(report(ERROR, MISSING));
    assertThat(both.findings()).containsExactly(WARNING, ERROR, ERROR, MISSING);
    assertThat(both.rules()).isEqualTo(ImmutableSet.of("b.should", "a.must", "c.must"));
    assertThat(both.rules().asList()).containsExactly("b.should", "a.must", "c.must");
  }
}
