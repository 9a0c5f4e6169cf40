package dev.ixm.config.password;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.config.password.history.PasswordHash;
import dev.ixm.config.password.history.PasswordHistory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.passay.DefaultPasswordValidator;
import org.passay.PasswordData;
import org.passay.UnicodeString;
import org.passay.data.CharacterData;
import org.passay.data.EnglishCharacterData;
import org.passay.rule.AllowedCharacterRule;
import org.passay.rule.CharacterRule;
import org.passay.rule.IllegalRegexRule;
import org.passay.rule.LengthRule;
import org.passay.rule.MatchBehavior;
import org.passay.rule.RepeatCharactersRule;
import org.passay.rule.Rule;
import org.passay.rule.UsernameRule;
import org.passay.support.HistoricalReference;
import org.passay.support.Reference;

/**
 * Holds the rules against those of Passay. Passwords are of ASCII and some characters beyond, of
 * which Passay's English character data knows none; so only rules without classes see the latter.
 */
class PassayProperties {

  private static final String LETTERS_AND_DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  @Property
  void agreeOnTheLength(
      @ForAll("any") String password,
      @ForAll @IntRange(min = 1, max = 20) int minimum,
      @ForAll @IntRange(max = 5) int more) {
    assertSame(
        PasswordRules.length(minimum, minimum + more),
        new LengthRule(minimum, minimum + more),
        password);
  }

  @Property
  void agreeOnRepeats(
      @ForAll("any") String password, @ForAll @IntRange(min = 1, max = 5) int maximum) {
    assertSame(PasswordRules.repeats(maximum), new RepeatCharactersRule(maximum + 1), password);
  }

  @Property
  void agreeOnUpperCaseLetters(
      @ForAll("ascii") String password, @ForAll @IntRange(min = 1, max = 5) int minimum) {
    agreeOnMinimum(CharacterClass.UPPERCASE, EnglishCharacterData.UpperCase, password, minimum);
  }

  @Property
  void agreeOnLowerCaseLetters(
      @ForAll("ascii") String password, @ForAll @IntRange(min = 1, max = 5) int minimum) {
    agreeOnMinimum(CharacterClass.LOWERCASE, EnglishCharacterData.LowerCase, password, minimum);
  }

  @Property
  void agreeOnDigits(
      @ForAll("ascii") String password, @ForAll @IntRange(min = 1, max = 5) int minimum) {
    agreeOnMinimum(CharacterClass.DIGIT, EnglishCharacterData.Digit, password, minimum);
  }

  @Property
  void agreeOnSpecialCharacters(
      @ForAll("ascii") String password, @ForAll @IntRange(min = 1, max = 5) int minimum) {
    agreeOnMinimum(CharacterClass.SPECIAL, Special.ASCII, password, minimum);
  }

  @Property
  void agreeOnRunsOfAClass(
      @ForAll("ascii") String password, @ForAll @IntRange(min = 1, max = 5) int maximum) {
    assertSame(PasswordRules.classRun(maximum), classRun(maximum), password);
  }

  @Property
  void agreeOnThePolicyOfTheOrdinaryEdition(@ForAll("ascii") String password) {
    assertSame(
        PasswordPolicy.STANDARD,
        password,
        new LengthRule(14, Integer.MAX_VALUE),
        new RepeatCharactersRule(3),
        classRun(4));
  }

  @Property
  void agreeOnThePolicyOfTheInstaller(@ForAll("ascii") String password) {
    assertSame(
        PasswordPolicy.INSTALLER_ADMIN,
        password,
        new LengthRule(6, Integer.MAX_VALUE),
        new CharacterRule(EnglishCharacterData.Alphabetical),
        new CharacterRule(EnglishCharacterData.Digit),
        new AllowedCharacterRule(new UnicodeString(LETTERS_AND_DIGITS)));
  }

  @Property
  void agreeOnThePolicyOfTheHighSecurityEdition(@ForAll("ascii") String password) {
    assertSame(
        PasswordPolicy.JITC,
        password,
        new LengthRule(15, Integer.MAX_VALUE),
        new CharacterRule(EnglishCharacterData.UpperCase),
        new CharacterRule(EnglishCharacterData.LowerCase),
        new CharacterRule(Special.NON_ALPHABETIC));
  }

