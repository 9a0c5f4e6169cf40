package dev.ixm.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataRateTest {

  @Test
  void countsInUnitsOf1000() {
    assertThat(DataRate.ofBitsPerSecond(3).bitsPerSecond()).isEqualTo(3);
    assertThat(DataRate.ofKilobitsPerSecond(3).bitsPerSecond()).isEqualTo(3_000);
    assertThat(DataRate.ofMegabitsPerSecond(3).bitsPerSecond()).isEqualTo(3_000_000);
    assertThat(DataRate.ofGigabitsPerSecond(3).bitsPerSecond()).isEqualTo(3_000_000_000L);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 bit/s",
    "999, 999 bit/s",
    "1000, 1 kbit/s",
    "1001, 1.001 kbit/s",
    "20000000, 20 Mbit/s",
    "20000001, 20000.001 kbit/s",
    "1500000000, 1.5 Gbit/s",
    "1000000000000, 1000 Gbit/s"
  })
  void isWrittenExactly(long bits, String text) {
    assertThat(DataRate.ofBitsPerSecond(bits)).hasToString(text);
    assertThat(DataRate.parse(text).bitsPerSecond()).isEqualTo(bits);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "20", "20 MB/s", "20 mbit/s", "20  Mbit/s", "-1 bit/s", "1 B"})
  void saysWhichFormItExpects(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataRate.parse(text))
        .withMessage(
            "expected a data rate such as \"20 Mbit/s\" in Gbit/s, Mbit/s, kbit/s, bit/s: '%s'",
            text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5 bit/s", "0.0001 kbit/s", "9223372036.854775808 Gbit/s"})
  void refusesWhatIsNoWholeNumberOfBits(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataRate.parse(text))
        .withMessage("not a whole number of bit/s below 2^63: '%s'", text);
  }

  @Test
  void isNeverNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataRate.ofBitsPerSecond(-1))
        .withMessage("a rate must not be negative: -1 bit/s");
    assertThatIllegalArgumentException().isThrownBy(() -> DataRate.ofKilobitsPerSecond(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> DataRate.ofMegabitsPerSecond(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> DataRate.ofGigabitsPerSecond(-1));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, Long.MAX_VALUE})
  void takesNoNegativeFactor(long bits) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataRate.ofBitsPerSecond(bits).times(-2))
        .withMessage("a factor must not be negative: -2");
  }

  @Test
  void neverOverflowsSilently() {
    long quarter = Long.MAX_VALUE / 4;
    assertThatThrownBy(() -> DataRate.ofKilobitsPerSecond(quarter))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> DataRate.ofMegabitsPerSecond(quarter))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> DataRate.ofGigabitsPerSecond(quarter))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> DataRate.ofBitsPerSecond(quarter).times(5))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void multipliesExactly() {
    assertThat(DataRate.ofKilobitsPerSecond(30).times(120))
        .isEqualTo(DataRate.ofKilobitsPerSecond(3_600));
    assertThat(DataRate.ofKilobitsPerSecond(30).times(0)).isEqualTo(DataRate.ofBitsPerSecond(0));
  }

  @Test
  void isEqualToTheSameNumberOfBitsOnly() {
    assertThat(DataRate.ofKilobitsPerSecond(1))
        .isEqualTo(DataRate.ofBitsPerSecond(1_000))
        .hasSameHashCodeAs(DataRate.ofBitsPerSecond(1_000))
        .isNotEqualTo(DataRate.ofBitsPerSecond(1_001))
        .isNotEqualTo(1_000L);
  }
}
