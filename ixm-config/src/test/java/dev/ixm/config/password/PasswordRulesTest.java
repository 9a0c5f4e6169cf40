package dev.ixm.config.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ixm.model.guide.Basis;
import org.junit.jupiter.api.Test;

class PasswordRulesTest {

  @Test
  void refusesLimitsOutOfRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PasswordRules.length(-1, 5))
        .withMessage("minimum must be 0 to 1000: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PasswordRules.length(1, 1_001))
        .withMessage("maximum must be 0 to 1000: 1001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PasswordRules.repeats(0))
        .withMessage("maximum must be 1 to 1000: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PasswordRules.classRun(1_001))
        .withMessage("maximum must be 1 to 1000: 1001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PasswordRules.atLeast(CharacterClass.DIGIT, -1))
        .withMessage("minimum must be 0 to 1000: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PasswordRules.history(-1))
        .withMessage("depth must be 0 to 1000: -1");
  }

  @Test
  void takesTheEndsOfTheRanges() {
    assertThat(PasswordRules.length(0, 1_000).maximum()).isEqualTo(1_000);
    assertThat(PasswordRules.repeats(1).maximum()).isEqualTo(1);
    assertThat(PasswordRules.classRun(1_000).maximum()).isEqualTo(1_000);
    assertThat(PasswordRules.atLeast(CharacterClass.DIGIT, 1_000).minimum()).isEqualTo(1_000);
    assertThat(PasswordRules.between(CharacterClass.DIGIT, 3, 3).minimum()).isEqualTo(3);
  }

  @Test
  void refusesAMinimumAboveTheMaximum() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PasswordRules.between(CharacterClass.SPECIAL, 4, 3))
        .withMessage("minimum 4 must not be above maximum 3");
  }

  @Test
  void saysWhatIsBeyondTheGuide() {
    assertThat(PasswordRules.length(1, 2).info().basis()).isEqualTo(Basis.BEYOND_GUIDE);
    assertThat(PasswordRules.between(CharacterClass.DIGIT, 1, 2).info().basis())
        .isEqualTo(Basis.BEYOND_GUIDE);
    assertThat(PasswordRules.atLeast(CharacterClass.DIGIT, 1).info().basis())
        .isEqualTo(Basis.STATED);
  }

  @Test
  void namesTheRuleOfAClassAfterIt() {
    assertThat(CharacterClass.values())
        .extracting(each -> PasswordRules.atLeast(each, 1).info().id())
        .containsExactly(
            "password.uppercase",
            "password.lowercase",
            "password.digits",
            "password.special",
            "password.other");
  }
}
