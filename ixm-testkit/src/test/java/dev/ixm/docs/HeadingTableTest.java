package dev.ixm.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.runbook.procedure.Procedures;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing that the guide describes is without a procedure or a reason. */
class HeadingTableTest {

  private static final Procedures ALL = Procedures.all();
  private static HeadingTable table;

  @BeforeAll
  static void read() throws IOException {
    table = HeadingTable.read(Path.of("../docs/guide"), ALL);
  }

  @Test
  void everyHeadingHasAProcedureOrAReasonWhyThereIsNone() {
    assertThat(table.forgotten()).isEmpty();
    assertThat(table.noted().values()).allMatch(note -> note.reason().endsWith("."));
  }

  @Test
  void noHeadingHasAReasonAndAProcedureThatCitesIt() {
    assertThat(table.idle()).isEmpty();
    assertThat(table.unknown(ALL)).isEmpty();
  }

  @Test
  void everyProcedureStandsUnderAHeading() {
    assertThat(table.cited().values())
        .containsAll(ALL.list().stream().map(it -> it.info().id()).toList());
  }
}
