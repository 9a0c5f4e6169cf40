package dev.ixm.config.password.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ixm.config.password.PasswordContext;
import dev.ixm.config.password.PasswordPolicy;
import dev.ixm.config.password.PasswordRules;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.rule.Finding;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHistoryTest {

  /** Passwords 1 (the present one) to 11 (the oldest). */
  private static final PasswordHistory ELEVEN =
      PasswordHistory.of(IntStream.rangeClosed(1, 11).mapToObj(PasswordHistoryTest::hash).toList());

  private static final PasswordContext CONTEXT = PasswordContext.builder().history(ELEVEN).build();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10})
  @Tag("G05-059")
  @Tag("G09-254")
  void noneOfTheLastTenPasswordsMayBeUsedAgain(int which) {
    assertReused(PasswordPolicy.STANDARD, which, true);
    assertReused(PasswordPolicy.JITC, which, true);
  }

  @Test
  @Tag("G05-059")
  @Tag("G09-254")
  void theEleventhLastAndANewPasswordMayBeUsed() {
    for (int which : new int[] {11, 12}) {
      assertReused(PasswordPolicy.STANDARD, which, false);
      assertReused(PasswordPolicy.JITC, which, false);
    }
  }

  @Test
  @Tag("G05-059")
  void anAdministratorMayChangeTheDepth() {
    PasswordPolicy policy =
        PasswordPolicy.STANDARD.toBuilder().set(PasswordRules.history(3)).build();
    assertReused(policy, 3, true);
    assertReused(policy, 4, false);
    PasswordPolicy none = PasswordPolicy.STANDARD.toBuilder().set(PasswordRules.history(0)).build();
    assertReused(none, 1, false);
  }

  @Test
  void everyOccurrenceIsCounted() {
    PasswordHistory twice = PasswordHistory.of(ELEVEN.hashes()).with(hash(2), 11);
    assertThat(twice.count(password(2).toCharArray(), 10)).isEqualTo(2);
    assertThat(twice.count(password(2).toCharArray(), 2)).isEqualTo(1);
    assertThat(PasswordHistory.empty().count(password(2).toCharArray(), 2)).isZero();
  }

  @Test
  void keepsTheLatest() {
    PasswordHistory history = PasswordHistory.empty();
    for (int i = 1; i <= 4; i++) {
      history = history.with(hash(i), 3);
      assertThat(history.hashes()).hasSize(Math.min(i, 3)).first().isEqualTo(hash(i));
    }
    assertThat(history.hashes()).containsExactly(hash(4), hash(3), hash(2));
    assertThat(history.with(hash(5), 1).hashes()).containsExactly(hash(5));
  }

  @Test
  void refusesToKeepNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PasswordHistory.empty().with(hash(1), 0))
        .withMessage("depth must be at least 1: 0");
  }

  @Test
  void isReadFromTheJsonThatIsWrittenWhichHoldsNoPassword() {
    String json = IxmJson.write(ELEVEN);
    assertThat(json).doesNotContain(password(1)).contains(ELEVEN.hashes().get(0).salt());
    assertThat(IxmJson.read(json.getBytes(UTF_8), "json", PasswordHistory.class)).isEqualTo(ELEVEN);
    String empty = IxmJson.write(PasswordHistory.empty());
    assertThat(IxmJson.read(empty.getBytes(UTF_8), "json", PasswordHistory.class))
        .isEqualTo(PasswordHistory.empty());
  }

  @Test
  void theContextShowsNoHash() {
    assertThat(CONTEXT.toString()).doesNotContain(ELEVEN.hashes().get(0).hash());
  }

  private static void assertReused(PasswordPolicy policy, int which, boolean reused) {
    String password = password(which);
    assertThat(policy.check(password, CONTEXT))
        .isEqualTo(policy.check(password.toCharArray(), CONTEXT))
        .extracting(finding -> finding.rule().id() + finding.facts().get(Finding.ACTUAL))
        .isEqualTo(reused ? List.of("password.history1") : List.of());
  }

  private static String password(int number) {
    return "Abc123def456-%02d!".formatted(number);
  }

  private static PasswordHash hash(int number) {
    byte[] salt = "salt of password %04d".formatted(number).getBytes(UTF_8);
    return PasswordHash.of(password(number).toCharArray(), salt, 1_000);
  }
}
