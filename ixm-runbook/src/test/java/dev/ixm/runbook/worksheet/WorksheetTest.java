package dev.ixm.runbook.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
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
import java.util.Locale;
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
            On a server the steps with a box for it follow each other; what else a step waits for \
            stands at After. Where no place in the guide stands, it is that of the step above.

            ## site

            1. ☐ Look at a
               - Guide: chapter 8, Verifying File Sync
            - Step 1, site: who ................, when ................, result ................, \
            remark ................

            ## IXM\\_01

            2. ☐ Set `Fail Over=Yes` in \\[PBX1\\] (optional)
               1. Open `C:\\UC\\*.INI`
               2. Save \\*all\\*
               - Only if: the site wants it
               - Why: calls &lt;lost>
               - Warning: not while calls run
               - Expect: `Fail Over=Yes` is there
               - After: 1; guide: chapter 8, Verifying File Sync (inferred)
            - Step 2, IXM\\_01: who ................, when ................, result ................, \
            remark ................

            ## site

            3. ☐ Look at c (recommended)
               - After: 1, 2; guide: chapter 8, Verifying File Sync (beyond the guide)
            - Step 3, site: who ................, when ................, result ................, \
            remark ................
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
  void saysOfNoServerThatItsStepsAreDoneInAnyOrder() {
    Step first = StepTest.step("a").build();
    Step second = StepTest.step("b@ixm_01", "a").party(SERVER).build();
    Step third = StepTest.step("c@ixm_01", "a", "b@ixm_01").party(SERVER).build();
    Step fourth = StepTest.step("d@ixm_01", "a", "b@ixm_01").party(SERVER).build();
    assertThat(
            Worksheet.of(Runbook.of("Test", ImmutableList.of(first, second, third, fourth)))
                .markdown())
        .contains("- After: 1")
        .doesNotContain("in any order");
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
  void listsTheBlanksOfAllStepsOnTop() {
    String blank = Markdown.BLANK;
    Step name = StepTest.step("a").addHow("Its name: " + blank).build();
    Step address =
        StepTest.step("b", "a").addHow("Address " + blank + ", one that stays", "Save").build();
    Step again = StepTest.step("c", "b").addHow("Its name: " + blank).build();
    Step one = step("ONE", "For `ONE`: " + blank);
    Step two = step("TWO", "For `TWO`: " + blank);
    assertThat(
            Worksheet.of(Runbook.of("Test", ImmutableList.of(name, address, again, one, two)))
                .markdown())
        .contains(
            """
            ## Open

            - steps 1, 3: Its name: ................
            - step 2: Address, one that stays: ................
            - step 4: For `ONE`, `TWO`: ................

            """);
  }

  /** A blank that all share has room for one value. */
  @Test
  void hasABlankForEachServerWhereEachMayHaveAnotherValue() {
    String own = Markdown.OWN_BLANK;
    String all = Markdown.BLANK;
    Step one =
        step(
            "ONE",
            "Drive " + own + " (not C)",
            "Name `ONE`; address " + own + ", to stay",
            "In: " + all);
    Step two =
        step(
            "TWO",
            "Drive " + own + " (not C)",
            "Name `TWO`; address " + own + ", to stay",
            "In: " + all);
    Worksheet sheet = Worksheet.of(Runbook.of("Test", ImmutableList.of(one, two)));
    assertThat(sheet.markdown())
        .contains(
            """
            ## Open

            - step 1: Drive (not C): ONE ........, TWO ........
            - step 1: addresses of a server: ONE ........, TWO ........
            - step 1: In: ................

            """)
        .contains("1. Drive ONE ........, TWO ........ (not C)\n")
        .contains(
            "2. ONE: Name `ONE`; address ........, to stay\n",
            "3. TWO: Name `TWO`; address ........, to stay\n")
        .contains("4. In: ................\n");
    assertThat(sheet.html())
        .contains("<li>step 1: Drive (not C): ONE ........, TWO ........</li>")
        .contains("<li>Drive ONE ........, TWO ........ (not C)</li>");
  }

  @Test
  void asksOfEachServerWhatTheSiteDoesNotSayOfIt() {
    assertThat(sheet().build().markdown())
        .contains("- voice ports of a voice server: SEC3 ........, PRI ........, SEC4 ........\n")
        .contains("- installer: Email Server Type (CONS): ................\n")
        .contains("- installer: Components (5 servers): ................\n")
        .contains(" Destination: SEC2 ........, SEC3 ........, SEC4 ........ (a local drive")
        .contains(" Number of ports: SEC3 ........, SEC4 ........ (step 15)\n")
        .contains(": addresses of a server: SEC2 ........, SEC4 ........\n");
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
        .contains(
            "- ☐ PRI ☐ CONS ☐ SEC2 ☐ SEC3 ☐ SEC4\n",
            ". ☐ SEC2 ☐ SEC3 ☐ SEC4: Restart this server\n")
        .contains(". SEC2: Server number: `2`", ". SEC3: Server number: `3`")
        .contains(
            "One server after the other, in this order: all steps on one before the first on the"
                + " next.");
  }

  private static Step step(String server, String... how) {
    return StepTest.step("a@" + server.toLowerCase(Locale.ROOT))
        .party(StepTest.server(server))
        .addHow(how)
        .build();
  }

  @Test
  void saysALineOnceOfAllServersThatHaveItInTheOrderThatEachHasItIn() {
    assertThat(
            new WorkRow(
                    1,
                    ImmutableList.of(
                        step("PRI", "off", "a", "b", "on"),
                        step("CONS", "off", "c", "on"),
                        step("SEC", "off", "c", "b", "on", "on")))
                .how())
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
          .flatMap(line -> Splitter.on(Markdown.OWN_BLANK).splitToStream(line))
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
      for (Party place : block.places()) {
        for (WorkRow row : block.rows()) {
          row.find(place)
              .ifPresent(
                  step -> {
                    assertThat(before).containsAll(step.waitsFor());
                    assertThat(before.add(step.id())).isTrue();
                  });
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
        .contains(
            "## Open\n\n- ", "antivirus programs: SEC3 ........, CONS ........, SEC2 ........, ")
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

  private static Worksheet withProgressOf(Step... steps) {
    return sheet()
        .progress(
            Progress.of(
                Stream.of(steps)
                    .map(it -> ProgressEntry.of(it, Outcome.DONE, "A. Smith", Instant.EPOCH, ""))
                    .toList()))
        .build();
  }

  /** Nothing of it stands at a step. */
  @Test
  void saysThatTheProgressIsOfAnotherRunbook() {
    Step elsewhere = StepTest.step("other.work").build();
    Step first = RUNBOOK.steps().get(0);
    Step changed = Step.builder().from(first).addHow("Other").build();
    String another =
        "None of the steps that the progress is about (%s) reads so here: it is of another runbook,"
            + " or of an earlier plan.";
    for (Worksheet sheet : new Worksheet[] {withProgressOf(elsewhere), withProgressOf(changed)}) {
      assertThat(sheet.markdown()).containsOnlyOnce(another.formatted(1) + "\n");
      assertThat(sheet.html()).containsOnlyOnce("<p>" + another.formatted(1) + "</p>");
      assertThat(sheet.csv()).containsOnlyOnce(another.formatted(1));
    }
    assertThat(withProgressOf(elsewhere, changed).markdown()).contains(another.formatted(2));
    Worksheet some = withProgressOf(first, elsewhere);
    String missing = "Steps that the progress is about and that are not here: 1.";
    assertThat(some.markdown()).containsOnlyOnce(missing + "\n").doesNotContain("None of the");
    assertThat(some.html()).containsOnlyOnce(missing);
    assertThat(withProgressOf(first).markdown()).doesNotContain("that the progress is about");
    assertThat(sheet().build().markdown()).doesNotContain("that the progress is about");
  }

  /** It had 1,298 lines when each server had a block of its own. */
  @Test
  void hasHalfTheLinesThatItHadFor21Servers() {
    Deployment.Builder large = Sites.highAvailability();
    IntStream.rangeClosed(4, 20)
        .forEach(i -> large.addServers(Sites.server("SEC" + i, Role.SECONDARY, i)));
    Deployment site = large.build();
    assertThat(site.servers()).hasSize(21);
    Worksheet sheet =
        Worksheet.builder()
            .runbook(Installation.of(site))
            .site(site)
            .report(RuleSet.discover(WorksheetTest.class.getClassLoader()).check(site))
            .build();
    assertThat(sheet.markdown().lines().count()).isLessThan(1_298 / 2);
  }

  @Test
  void saysWhichServersAStepIsForThatOthersOfTheBlockDoNotGet() {
    Step.Builder first = StepTest.step("a@one").party(StepTest.server("ONE")).what("Begin");
    Step key = StepTest.step("k@one", "a@one").party(StepTest.server("ONE")).build();
    Step last = StepTest.step("z@one", "k@one").party(StepTest.server("ONE")).what("End").build();
    Step begin = StepTest.step("a@two").party(StepTest.server("TWO")).what("Begin").build();
    Step copy = StepTest.step("c@two", "a@two", "k@one").party(StepTest.server("TWO")).build();
    Step end = StepTest.step("z@two", "c@two").party(StepTest.server("TWO")).what("End").build();
    Step more = StepTest.step("y@one", "z@one").party(StepTest.server("ONE")).what("More").build();
    Step also = StepTest.step("y@two", "z@two").party(StepTest.server("TWO")).what("More").build();
    Worksheet sheet =
        Worksheet.of(
            Runbook.of(
                "Test", ImmutableList.of(first.build(), key, last, more, begin, copy, end, also)));
    assertThat(sheet.markdown())
        .contains(
            """
            ## ONE, TWO

            1. ☐ ONE ☐ TWO: Begin
               - Guide: chapter 8, Verifying File Sync
            2. ☐ ONE: Look at k@one
            3. ☐ TWO: Look at c@two
               - After: 2
            4. ☐ ONE ☐ TWO: End
            5. ☐ ONE ☐ TWO: More
            - Steps 1 to 5, ONE: who ................, when ................, \
            result ................, remark ................
            - Steps 1 to 5, TWO: who ................, when ................, \
            result ................, remark ................
            """);
    assertThat(sheet.blocks().get(0).isInTurn()).isFalse();
    assertThat(sheet.blocks().get(0).rows().get(1).find(begin.party())).isEmpty();
    assertThat(sheet.blocks().get(0).rows().get(2).find(begin.party())).contains(copy);
  }
}
