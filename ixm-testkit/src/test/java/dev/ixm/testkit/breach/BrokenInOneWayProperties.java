package dev.ixm.testkit.breach;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.password.PasswordContext;
import dev.ixm.config.password.PasswordPolicy;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.testkit.value.IxmDomain;
import dev.ixm.testkit.value.Passwords;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** INI documents and passwords: what is said to keep the rules does, what is broken breaks one. */
class BrokenInOneWayProperties {

  private static final RuleSet RULES =
      RuleSet.discover(BrokenInOneWayProperties.class.getClassLoader());
  private static final List<PasswordPolicy> POLICIES =
      List.of(PasswordPolicy.STANDARD, PasswordPolicy.INSTALLER_ADMIN, PasswordPolicy.JITC);

  /** A policy, the id of a rule of it, and a password that is to break that rule. */
  private record Broken(PasswordPolicy policy, String rule, String password) {}

  @Property(tries = 1_000)
  void tidyDocumentsBreakNoRule(@ForAll("tidy") IniDocument document) {
    assertThat(RULES.check(document).findings()).isEmpty();
  }

  @Example
  void everyRuleOverDocumentsCanBeBroken() {
    assertThat(IniDocuments.rules())
        .isEqualTo(
            RULES.rules().stream()
                .filter(rule -> rule.subjectType() == IniDocument.class)
                .map(rule -> rule.info().id())
                .collect(toSet()));
  }

  @Example
  void aBrokenDocumentHasExactlyOneFindingOfItsRule() {
    for (String rule : IniDocuments.rules()) {
      IniDocument document = IniDocuments.breaking(rule).sample();
      assertThat(findings(RULES.check(document).findings(), rule)).as(rule).hasSize(1);
    }
  }

  @Property(tries = 1_000)
  @Domain(IxmDomain.class)
  void noRuleFailsWhateverTheDocument(@ForAll IniDocument document) {
    assertThat(RULES.check(document).findings())
        .noneMatch(finding -> finding.kind() == Finding.Kind.FAILED);
  }

  @Property(tries = 1_000)
  void acceptedPasswordsBreakNoRule(@ForAll("accepted") Broken accepted) {
    assertThat(accepted.policy().check(accepted.password(), PasswordContext.none())).isEmpty();
  }

  @Property(tries = 1_000)
  void aBrokenPasswordHasExactlyOneFindingOfItsRule(@ForAll("broken") Broken broken) {
    assertThat(
            findings(
                broken.policy().check(broken.password(), PasswordContext.none()), broken.rule()))
        .hasSize(1);
  }

  /** The rest needs a history or a person. */
  @Example
  void everyRuleAboutCharactersCanBeBroken() {
    for (PasswordPolicy policy : POLICIES) {
      assertThat(policy.rules().stream().map(rule -> rule.info().id()))
          .filteredOn(id -> !Passwords.breakable(policy).contains(id))
          .isSubsetOf("password.history", "password.personal-information");
    }
  }

  @Example
  void refusesRulesThatThereAreNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IniDocuments.breaking("ini.no-such"))
        .withMessage("no built-in rule over INI documents: 'ini.no-such'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Passwords.breaking(PasswordPolicy.STANDARD, "password.digits"))
        .withMessage("STANDARD: no breach of 'password.digits'");
  }

  private static List<Finding> findings(List<Finding> all, String rule) {
    return all.stream().filter(finding -> finding.rule().id().equals(rule)).toList();
  }

  @Provide
  Arbitrary<IniDocument> tidy() {
    return IniDocuments.tidy();
  }

  @Provide
  Arbitrary<Broken> accepted() {
    return Arbitraries.of(POLICIES)
        .flatMap(
            policy -> Passwords.accepted(policy).map(password -> new Broken(policy, "", password)));
  }

  @Provide
  Arbitrary<Broken> broken() {
    Stream<Arbitrary<Broken>> ways =
        POLICIES.stream()
            .flatMap(
                policy ->
                    Passwords.breakable(policy).stream()
                        .map(
                            rule ->
                                Passwords.breaking(policy, rule)
                                    .map(password -> new Broken(policy, rule, password))));
    return Arbitraries.oneOf(ways.toList());
  }
}
