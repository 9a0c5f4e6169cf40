package dev.ixm.model.rule;

import static dev.ixm.model.rule.SampleRules.info;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.rule.WaiverUse.State;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final Finding ERROR = Finding.breach(info("a.must"), "/1").build();
  private static final Finding WARNING =
      Finding.breach(info("b.should", Level.SHOULD), "/2").build();
  private static final Finding MISSING = Finding.notStated(info("c.must"), "/3").build();
  private static final Waiver WAIVER =
      Waiver.builder()
          .rule("a.must")
          .severity(Severity.WARNING)
          .approvedBy("J. Doe")
          .reason("ends with the lease")
          .until(LocalDate.of(2027, 3, 31))
          .build();

  private static Report report(Finding... findings) {
    return ImmutableReport.of(
        Iterables.transform(List.of(findings), finding -> finding.rule().id()),
        List.of(),
        List.of(findings),
        List.of(),
        List.of());
  }

  private static Report report(WaiverUse... uses) {
    return ImmutableReport.of(List.of(), List.of(), List.of(), List.of(uses), List.of());
  }

  private static Finding at(String server, Finding finding) {
    return new Finding.Builder().from(finding).about(Finding.SERVER, server).build();
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
    assertThat(report(new Finding[0]).hasErrors()).isFalse();
    assertThat(report(WARNING, ERROR).hasErrors()).isTrue();
    assertThat(report(ERROR.waivedBy(WAIVER)).hasErrors()).isFalse();
    assertThat(report(Finding.failed(info("d.may", Level.MAY), "it broke")).hasErrors()).isTrue();
  }

  @Test
  void countsEverySeverityTheWorstFirst() {
    assertThat(report(MISSING, ERROR, MISSING).counts())
        .containsExactly(
            entry(Severity.ERROR, 1), entry(Severity.WARNING, 0), entry(Severity.INFO, 2));
    assertThat(report(ERROR, ERROR.waivedBy(WAIVER)).counts())
        .containsExactly(
            entry(Severity.ERROR, 1), entry(Severity.WARNING, 1), entry(Severity.INFO, 0));
  }

  @Test
  void countsTheFindingsOfEachRule() {
    Report report = report(WARNING, ERROR, MISSING, ERROR);
    assertThat(report.byRule().keySet())
        .containsExactly(WARNING.rule(), ERROR.rule(), MISSING.rule());
    assertThat(report.byRule().keys().count(ERROR.rule())).isEqualTo(2);
    assertThat(report.byRule().get(MISSING.rule())).containsExactly(MISSING);
  }

  @Test
  void groupsByServerAndPutsTheSiteFirst() {
    Finding one = at("IXM-2", ERROR);
    Finding two = at("IXM-1", WARNING);
    Finding three = at("IXM-2", MISSING);
    Report report = report(one, WARNING, two, three, ERROR);
    assertThat(report.byServer().keySet()).containsExactly(Report.SITE, "IXM-1", "IXM-2");
    assertThat(report.byServer().get(Report.SITE)).containsExactly(WARNING, ERROR);
    assertThat(report.byServer().get("IXM-1")).containsExactly(two);
    assertThat(report.byServer().get("IXM-2")).containsExactly(one, three);
    assertThat(report(one).byServer().keySet()).containsExactly("IXM-2");
  }

  @Test
  void joinsAnotherReportBehindItself() {
    Report both = report(WARNING, ERROR).and(report(ERROR, MISSING));
    assertThat(both.findings()).containsExactly(WARNING, ERROR, ERROR, MISSING);
    assertThat(both.rules()).isEqualTo(ImmutableSet.of("b.should", "a.must", "c.must"));
    assertThat(both.rules().asList()).containsExactly("b.should", "a.must", "c.must");
  }

  @Test
  void addsUpWhatAWaiverChangedInBothReports() {
    Waiver other = Waiver.builder().from(WAIVER).rule("x.y").build();
    Report one =
        report(
            new WaiverUse(WAIVER, State.IN_FORCE, 2), new WaiverUse(other, State.UNKNOWN_RULE, 0));
    Report two =
        report(
            new WaiverUse(other, State.UNKNOWN_RULE, 0),
            new WaiverUse(WAIVER, State.EXPIRED, 4),
            new WaiverUse(WAIVER, State.IN_FORCE, 3));
    assertThat(one.and(two).waivers())
        .containsExactly(
            new WaiverUse(WAIVER, State.IN_FORCE, 5),
            new WaiverUse(other, State.UNKNOWN_RULE, 0),
            new WaiverUse(WAIVER, State.EXPIRED, 4));
    assertThat(one.and(two).waivers(State.EXPIRED))
        .containsExactly(new WaiverUse(WAIVER, State.EXPIRED, 4));
  }

  @Test
  void joinedReportsLackOnlyWhatNeitherRan() {
    Report file =
        ImmutableReport.of(
            List.of("a.one"), List.of("a.two", "a.z"), List.of(), List.of(), List.of());
    Report site =
        ImmutableReport.of(
            List.of("a.two"), List.of("a.one", "a.z"), List.of(), List.of(), List.of());
    Report both = file.and(site);
    assertThat(both.rules()).containsExactly("a.one", "a.two");
    assertThat(both.notRun()).containsExactly("a.z");
  }

  @Test
  void showsBothSeveritiesAndTheWaiverAsJson() {
    Report report =
        ImmutableReport.of(
            ImmutableSet.of("a.must"),
            ImmutableSet.of("a.other"),
            ImmutableList.of(ERROR.waivedBy(WAIVER)),
            ImmutableList.of(new WaiverUse(WAIVER, State.IN_FORCE, 1)),
            ImmutableSet.of());
    String waiver =
        """
        {
                "rule" : "a.must",
                "severity" : "WARNING",
                "approvedBy" : "J. Doe",
                "reason" : "ends with the lease",
                "until" : "2027-03-31"
              }\
        """;
    assertThat(IxmJson.write(report))
        .isEqualToIgnoringWhitespace(
            """
            {
              "ixmFormat" : 1,
              "rules" : [ "a.must" ],
              "notRun" : [ "a.other" ],
              "findings" : [ {
                "rule" : {
                  "id" : "a.must",
                  "level" : "MUST",
                  "source" : { "chapter" : 1, "heading" : "Considerations:" },
                  "basis" : "STATED",
                  "summary" : "texts are fine"
                },
                "kind" : "BREACH",
                "path" : "/1",
                "waiver" : %s,
                "severity" : "WARNING",
                "ownSeverity" : "ERROR"
              } ],
              "waivers" : [ { "waiver" : %s, "state" : "IN_FORCE", "findings" : 1 } ],
              "counts" : { "ERROR" : 0, "WARNING" : 1, "INFO" : 0 }
            }
            """
                .formatted(waiver, waiver));
  }
}
