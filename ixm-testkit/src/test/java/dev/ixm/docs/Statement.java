package dev.ixm.docs;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A row of the register of the guide's statements. */
record Statement(
    String id, int chapter, String kind, String level, String module, String text, String values) {

  private static final int APPENDIX = 99;

  /** {@return the statements of the register, in its order} */
  static ImmutableList<Statement> readAll(Path register) throws IOException {
    return Files.readAllLines(register).stream()
        .skip(1)
        .map(Statement::parse)
        .collect(ImmutableList.toImmutableList());
  }

  /** Columns: id, chapter, section, kind, level, module, statement, values. */
  private static Statement parse(String line) {
    List<String> cells = Splitter.on('\t').splitToList(line);
    return new Statement(
        cells.get(0),
        Integer.parseInt(cells.get(1)),
        cells.get(3),
        cells.get(4),
        cells.get(5),
        cells.get(6),
        cells.get(7));
  }

  /** {@return whether a test is to name it: a fact without consequence and a conflict need none} */
  boolean isTraced() {
    return chapter != APPENDIX
        && !kind.equals("CONFLICT")
        && !(kind.equals("FACT") && level.equals("INFO"));
  }
}
