package dev.ixm.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.config.password.PasswordContext;
import dev.ixm.config.password.PasswordPolicy;
import dev.ixm.config.password.PasswordRule;
import dev.ixm.config.password.PasswordRules;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.testkit.value.Passwords;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

/** A rule of the guide keeps the contract of password rules; rules that do not are told apart. */
class PasswordRuleContractProperties implements PasswordRuleContract {

  @Override
  public PasswordRule rule() {
    return PasswordRules.classRun(4);
  }

  @Override
  public Arbitrary<String> accepted() {
    return Passwords.accepted(PasswordPolicy.STANDARD);
  }

  @Override
  public Arbitrary<String> rejected() {
    return Passwords.breaking(PasswordPolicy.STANDARD, "password.class-run");
  }

  /** A rule that allows at most nothing of what it counts. */
  private static PasswordRuleContract contract(
      ToIntFunction<CharSequence> count, ToIntFunction<char[]> countInArray) {
    return new PasswordRuleContract() {
      @Override
      public PasswordRule rule() {
        return new CountingRule(count, countInArray);
      }

      @Override
      public Arbitrary<String> accepted() {
        return Arbitraries.just("a");
      }

      @Override
      public Arbitrary<String> rejected() {
        return Arbitraries.just("secret");
      }
    };
  }

  private record CountingRule(ToIntFunction<CharSequence> inText, ToIntFunction<char[]> inArray)
      implements PasswordRule {

    @Override
    public RuleInfo info() {
      return RuleInfo.of("test.none", Level.MUST, "none", Source.of(5, "About Passwords"));
    }

    @Override
    public int maximum() {
      return 0;
    }

    @Override
    public int count(CharSequence password, PasswordContext context) {
      return inText.applyAsInt(password);
    }

    @Override
    public int count(char[] password, PasswordContext context) {
      return inArray.applyAsInt(password);
    }
  }

  private static int blank(char[] password) {
    Arrays.fill(password, ' ');
    return 1;
  }

  @Example
  void acceptsARuleThatCounts() {
    PasswordRuleContract good = contract(text -> text.length() - 1, array -> array.length - 1);
    good.acceptsWhatItAllows("a");
    good.rejectsWhatItForbids("secret");
    good.countsInAnyText("");
    good.isOneFindingOfAPolicy("secret");
  }

  @Example
  void refusesARuleThatMissesWhatItForbids() {
    refuses(() -> contract(text -> 0, array -> 0).rejectsWhatItForbids("secret"));
    refuses(() -> contract(text -> 0, array -> 0).isOneFindingOfAPolicy("secret"));
    refuses(() -> contract(text -> 1, array -> 1).acceptsWhatItAllows("a"));
  }

  @Example
  void refusesARuleThatCountsOtherwiseInArraysOrChangesThem() {
    refuses(() -> contract(text -> 1, array -> 2).countsInAnyText("secret"));
    refuses(
        () -> contract(text -> 1, PasswordRuleContractProperties::blank).countsInAnyText("secret"));
  }

  @Example
  void refusesARuleThatThrowsAndDoesNotShowThePassword() {
    PasswordRuleContract talkative =
        contract(
            text -> {
              throw new IllegalStateException(text.toString());
            },
            array -> 0);
    assertThatThrownBy(() -> talkative.countsInAnyText("secret"))
        .isInstanceOf(AssertionError.class)
        .hasMessage("test.none threw java.lang.IllegalStateException")
        .hasNoCause();
  }

  @Example
  void refusesARuleThatChangesItsMind() {
    int[] calls = {0};
    refuses(() -> contract(text -> calls[0]++, array -> 0).countsInAnyText("secret"));
  }

  private static void refuses(Runnable property) {
    assertThatThrownBy(property::run)
        .isInstanceOf(AssertionError.class)
        .hasMessageNotContaining("secret");
  }
}
