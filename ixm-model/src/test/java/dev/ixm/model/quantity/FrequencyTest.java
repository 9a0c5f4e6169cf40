package dev.ixm.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrequencyTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1 Hz",
    "999, 999 Hz",
    "1001, 1.001 kHz",
    "2000000, 2 MHz",
    "2400000000, 2.4 GHz",
    "2400000001, 2400000.001 kHz"
  })
  void isWrittenExactly(long hertz, String text) {
    assertThat(Frequency.parse(text).hertz()).isEqualTo(hertz);
    assertThat(Frequency.parse(text)).hasToString(text);
  }

  @Test
  void countsMegahertz() {
    assertThat(Frequency.ofMegahertz(2_400)).isEqualTo(Frequency.parse("2.4 GHz"));
    assertThat(Frequency.ofMegahertz(1).hertz()).isEqualTo(1_000_000);
    assertThatThrownBy(() -> Frequency.ofMegahertz(1L << 44))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void isAlwaysPositive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Frequency.ofMegahertz(0))
        .withMessage("a frequency must be positive: 0 Hz");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Frequency.ofMegahertz(-1))
        .withMessage("a frequency must be positive: -1000000 Hz");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Frequency.parse("0 GHz"))
        .withMessage("a frequency must be positive: 0 Hz");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2.4", "2.4 Ghz", "2.4 THz", "2,4 GHz", "-2.4 GHz"})
  void saysWhichFormItExpects(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Frequency.parse(text))
        .withMessage("expected a clock rate such as \"2.4 GHz\" in GHz, MHz, kHz, Hz: '%s'", text);
  }

  @Test
  void refusesFractionsOfAHertz() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Frequency.parse("0.0005 kHz"))
        .withMessage("not a whole number of Hz below 2^63: '0.0005 kHz'");
  }

  @Test
  void isEqualToTheSameNumberOfHertzOnly() {
    assertThat(Frequency.parse("1 kHz"))
        .isEqualTo(Frequency.parse("1000 Hz"))
        .hasSameHashCodeAs(Frequency.parse("1000 Hz"))
        .isNotEqualTo(Frequency.parse("1001 Hz"))
        .isNotEqualTo(1_000L);
  }
}
