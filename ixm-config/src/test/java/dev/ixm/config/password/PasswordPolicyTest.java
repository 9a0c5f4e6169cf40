package dev.ixm.config.password;

import static dev.ixm.config.password.PasswordPolicy.INSTALLER_ADMIN;
import static dev.ixm.config.password.PasswordPolicy.JITC;
import static dev.ixm.config.password.PasswordPolicy.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleInfo;
import java.io.IOError;
import java.io.IOException;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

  private static final PasswordContext NONE = PasswordContext.none();

  @Test
  @Tag("G05-056")
  void standardWantsFourteenCharacters() {
    assertThat(findings(STANDARD, "Abcd1234Efgh5"))
        .containsExactly("password.length 13 at least 14");
    assertThat(findings(STANDARD, "Abcd1234Efgh56")).isEmpty();
  }

  @Test
  @Tag("G05-056")
  void standardDoesNotLetTheLengthBeChanged() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.toBuilder().set(PasswordRules.length(8, 20)))
        .withMessage("the guide does not let 'password.length' be changed in STANDARD");
  }

  @Test
  @Tag("G05-057")
  void standardWantsNoCharacterMoreThanTwiceInARow() {
    assertThat(findings(STANDARD, "heLLo-woRld!!-")).isEmpty();
    assertThat(findings(STANDARD, "heLLL-world!-.1"))
        .isEqualTo(List.of("password.repeats 3 at most 2", "password.class-run 5 at most 4"));
  }

  @Test
  @Tag("G05-057")
  void anUpperCaseLetterIsAnotherCharacterThanItsLowerCaseForm() {
    assertThat(findings(STANDARD, "aAaA-aAaA-aAaA")).isEmpty();
  }

  @Test
  @Tag("G05-058")
  void standardWantsNoClassMoreThanFourTimesInARow() {
    assertThat(findings(STANDARD, "ABCD!@#$abcd12")).isEmpty();
    assertThat(findings(STANDARD, "ABCD!@#$hello1"))
        .containsExactly("password.class-run 5 at most 4");
  }

  @Test
  @Tag("G05-057")
  @Tag("G05-058")
  void theLimitsOfRepeatsAndRunsMayBeChanged() {
    PasswordPolicy policy =
        STANDARD.toBuilder().set(PasswordRules.repeats(3)).set(PasswordRules.classRun(5)).build();
    assertThat(findings(policy, "aaahe-world-12")).isEmpty();
    assertThat(findings(policy, "aaaahel-world-"))
        .isEqualTo(List.of("password.repeats 4 at most 3", "password.class-run 7 at most 5"));
    assertThat(policy.rules())
        .extracting(rule -> rule.info().id())
        .isEqualTo(STANDARD.rules().stream().map(rule -> rule.info().id()).toList());
  }

  @Test
  @Tag("G05-063")
  void standardRequiresNoClassUntilAnAdministratorDoes() {
    String noDigit = "abcd-EFGH-abcd";
    assertThat(findings(STANDARD, noDigit)).isEmpty();
    PasswordPolicy policy =
        STANDARD.toBuilder().set(PasswordRules.atLeast(CharacterClass.DIGIT, 1)).build();
    assertThat(findings(policy, noDigit)).containsExactly("password.digits 0 at least 1");
    assertThat(policy.rule("password.digits").info().source().heading())
        .isEqualTo("About Passwords");
  }

  @Test
  @Tag("G05-098")
  @Tag("G08-094")
  void installerWantsLettersAndDigitsAndNoOthers() {
    assertThat(findings(INSTALLER_ADMIN, "abc123")).isEmpty();
    assertThat(findings(INSTALLER_ADMIN, "ABC123")).isEmpty();
    assertThat(findings(INSTALLER_ADMIN, "123456"))
        .containsExactly("password.letters 0 at least 1");
    assertThat(findings(INSTALLER_ADMIN, "abcdef")).containsExactly("password.digits 0 at least 1");
    assertThat(findings(INSTALLER_ADMIN, "abc-123!"))
        .containsExactly("password.special 2 at most 0");
    assertThat(findings(INSTALLER_ADMIN, "abcé123")).containsExactly("password.other 1 at most 0");
  }

  @Test
  @Tag("G15-032")
  void installerRefusesBlankPasswords() {
    assertThat(INSTALLER_ADMIN.check("", NONE))
        .extracting(finding -> finding.rule().id(), Finding::severity)
        .containsExactly(
            tuple("password.length", Severity.WARNING),
            tuple("password.letters", Severity.ERROR),
            tuple("password.digits", Severity.ERROR));
    assertThat(findings(INSTALLER_ADMIN, "      "))
        .contains("password.special 6 at most 0", "password.letters 0 at least 1");
  }

  @Test
  @Tag("G15-033")
  void sixCharactersAreAdviceOfTheInstaller() {
    assertThat(INSTALLER_ADMIN.check("abc12", NONE))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  @Tag("G09-249")
  void jitcWantsFifteenCharacters() {
    assertThat(findings(JITC, "Abcdefghijklm1")).containsExactly("password.length 14 at least 15");
    assertThat(findings(JITC, "Abcdefghijklmn1")).isEmpty();
  }

  @Test
  @Tag("G09-250")
  void jitcWantsAnUpperCaseLetterFromAToZ() {
    assertThat(findings(JITC, "Ébcdefghijklmn1"))
        .containsExactly("password.uppercase 0 at least 1");
  }

  @Test
  @Tag("G09-251")
  void jitcWantsALowerCaseLetterFromAToZ() {
    assertThat(findings(JITC, "ABCDEFGHIJKLMNé1"))
        .containsExactly("password.lowercase 0 at least 1");
  }

  @Test
  @Tag("G09-252")
  void jitcWantsADigitOrASymbol() {
    assertThat(findings(JITC, "Abcdefghijklmno"))
        .containsExactly("password.non-alphabetic 0 at least 1");
    assertThat(findings(JITC, "Abcdefghijklmn-")).isEmpty();
    assertThat(findings(JITC, "Abcdefghijklmn7")).isEmpty();
  }

  @Test
  void jitcRefusesBlankPasswords() {
    assertThat(findings(JITC, ""))
        .containsExactly(
            "password.length 0 at least 15",
            "password.uppercase 0 at least 1",
            "password.lowercase 0 at least 1",
            "password.non-alphabetic 0 at least 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Abc123def456gh!", "Zyx987wvu654ts!"})
  @Tag("G01-901")
  void theExamplesOfTheGuideAreSoundButForBeingPrintedThere(String example) {
    String found = "password.sample 1 at most 0";
    assertThat(findings(JITC, example)).containsExactly(found);
    assertThat(findings(STANDARD, example)).containsExactly(found);
    assertThat(STANDARD.check(example.toCharArray(), PasswordContext.none()))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    String another = example.replace('!', '?');
    assertThat(findings(JITC, another)).isEmpty();
    assertThat(JITC.check(another.toCharArray(), PasswordContext.none())).isEmpty();
    assertThat(JITC.check((another + "1").toCharArray(), PasswordContext.none())).isEmpty();
  }

  @Test
  void jitcHasNoLimitsOfRepeatsAndRunsUntilSwitchedOn() {
    String repetitive = "AAAAAAAaaaaaaa1";
    assertThat(findings(JITC, repetitive)).isEmpty();
    PasswordPolicy policy =
        JITC.toBuilder().set(PasswordRules.repeats(2)).set(PasswordRules.classRun(4)).build();
    assertThat(findings(policy, repetitive))
        .containsExactly("password.repeats 7 at most 2", "password.class-run 7 at most 4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password.length",
        "password.uppercase",
        "password.lowercase",
        "password.non-alphabetic"
      })
  void jitcDoesNotLetItsOwnLimitsBeChanged(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JITC.toBuilder().set(JITC.rule(id)))
        .withMessage("the guide does not let '%s' be changed in JITC", id);
  }

  @Test
  @Tag("G05-059")
  void theDepthOfTheHistoryMayBeChangedInStandardOnly() {
    PasswordRule eleven = PasswordRules.history(11);
    assertThat(STANDARD.toBuilder().set(eleven).build().rule("password.history")).isSameAs(eleven);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JITC.toBuilder().set(eleven))
        .withMessage("the guide does not let 'password.history' be changed in JITC");
  }

  @Test
  void installerDoesNotLetItsLimitsBeChanged() {
    assertThat(INSTALLER_ADMIN.rules())
        .hasSize(5)
        .allSatisfy(
            rule ->
                assertThatIllegalArgumentException()
                    .isThrownBy(() -> INSTALLER_ADMIN.toBuilder().set(rule)));
  }

  @Test
  void everyRuleIsJudgedAndSaysWhereTheGuideHasIt() {
    ImmutableList<Finding> findings = STANDARD.check("aaaaa", NONE);
    assertThat(findings)
        .extracting(finding -> finding.rule().id())
        .containsExactly("password.length", "password.repeats", "password.class-run");
    assertThat(findings)
        .allSatisfy(
            finding -> {
              assertThat(finding.rule().source().heading()).isEqualTo("About Passwords");
              assertThat(finding.rule().basis()).isEqualTo(Basis.STATED);
              assertThat(finding.kind()).isEqualTo(Finding.Kind.BREACH);
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.path()).isEmpty();
            });
    assertThat(JITC.rule("password.length").info().source().heading()).isEqualTo("JITC Passwords");
  }

  @Test
  void charactersOutsideTheBasicPlaneCountOnce() {
    assertThat(findings(STANDARD, "😀a😀a😀a😀a😀a😀a"))
        .containsExactly("password.length 12 at least 14");
    assertThat(findings(STANDARD, "😀😀😀a-1a-1a-1a-1a-1"))
        .containsExactly("password.repeats 3 at most 2");
  }

  @Test
  void differentHalvesOfSurrogatePairsAreDifferentCharacters() {
    assertThat(findings(STANDARD, "😀😁😂a-1a-1a-1a-1a-1")).isEmpty();
  }

  @Test
  void refusesMinimumsOfClassesAboveTheLength() {
    PasswordPolicy.Builder builder =
        STANDARD.toBuilder()
            .set(PasswordRules.atLeast(CharacterClass.DIGIT, 8))
            .set(PasswordRules.atLeast(CharacterClass.SPECIAL, 7));
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("STANDARD: the minimums of the classes are above the minimum length: 15 > 14");
    builder.set(PasswordRules.atLeast(CharacterClass.SPECIAL, 6)).build();
  }

  @Test
  void refusesAMinimumAboveItsMaximum() {
    PasswordRule plugIn = new Plugin(3, 2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PasswordPolicy.builder("mine").set(plugIn).build())
        .withMessage("mine: the minimum of 'plugin.rule' is above its maximum: 3 > 2");
    PasswordPolicy.builder("mine").set(new Plugin(2, 2)).build();
  }

  @Test
  void refusesLimitsThatNoPasswordCanSatisfy() {
    PasswordPolicy.Builder builder =
        PasswordPolicy.builder("mine")
            .set(PasswordRules.length(6, 8))
            .set(PasswordRules.between(CharacterClass.UPPERCASE, 0, 0))
            .set(PasswordRules.between(CharacterClass.LOWERCASE, 0, 0))
            .set(PasswordRules.between(CharacterClass.SPECIAL, 0, 0))
            .set(PasswordRules.between(CharacterClass.OTHER, 0, 0))
            .set(PasswordRules.classRun(5));
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("mine: no password can satisfy the limits");
    builder.set(PasswordRules.classRun(6)).build();
  }

  @Test
  void aLimitOfRepeatsLeavesPasswordsOfOneClass() {
    PasswordPolicy.Builder digits =
        PasswordPolicy.builder("PIN")
            .set(PasswordRules.length(4, 4))
            .set(PasswordRules.between(CharacterClass.DIGIT, 4, 4))
            .set(PasswordRules.repeats(1));
    assertThat(findings(digits.build(), "1212")).isEmpty();
    digits.set(PasswordRules.classRun(3));
    assertThatIllegalArgumentException()
        .isThrownBy(digits::build)
        .withMessage("PIN: no password can satisfy the limits");
  }

  @Test
  void controlCharactersAreSpecialFromTheFirstOn() {
    assertThat(findings(STANDARD, "\0\1\2\3\4abcd12ABCD"))
        .containsExactly("password.class-run 5 at most 4");
  }

  @Test
  void aRuleWithoutLimitsAllowsAnyCount() {
    PasswordRule unlimited =
        new PasswordRule() {
          @Override
          public RuleInfo info() {
            return new Plugin(0, 0).info();
          }

          @Override
          public int count(CharSequence password, PasswordContext context) {
            return password.length() == 0 ? 0 : Integer.MAX_VALUE;
          }
        };
    PasswordPolicy policy = PasswordPolicy.builder("mine").set(unlimited).build();
    assertThat(findings(policy, "")).isEmpty();
    assertThat(findings(policy, "a")).isEmpty();
    assertThat(policy.name()).isEqualTo("mine");
    assertThat(policy.toBuilder().build().name()).isEqualTo("mine");
  }

  @Test
  void refusesARequiredGroupOfWhichEveryClassIsForbidden() {
    PasswordPolicy.Builder builder =
        INSTALLER_ADMIN.toBuilder()
            .set(PasswordRules.between(CharacterClass.UPPERCASE, 0, 0))
            .set(PasswordRules.between(CharacterClass.LOWERCASE, 0, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("INSTALLER_ADMIN: no password can satisfy the limits");
  }

  @Test
  void refusesABlankName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PasswordPolicy.builder(" "))
        .withMessage("name must not be blank");
  }

  @Test
  void tellsThatItHasNoSuchRule() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.rule("password.digits"))
        .withMessage("STANDARD has no rule 'password.digits'");
  }

  @Test
  void aRuleThatThrowsIsReportedWithoutItsMessageAndTheOthersRun() {
    PasswordPolicy policy =
        PasswordPolicy.builder("mine")
            .set(new Plugin(0, 1))
            .set(PasswordRules.length(10, 20))
            .build();
    ImmutableList<Finding> findings = policy.check("secret", NONE);
    assertThat(findings)
        .extracting(Finding::kind)
        .containsExactly(Finding.Kind.FAILED, Finding.Kind.BREACH);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(findings.get(0).facts())
        .containsEntry(
            Finding.ACTUAL, Plugin.class.getName() + ": java.lang.IllegalStateException");
    assertThat(findings.toString()).doesNotContain("secret");
    assertThat(policy.check("secret".toCharArray(), NONE)).isEqualTo(findings);
  }

  @Test
  void whateverARuleThrowsTheOthersRun() {
    for (Throwable trouble :
        List.of(new ServiceConfigurationError("x"), new IOError(new IOException()), new Error())) {
      PasswordRule broken = new Plugin(0, 1, trouble);
      ImmutableList<Finding> findings =
          PasswordPolicy.builder("mine")
              .set(broken)
              .set(PasswordRules.length(10, 20))
              .build()
              .check("secret", NONE);
      assertThat(findings)
          .extracting(Finding::kind)
          .containsExactly(Finding.Kind.FAILED, Finding.Kind.BREACH);
    }
  }

  @Test
  void showsItsLimits() {
    assertThat(STANDARD)
        .hasToString(
            "STANDARD[password.length at least 14, password.repeats at most 2,"
                + " password.class-run at most 4, password.history at most 0,"
                + " password.sample at most 0]");
    assertThat(PasswordPolicy.builder("mine").set(PasswordRules.length(6, 8)).build())
        .hasToString("mine[password.length 6 to 8]");
  }

  @Test
  @SuppressWarnings("NullAway") // of a caller who has no checker
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> STANDARD.check((String) null, NONE))
        .withMessage("password");
  }

  @Test
  void aRuleThatFailsShowsTheLimitInItsSentence() {
    CharSequence broken =
        new CharSequence() {
          @Override
          public int length() {
            return 3;
          }

          @Override
          public char charAt(int index) {
            throw new IllegalStateException("broken");
          }

          @Override
          public CharSequence subSequence(int start, int end) {
            return this;
          }
        };
    assertThat(STANDARD.check(broken, NONE))
        .filteredOn(finding -> finding.kind() == Finding.Kind.FAILED)
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.text()).doesNotContain("{"));
  }

  private static List<String> findings(PasswordPolicy policy, String password) {
    return policy.check(password, NONE).stream()
        .map(
            finding ->
                "%s %s %s"
                    .formatted(
                        finding.rule().id(),
                        finding.facts().get(Finding.ACTUAL),
                        finding.facts().get(Finding.EXPECTED)))
        .toList();
  }

  /** Throws, by default with a password in its message, as a careless plug-in would. */
  private record Plugin(int minimum, int maximum, Throwable trouble) implements PasswordRule {

    Plugin(int minimum, int maximum) {
      this(minimum, maximum, new IllegalStateException("cannot judge secret"));
    }

    @Override
    public RuleInfo info() {
      return RuleInfo.of(
          "plugin.rule",
          Level.MUST,
          "a rule of a plug-in",
          Source.of(5, "About Passwords"),
          Basis.BEYOND_GUIDE);
    }

    @Override
    public int count(CharSequence password, PasswordContext context) {
      throw Plugin.<RuntimeException>sneaky(trouble);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T sneaky(Throwable trouble) throws T {
      throw (T) trouble;
    }
  }
}
