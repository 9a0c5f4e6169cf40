package dev.ixm.model.storage;

import static dev.ixm.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.quantity.DataSize;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageFormatTest {

  @ParameterizedTest
  @CsvSource({"PT0S, 0", "PT0.000000001S, 8", "PT1S, 8", "PT1.001S, 16", "PT1M, 480"})
  void countsPartOfASecondAsAWholeOne(Duration length, long kibibytes) {
    assertThat(MessageFormat.g711ALaw().size(length)).isEqualTo(DataSize.ofKibibytes(kibibytes));
    assertThat(MessageFormat.g711MuLaw().size(length)).isEqualTo(DataSize.ofKibibytes(kibibytes));
  }

  @Test
  void sizesNoMessageOfNegativeLength() {
    assertThatThrownBy(() -> MessageFormat.g711ALaw().size(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hasANameAndASize() {
    assertRefused(() -> new MessageFormat(" ", DataSize.ofBytes(1)), "name", "must not be blank");
    assertRefused(
        () -> new MessageFormat("a", DataSize.ofBytes(0)),
        "perSecond",
        "must be more than nothing");
    assertThat(new MessageFormat("a", DataSize.ofBytes(1))).hasToString("a, 1 B a second");
    assertThat(MessageFormat.g711ALaw()).hasToString("Wave A-Law 8kHz (G711), 8 KiB a second");
  }
}
