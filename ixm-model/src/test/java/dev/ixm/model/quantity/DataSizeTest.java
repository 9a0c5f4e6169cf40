package dev.ixm.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataSizeTest {

  @Test
  void countsInUnitsOf1024() {
    assertThat(DataSize.ofBytes(3).bytes()).isEqualTo(3);
    assertThat(DataSize.ofKibibytes(3).bytes()).isEqualTo(3_072);
    assertThat(DataSize.ofMebibytes(3).bytes()).isEqualTo(3_145_728);
    assertThat(DataSize.ofGibibytes(3).bytes()).isEqualTo(3_221_225_472L);
    assertThat(DataSize.parse("3 TiB").bytes()).isEqualTo(3_298_534_883_328L);
  }

  /** The largest unit that is exact with three decimals; bytes where there is none. */
  @ParameterizedTest
  @CsvSource({
    "0, 0 B",
    "1, 1 B",
    "1023, 1023 B",
    "1024, 1 KiB",
    "1025, 1025 B",
    "1088, 1088 B",
    "1152, 1.125 KiB",
    "1536, 1.5 KiB",
    "1048575, 1048575 B",
    "1048576, 1 MiB",
    "1048704, 1024.125 KiB",
    "107374182400, 100 GiB",
    "1649267441664, 1.5 TiB",
    "9223372036854775807, 9223372036854775807 B"
  })
  void isWrittenExactly(long bytes, String text) {
    assertThat(DataSize.ofBytes(bytes)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0 B, 0",
    "0.0 TiB, 0",
    "16GiB, 17179869184",
    "0.5 KiB, 512",
    "0.001953125 KiB, 2",
    "0016.50 KiB, 16896",
    "8388607 TiB, 9223370937343148032",
    "9223372036854775807 B, 9223372036854775807"
  })
  void isReadExactly(String text, long bytes) {
    assertThat(DataSize.parse(text).bytes()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "16",
        "GiB",
        "16 GB",
        "16 gib",
        "16  GiB",
        " 16 GiB",
        "16 GiB ",
        "16 GiB\n",
        "-1 GiB",
        "+1 GiB",
        "1e3 GiB",
        "1,5 GiB",
        "1. GiB",
        ".5 GiB",
        "1.0000000000 GiB",
        "00000000000000000001 GiB",
        "\u0661 GiB"
      })
  void saysWhichFormItExpects(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataSize.parse(text))
        .withMessage("expected a size such as \"16 GiB\" in TiB, GiB, MiB, KiB, B: '" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5 B", "0.0001 KiB", "8388608 TiB", "9223372036854775808 B"})
  void refusesWhatIsNoWholeNumberOfBytes(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataSize.parse(text))
        .withMessage("not a whole number of B below 2^63: '" + text + "'");
  }

  @Test
  void isNeverNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataSize.ofBytes(-1))
        .withMessage("a size must not be negative: -1 bytes");
    assertThatIllegalArgumentException().isThrownBy(() -> DataSize.ofKibibytes(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> DataSize.ofMebibytes(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> DataSize.ofGibibytes(-1));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, Long.MAX_VALUE})
  void takesNoNegativeFactor(long bytes) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataSize.ofBytes(bytes).times(-2))
        .withMessage("a factor must not be negative: -2");
  }

  @Test
  void neverOverflowsSilently() {
    assertThatThrownBy(() -> DataSize.ofKibibytes(1L << 53))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> DataSize.ofMebibytes(1L << 43))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> DataSize.ofGibibytes(1L << 33))
        .isInstanceOf(ArithmeticException.class);
    DataSize half = DataSize.ofBytes(1L << 62);
    assertThatThrownBy(() -> half.plus(half)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> half.times(2)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void isEqualToTheSameNumberOfBytesOnly() {
    assertThat(DataSize.ofKibibytes(1))
        .isEqualTo(DataSize.ofBytes(1_024))
        .hasSameHashCodeAs(DataSize.ofBytes(1_024))
        .isNotEqualTo(DataSize.ofBytes(1_025))
        .isNotEqualTo(1_024L);
  }
}
