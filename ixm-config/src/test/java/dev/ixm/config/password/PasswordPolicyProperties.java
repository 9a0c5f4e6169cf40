package dev.ixm.config.password;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.rule.Finding;
import java.nio.CharBuffer;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class PasswordPolicyProperties {

  private static final PasswordContext NONE = PasswordContext.none();
  private static final List<PasswordPolicy> POLICIES =
      List.of(PasswordPolicy.STANDARD, PasswordPolicy.INSTALLER_ADMIN, PasswordPolicy.JITC);

  @Property
  void arraysAndSequencesAreJudgedAlike(
      @ForAll("policies") PasswordPolicy policy, @ForAll String password) {
    char[] array = password.toCharArray();
    ImmutableList<Finding> findings = policy.check(array, NONE);
    assertThat(findings).isEqualTo(policy.check(password, NONE));
    assertThat(findings).isEqualTo(policy.check(CharBuffer.wrap(array), NONE));
    assertThat(array).isEqualTo(password.toCharArray());
  }

  @Property
  void findingsHoldNothingOfThePassword(
      @ForAll("policies") PasswordPolicy policy,
      @ForAll("strange") @StringLength(min = 1, max = 12) String password) {
    String shown = policy.check(password, NONE).toString();
    password
        .codePoints()
        .forEach(each -> assertThat(shown).doesNotContain(Character.toString(each)));
  }

  @Property
  void oneCharacterMoreNeverBreaksAMinimum(
      @ForAll("policies") PasswordPolicy policy,
      @ForAll String password,
      @ForAll @IntRange(min = ' ', max = '~') int more) {
    assertThat(brokenMinimums(policy, password))
        .containsAll(brokenMinimums(policy, password + (char) more).toList());
  }

  @Property
  void theOrderOfThePolicyIsTheOrderOfTheFindings(
      @ForAll("policies") PasswordPolicy policy, @ForAll String password) {
    List<String> order = policy.rules().stream().map(rule -> rule.info().id()).toList();
    assertThat(policy.check(password, NONE).stream().map(finding -> finding.rule().id()))
        .isSubsetOf(order)
        .isSortedAccordingTo((a, b) -> Integer.compare(order.indexOf(a), order.indexOf(b)));
  }

  @Example
  void anAdjustedPolicyLeavesTheOldOneAsItWas() {
    String before = PasswordPolicy.STANDARD.toString();
    PasswordPolicy.STANDARD.toBuilder().set(PasswordRules.repeats(5)).build();
    assertThat(PasswordPolicy.STANDARD).hasToString(before);
  }

  private static Stream<String> brokenMinimums(PasswordPolicy policy, String password) {
    return policy.check(password, NONE).stream()
        .filter(finding -> finding.facts().get(Finding.EXPECTED).startsWith("at least"))
        .map(finding -> finding.rule().id());
  }

  @Provide
  Arbitrary<PasswordPolicy> policies() {
    return Arbitraries.of(POLICIES);
  }

  /** Of characters that no message of ours would hold. */
  @Provide
  Arbitrary<String> strange() {
    return Arbitraries.strings().withChars("§¶ÆØжщ中文");
  }
}
