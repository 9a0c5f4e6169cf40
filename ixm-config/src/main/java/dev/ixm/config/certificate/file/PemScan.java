package dev.ixm.config.certificate.file;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** Goes through a PEM text once, line by line. */
final class PemScan {

  private static final String DASHES = "-----";
  private static final String BEGIN = DASHES + "BEGIN ";
  private static final String END = DASHES + "END ";
  private static final CharMatcher LABEL =
      CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is(' '));

  private final ImmutableList.Builder<PemBlock> blocks = ImmutableList.builder();
  private @Nullable String label;
  private ImmutableList.Builder<String> lines = ImmutableList.builder();

  ImmutableList<PemBlock> read(String text) {
    text.lines().map(String::stripTrailing).forEach(this::accept);
    close(false);
    return blocks.build();
  }

  private void accept(String line) {
    if (isMarker(line, BEGIN)) {
      close(false);
      label = labelOf(line, BEGIN);
    } else if (label != null && isMarker(line, END)) {
      close(labelOf(line, END).equals(label));
    } else if (label != null) {
      lines.add(line);
    }
  }

  private static boolean isMarker(String line, String start) {
    return line.startsWith(start)
        && line.endsWith(DASHES)
        && line.length() > start.length() + DASHES.length()
        && LABEL.matchesAllOf(labelOf(line, start));
  }

  private static String labelOf(String line, String start) {
    return line.substring(start.length(), line.length() - DASHES.length());
  }

  private void close(boolean whole) {
    if (label != null) {
      blocks.add(new PemBlock(label, lines.build(), whole));
      label = null;
      lines = ImmutableList.builder();
    }
  }
}
