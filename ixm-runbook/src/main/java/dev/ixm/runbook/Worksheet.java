package dev.ixm.runbook;

import com.google.common.base.Splitter;
import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A runbook as a Markdown text to print and tick off: that it is a pattern, then numbered steps
 * with check boxes, in order, in a section wherever the work moves to another place.
 */
public final class Worksheet {

  private static final Escaper ESCAPER = escaper();

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
    text.append("# ").append(escaped(runbook.title())).append("\n\n");
    line("", Notice.TEXT, "(guide: " + Notice.SOURCE + ").");
    @Nullable Party place = null;
    for (Step step : runbook.steps()) {
      if (!step.party().equals(place)) {
        place = step.party();
        text.append("\n## ").append(escaped(place.name())).append("\n\n");
      }
      write(step);
    }
    return text.toString();
  }

  private void write(Step step) {
    String number = numbers.of(step.id()) + ". ";
    String indent = " ".repeat(number.length());
    text.append(number).append("[ ] ").append(escaped(step.what())).append(binding(step.level()));
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
    text.append(indent).append(label).append(' ').append(escaped(line)).append('\n');
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

  /** Escapes what stands outside back quotes; inside, Markdown takes every character as it is. */
  private static String escaped(String line) {
    List<String> parts = Splitter.on('`').splitToList(line);
    StringBuilder escaped = new StringBuilder(ESCAPER.escape(parts.get(0)));
    for (int i = 1; i < parts.size(); i++) {
      escaped.append('`').append(i % 2 == 1 ? parts.get(i) : ESCAPER.escape(parts.get(i)));
    }
    return escaped.toString();
  }

  private static Escaper escaper() {
    Escapers.Builder escapers = Escapers.builder();
    for (char special : "\\*_[]<&#|~".toCharArray()) {
      escapers.addEscape(special, "\\" + special);
    }
    return escapers.build();
  }
}
