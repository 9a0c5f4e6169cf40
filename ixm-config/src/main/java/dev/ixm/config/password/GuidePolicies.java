package dev.ixm.config.password;

import static dev.ixm.config.password.CharacterClass.DIGIT;
import static dev.ixm.config.password.CharacterClass.LOWERCASE;
import static dev.ixm.config.password.CharacterClass.OTHER;
import static dev.ixm.config.password.CharacterClass.SPECIAL;
import static dev.ixm.config.password.CharacterClass.UPPERCASE;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.sample.GuideSamples;

/** The three policies as the guide states them. */
final class GuidePolicies {

  private static final Source WIZARD = Source.of(5, "Procedure", "G05-098");
  private static final int HISTORY = 10;
  private static final int UNLIMITED = Integer.MAX_VALUE;

  private GuidePolicies() {}

  static PasswordPolicy standard() {
    return PasswordPolicy.builder("STANDARD")
        .fix(length(Level.MUST, 14, Source.of(5, PasswordRules.ABOUT_PASSWORDS, "G05-056")))
        .set(PasswordRules.repeats(2))
        .set(PasswordRules.classRun(4))
        .set(PasswordRules.history(HISTORY))
        .set(sample())
        .build();
  }

  /** The length is advice there ("should"), the rest is not. */
  static PasswordPolicy installerAdmin() {
    return PasswordPolicy.builder("INSTALLER_ADMIN")
        .fix(length(Level.SHOULD, 6, WIZARD))
        .fix(count("password.letters", WIZARD, ImmutableSet.of(UPPERCASE, LOWERCASE), 1, UNLIMITED))
        .fix(one(DIGIT, WIZARD))
        .fix(none(SPECIAL))
        .fix(none(OTHER))
        .build();
  }

  static PasswordPolicy jitc() {
    return PasswordPolicy.builder("JITC")
        .fix(length(Level.MUST, 15, jitc("G09-249")))
        .fix(one(UPPERCASE, jitc("G09-250")))
        .fix(one(LOWERCASE, jitc("G09-251")))
        .fix(
            count(
                "password.non-alphabetic",
                jitc("G09-252"),
                ImmutableSet.of(DIGIT, SPECIAL),
                1,
                UNLIMITED))
        .fix(new HistoryRule(HISTORY, jitc("G09-254")))
        .set(PasswordRules.personalInformation(Disguise.SEPARATORS))
        .set(sample())
        .build();
  }

  private static PasswordRule sample() {
    return PasswordRules.sample(ReleaseFacts.of(Release.R10_8).get(GuideSamples.KIND).passwords());
  }

  private static Source jitc(String statement) {
    return Source.of(9, "JITC Passwords", statement);
  }

  private static PasswordRule length(Level level, int minimum, Source source) {
    return new CharacterCountRule(
        rule(PasswordRules.LENGTH, level, source).info(GuidePolicies.class),
        PasswordRules.ALL,
        minimum,
        UNLIMITED);
  }

  private static PasswordRule one(CharacterClass which, Source source) {
    return count(PasswordRules.id(which), source, ImmutableSet.of(which), 1, UNLIMITED);
  }

  private static PasswordRule none(CharacterClass which) {
    return count(PasswordRules.id(which), WIZARD, ImmutableSet.of(which), 0, 0);
  }

  private static PasswordRule count(
      String id, Source source, ImmutableSet<CharacterClass> classes, int minimum, int maximum) {
    return new CharacterCountRule(
        rule(id, Level.MUST, source).info(GuidePolicies.class), classes, minimum, maximum);
  }
}
