package dev.ixm.sizing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.SeatCounts;
import dev.ixm.model.site.SiteRequirements;
import org.junit.jupiter.api.Test;

class PlanMarkdownTest {

  @Test
  void writesARowForEachFigure() {
    SizingPlan plan = plan("Ottawa");
    String text = PlanMarkdown.render(plan);
    assertThat(text)
        .startsWith(
            """
            # Plan for Ottawa

            | what | how much | calculation | with | source |
            |---|---|---|---|---|
            | topology | HIGH\\_AVAILABILITY | a single server does not carry the site: seats, voice ports |\
            """);
    assertThat(text.lines())
        .hasSize(4 + plan.figures().size())
        .contains(
            "| voice servers | 3 | ports / ports per server, rounded up, 2 at least | ports = 300,"
                + " ports per server = 120 | chapter 2, Maximum System Capacity |")
        .contains(
            "| voice ports of a server | 100 | ports / voice servers, rounded up, at most the ports"
                + " that a server carries | ports = 300, voice servers = 3, ports that a server"
                + " carries = 120 | inferred; chapter 2, Maximum System Capacity |");
    assertThat(text).endsWith("|\n");
  }

  @Test
  void escapesWhatMarkdownWouldRead() {
    assertThat(PlanMarkdown.render(plan("A|B <b> *c*\r\n# `d` & e")))
        .startsWith("# Plan for A\\|B &lt;b> \\*c\\* \\# \\`d\\` &amp; e\n\n");
  }

  private static SizingPlan plan(String name) {
    return Sizing.size(
        SiteRequirements.builder()
            .name(name)
            .seats(SeatCounts.builder().basic(6_000).mainstream(0).advanced(0).build())
            .voicePorts(300)
            .build());
  }
}
