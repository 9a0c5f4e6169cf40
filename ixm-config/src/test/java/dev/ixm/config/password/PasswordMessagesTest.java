package dev.ixm.config.password;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import dev.ixm.config.password.history.PasswordChange;
import dev.ixm.config.password.history.PasswordLifetime;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleInfo;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PasswordMessagesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+\\}");
  private static final String PREFIX = "password-form.password.";

  private static PasswordMessages in(Locale locale) {
    return PasswordMessages.of(locale, PasswordMessagesTest.class.getClassLoader());
  }

  private static List<String> said(Locale locale, List<Finding> findings) {
    return findings.stream().map(in(locale)::text).toList();
  }

  @Test
  void sayInTheLanguageOfTheFormWhatIsWrong() {
    PasswordPolicy policy =
        PasswordPolicy.STANDARD.toBuilder()
            .set(PasswordRules.atLeast(CharacterClass.DIGIT, 1))
            .set(PasswordRules.between(CharacterClass.SPECIAL, 2, 3))
            .set(PasswordRules.between(CharacterClass.OTHER, 0, 0))
            .build();
    List<Finding> findings = policy.check("hellllo é", PasswordContext.none());
    assertThat(said(Locale.ENGLISH, findings))
        .containsExactly(
            "Characters: at least 14 needed, 9 used.",
            "The same character in a row: at most 2 allowed, 4 used.",
            "Characters of the same kind in a row (capital letters, lower-case letters, digits,"
                + " symbols): at most 4 allowed, 7 used.",
            "Digits (0 to 9): at least 1 needed, 0 used.",
            "Symbols and spaces: 2 to 3 needed, 1 used.",
            "Letters and digits other than A to Z, a to z and 0 to 9: none allowed, 1 used.");
    assertThat(said(Locale.GERMANY, findings))
        .containsExactly(
            "Zeichen: mindestens 14 nötig, 9 verwendet.",
            "Gleiches Zeichen hintereinander: höchstens 2 erlaubt, 4 verwendet.",
            "Zeichen derselben Art hintereinander (Großbuchstaben, Kleinbuchstaben, Ziffern,"
                + " Sonderzeichen): höchstens 4 erlaubt, 7 verwendet.",
            "Ziffern (0 bis 9): mindestens 1 nötig, 0 verwendet.",
            "Sonderzeichen und Leerzeichen: 2 bis 3 nötig, 1 verwendet.",
            "Andere Buchstaben und Ziffern als A bis Z, a bis z und 0 bis 9: nicht erlaubt, 1"
                + " verwendet.");
  }

  @Test
  void sayWhenAPasswordMayBeChanged() {
    Instant now = Instant.parse("2026-03-01T12:00:00Z");
    PasswordLifetime lifetime =
        new PasswordLifetime(Optional.of(Duration.ofDays(60)), Optional.of(Duration.ofHours(24)));
    PasswordChange.Builder change =
        PasswordChange.builder().actor(PasswordChange.Actor.OWNER).at(now).lastByOwner(now);
    assertThat(said(Locale.GERMAN, lifetime.checkChange(change.build())))
        .containsExactly(
            "Dieses Passwort wurde erst kürzlich geändert. Sie dürfen es nur einmal in 24 h"
                + " ändern.");
    PasswordLifetime short90 =
        new PasswordLifetime(Optional.empty(), Optional.of(Duration.ofMinutes(90)));
    assertThat(said(Locale.ENGLISH, short90.checkChange(change.build())))
        .containsExactly(
            "This password was changed only recently. You may change it once in 90 min.");
    assertThat(said(Locale.ENGLISH, lifetime.checkAge(now.minus(Duration.ofDays(60)), now)))
        .containsExactly("This password has expired. Choose a new one.");
  }

  /** A failing rule says nothing of the password, and a foreign rule is named with its limit. */
  @Test
  void nameARuleThatHasNoSentence() {
    RuleInfo info =
        RuleInfo.of(
            "house.odd", Level.MUST, "no odd words", Source.of(5, "About Passwords"), Basis.STATED);
    Finding breach =
        PasswordPolicy.builder("house")
            .set(new Counted(info, 3))
            .build()
            .check("secret", PasswordContext.none())
            .get(0);
    assertThat(in(Locale.ENGLISH).text(breach))
        .isEqualTo("Rule house.odd of your organization: at most 2 allowed, 3 used.");
    assertThat(in(Locale.GERMAN).text(breach))
        .isEqualTo("Regel house.odd Ihrer Organisation: höchstens 2 erlaubt, 3 verwendet.");
    assertThat(in(Locale.GERMAN).text(Finding.failed(info, "java.lang.Error")))
        .isEqualTo(
            "Das Passwort konnte nicht geprüft werden. Bitte wenden Sie sich an Ihren"
                + " Administrator: house.odd.");
  }

  private record Counted(RuleInfo info, int count) implements PasswordRule {
    @Override
    public int maximum() {
      return 2;
    }

    @Override
    public int count(CharSequence password, PasswordContext context) {
      return count;
    }
  }

  @Test
  void areAllEnglishInALanguageThatHasNone() {
    List<Finding> findings = PasswordPolicy.JITC.check("a", PasswordContext.none());
    assertThat(said(Locale.FRENCH, findings)).isEqualTo(said(Locale.ENGLISH, findings));
  }

  /** Both languages have a sentence for every rule, with the same figures in it. */
  @Test
  void areWholeInBothLanguages() throws IOException {
    Map<String, Set<String>> english = placeholders("password-form.properties");
    assertThat(placeholders("password-form_de.properties")).isEqualTo(english);
    assertThat(english.keySet().stream().filter(key -> key.startsWith(PREFIX)))
        .containsExactlyInAnyOrderElementsOf(
            load("password.properties").stringPropertyNames().stream()
                .filter(key -> !key.matches(".*\\.(why.*|look|change)"))
                .map(key -> "password-form." + key)
                .toList());
    Properties german = load("password-form_de.properties");
    load("password-form.properties")
        .forEach((key, text) -> assertThat(german.get(key)).as("%s", key).isNotEqualTo(text));
  }

  @Test
  void holdNothingOfThePassword() {
    PersonalProfile person =
        PersonalProfile.builder().addNames("Marie").addDates(LocalDate.of(1984, 3, 7)).build();
    List<Finding> findings =
        PasswordPolicy.JITC.check("marie", PasswordContext.builder().person(person).build());
    assertThat(findings).isNotEmpty();
    for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      assertThat(said(locale, findings)).noneMatch(text -> text.toLowerCase().contains("marie"));
    }
  }

  private static Map<String, Set<String>> placeholders(String file) throws IOException {
    Properties messages = load(file);
    return messages.stringPropertyNames().stream()
        .collect(
            toMap(
                key -> key,
                key ->
                    PLACEHOLDER
                        .matcher(messages.getProperty(key))
                        .results()
                        .map(MatchResult::group)
                        .collect(toSet())));
  }

  private static Properties load(String file) throws IOException {
    Properties messages = new Properties();
    messages.load(
        new StringReader(
            Resources.toString(Resources.getResource("META-INF/ixm/messages/" + file), UTF_8)));
    return messages;
  }
}
