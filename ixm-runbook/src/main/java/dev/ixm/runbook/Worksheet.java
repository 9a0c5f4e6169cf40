package dev.ixm.runbook;

import static dev.ixm.model.text.Markdown.escapeAroundCode;

import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A runbook as a Markdown text to print and tick off: that it is a pattern, then numbered steps
 * with check boxes, in order, in a section wherever the work moves to another place.
 */
public final class Worksheet {

  private final Runbook runbook;
  private final StepNumbers numbers;
  private final StringBuilder text = new StringBuilder();

  private Worksheet(Runbook runbook) {
    this.runbook = runbook;
    this.numbers = new StepNumbers(runbook);
  }

  /**
   * {@return the worksheet of a whole runbook, ending in a line feed}
   *
   * @param runbook what to do
   */
  public static String markdown(Runbook runbook) {
    return new Worksheet(runbook).write();
  }

  private String write() {
    text.append("# ").append(escapeAroundCode(runbook.title())).append("\n\n");
    line("", Notice.TEXT, "(guide: " + Notice.SOURCE + ").");
    @Nullable Party place = null;
    for (Step step : runbook.steps()) {
      if (!step.party().equals(place)) {
        place = step.party();
        text.append("\n## ").append(escapeAroundCode(place.name())).append("\n\n");
      }
      write(step);
    }
    return text.toString();
  }

  private void write(Step step) {
    String number = numbers.of(step.id()) + ". ";
    String indent = " ".repeat(number.length());
    text.append(number)
        .append("[ ] ")
        .append(escapeAroundCode(step.what()))
        .append(binding(step.level()));
    text.append('\n');
    for (int i = 0; i < step.how().size(); i++) {
      line(indent, (i + 1) + ".", step.how().get(i));
    }
    step.condition().ifPresent(line -> line(indent, "- Only if:", line));
    step.why().ifPresent(line -> line(indent, "- Why:", line));
    step.warning().ifPresent(line -> line(indent, "- **Warning:**", line));
    step.expected().ifPresent(line -> line(indent, "- Expect:", line));
    if (!step.waitsFor().isEmpty()) {
      line(indent, "- After:", numbers.waitsFor(step, ", "));
    }
    line(indent, "- Guide:", step.source() + basis(step.basis()));
  }

  private void line(String indent, String label, String line) {
    text.append(indent).append(label).append(' ').append(escapeAroundCode(line)).append('\n');
  }

  private static String binding(Level level) {
    return switch (level) {
      case MUST -> "";
      case SHOULD -> " (recommended)";
      case MAY -> " (optional)";
    };
  }

  private static String basis(Basis basis) {
    return switch (basis) {
      case STATED -> "";
      case INFERRED -> " (inferred)";
      case BEYOND_GUIDE -> " (beyond the guide)";
    };
  }
}
