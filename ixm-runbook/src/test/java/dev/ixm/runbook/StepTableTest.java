package dev.ixm.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.site.Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StepTableTest {

  private static final Party SERVER =
      Party.of(Server.builder().name("IXM01").addRoles(Role.SINGLE).build());

  private static final String HEADER =
      "number,id,place,kind,action,level,what,how,condition,why,warning,expected,after,guide,basis"
          + "\r\n"
          + "0,runbook.review,site,SITE,VERIFY,SHOULD,This is a pattern: review all of it for the"
          + " site before you begin,,,,,,,\"chapter 1, Server Installation Guide\",STATED\r\n";

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
    assertThat(StepTable.csv(Runbook.of("Test", ImmutableList.of(third, first, second))))
        .isEqualTo(
            HEADER
                + "1,a,site,SITE,VERIFY,MUST,Look at a,,,,,,,"
                + "\"chapter 8, Verifying File Sync\",STATED\r\n"
                + "2,b,site,SITE,VERIFY,MUST,Look at b,,,,,,,"
                + "\"chapter 8, Verifying File Sync\",STATED\r\n"
                + "3,c@ixm01,IXM01,SERVER,BACK_UP,SHOULD,\"Set `TLS IP=1, 2`\","
                + "\"Say \"\"yes\"\"\nSave\",wanted,safe,\"slow, too\",`Yes`,1 2,"
                + "\"chapter 8, Verifying File Sync\",INFERRED\r\n");
  }

  @Test
  @Tag("G01-902")
  void isAHeaderAndAWarningThatItIsAPatternWithoutSteps() {
    assertThat(StepTable.csv(Runbook.of("Test", ImmutableList.of()))).isEqualTo(HEADER);
  }
}
