package dev.ixm.model.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 27})
  void citesChapterAndSection(int chapter) {
    Source place = Source.of(chapter, "Table Key");
    assertThat(place.chapter()).isEqualTo(chapter);
    assertThat(place.heading()).isEqualTo("Table Key");
    assertThat(place).hasToString("chapter " + chapter + ", Table Key");
  }

  @Test
  void citesTheAppendixByItsName() {
    assertThat(Source.of(Source.APPENDIX, "Revision History")).hasToString("appendix A");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 28, 98, 100})
  void refusesChaptersThatTheGuideLacks(int chapter) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.of(chapter, "Table Key"))
        .withMessage("chapter must be 1 to 27 or 99: " + chapter);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void refusesABlankHeading(String heading) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.of(1, heading))
        .withMessage("heading must not be blank");
  }

  @Test
  void isEqualToTheSamePlaceOnly() {
    assertThat(Source.of(2, "Table Key"))
        .isEqualTo(Source.of(2, "Table Key"))
        .isNotEqualTo(Source.of(3, "Table Key"))
        .isNotEqualTo(Source.of(2, "Hard Drives"));
  }

  @Test
  void leadsToTheRegister() {
    assertThat(Source.of(2, "Table Key", "G02-117", "G05-001").statements())
        .containsExactly("G02-117", "G05-001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.of(2, "Table Key", "G2-117"))
        .withMessage("statements must be ids of the register such as \"G02-117\": 'G2-117'");
  }

  @Test
  void citesAWorkOfAnotherHouse() {
    Source place = Source.ofHouse("Voice standard", "section 4");
    assertThat(place).hasToString("Voice standard, section 4");
    assertThat(place.chapter()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.ofHouse(" ", "section 4"))
        .withMessage("work must not be blank");
  }
}
