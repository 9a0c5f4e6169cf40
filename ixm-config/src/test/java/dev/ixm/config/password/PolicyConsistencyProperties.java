package dev.ixm.config.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Holds the arithmetic against trying all passwords of four characters, one of each class. */
class PolicyConsistencyProperties {

  private static final int[] ALPHABET = "Aa1-".chars().toArray();

  @Property(tries = 3_000)
  void aPolicyIsRefusedExactlyIfNoPasswordSatisfiesIt(
      @ForAll @IntRange(min = 1, max = 5) int length,
      @ForAll @IntRange(max = 1) int more,
      @ForAll @IntRange(min = 1, max = 3) int run,
      @ForAll @IntRange(max = 3) int upperMinimum,
      @ForAll @IntRange(max = 3) int upperMore,
      @ForAll @IntRange(max = 2) int lowerMaximum,
      @ForAll @IntRange(max = 2) int digitMaximum,
      @ForAll @IntRange(max = 1) int specialMaximum) {
    Supplier<PasswordPolicy.Builder> rules =
        () ->
            PasswordPolicy.builder("tried")
                .set(PasswordRules.length(length, length + more))
                .set(
                    PasswordRules.between(
                        CharacterClass.UPPERCASE, upperMinimum, upperMinimum + upperMore))
                .set(PasswordRules.between(CharacterClass.LOWERCASE, 0, lowerMaximum))
                .set(PasswordRules.between(CharacterClass.DIGIT, 0, digitMaximum))
                .set(PasswordRules.between(CharacterClass.SPECIAL, 0, specialMaximum))
                .set(PasswordRules.between(CharacterClass.OTHER, 0, 0))
                .set(PasswordRules.classRun(run));
    String outcome = outcome(rules.get());
    if (upperMinimum > length) {
      assertThat(outcome).contains("above the minimum length");
    } else if (exists(rules.get(), length) || exists(rules.get(), length + more)) {
      assertThat(outcome).isEqualTo("built");
    } else {
      assertThat(outcome).isEqualTo("tried: no password can satisfy the limits");
    }
  }

  private static String outcome(PasswordPolicy.Builder rules) {
    try {
      rules.build();
      return "built";
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }

  private static boolean exists(PasswordPolicy.Builder rules, int length) {
    PasswordPolicy policy = rules.unchecked();
    char[] password = new char[length];
    for (int number = 0; number < 1 << 2 * length; number++) {
      for (int i = 0; i < length; i++) {
        password[i] = (char) ALPHABET[number >> 2 * i & 3];
      }
      if (policy.check(password, PasswordContext.none()).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
