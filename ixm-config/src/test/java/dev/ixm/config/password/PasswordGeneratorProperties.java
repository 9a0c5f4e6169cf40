package dev.ixm.config.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.ixm.config.password.history.PasswordHash;
import dev.ixm.config.password.history.PasswordHistory;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PasswordGeneratorProperties {

  private static final PasswordContext NONE = PasswordContext.none();

  @Property(tries = 200)
  void whatIsGeneratedIsAccepted(
      @ForAll("policies") PasswordPolicy policy,
      @ForAll @IntRange(min = 15, max = 24) int length,
      @ForAll long seed) {
    char[] password = PasswordGenerator.of(policy, NONE, new Random(seed)).generate(length);
    assertThat(password).hasSize(length);
    assertThat(policy.check(password, NONE)).isEmpty();
  }

  @Example
  void everyPasswordOfASmallPolicyIsAsLikelyAsAnyOther() {
    PasswordPolicy policy =
        PasswordPolicy.builder("two digits, different")
            .set(PasswordRules.between(CharacterClass.DIGIT, 2, 2))
            .set(PasswordRules.between(CharacterClass.UPPERCASE, 0, 0))
            .set(PasswordRules.between(CharacterClass.LOWERCASE, 0, 0))
            .set(PasswordRules.between(CharacterClass.SPECIAL, 0, 0))
            .set(PasswordRules.repeats(1))
            .build();
    PasswordGenerator generator = PasswordGenerator.of(policy, NONE, new Random(1));
    Multiset<String> seen = HashMultiset.create();
    for (int i = 0; i < 90_000; i++) {
      seen.add(String.valueOf(generator.generate(2)));
    }
    assertThat(seen.elementSet()).hasSize(90);
    double chiSquare =
        seen.entrySet().stream()
            .mapToDouble(entry -> Math.pow(entry.getCount() - 1_000.0, 2) / 1_000)
            .sum();
    assertThat(chiSquare).isBetween(50.0, 140.0);
  }

  @Example
  void allPrintableCharactersAreDrawnUnlessForbidden() {
    assertThat(drawn(PasswordPolicy.STANDARD)).hasSize(94).doesNotContain((int) ' ');
    assertThat(drawn(PasswordPolicy.INSTALLER_ADMIN)).hasSize(62);
  }

  @Example
  void doesNotRepeatWhatTheAccountHad() {
    PasswordPolicy digits =
        PasswordPolicy.builder("one digit")
            .set(PasswordRules.atLeast(CharacterClass.DIGIT, 1))
            .set(PasswordRules.history(10))
            .build();
    PasswordHistory history = PasswordHistory.empty();
    for (char digit = '1'; digit <= '9'; digit++) {
      history = history.with(PasswordHash.of(new char[] {digit}, new byte[16], 1_000), 10);
    }
    PasswordContext context = PasswordContext.builder().history(history).build();
    assertThat(PasswordGenerator.of(digits, context).generate(1)).containsExactly('0');
  }

  @Example
  void drawsFromASecureSourceUnlessTold() {
    PasswordGenerator generator = PasswordGenerator.of(PasswordPolicy.STANDARD, NONE);
    assertThat(generator.generate(20)).isNotEqualTo(generator.generate(20));
  }

  @Example
  void saysThatThereIsNoPasswordOfTheLength() {
    PasswordGenerator generator = PasswordGenerator.of(PasswordPolicy.STANDARD, NONE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> generator.generate(13))
        .withMessage("length must be at least 14 for %s: 13", PasswordPolicy.STANDARD.name());
  }

  @Example
  void saysThatNoCharacterIsLeft() {
    PasswordPolicy.Builder empty = PasswordPolicy.builder("nothing");
    for (CharacterClass each : CharacterClass.values()) {
      empty.set(PasswordRules.between(each, 0, 0));
    }
    assertThatIllegalStateException()
        .isThrownBy(() -> PasswordGenerator.of(empty.build(), NONE).generate(1))
        .withMessageStartingWith("found no password of length 1 for nothing[");
  }

  @Example
  void refusesLengthsOutOfRange() {
    PasswordGenerator generator = PasswordGenerator.of(PasswordPolicy.STANDARD, NONE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> generator.generate(0))
        .withMessage("length must be 1 to 1000: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> generator.generate(1_001))
        .withMessage("length must be 1 to 1000: 1001");
    assertThat(
            PasswordGenerator.of(
                    PasswordPolicy.builder("any").set(PasswordRules.length(1, 1_000)).build(), NONE)
                .generate(1_000))
        .hasSize(1_000);
  }

  private static List<Integer> drawn(PasswordPolicy policy) {
    PasswordGenerator generator = PasswordGenerator.of(policy, NONE, new Random(2));
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      all.append(generator.generate(15));
    }
    return all.chars().distinct().boxed().toList();
  }

  @Provide
  Arbitrary<PasswordPolicy> policies() {
    return Arbitraries.of(
        PasswordPolicy.STANDARD,
        PasswordPolicy.INSTALLER_ADMIN,
        PasswordPolicy.JITC,
        PasswordPolicy.STANDARD.toBuilder()
            .set(PasswordRules.atLeast(CharacterClass.DIGIT, 3))
            .set(PasswordRules.atLeast(CharacterClass.SPECIAL, 3))
            .build());
  }
}