  @Property
  void agreeOnNames(
      @ForAll @AlphaChars @NumericChars @StringLength(min = 3, max = 8) String name,
      @ForAll("withName") String template,
      @ForAll boolean backwards) {
    String before = template.replace("NAME", name.toUpperCase(Locale.ROOT));
    String password = before.replace("EMAN", new StringBuilder(name).reverse());
    PasswordRule ours =
        backwards
            ? PasswordRules.personalInformation(Disguise.BACKWARDS)
            : PasswordRules.personalInformation();
    PasswordContext context =
        PasswordContext.builder().person(PersonalProfile.builder().addNames(name).build()).build();
    assertThat(ours.count(password, context) == 0)
        .isEqualTo(
            new DefaultPasswordValidator(new UsernameRule(backwards, true, MatchBehavior.Contains))
                .validate(new PasswordData(name, password))
                .isValid());
  }

  @Property(tries = 100)
  void agreeOnTheHistory(
      @ForAll @Size(max = 4) List<@AlphaChars @StringLength(min = 1, max = 2) String> earlier,
      @ForAll @AlphaChars @StringLength(min = 1, max = 2) String other,
      @ForAll @IntRange(max = 4) int which) {
    String password = which < earlier.size() ? earlier.get(which) : other;
    PasswordHistory history =
        PasswordHistory.of(
            earlier.stream()
                .map(each -> PasswordHash.of(each.toCharArray(), new byte[16], 1_000))
                .toList());
    List<Reference> references = earlier.stream().<Reference>map(HistoricalReference::new).toList();
    assertThat(
            PasswordRules.history(10)
                    .count(password, PasswordContext.builder().history(history).build())
                == 0)
        .isEqualTo(
            new DefaultPasswordValidator(new org.passay.rule.HistoryRule())
                .validate(new PasswordData("user", password, references))
                .isValid());
  }

  @Provide
  Arbitrary<String> withName() {
    return Arbitraries.of("-", "xyz", "NAME", "EMAN", "NA")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(list -> String.join("", list));
  }

  private static Rule classRun(int maximum) {
    String tooMany = "{%d}".formatted(maximum + 1);
    return new IllegalRegexRule(
        "[A-Z]%1$s|[a-z]%1$s|[0-9]%1$s|[^A-Za-z0-9]%1$s".formatted(tooMany));
  }

  private static void agreeOnMinimum(
      CharacterClass ours, CharacterData theirs, String password, int minimum) {
    assertSame(PasswordRules.atLeast(ours, minimum), new CharacterRule(theirs, minimum), password);
  }

  private static void assertSame(PasswordRule ours, Rule theirs, String password) {
    assertSame(PasswordPolicy.builder("one rule").set(ours).build(), password, theirs);
  }

  private static void assertSame(PasswordPolicy ours, String password, Rule... theirs) {
    assertThat(ours.check(password, PasswordContext.none()).isEmpty())
        .isEqualTo(
            new DefaultPasswordValidator(theirs).validate(new PasswordData(password)).isValid());
  }

  /** Half of them long, in pieces of few characters so that runs and repeats come up often. */
  @Provide
  Arbitrary<String> ascii() {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            Arbitraries.strings().withCharRange('A', 'Z').ofMaxLength(5),
            Arbitraries.strings().withCharRange('a', 'z').ofMaxLength(5),
            Arbitraries.strings().numeric().ofMaxLength(5),
            Arbitraries.strings().withChars("!#$ -~").ofMaxLength(5),
            Arbitraries.strings().withChars("aA1!").ofMinLength(1).ofMaxLength(3),
            Arbitraries.of("aaa", "BB", "77", "--"));
    return pieces.list().ofMinSize(1).ofMaxSize(8).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> any() {
    return Arbitraries.of("a", "A", "1", "-", "é", "\u0301", "😀", "😁", "中")
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(list -> list.stream().collect(Collectors.joining()));
  }

  /** Passay's lists of special characters lack the space. */
  private enum Special implements CharacterData {
    ASCII(""),
    NON_ALPHABETIC("0123456789");

    private final String characters;

    Special(String more) {
      characters = " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~" + more;
    }

    @Override
    public String getErrorCode() {
      return "INSUFFICIENT_" + name();
    }

    @Override
    public String getCharacters() {
      return characters;
    }
  }
}
