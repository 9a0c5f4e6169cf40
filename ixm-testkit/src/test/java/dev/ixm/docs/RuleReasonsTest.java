package dev.ixm.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.ixm.config.password.PasswordPolicies;
import dev.ixm.model.attribute.Attribute;
import dev.ixm.model.attribute.Attributes;
import dev.ixm.model.attribute.Change;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.rule.Rationale;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.rule.RuleSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule says why it holds, and of every attribute it is known what changes it. */
class RuleReasonsTest {

  /** A reason that only repeats that somebody asks for it is none. */
  private static final Pattern EMPTY_REASON =
      Pattern.compile("(?i)(because|since|as) (the )?(guide|vendor|rule) (says|asks|demands)");

  static Stream<RuleInfo> rules() {
    PasswordPolicies passwords = PasswordPolicies.builder().build();
    return Stream.concat(
        RuleSet.discover(RuleReasonsTest.class.getClassLoader()).rules().stream().map(Rule::info),
        Stream.of(passwords.standard(), passwords.installerAdministrator(), passwords.jitc())
            .flatMap(policy -> policy.rules().stream())
            .map(rule -> rule.info()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleSaysWhyItHolds(RuleInfo rule) {
    assertThat(rule.why()).as(rule.id()).isPresent();
    String why = rule.why().orElseThrow().text();
    assertThat(why).endsWith(".").doesNotContain("{", "}").hasSizeBetween(30, 260);
    assertThat(why).doesNotContainPattern(EMPTY_REASON).isNotEqualToIgnoringCase(rule.summary());
    assertThat(Pattern.compile("\\. [A-Z]").matcher(why).results().count()).isLessThan(2);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void noReasonIsStatedOfARuleThatTheGuideDoesNotHave(RuleInfo rule) {
    if (rule.basis() == Basis.BEYOND_GUIDE) {
      assertThat(rule.why()).map(Rationale::basis).as(rule.id()).contains(Basis.INFERRED);
    }
  }

  @Test
  void mostRulesHaveReasonsOfTheirOwn() {
    Set<String> reasons = new HashSet<>();
    rules().forEach(rule -> reasons.add(rule.why().orElseThrow().text()));
    assertThat(reasons).hasSizeGreaterThan((int) (rules().count() * 0.9));
  }

  static Stream<Attribute> changedByRunbooks() {
    return Attributes.ALL.stream()
        .filter(attribute -> attribute.change().kind() == Change.Kind.OPERATION);
  }

  @ParameterizedTest
  @MethodSource("changedByRunbooks")
  void theOperationsThatChangeAttributesAreThere(Attribute attribute) {
    assertThatCode(() -> Class.forName("dev.ixm.runbook.operation." + attribute.change().place()))
        .doesNotThrowAnyException();
  }
}
