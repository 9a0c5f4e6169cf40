package dev.ixm.config.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadLogTest {

  private static final String MESSAGE = "Completed processing of download stream";
  private static final int MEGABYTE = 1 << 20;

  private static DownloadLog read(String text) throws IOException {
    return DownloadLog.read(new StringReader(text));
  }

  @Test
  @Tag("G08-142")
  void tellsWhetherAndWhenTheDownloadCompleted() throws IOException {
    DownloadLog log =
        read(
            """
            I. 2021-03-04 10:00:00. Beginning synchronization
            I. 2021-03-04 10:05:59. Completed processing of download stream
            I. 2021-03-04 11:00:00. Beginning synchronization
            I. 2021-03-04 11:00:07. Completed processing of download stream
            I. 2021-03-04 11:00:08. End
            """);
    assertThat(log.isComplete()).isTrue();
    assertThat(log.completions()).isEqualTo(2);
    Completion first = log.first().orElseThrow();
    assertThat(first.line()).isEqualTo(2);
    assertThat(first.time()).contains(LocalDateTime.of(2021, 3, 4, 10, 5, 59));
    Completion last = log.last().orElseThrow();
    assertThat(last.line()).isEqualTo(4);
    assertThat(last.time()).contains(LocalDateTime.of(2021, 3, 4, 11, 0, 7));
  }

  @ParameterizedTest
  @Tag("G08-142")
  @ValueSource(
      strings = {
        "",
        "Completed processing of download strea",
        "Completed processing of download\nstream",
        "Completed processing of download \r stream",
        "completed processing of download stream",
        "Completed  processing of download stream",
        "Completed processing of upload stream"
      })
  void isNotCompleteWithoutTheMessage(String text) throws IOException {
    DownloadLog log = read(text);
    assertThat(log.isComplete()).isFalse();
    assertThat(log.completions()).isZero();
    assertThat(log.first()).isEmpty();
    assertThat(log.last()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\ny\n%s",
        "x\r\ny\r\n%s\r\n",
        "x\r\r%s",
        "\n\n... CCompleted Com%s%s...\n",
        "\n\r%s"
      })
  void countsLinesWhateverTheirEnd(String form) throws IOException {
    DownloadLog log = read(form.replace("%s", MESSAGE));
    assertThat(log.completions()).isEqualTo(1);
    assertThat(log.first()).isEqualTo(log.last());
    assertThat(log.first().orElseThrow().line()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s 2021-03-04 10:05:59",
        "2021-13-04 10:05:59 %s",
        "12021-03-04 10:05:59 %s",
        "2021-03-04\n10:05:59 %s",
        "2021-03-04 10:05:59\n%s",
        "0123456789012345678901234567890123456789012345 2021-03-04 10:05:59 %s"
      })
  void takesNoOtherTextForTheTime(String form) throws IOException {
    assertThat(read(form.replace("%s", MESSAGE)).first().orElseThrow().time()).isEmpty();
  }

  @Test
  void findsTheTimeInTheFirst64Characters() throws IOException {
    String line = "01234567890123456789012345678901234567890123 2021-03-04 10:05:59" + MESSAGE;
    assertThat(read(line).first().orElseThrow().time()).isPresent();
  }

  @Test
  void readsAnySizeInTheSameMemory() throws IOException {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    DownloadLog.read(new LongLine(MEGABYTE));
    long before = threads.getThreadAllocatedBytes(thread);
    DownloadLog log = DownloadLog.read(new LongLine(64 * MEGABYTE));
    assertThat(threads.getThreadAllocatedBytes(thread) - before).isLessThan(MEGABYTE);
    assertThat(log.last().orElseThrow().line()).isEqualTo(2);
  }

  @Test
  void passesOnWhatTheReaderThrows() {
    Reader broken = new StringReader(MESSAGE);
    assertThatThrownBy(
            () -> {
              broken.close();
              DownloadLog.read(broken);
            })
        .isInstanceOf(IOException.class);
  }

  @Test
  void leavesTheReaderOpen() throws IOException {
    Reader reader = new StringReader("");
    DownloadLog.read(reader);
    assertThat(reader.read()).isEqualTo(-1);
  }

  /** Many equal characters without a line end, then the message in a line of its own. */
  private static final class LongLine extends Reader {

    private final StringReader end = new StringReader("\n" + MESSAGE);
    private int left;

    LongLine(int length) {
      left = length;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int count = Math.min(left, length);
      Arrays.fill(buffer, offset, offset + count, 'C');
      left -= count;
      return count > 0 ? count : end.read(buffer, offset, length);
    }

    @Override
    public void close() {}
  }
}
