package dev.ixm.model.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuideRefTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 27})
  void citesChapterAndSection(int chapter) {
    GuideRef place = GuideRef.of(chapter, "Table Key");
    assertThat(place.chapter()).isEqualTo(chapter);
    assertThat(place.section()).isEqualTo("Table Key");
    assertThat(place).hasToString("chapter " + chapter + ", Table Key");
  }

  @Test
  void citesTheAppendixByItsName() {
    assertThat(GuideRef.of(GuideRef.APPENDIX, "Revision History")).hasToString("appendix A");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 28, 98, 100})
  void refusesChaptersThatTheGuideLacks(int chapter) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GuideRef.of(chapter, "Table Key"))
        .withMessage("chapter must be 1 to 27 or 99: " + chapter);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void refusesABlankSection(String section) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GuideRef.of(1, section))
        .withMessage("section must not be blank");
  }

  @Test
  void isEqualToTheSamePlaceOnly() {
    assertThat(GuideRef.of(2, "Table Key"))
        .isEqualTo(GuideRef.of(2, "Table Key"))
        .isNotEqualTo(GuideRef.of(3, "Table Key"))
        .isNotEqualTo(GuideRef.of(2, "Hard Drives"));
  }
}
