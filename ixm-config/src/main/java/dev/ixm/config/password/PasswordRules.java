package dev.ixm.config.password;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.config.password.history.PasswordHash;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import java.util.Arrays;

/**
 * The rules of the guide, with any limits, to adjust a policy with.
 *
 * <p>Lengths and counts are in code points, so that an emoji outside the basic plane counts once.
 * All limits are 0 to {@value #MAX_LIMIT} unless a method says otherwise.
 */
public final class PasswordRules {

  /** The largest limit that a rule takes; more is no limit. */
  public static final int MAX_LIMIT = 1_000;

  static final String LENGTH = "password.length";

  static final String ABOUT_PASSWORDS = "About Passwords";

  static final ImmutableSet<CharacterClass> ALL =
      Sets.immutableEnumSet(Arrays.asList(CharacterClass.values()));

  private PasswordRules() {}

  /**
   * {@return the rule {@code password.length}, which counts all characters}
   *
   * <p>Beyond the guide, whose policies have fixed lengths: for policies of one's own.
   *
   * @param minimum the shortest length
   * @param maximum the longest length
   * @throws IllegalArgumentException if a limit is out of range or the minimum above the maximum
   */
  public static PasswordRule length(int minimum, int maximum) {
    return new CharacterCountRule(
        rule(LENGTH, Level.MUST, Source.of(5, ABOUT_PASSWORDS))
            .beyondGuide()
            .info(PasswordRules.class),
        ALL,
        checkLimits(minimum, maximum),
        maximum);
  }

  /**
   * {@return the rule that counts the characters of one class, such as {@code password.uppercase},
   * {@code password.digits} or {@code password.special}}
   *
   * <p>Source: guide chapter 5, About Passwords: an administrator may set a minimum for each class.
   *
   * @param characterClass what to count
   * @param minimum how many there have to be
   * @throws IllegalArgumentException if the minimum is out of range
   */
  public static PasswordRule atLeast(CharacterClass characterClass, int minimum) {
    checkRange("minimum", minimum, 0);
    return new CharacterCountRule(
        rule(id(characterClass), Level.MUST, Source.of(5, ABOUT_PASSWORDS, "G05-063"))
            .info(PasswordRules.class),
        ImmutableSet.of(characterClass),
        minimum,
        Integer.MAX_VALUE);
  }

  /**
   * {@return the rule that counts the characters of one class and limits them both ways}
   *
   * <p>Beyond the guide, which lets an administrator set minimums only. The id is that of {@link
   * #atLeast}.
   *
   * @param characterClass what to count
   * @param minimum how many there have to be
   * @param maximum how many there may be
   * @throws IllegalArgumentException if a limit is out of range or the minimum above the maximum
   */
  public static PasswordRule between(CharacterClass characterClass, int minimum, int maximum) {
    return new CharacterCountRule(
        rule(id(characterClass), Level.MUST, Source.of(5, ABOUT_PASSWORDS))
            .beyondGuide()
            .info(PasswordRules.class),
        ImmutableSet.of(characterClass),
        checkLimits(minimum, maximum),
        maximum);
  }

  /**
   * {@return the rule {@code password.repeats}, which counts how often in a row one character
   * stands where it does so most often}
   *
   * <p>An upper-case letter is another character than its lower-case form. A run of exactly the
   * maximum is allowed: the guide's {@code hello} shows two {@code l} as what may be. Source: guide
   * chapter 5, About Passwords.
   *
   * @param maximum the longest run of one character, from 1
   * @throws IllegalArgumentException if the maximum is out of range
   */
  public static PasswordRule repeats(int maximum) {
    checkRange("maximum", maximum, 1);
    return new RunRule(
        rule("password.repeats", Level.MUST, Source.of(5, ABOUT_PASSWORDS, "G05-057"))
            .figure("limit", facts -> maximum)
            .info(PasswordRules.class),
        false,
        maximum);
  }

  /**
   * {@return the rule {@code password.class-run}, which counts the longest run of characters of one
   * class}
   *
   * <p>A run of exactly the maximum is allowed: {@code ABCD} is, {@code hello} is not, with the
   * guide's 4. Source: guide chapter 5, About Passwords.
   *
   * @param maximum the longest run of one class, from 1
   * @throws IllegalArgumentException if the maximum is out of range
   */
  public static PasswordRule classRun(int maximum) {
    checkRange("maximum", maximum, 1);
    return new RunRule(
        rule("password.class-run", Level.MUST, Source.of(5, ABOUT_PASSWORDS, "G05-058"))
            .figure("limit", facts -> maximum)
            .info(PasswordRules.class),
        true,
        maximum);
  }

  /**
   * {@return the rule {@code password.history}, which counts the earlier passwords that the
   * password equals: there may be none}
   *
   * <p>Hashing as many passwords takes its time, {@code depth} times that of {@link
   * PasswordHash#matches}. Source: guide chapter 5, About Passwords.
   *
   * @param depth how many passwords to go back, the present one included; 0 allows any
   * @throws IllegalArgumentException if the depth is out of range
   */
  public static PasswordRule history(int depth) {
    checkRange("depth", depth, 0);
    return new HistoryRule(depth, Source.of(5, ABOUT_PASSWORDS, "G05-059"));
  }

  /**
   * {@return the rule {@code password.personal-information}, which counts the names, numbers and
   * dates of the person that stand in the password: there may be none}
   *
   * <p>They are found in any case, width and Unicode form, with and without accents; {@code ß} is
   * found as {@code SS}. A name counts as a whole and by its parts, from three characters on or if
   * it holds an ideograph; a number as a whole, from three digits on, and without its first groups,
   * from six digits on; a date by day, month and year together, in digits or with the English or
   * German name of the month, with four or two digits of the year. Source: guide chapter 9, JITC
   * Passwords; how a password holds something is beyond the guide.
   *
   * @param disguises in what disguises to find them
   */
  public static PasswordRule personalInformation(Disguise... disguises) {
    return new PersonalInformationRule(ImmutableSet.copyOf(disguises));
  }

  /**
   * {@return the rule {@code password.sample}, which counts the sample passwords of the guide that
   * the password equals: it may be none}
   *
   * <p>Source: guide chapter 9, Certificates for Mobilink Connection: Self-Signed, whose passwords
   * are examples.
   *
   * @param passwords those that the guide prints, see {@link
   *     dev.ixm.model.sample.GuideSamples#passwords}
   */
  public static PasswordRule sample(Iterable<String> passwords) {
    return new SampleRule(passwords);
  }

  static String id(CharacterClass characterClass) {
    return "password." + characterClass.idWord();
  }

  private static int checkLimits(int minimum, int maximum) {
    checkRange("minimum", minimum, 0);
    checkRange("maximum", maximum, 0);
    checkArgument(minimum <= maximum, "minimum %s must not be above maximum %s", minimum, maximum);
    return minimum;
  }

  private static void checkRange(String name, int limit, int least) {
    checkArgument(
        limit >= least && limit <= MAX_LIMIT,
        "%s must be %s to %s: %s",
        name,
        least,
        MAX_LIMIT,
        limit);
  }
}
