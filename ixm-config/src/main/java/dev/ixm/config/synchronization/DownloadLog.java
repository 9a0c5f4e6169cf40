package dev.ixm.config.synchronization;

import dev.ixm.model.guide.Source;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the synchronization log of an HA server says of the download stream.
 *
 * <p>Once a line of the log has {@link #MESSAGE} in it, in exactly these words, the first
 * synchronization is over: only then may another server be installed or a user log in. Source:
 * guide chapter 8, Verifying File Sync.
 */
@Value.Immutable
public abstract class DownloadLog {

  /** Where the guide describes the log. */
  public static final Source SOURCE = Source.of(8, "Verifying File Sync");

  /** The log's name; it stands in the folder {@code DB\Logs} of the product's folder. */
  public static final String NAME = "Mobiclient.log";

  /** The words that say that the download stream has been processed. */
  public static final String MESSAGE = "Completed processing of download stream";

  DownloadLog() {}

  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return what a log says}
   *
   * <p>Reads to the end, in a fixed amount of memory however long the log or a line is, and leaves
   * the reader open.
   *
   * @param log the text of the log, decoded by the caller
   * @throws IOException if the reader throws it
   */
  public static DownloadLog read(Reader log) throws IOException {
    DownloadScan scan = new DownloadScan();
    char[] buffer = new char[1 << 13];
    for (int length = log.read(buffer); length >= 0; length = log.read(buffer)) {
      for (int i = 0; i < length; i++) {
        scan.accept(buffer[i]);
      }
    }
    return scan.result();
  }

  /** {@return how many lines have the message, not negative} */
  public abstract long completions();

  /** {@return the first line with the message, empty if there is none} */
  public abstract Optional<Completion> first();

  /** {@return the last line with the message, empty if there is none} */
  public abstract Optional<Completion> last();

  /** {@return whether the download stream has completed at least once} */
  public final boolean isComplete() {
    return first().isPresent();
  }

  static final class Builder extends ImmutableDownloadLog.Builder {
    Builder() {}
  }
}
