package com.example.ixm.rules;

import static dev.ixm.testkit.assertion.IxmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.config.password.PasswordContext;
import dev.ixm.config.password.PasswordMessages;
import dev.ixm.config.password.PasswordPolicy;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyboardWalkRuleTest {

  private static final KeyboardWalkRule RULE = new KeyboardWalkRule();

  @ParameterizedTest
  @ValueSource(strings = {"", "asd", "dsa", "as df", "p a", "0q", "xx1!asd?", "é\uD83D"})
  void acceptsShortWalks(String password) {
    assertThat(RULE).accepts(password);
  }

  @ParameterizedTest
  @ValueSource(strings = {"asdf", "FDSA", "xx4321", "Qwerty", "67890"})
  void rejectsLongWalks(String password) {
    assertThat(RULE).rejects(password);
  }

  @Test
  void isExplainedInTheLanguageOfAForm() {
    PasswordPolicy policy = PasswordPolicy.builder("house").set(RULE).build();
    assertThat(policy.check("asdfg", PasswordContext.none()))
        .extracting(PasswordMessages.of(Locale.GERMAN, getClass().getClassLoader())::text)
        .containsExactly(
            "Benachbarte Tasten hintereinander, zum Beispiel asd: höchstens 3 erlaubt, 5"
                + " verwendet.");
  }

  @Test
  void isAddedToAPolicyOfTheGuide() {
    PasswordPolicy policy =
        PasswordPolicy.STANDARD.toBuilder()
            .addDiscoveredRules(KeyboardWalkRuleTest.class.getClassLoader())
            .build();
    assertThat(policy.check("aA2!bB3#hjkl9$", PasswordContext.none()))
        .extracting(finding -> finding.rule().id())
        .containsExactly("house.password.keyboard-walk");
    assertThat(policy.check("aA2!bB3#hj9$kl", PasswordContext.none())).isEmpty();
  }
}
