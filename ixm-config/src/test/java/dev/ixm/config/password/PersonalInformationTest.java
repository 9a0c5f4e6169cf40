package dev.ixm.config.password;

import static dev.ixm.config.password.Disguise.BACKWARDS;
import static dev.ixm.config.password.Disguise.LOOKALIKES;
import static dev.ixm.config.password.Disguise.SEPARATORS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.rule.Finding;
import dev.ixm.model.value.InvalidAttributeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalInformationTest {

  @Test
  void refusesWhatIsTooLong() {
    String long257 = "1".repeat(257);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PersonalProfile.builder().addNames(long257).build())
        .withMessage("names must have at most 256 characters each");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PersonalProfile.builder().addNumbers(long257).build())
        .withMessage("numbers must have at most 256 characters each");
    PersonalProfile.Builder many = PersonalProfile.builder();
    IntStream.rangeClosed(0, 1_000).forEach(i -> many.addNumbers("" + i));
    assertThatIllegalArgumentException()
        .isThrownBy(many::build)
        .withMessage("numbers must be at most 1000");
  }

  private static final PersonalProfile PERSON =
      PersonalProfile.builder()
          .addNames("Mary-Jane O'Brien", "Li Wu")
          .addNumbers("+1 (416) 555-0199", "4711", "12")
          .addDates(LocalDate.of(1984, 3, 7))
          .build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xx-maRY-xx",
        "xxJANExx",
        "xxbrienxx",
        "xmaryjaneobrienx",
        "xxLiwuxx",
        "14165550199",
        "4165550199",
        "x5550199x",
        "x4711x",
        "x19840307x",
        "x07031984x",
        "x03071984x",
        "x840307x",
        "x070384x",
        "x030784x",
        "x1984371x",
        "x198437x",
        "x731984x",
        "x371984x"
      })
  void findsNamesNumbersAndDatesInAnyCase(String password) {
    assertThat(count(password)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "mar", "mbrie", "Li", "wuli", "0199", "471", "1984", "0703", "12", "o'b"})
  void doesNotFindWhatIsTooLittle(String password) {
    assertThat(count(password)).isZero();
  }

  @Test
  void digitsOfDatesAreThoseOfThePasswordInAnyLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(count("x19840307x")).isEqualTo(1);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void findsEachKindOfInformationAlone() {
    PersonalProfile number = PersonalProfile.builder().addNumbers("416 12 3456", "789").build();
    assertThat(count(number, "416123456")).isEqualTo(1);
    assertThat(count(number, "x123456")).isEqualTo(1);
    assertThat(count(number, "x3456")).isZero();
    assertThat(count(number, "x789")).isEqualTo(1);
    PersonalProfile date = PersonalProfile.builder().addDates(LocalDate.of(2001, 12, 31)).build();
    assertThat(count(date, "x20011231")).isEqualTo(1);
    PersonalProfile name = PersonalProfile.builder().addNames("Ann").build();
    assertThat(count(name, "xann")).isEqualTo(1);
    for (PersonalProfile person : List.of(number, date, name)) {
      PasswordContext context = PasswordContext.builder().person(person).build();
      assertThat(
              PasswordRules.personalInformation().count("ann/789/31122001".toCharArray(), context))
          .isEqualTo(1);
    }
  }

  /** Names as they are typed on other keyboards and systems. */
  @ParameterizedTest
  @CsvSource({
    "Jürgen, xJU\u0308RGENx",
    "Ju\u0308rgen, xjürgenx",
    "Jürgen, xjurgenx",
    "Weiß, xWEISSx",
    "Weiß, xWEI\u1e9ex",
    "Weiss, xweißx",
    "İbrahim, xibrahimx",
    "Ibrahim, x\u0130BRAHIMx",
    "Ibrahim, xıbrahımx",
    "Marie, xＭａｒｉｅx",
    "Ｍａｒｉｅ, xmariex",
    "Sophie, x\u017Fophiex",
    "Steffi, xste\uFB03x",
    "Ste\uFB03, xSTEFFIx",
    "Στέλιος, xΣΤΕΛΙΟΣx",
    "김철수, x\u1100\u1175\u11B7\u110E\u1165\u11AF\u1109\u116Ex",
    "かがみ, xか\u304B\u3099みx",
    "ガガ王, xｶﾞｶﾞ王x"
  })
  void findsANameInAnyUnicodeForm(String name, String password) {
    PersonalProfile person = PersonalProfile.builder().addNames(name).build();
    assertThat(count(person, password)).isEqualTo(1);
    assertThat(
            PasswordRules.personalInformation()
                .count(password.toCharArray(), PasswordContext.builder().person(person).build()))
        .isEqualTo(1);
  }

  @Test
  void findsUnicodeFormsInDisguiseToo() {
    PersonalProfile person = PersonalProfile.builder().addNames("Weiß", "김철수").build();
    assertThat(count(person, "x\u2460wei5.5x", SEPARATORS, LOOKALIKES)).isEqualTo(1);
    assertThat(count(person, "xßieWx", BACKWARDS)).isEqualTo(1);
    assertThat(count(person, "x수철김x", BACKWARDS)).isEqualTo(1);
    assertThat(count(person, "x수철김x")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x7March1984x",
        "xMarch71984x",
        "x07mar84x",
        "x7thMarch1984x",
        "xMARCH7TH84x",
        "x1984march07x",
        "x7März1984x",
        "x7MA\u0308RZ84x",
        "x07maerz1984x",
        "x7mrz84x",
        "x7384x",
        "x070384x",
        "x07384x",
        "x7０３８４x",
        "x٧٣١٩٨٤x"
      })
  void findsDatesWithNamesOfMonthsAndShortYears(String password) {
    PersonalProfile person = PersonalProfile.builder().addDates(LocalDate.of(1984, 3, 7)).build();
    assertThat(count(person, password)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"7. März 1984", "7. 3. 84", "March 7th, 1984", "7/3/84", "84-3-7", "07.Mar.1984"})
  void findsWrittenDatesWithSeparators(String password) {
    PersonalProfile person = PersonalProfile.builder().addDates(LocalDate.of(1984, 3, 7)).build();
    assertThat(count(person, password, SEPARATORS)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "1, st", "2, nd", "3, rd", "4, th", "11, th", "12, th", "13, th", "21, st", "22, nd", "23, rd",
    "30, th", "31, st"
  })
  void knowsEveryMonthAndDay(int day, String ordinal) {
    for (Month month : Month.values()) {
      if (day <= month.minLength()) {
        PersonalProfile person =
            PersonalProfile.builder().addDates(LocalDate.of(2001, month, day)).build();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
          String name = month.getDisplayName(TextStyle.FULL, locale);
          assertThat(count(person, "x" + day + name + "01x")).as(name).isEqualTo(1);
          assertThat(count(person, "x" + name + day + ordinal + "2001")).as(name).isEqualTo(1);
        }
      }
    }
  }

  @Test
  void doesNotTakeAMonthOrAYearForADate() {
    PersonalProfile person = PersonalProfile.builder().addDates(LocalDate.of(1984, 3, 7)).build();
    for (String password : List.of("march84", "7march", "1984", "8march1984", "7april84")) {
      assertThat(count(person, "x" + password + "x")).as(password).isZero();
    }
  }

  @Test
  void countsTheEntriesNotTheirOccurrences() {
    assertThat(count("maryJanemary")).isEqualTo(1);
    assertThat(count("mary4711liwu19840307")).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({
    "SEPARATORS, m.a--r y",
    "SEPARATORS, 555-0199",
    "SEPARATORS, 1984-03-07",
    "SEPARATORS, 7/3/1984",
    "BACKWARDS, x-yRAMx",
    "BACKWARDS, 9910555",
    "BACKWARDS, 70304891",
    "LOOKALIKES, m4ry",
    "LOOKALIKES, m@RY",
    "LOOKALIKES, j4n3",
    "LOOKALIKES, 8r13n",
    "LOOKALIKES, 8r!en",
  })
  void findsADisguiseOnlyIfToldTo(Disguise disguise, String password) {
    assertThat(count(password, disguise)).isEqualTo(1);
    assertThat(count(password)).isZero();
    for (Disguise other : Disguise.values()) {
      assertThat(count(password, other)).isEqualTo(other == disguise ? 1 : 0);
    }
  }

  @Test
  void findsDisguisesInOneAnother() {
    assertThat(count("n-31-rb", SEPARATORS, BACKWARDS, LOOKALIKES)).isEqualTo(1);
    assertThat(count("n-3!-r8", SEPARATORS, BACKWARDS, LOOKALIKES)).isEqualTo(1);
    assertThat(count("n-3!-r8", SEPARATORS, LOOKALIKES)).isZero();
    assertThat(count("br!i3n", SEPARATORS, LOOKALIKES)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "aaa, 4a@",
    "bbb, 8b8",
    "eee, 3e3",
    "ggg, 6g9",
    "iii, 1!|",
    "lll, |1!",
    "ooo, 0o0",
    "sss, 5$s",
    "ttt, 7t+",
    "zzz, 2z2"
  })
  void knowsTheLookalikes(String name, String password) {
    PersonalProfile person = PersonalProfile.builder().addNames(name).build();
    assertThat(count(person, password, LOOKALIKES)).isEqualTo(1);
    assertThat(count(person, password)).isZero();
  }

  @Test
  void comparesLettersOfOtherAlphabetsInAnyCase() {
    PersonalProfile person =
        PersonalProfile.builder().addNames("Jürgen", "Ольга", "王").addNames("𐐨𐐩𐐪").build();
    assertThat(count(person, "xJÜRGENx")).isEqualTo(1);
    assertThat(count(person, "xоЛЬГАx")).isEqualTo(1);
    assertThat(count(person, "x王x")).isEqualTo(1);
    assertThat(count(person, "𐐀𐐁𐐂")).isEqualTo(1);
    assertThat(count(person, "x𐐪𐐩𐐨x", BACKWARDS)).isEqualTo(1);
    assertThat(count(person, "𐐀𐐁")).isZero();
  }

  @Test
  @Tag("G09-258")
  void jitcRefusesPersonalInformation() {
    PasswordContext context = PasswordContext.builder().person(PERSON).build();
    for (String password : List.of("Abc123def456-mary", "Abcd!555-0199/x", "Abcdefgh 1984-03-07")) {
      assertThat(PasswordPolicy.JITC.check(password, context))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.rule().id()).isEqualTo("password.personal-information");
                assertThat(finding.rule().source().heading()).isEqualTo("JITC Passwords");
                assertThat(finding.facts())
                    .containsEntry(Finding.ACTUAL, "1")
                    .containsEntry(Finding.EXPECTED, "at most 0");
              });
      assertThat(PasswordPolicy.JITC.check(password, PasswordContext.none())).isEmpty();
    }
    assertThat(PasswordPolicy.JITC.check("Abc123def456gk!", context)).isEmpty();
  }

  @Test
  void theDisguisesThatJitcLooksThroughMayBeChosen() {
    PasswordContext context = PasswordContext.builder().person(PERSON).build();
    String backwards = "Abc123def456-yram";
    assertThat(PasswordPolicy.JITC.check(backwards, context)).isEmpty();
    assertThat(
            PasswordPolicy.JITC.toBuilder()
                .set(PasswordRules.personalInformation(BACKWARDS))
                .build()
                .check(backwards, context))
        .hasSize(1);
  }

  @Test
  void arraysAreSearchedToo() {
    PasswordContext context = PasswordContext.builder().person(PERSON).build();
    assertThat(PasswordRules.personalInformation().count("xMARYx".toCharArray(), context))
        .isEqualTo(1);
  }

  @Test
  void aProfileShowsNothing() {
    assertThat(PERSON.toString()).doesNotContain("Mary", "4711", "1984");
  }

  @Test
  void refusesWhatIsNoInformation() {
    assertThatThrownBy(() -> PersonalProfile.builder().addNames(" ").build())
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("names must not be blank");
    assertThatThrownBy(() -> PersonalProfile.builder().addNumbers("none").build())
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("numbers must have a digit");
    assertThatThrownBy(() -> PersonalProfile.builder().addDates(LocalDate.of(10_000, 1, 1)).build())
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("dates must be 1 to 9999: 10000");
  }

  private static int count(String password, Disguise... disguises) {
    return count(PERSON, password, disguises);
  }

  private static int count(PersonalProfile person, String password, Disguise... disguises) {
    return PasswordRules.personalInformation(disguises)
        .count(password, PasswordContext.builder().person(person).build());
  }
}
