package dev.ixm.config.synchronization;

import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** A line of the log that says that the download stream has been processed. */
@Value.Immutable
public abstract class Completion {

  Completion() {}

  static Completion of(long line, Optional<LocalDateTime> time) {
    return ImmutableCompletion.builder().line(line).time(time).build();
  }

  /** {@return the line's number, from 1} */
  public abstract long line();

  /**
   * {@return the time that stands in the line's first {@value DownloadScan#HEAD} characters, in the
   * form 2020-01-31 23:59:59, in the time zone of the server; empty if none does} The guide does
   * not show the form; it is inferred.
   */
  public abstract Optional<LocalDateTime> time();
}
