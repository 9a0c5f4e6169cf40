package dev.ixm.runbook;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.text.Output;
import java.util.List;

/**
 * A runbook as comma-separated values (RFC 4180), for spreadsheets and ticket systems: a header, a
 * record with the number 0 that says that what follows is a pattern to be reviewed, then one record
 * for each step, in order.
 *
 * <p>Records end in carriage return and line feed. A field stands in double quotes if it needs them
 * and only then; the lines of {@code how} are separated by a line feed within one field. Back
 * quotes around exact strings stay. What is not set is an empty field.
 */
public final class StepTable {

  private static final ImmutableList<String> HEADER =
      ImmutableList.of(
          "number",
          "id",
          "place",
          "kind",
          "action",
          "level",
          "what",
          "how",
          "condition",
          "why",
          "warning",
          "expected",
          "after",
          "guide",
          "basis");

  private static final Step REVIEW =
      Step.builder()
          .id("runbook.review")
          .party(Party.of(Party.Kind.SITE))
          .action(Action.VERIFY)
          .what(Notice.TEXT)
          .level(Level.SHOULD)
          .source(Notice.SOURCE)
          .build();

  private StepTable() {}

  /**
   * {@return the table of a whole runbook}
   *
   * @param runbook what to do
   */
  public static String csv(Runbook runbook) {
    StepNumbers numbers = new StepNumbers(runbook);
    StringBuilder text = new StringBuilder();
    write(HEADER, text);
    write(fields(REVIEW, "0", ""), text);
    runbook
        .steps()
        .forEach(
            step ->
                write(
                    fields(
                        step, String.valueOf(numbers.of(step.id())), numbers.waitsFor(step, " ")),
                    text));
    return text.toString();
  }

  private static ImmutableList<String> fields(Step step, String number, String after) {
    Source source = step.source();
    return ImmutableList.of(
        number,
        step.id(),
        step.party().name(),
        step.party().kind().name(),
        step.action().name(),
        step.level().name(),
        step.what(),
        String.join("\n", step.how()),
        step.condition().orElse(""),
        step.why().orElse(""),
        step.warning().orElse(""),
        step.expected().orElse(""),
        after,
        source.toString(),
        step.basis().name());
  }

  private static void write(List<String> fields, StringBuilder text) {
    String separator = "";
    for (String field : fields) {
      text.append(separator).append(Output.CSV.escape(field));
      separator = ",";
    }
    text.append("\r\n");
  }
}
