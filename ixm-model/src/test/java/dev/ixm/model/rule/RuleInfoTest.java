package dev.ixm.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleInfoTest {

  private static final Source PLACE = Source.of(2, "Table Key");

  @ParameterizedTest
  @ValueSource(strings = {"a.b", "storage.raid.10", "ha.time-zone.same", "a1-.b-"})
  void permitsWordsJoinedByDots(String id) {
    RuleInfo info = RuleInfo.of(id, Level.SHOULD, "it holds", PLACE, Basis.INFERRED);
    assertThat(info.id()).isEqualTo(id);
    assertThat(info.level()).isEqualTo(Level.SHOULD);
    assertThat(info.summary()).isEqualTo("it holds");
    assertThat(info.source()).isEqualTo(PLACE);
    assertThat(info.basis()).isEqualTo(Basis.INFERRED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "a.", ".b", "a..b", "A.b", "a.B", "1.b", "a.-b", "a b.c", "a.b\n"})
  void refusesOtherIds(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleInfo.of(id, Level.MUST, "it holds", PLACE))
        .withMessage("id must be words joined by dots: '" + id + "'");
  }

  @Test
  void needsASummary() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleInfo.of("a.b", Level.MUST, " ", PLACE))
        .withMessage("rule 'a.b' has no summary");
  }

  @Test
  void isStatedUnlessSaidOtherwise() {
    assertThat(RuleInfo.of("a.b", Level.MUST, "it holds", PLACE).basis()).isEqualTo(Basis.STATED);
  }
}
