package dev.ixm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseTest {

  @Test
  void isReadAndWrittenAsTwoNumbers() {
    assertThat(Release.parse("10.8")).isEqualTo(Release.R10_8).hasToString("10.8");
    assertThat(Release.parse("11.0")).isEqualTo(Release.R11_0).hasToString("11.0");
    assertThat(Release.parse("0.999")).hasToString("0.999");
  }

  @Test
  void ignoresLeadingZeros() {
    assertThat(Release.parse("010.08"))
        .isEqualTo(Release.R10_8)
        .hasSameHashCodeAs(Release.R10_8)
        .hasToString("10.8");
  }

  @Test
  void isOrderedByNumberAndNotByText() {
    assertThat(Release.parse("9.9")).isLessThan(Release.parse("10.8"));
    assertThat(Release.parse("10.8")).isLessThan(Release.parse("10.10"));
    assertThat(Release.parse("11.0")).isGreaterThan(Release.parse("10.999"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "10", "10.", ".8", "10.8.1", " 10.8", "10.8\n", "1000.0", "10,8", "-1.0"})
  void saysWhichFormItExpects(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Release.parse(text))
        .withMessage("expected a release such as \"10.8\": '" + text + "'");
  }
}
