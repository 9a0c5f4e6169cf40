package dev.ixm.config.synchronization;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for the message in a log that is handed over character by character. */
final class DownloadScan {

  /** How much of a line is kept, to find its time in. */
  static final int HEAD = 64;

  private static final Pattern TIME =
      Pattern.compile("(?<![0-9])([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{2}:[0-9]{2}:[0-9]{2})");
  private static final String MESSAGE = DownloadLog.MESSAGE;

  private final StringBuilder head = new StringBuilder(HEAD);
  private long line = 1;
  private int matched;
  private boolean afterReturn;
  private long completions;
  private @Nullable Completion first;
  private @Nullable Completion last;

  void accept(char next) {
    boolean feed = next == '\n';
    if (!(feed && afterReturn)) {
      if (feed || next == '\r') {
        endLine();
      } else {
        add(next);
      }
    }
    afterReturn = next == '\r';
  }

  private void endLine() {
    line++;
    head.setLength(0);
    matched = 0;
  }

  /** The message's first letter stands nowhere else in it, so a mismatch can only begin anew. */
  private void add(char next) {
    if (head.length() < HEAD) {
      head.append(next);
    }
    if (matched == MESSAGE.length()) {
      return;
    }
    matched = next == MESSAGE.charAt(matched) ? matched + 1 : next == MESSAGE.charAt(0) ? 1 : 0;
    if (matched == MESSAGE.length()) {
      last = Completion.of(line, time());
      first = first == null ? last : first;
      completions++;
    }
  }

  private Optional<LocalDateTime> time() {
    Matcher time = TIME.matcher(head);
    try {
      return time.find()
          ? Optional.of(LocalDateTime.parse(time.group(1) + "T" + time.group(2)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  DownloadLog result() {
    return DownloadLog.builder()
        .completions(completions)
        .first(Optional.ofNullable(first))
        .last(Optional.ofNullable(last))
        .build();
  }
}
