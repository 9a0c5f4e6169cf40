package dev.ixm.model.rule;

import static dev.ixm.model.rule.SampleRules.info;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.guide.Source;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.rule.WaiverUse.State;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportMarkdownTest {

  private static final RuleInfo DRIVES =
      RuleInfo.of(
          "storage.drives",
          Level.MUST,
          "drives are large enough",
          Source.of(2, "Storage Capacity"),
          Basis.INFERRED);

  private static final Waiver WAIVER =
      Waiver.builder()
          .rule("storage.drives")
          .severity(Severity.WARNING)
          .approvedBy("J. Doe")
          .reason("new drives are on order")
          .until(LocalDate.of(2027, 3, 31))
          .addServers("IXM-3", "IXM-4")
          .build();

  private static Finding drive(String server) {
    return Finding.breach(DRIVES, "/servers/0/hardware")
        .about(Finding.SERVER, server)
        .about("profile", "small")
        .found(DataSize.ofGibibytes(90))
        .expected(Bound.atLeast(DataSize.ofGibibytes(100)))
        .build();
  }

  private static Report report(List<WaiverUse> waivers, Finding... findings) {
    return ImmutableReport.of(
        Iterables.transform(List.of(findings), finding -> finding.rule().id()),
        List.of(),
        List.of(findings),
        waivers,
        List.of());
  }

  @Test
  void showsWhatWasFoundWhereAndWhatWasDecided() {
    Waiver other =
        Waiver.builder()
            .rule("a.z")
            .severity(Severity.INFO)
            .approvedBy("R. Roe")
            .reason("a | b")
            .build();
    Report report =
        report(
            List.of(
                new WaiverUse(WAIVER, State.IN_FORCE, 1),
                new WaiverUse(other, State.UNKNOWN_RULE, 0)),
            Finding.notStated(info("a.b"), "")
                .missing(ImmutableList.of("/pbx", "/network"))
                .build(),
            Finding.failed(info("a.c"), "it broke"),
            drive("IXM-2"),
            drive("IXM-1"),
            drive("IXM-3").waivedBy(WAIVER));
    assertThat(ReportMarkdown.render("Ottawa", report))
        .isEqualTo(
            """
            # Findings in Ottawa

            Errors: 3. Warnings: 1. Remarks: 1. Rules checked: 3.

            **Some waivers have expired or name no rule; see the last table.**

            ## Errors

            - **a.c**: texts are fine (chapter 1, Considerations:)
              - could not be checked: it broke: the whole
            - **storage.drives**: drives are large enough (inferred; chapter 2, Storage Capacity)
              - is 90 GiB, must be at least 100 GiB (profile small): IXM-2, IXM-1

            ## Warnings

            - **storage.drives**: drives are large enough (inferred; chapter 2, Storage Capacity)
              - is 90 GiB, must be at least 100 GiB (profile small); counts as warning, not error \
            until 2027-03-31, approved by J. Doe: new drives are on order: IXM-3

            ## Remarks

            - **a.b**: texts are fine (chapter 1, Considerations:)
              - not stated, so not checked: /pbx /network

            ## By server

            | server | errors | warnings | remarks | rules |
            |---|---|---|---|---|
            | (the site) | 1 | 0 | 1 | a.b, a.c |
            | IXM-1 | 1 | 0 | 0 | storage.drives |
            | IXM-2 | 1 | 0 | 0 | storage.drives |
            | IXM-3 | 0 | 1 | 0 | storage.drives |

            ## Waivers

            | rule | counts as | state | findings | approved by | reason | until | servers |
            |---|---|---|---|---|---|---|---|
            | storage.drives | WARNING | in force | 1 | J. Doe | new drives are on order | 2027-03-31 \
            | IXM-3, IXM-4 |
            | a.z | INFO | NO SUCH RULE | 0 | R. Roe | a \\| b |  | all |
            """);
  }

  private static String what(Bound expected, Object actual) {
    return FindingText.ENGLISH.what(
        Finding.breach(info("a.b"), "").found(actual).expected(expected).build());
  }

  @Test
  void saysWhatABreachHasToSay() {
    Finding.Builder breach = Finding.breach(info("a.b"), "/x");
    assertThat(FindingText.ENGLISH.what(breach.build())).isEqualTo("not kept");
    assertThat(FindingText.ENGLISH.what(breach.expected(Bound.present()).build()))
        .isEqualTo("is missing, must be present");
    assertThat(what(Bound.absent(), "SNAPSHOT")).isEqualTo("has SNAPSHOT, must have none");
    assertThat(what(Bound.including(List.of("A", "B")), "A")).isEqualTo("is A, must include A, B");
    assertThat(
            FindingText.ENGLISH.what(
                Finding.breach(info("a.b"), "").expected(Bound.including(List.of("A"))).build()))
        .isEqualTo("lacks A");
    assertThat(
            FindingText.ENGLISH.what(
                Finding.breach(info("a.b"), "").about("a", 1).about("b", 2).found(3).build()))
        .isEqualTo("is 3 (a 1, b 2)");
  }

  @Test
  void saysWhereItIs() {
    Finding.Builder whole = Finding.breach(info("a.b"), "");
    assertThat(FindingText.ENGLISH.where(whole.build())).isEqualTo("the whole");
    assertThat(FindingText.ENGLISH.where(whole.line(7).build())).isEqualTo("line 7");
    assertThat(FindingText.ENGLISH.where(Finding.breach(info("a.b"), "/PBX1/TLS").line(7).build()))
        .isEqualTo("/PBX1/TLS line 7");
    assertThat(FindingText.ENGLISH.where(whole.about(Finding.SERVER, "IXM-1").build()))
        .isEqualTo("IXM-1 line 7");
    assertThat(FindingText.ENGLISH.where(Finding.breach(info("a.b"), "/servers").build()))
        .isEqualTo("/servers");
  }

  @Test
  void isShortWhereNothingWasFound() {
    assertThat(ReportMarkdown.render("Ottawa", report(List.of())))
        .isEqualTo(
            "# Findings in Ottawa\n\nErrors: 0. Warnings: 0. Remarks: 0. Rules checked: 0.\n");
  }

  @Test
  void putsSeveralReportsOnOnePage() {
    Report expired =
        report(
            List.of(new WaiverUse(WAIVER, State.EXPIRED, 1)),
            Finding.breach(info("a.b"), "/x").build());
    String page =
        ReportMarkdown.render(
            ImmutableMap.of(
                "Toronto",
                report(List.of(new WaiverUse(WAIVER, State.IN_FORCE, 0)), drive("IXM-1")),
                "Ottawa",
                expired));
    assertThat(page)
        .startsWith(
            """
            # Findings

            | checked | errors | warnings | remarks | waivers not in force |
            |---|---|---|---|---|
            | Toronto | 1 | 0 | 0 | 0 |
            | Ottawa | 1 | 0 | 0 | 1 |

            ## Toronto

            Errors: 1. Warnings: 0. Remarks: 0. Rules checked: 1.

            ### Errors
            """)
        .contains("\n\n## Ottawa\n\n", "| storage.drives | WARNING | EXPIRED | 1 |");
    assertThat(page.split("Some waivers have expired")).hasSize(2);
  }

  @Test
  void readsNoMarkupInNamesAndFacts() {
    String page =
        ReportMarkdown.render(
            "<b>\n# *Ottawa*",
            report(List.of(), Finding.breach(info("a.b"), "/a|b\n- c").about("*", "<i>").build()));
    assertThat(page)
        .startsWith("# Findings in &lt;b> \\# \\*Ottawa\\*\n\n")
        .contains("  - not kept (\\* &lt;i>): /a\\|b - c\n");
  }
}
