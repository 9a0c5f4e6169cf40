package dev.ixm.runbook.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.output.Output;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.text.Markdown;
import dev.ixm.runbook.Outcome;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Progress;
import dev.ixm.runbook.ProgressEntry;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.StepTest;
import dev.ixm.runbook.install.Installation;
import dev.ixm.runbook.site.Sites;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WorksheetTest {

  private static final Party SERVER =
      Party.of(Server.builder().name("IXM_01").addRoles(Role.SINGLE).build());

  @Test
  @Tag("G01-902")
  void numbersStepsInSectionsByPlaceAfterOneWarningThatAllIsAPattern() {
    Step first = StepTest.step("a").build();
    Step second =
        StepTest.step("b@ixm_01", "a")
            .party(SERVER)
            .what("Set `Fail Over=Yes` in [PBX1]")
            .addHow("Open `C:\\UC\\*.INI`", "Save *all*")
            .condition("the site wants it")
            .why("calls <lost>")
            .warning("not while calls run")
            .expected("`Fail Over=Yes` is there")
            .level(Level.MAY)
            .basis(Basis.INFERRED)
            .build();
    Step third =
        StepTest.step("c", "b@ixm_01", "a").level(Level.SHOULD).basis(Basis.BEYOND_GUIDE).build();
    assertThat(
            Worksheet.of(Runbook.of("Site #1", ImmutableList.of(first, second, third))).markdown())
        .isEqualTo(
            """
            # Site \\#1

            This is a pattern: review all of it for the site before you begin (guide: chapter 1, \
            Server Installation Guide).
            On a server a step follows the one above it; what else it waits for stands at After. \
            Where no place in the guide stands, it is that of the step above.

            ## site

            1. ☐ Look at a
               - Guide: chapter 8, Verifying File Sync

            | Steps | Place | Who | When | Result | Remark |
            |---|---|---|---|---|---|
            | 1 | site |  |  |  |  |

            ## IXM\\_01

            2. ☐ Set `Fail Over=Yes` in \\[PBX1\\] (optional)
               1. Open `C:\\UC\\*.INI`
               2. Save \\*all\\*
               - Only if: the site wants it
               - Why: calls &lt;lost>
               - Warning: not while calls run
               - Expect: `Fail Over=Yes` is there
               - After: 1
               - Guide: chapter 8, Verifying File Sync (inferred)

            | Steps | Place | Who | When | Result | Remark |
            |---|---|---|---|---|---|
            | 2 | IXM\\_01 |  |  |  |  |

            ## site

            3. ☐ Look at c (recommended)
               - After: 1, 2
               - Guide: chapter 8, Verifying File Sync (beyond the guide)

            | Steps | Place | Who | When | Result | Remark |
            |---|---|---|---|---|---|
            | 3 | site |  |  |  |  |
            """);
  }

  @Test
  void saysOnceWhatAllRowsOfABlockWaitFor() {
    Step first = StepTest.step("a").party(SERVER).build();
    Stream<Step> others = Stream.of("b", "c", "d").map(id -> StepTest.step(id, "a").build());
    Worksheet sheet =
        Worksheet.of(Runbook.of("Test", Stream.concat(Stream.of(first), others).toList()));
    assertThat(sheet.markdown())
        .containsOnlyOnce("Each after 1, in any order.")
        .doesNotContain("After:");
    assertThat(sheet.html()).containsOnlyOnce("Each after 1, in any order.");
  }

  @Test
  void hasTheDriveOfTheProductOrABlankForEachServerThatGetsIt() {
    Server known =
        Sites.onDrive("E", ImmutableList.of(Sites.server("A", Role.PRIMARY).build())).get(0);
    Deployment site =
        Sites.site(Topology.HIGH_AVAILABILITY)
            .addServers(
                known,
                Sites.server("B", Role.SECONDARY).build(),
                Sites.server("LIC", Role.LICENSE_SERVER).build())
            .build();
    Worksheet sheet =
        Worksheet.builder().runbook(Runbook.of("Test", ImmutableList.of())).site(site).build();
    assertThat(sheet.markdown())
        .contains("| Server | Role | Address | Drive chosen for the product |")
        .contains("| A | PRIMARY | ................ | E |")
        .contains("| B | SECONDARY | ................ | ................ |")
        .contains("| LIC | LICENSE\\_SERVER | ................ |  |");
    assertThat(sheet.html()).contains(">Drive chosen for the product</th>", "<td>E</td>");
  }

  @Test
  void indentsBelowLongNumbers() {
    ImmutableList<Step> steps =
        IntStream.rangeClosed(1, 10)
            .mapToObj(i -> StepTest.step("s" + i).why("reason " + i).build())
            .collect(ImmutableList.toImmutableList());
    assertThat(Worksheet.of(Runbook.of("Test", steps)).markdown())
        .contains("9. ☐ Look at s9\n   - Why: reason 9\n10. ☐ Look at s10\n    - Why: reason 10\n");
  }

  private static final Deployment SITE =
      Deployment.builder()
          .from(Sites.highAvailability().build())
          .addServers(Sites.server("SEC4", Role.SECONDARY, 4))
          .build();

  private static final Runbook RUNBOOK = Installation.of(SITE);

  private static Worksheet.Builder sheet() {
    return Worksheet.builder()
        .runbook(RUNBOOK)
        .site(SITE)
        .report(RuleSet.discover(WorksheetTest.class.getClassLoader()).check(SITE));
  }

  @Test
  void saysOnceWhatServersHaveInCommonAndServerByServerWhatTheyHaveNot() {
    String text = sheet().build().markdown();
    assertThat(text)
        .containsOnlyOnce(" Set the time zone `Eastern Standard Time`\n")
        .contains("- ☐ PRI ☐ CONS ☐ SEC2 ☐ SEC3 ☐ SEC4\n", "- ☐ SEC2 ☐ SEC3 ☐ SEC4\n")
        .contains("SEC2: Server number: `2`", "; SEC3: Server number: `3`")
        .contains("One server after the other, in this order.");
  }

  @Test
  void saysALineOnceOfAllServersThatHaveItInTheOrderThatEachHasItIn() {
    SharedLines lines = new SharedLines();
    lines.add("PRI", List.of("off", "a", "b", "on"));
    lines.add("CONS", List.of("off", "c", "on"));
    lines.add("SEC", List.of("off", "c", "b", "on", "on"));
    assertThat(lines.write())
        .containsExactly("off", "PRI: a", "PRI: b", "CONS, SEC: c", "SEC: b", "on", "SEC: on");
    assertThat(sheet().build().markdown())
        .containsOnlyOnce(". Monitoring programs, and antivirus programs");
  }

  @Test
  void hasEveryTextAndEveryStepOfTheRunbookInEachForm() {
    Worksheet sheet = sheet().build();
    String markdown = sheet.markdown();
    String csv = sheet.csv();
    String html = sheet.html().replaceAll("</?code>", "");
    for (Step step : RUNBOOK.steps()) {
      Stream.concat(
              Stream.concat(Stream.of(step.what()), step.how().stream()),
              Stream.of(step.condition(), step.why(), step.warning(), step.expected())
                  .flatMap(Optional::stream))
          .forEach(
              line -> {
                assertThat(markdown).contains(Markdown.escapeAroundCode(line));
                assertThat(html).contains(Output.HTML.escape(line.replace("`", "")));
              });
      assertThat(csv).contains("," + step.id() + ",");
    }
    assertThat(sheet.html().split("class=\"box\"", -1)).hasSize(RUNBOOK.steps().size() + 1);
  }

  @Test
  void hasEachStepInOneRowAfterAllThatItWaitsFor() {
    Worksheet sheet = sheet().build();
    Set<String> before = new HashSet<>();
    for (WorkBlock block : sheet.blocks()) {
      for (int place = 0; place < block.places().size(); place++) {
        for (WorkRow row : block.rows()) {
          Step step = row.steps().get(place);
          assertThat(step.party()).isEqualTo(block.places().get(place));
          assertThat(before).containsAll(step.waitsFor());
          assertThat(before.add(step.id())).isTrue();
        }
      }
    }
    assertThat(before).hasSize(RUNBOOK.steps().size());
  }

  @Test
  void saysWhatIsKnownOfTheSiteAndWhatIsOpen() {
    assertThat(sheet().build().markdown())
        .contains("## Servers, release 10.8\n\n| Server | Role | Address |")
        .contains("| PRI | PRIMARY | 10.0.0.1 |", "| SEC2 | SECONDARY | ................ |")
        .contains("## Open\n\n- ", "antivirus programs (5 servers): ................\n")
        .contains("## PRI (PRIMARY, 10.0.0.1)\n");
    assertThat(sheet().build().html()).contains("<h2>PRI (PRIMARY, 10.0.0.1)</h2>");
  }

  @Test
  void saysWhatIsToBeHeeded() {
    Deployment odd = SITE.with(site -> site.addServers(Sites.server("AUX", Role.SECONDARY, 5)));
    Worksheet sheet =
        Worksheet.builder()
            .runbook(Installation.of(odd))
            .site(odd)
            .report(RuleSet.discover(WorksheetTest.class.getClassLoader()).check(odd))
            .build();
    assertThat(sheet.markdown()).contains("## To heed\n\n- error windows.name.device: ");
  }

  @Test
  void showsWhoDidWhatAndThatAStepHasChangedSince() {
    Step first = RUNBOOK.steps().get(0);
    Step second = RUNBOOK.steps().get(1);
    Instant when = Instant.parse("2026-03-02T09:00:00Z");
    Step before = Step.builder().from(second).addHow("Other").build();
    Worksheet sheet =
        sheet()
            .progress(
                Progress.none()
                    .with(ProgressEntry.of(first, Outcome.DONE, "A. <Smith>", when, ""))
                    .with(ProgressEntry.of(before, Outcome.FAILED, "B. Lee", when, "too old")))
            .build();
    assertThat(sheet.markdown())
        .contains("1. ☑ " + first.what(), "2. ☐ " + second.what())
        .contains("- Record: PBX: DONE, A. &lt;Smith>, 2026-03-02T09:00:00Z\n")
        .contains("FAILED, B. Lee, 2026-03-02T09:00:00Z, too old; the step has changed since\n");
    assertThat(sheet.html()).contains("<td class=\"field\">A. &lt;Smith&gt;</td>");
  }

  @Test
  void isHalfAsLongAsAListOfItsStepsWouldBe() {
    Deployment.Builder large = Sites.highAvailability();
    IntStream.rangeClosed(4, 20)
        .forEach(i -> large.addServers(Sites.server("SEC" + i, Role.SECONDARY, i)));
    Runbook runbook = Installation.of(large.build());
    long steps = runbook.steps().size();
    long lines = steps + runbook.steps().stream().mapToLong(step -> step.how().size()).sum();
    assertThat(Worksheet.of(runbook).markdown().lines().count()).isLessThan(lines / 2);
  }
}
