package dev.ixm.config.password;

import static dev.ixm.config.password.CharacterClass.DIGIT;
import static dev.ixm.config.password.CharacterClass.LOWERCASE;
import static dev.ixm.config.password.CharacterClass.OTHER;
import static dev.ixm.config.password.CharacterClass.SPECIAL;
import static dev.ixm.config.password.CharacterClass.UPPERCASE;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.RuleInfo;

/** The three policies as the guide states them. */
final class GuidePolicies {

  private static final Source JITC_PASSWORDS = Source.of(9, "JITC Passwords");
  private static final Source WIZARD = Source.of(5, "Procedure");
  private static final int HISTORY = 10;
  private static final int UNLIMITED = Integer.MAX_VALUE;

  private GuidePolicies() {}

  static PasswordPolicy standard() {
    return PasswordPolicy.builder("STANDARD")
        .fix(length(Level.MUST, 14, PasswordRules.ABOUT_PASSWORDS))
        .set(PasswordRules.repeats(2))
        .set(PasswordRules.classRun(4))
        .set(PasswordRules.history(HISTORY))
        .build();
  }

  /** The length is advice there ("should"), the rest is not. */
  static PasswordPolicy installerAdmin() {
    return PasswordPolicy.builder("INSTALLER_ADMIN")
        .fix(length(Level.SHOULD, 6, WIZARD))
        .fix(
            count(
                "password.letters",
                "the password has a letter",
                WIZARD,
                ImmutableSet.of(UPPERCASE, LOWERCASE),
                1,
                UNLIMITED))
        .fix(one(DIGIT, "the password has a digit", WIZARD))
        .fix(none(SPECIAL, "the password has no special character"))
        .fix(none(OTHER, "the password has no letters or digits but A-Z, a-z and 0-9"))
        .build();
  }

  static PasswordPolicy jitc() {
    return PasswordPolicy.builder("JITC")
        .fix(length(Level.MUST, 15, JITC_PASSWORDS))
        .fix(one(UPPERCASE, "the password has an upper-case letter", JITC_PASSWORDS))
        .fix(one(LOWERCASE, "the password has a lower-case letter", JITC_PASSWORDS))
        .fix(
            count(
                "password.non-alphabetic",
                "the password has a digit or a symbol",
                JITC_PASSWORDS,
                ImmutableSet.of(DIGIT, SPECIAL),
                1,
                UNLIMITED))
        .fix(new HistoryRule(HISTORY, JITC_PASSWORDS))
        .set(PasswordRules.personalInformation(Disguise.SEPARATORS))
        .build();
  }

  private static PasswordRule length(Level level, int minimum, Source source) {
    return new CharacterCountRule(
        RuleInfo.of("password.length", level, "the password is long enough", source),
        PasswordRules.ALL,
        minimum,
        UNLIMITED);
  }

  private static PasswordRule one(CharacterClass which, String summary, Source source) {
    return count(PasswordRules.id(which), summary, source, ImmutableSet.of(which), 1, UNLIMITED);
  }

  private static PasswordRule none(CharacterClass which, String summary) {
    return count(PasswordRules.id(which), summary, WIZARD, ImmutableSet.of(which), 0, 0);
  }

  private static PasswordRule count(
      String id,
      String summary,
      Source source,
      ImmutableSet<CharacterClass> classes,
      int minimum,
      int maximum) {
    return new CharacterCountRule(
        RuleInfo.of(id, Level.MUST, summary, source), classes, minimum, maximum);
  }
}
