package dev.ixm.model.check;

import static dev.ixm.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

  @Test
  void namesTheAttributeAndWhatIsWrongWithIt() {
    assertRefused(
        () -> Checks.check(false, "size", "must be %s: %d", "even", 3), "size", "must be even: 3");
  }

  @Test
  void saysNothingIfTheConditionHolds() {
    assertThatCode(() -> Checks.check(true, "size", "must be even")).doesNotThrowAnyException();
  }

  @Test
  void permitsBothEndsOfARange() {
    assertThatCode(() -> Checks.checkRange("size", 2, 2, 4)).doesNotThrowAnyException();
    assertThatCode(() -> Checks.checkRange("size", 4, 2, 4)).doesNotThrowAnyException();
    assertRefused(() -> Checks.checkRange("size", 1, 2, 4), "size", "must be 2 to 4: 1");
    assertRefused(() -> Checks.checkRange("size", 5, 2, 4), "size", "must be 2 to 4: 5");
  }

  @Test
  void spellsNumbersTheSameInEveryLocale() {
    Locale usual = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertRefused(() -> Checks.checkRange("size", 1, 2, 4), "size", "must be 2 to 4: 1");
    } finally {
      Locale.setDefault(usual);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void refusesTextThatSaysNothing(String blank) {
    assertRefused(() -> Checks.checkText("name", blank), "name", "must not be blank");
    assertRefused(() -> Checks.checkText("name", Optional.of(blank)), "name", "must not be blank");
    assertRefused(
        () -> Checks.checkTexts("names", List.of("a", blank)),
        "names",
        "names/1",
        "must not be blank");
    assertRefused(() -> Checks.checkLine("line", blank), "line", "must not be blank");
  }

  @Test
  void permitsNoTextAtAll() {
    assertThatCode(() -> Checks.checkText("name", Optional.empty())).doesNotThrowAnyException();
    assertThatCode(() -> Checks.checkTexts("names", List.of())).doesNotThrowAnyException();
  }

  @Test
  void refusesTwoLinesForOne() {
    assertThatCode(() -> Checks.checkLine("line", "one line")).doesNotThrowAnyException();
    assertRefused(() -> Checks.checkLine("line", "a\nb"), "line", "must be one line: 'a\\u000ab'");
  }

  @Test
  void refusesANameThatStandsTwice() {
    List<String> cases = List.of("a", "A");
    assertThatCode(() -> Checks.checkNames("names", cases, name -> name))
        .doesNotThrowAnyException();
    assertRefused(
        () -> Checks.checkNamesInAnyCase("names", cases, name -> name),
        "names",
        "names/1",
        "must have different names: 'A'");
    assertRefused(
        () -> Checks.checkNames("names", List.of("a", "b", "a"), name -> name),
        "names",
        "names/2",
        "must have different names: 'a'");
  }

  @Test
  void permitsAddressesOfBothFamilies() {
    assertThatCode(() -> Checks.checkAddresses("addresses", List.of("192.0.2.1", "2001:db8::1")))
        .doesNotThrowAnyException();
    assertThatCode(() -> Checks.checkAddresses("addresses", List.of())).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "pbx",
        "192.0.2",
        "192.0.2.256",
        "192.0.2.1 ",
        "192.0.2.1:5060",
        "fe80::1%eth0",
        "\u0661\u0669\u0662.\u0660.\u0662.\u0661"
      })
  void refusesWhatIsNoAddress(String text) {
    assertRefused(
        () -> Checks.checkAddresses("addresses", List.of("192.0.2.1", text)),
        "addresses",
        "addresses/1",
        "must be IP addresses "
            + (text.contains("%") ? "without a zone such as %eth0" : "such as 10.0.0.5")
            + ": '"
            + text
            + "'");
  }

  @Test
  void showsWhatNobodySees() {
    assertRefused(
        () -> Checks.checkLine("who", "A\0S\u202e"), "who", "must be one line: 'A\\u0000S\\u202e'");
  }
}
