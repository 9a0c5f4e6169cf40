package dev.ixm.runbook.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.site.Deployment;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Outcome;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Progress;
import dev.ixm.runbook.ProgressEntry;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.StepTest;
import dev.ixm.runbook.site.Sites;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WorksheetCsvTest {

  private static final Deployment SITE =
      Sites.site(Topology.SINGLE_SERVER)
          .addServers(Sites.server("IXM01", Role.SINGLE).addAddresses("10.0.0.9").build())
          .build();

  private static final Party SERVER = Party.of(SITE.servers().get(0));

  private static final String HEADER =
      "number,id,place,kind,role,address,action,level,what,how,condition,why,warning,expected,"
          + "after,guide,basis,result,who,when,remark\r\n"
          + "0,runbook.review,site,SITE,,,VERIFY,SHOULD,This is a pattern: review all of it for the"
          + " site before you begin,,,,,,,\"chapter 1, Server Installation Guide\",STATED,,,,\r\n";

  @Test
  void writesOneRecordForEachStepInOrder() {
    Step first = StepTest.step("a").build();
    Step second = StepTest.step("b").build();
    Step third =
        StepTest.step("c@ixm01", "b", "a")
            .party(SERVER)
            .action(Action.BACK_UP)
            .what("Set `TLS IP=1, 2`")
            .addHow("Say \"yes\"", "Save")
            .condition("wanted")
            .why("safe")
            .warning("slow, too")
            .expected("`Yes`")
            .level(Level.SHOULD)
            .basis(Basis.INFERRED)
            .build();
    Runbook runbook = Runbook.of("Test", ImmutableList.of(third, first, second));
    Progress progress =
        Progress.none()
            .with(
                ProgressEntry.of(
                    third,
                    Outcome.FAILED,
                    "A. Smith",
                    Instant.parse("2026-03-02T09:00:00Z"),
                    "=disk full"));
    assertThat(Worksheet.builder().runbook(runbook).site(SITE).progress(progress).build().csv())
        .isEqualTo(
            HEADER
                + "1,a,site,SITE,,,VERIFY,MUST,Look at a,,,,,,,\"chapter 8, Verifying File"
                + " Sync\",STATED,,,,\r\n"
                + "2,b,site,SITE,,,VERIFY,MUST,Look at b,,,,,,,\"chapter 8, Verifying File"
                + " Sync\",STATED,,,,\r\n"
                + "3,c@ixm01,IXM01,SERVER,SINGLE,10.0.0.9,BACK_UP,SHOULD,\"Set `TLS IP=1,"
                + " 2`\",\"Say \"\"yes\"\"\n"
                + "Save\",wanted,safe,\"slow, too\",`Yes`,1 2,\"chapter 8, Verifying File"
                + " Sync\",INFERRED,FAILED,A. Smith,2026-03-02T09:00:00Z,'=disk full\r\n");
  }

  @Test
  @Tag("G01-902")
  void isAHeaderAndAWarningThatItIsAPatternWithoutSteps() {
    assertThat(Worksheet.of(Runbook.of("Test", ImmutableList.of())).csv()).isEqualTo(HEADER);
  }
}
