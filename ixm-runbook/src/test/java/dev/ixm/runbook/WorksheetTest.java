package dev.ixm.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.site.Server;
import java.util.stream.IntStream;
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
    assertThat(Worksheet.markdown(Runbook.of("Site #1", ImmutableList.of(first, second, third))))
        .isEqualTo(
            """
            # Site \\#1

            This is a pattern: review all of it for the site before you begin (guide: chapter 1, \
            Server Installation Guide).

            ## site

            1. [ ] Look at a
               - Guide: chapter 8, Verifying File Sync

            ## IXM\\_01

            2. [ ] Set `Fail Over=Yes` in \\[PBX1\\] (optional)
               1. Open `C:\\UC\\*.INI`
               2. Save \\*all\\*
               - Only if: the site wants it
               - Why: calls &lt;lost>
               - **Warning:** not while calls run
               - Expect: `Fail Over=Yes` is there
               - After: 1
               - Guide: chapter 8, Verifying File Sync (inferred)

            ## site

            3. [ ] Look at c (recommended)
               - After: 1, 2
               - Guide: chapter 8, Verifying File Sync (beyond the guide)
            """);
  }

  @Test
  void indentsBelowLongNumbers() {
    ImmutableList<Step> steps =
        IntStream.rangeClosed(1, 10)
            .mapToObj(i -> StepTest.step("s" + i).build())
            .collect(ImmutableList.toImmutableList());
    assertThat(Worksheet.markdown(Runbook.of("Test", steps)))
        .endsWith("10. [ ] Look at s10\n    - Guide: chapter 8, Verifying File Sync\n");
  }
}
