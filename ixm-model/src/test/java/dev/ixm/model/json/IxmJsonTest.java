package dev.ixm.model.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Bytes;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.network.Network;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.model.site.SiteView;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IxmJsonTest {

  private static final String SITE =
      """
      {
        "name": "Ottawa",
        "seats": {"basic": 1, "mainstream": 2, "advanced": 3},
        "voicePorts": 10,
        "network": {"pbxRoundTrip": "PT0.15S"},
        "hosts": {
          "operatingSystem": {"version": "WINDOWS_SERVER_2019", "language": "en"},
          "timeZones": ["America/Toronto", "UTC"],
          "operatingSystemDrive": "100 GiB"
        }
      }
      """;

  @Test
  void writesWhatItReads() {
    SiteRequirements site = read(SITE);
    assertThat(read(IxmJson.write(site))).isEqualTo(site);
    assertThat(IxmJson.write(site)).contains("\"pbxRoundTrip\" : \"PT0.15S\"").endsWith("}\n");
  }

  @Test
  void writesAttributesOnly() {
    Deployment deployment =
        Deployment.builder()
            .name("x")
            .topology(Topology.SINGLE_SERVER)
            .seats(SeatCounts.builder().basic(1).mainstream(0).advanced(0).build())
            .voicePorts(1)
            .addServers(Server.builder().name("A").addRoles(Role.SINGLE).build())
            .build();
    String text = IxmJson.write(deployment);
    assertThat(text).doesNotContain("voiceServer");
    assertThat(IxmJson.read(text.getBytes(UTF_8), "d.json", Deployment.class))
        .isEqualTo(deployment);
  }

  /** Each row: a piece of the text, what it is replaced with, and the message after the source. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "basic": 1 | "basic": -1 | 3:22: /seats/basic: basic must be 0 to 10000000: -1
          "basic": 1 | "basic": "1" | 3:22: /seats/basic: expected a whole number
          "basic": 1 | "basic": 1.0 | 3:22: /seats/basic: expected a whole number
          "basic": 1 | "basic": null | 3:22: /seats/basic: must not be null; leave the field out
          "basic": 1 | "basik": 1 | 3:22: /seats/basik: unknown field 'basik'; known here: advanced, basic, mainstream
          "basic": 1, | `` | 3:12: /seats: lacks basic
          "basic": 1 | "basic": 1, "basic": 1 | 3:32: /seats/basic: the field stands twice: 'basic'
          "basic": 1 | "ba\\nsic": 1 | 3:24: /seats/ba\\u000asic: unknown field 'ba\\u000asic'; known here: advanced, basic, mainstream
          "PT0.15S" | "150 ms" | 5:31: /network/pbxRoundTrip: expected an ISO 8601 duration such as "PT0.15S": '150 ms'
          "PT0.15S" | 150 | 5:31: /network/pbxRoundTrip: expected an ISO 8601 duration such as "PT0.15S"
          "PT0.15S" | "PT-1S" | 5:31: /network/pbxRoundTrip: pbxRoundTrip must not be negative: PT-1S
          {"pbxRoundTrip": "PT0.15S"} | [] | 5:14: /network: expected an object
          {"pbxRoundTrip": "PT0.15S"} | true | 5:14: /network: expected an object
          {"pbxRoundTrip": "PT0.15S"} | "" | 5:14: /network: expected an object
          "100 GiB" | "100 GB" | 9:29: /hosts/operatingSystemDrive: expected a size such as "16 GiB" in TiB, GiB, MiB, KiB, B: '100 GB'
          "100 GiB" | 100 | 9:29: /hosts/operatingSystemDrive: expected a size such as "16 GiB"
          "PT0.15S" | "pt0.15s" | 5:31: /network/pbxRoundTrip: expected an ISO 8601 duration such as "PT0.15S": 'pt0.15s'
          "PT0.15S" | "PT1M-59S" | 5:31: /network/pbxRoundTrip: expected an ISO 8601 duration such as "PT0.15S": 'PT1M-59S'
          "PT0.15S" | "PT9223372036854775808S" | 5:31: /network/pbxRoundTrip: not below 2^63 seconds: 'PT9223372036854775808S'
          "100 GiB" | "0.1 B" | 9:29: /hosts/operatingSystemDrive: not a whole number of B below 2^63: '0.1 B'
          "UTC" | "Utopia" | 8:38: /hosts/timeZones/1: unknown time zone, unlike "America/Toronto": 'Utopia'
          "UTC" | "+25:00" | 8:38: /hosts/timeZones/1: expected a time zone such as "America/Toronto": '+25:00'
          "UTC" | 0 | 8:38: /hosts/timeZones/1: expected a time zone such as "America/Toronto"
          "en" | "" | 7:71: /hosts/operatingSystem/language: expected a language tag such as "en": ''
          "en" | "de-1996" | 7:71: /hosts/operatingSystem/language: expected a language tag such as "en": 'de-1996'
          "hosts": { | "hosts": {"voiceServers": " ", | 6:29: /hosts/voiceServers: expected a whole number
          "hosts": { | "hosts": {"voiceServers": 3.0, | 6:29: /hosts/voiceServers: expected a whole number
          "hosts": { | "hosts": {"raid": " RAID_10", | 6:21: /hosts/raid: expected one of NONE, RAID_0, RAID_1, RAID_5, RAID_6, RAID_10: ' RAID_10'
          "hosts": { | "hosts": {"raid": "raid_10", | 6:21: /hosts/raid: expected one of NONE, RAID_0, RAID_1, RAID_5, RAID_6, RAID_10: 'raid_10'
          "en" | "e n" | 7:71: /hosts/operatingSystem/language: expected a language tag such as "en": 'e n'
          "WINDOWS_SERVER_2019" | 4 | 7:36: /hosts/operatingSystem/version: expected one of WINDOWS_SERVER_2008_R2, WINDOWS_SERVER_2012, WINDOWS_SERVER_2012_R2, WINDOWS_SERVER_2016, WINDOWS_SERVER_2019, WINDOWS_SERVER_2022, WINDOWS_SERVER_2025
          "Ottawa" | 7 | 2:11: /name: expected a string
          "Ottawa" | " " | 2:11: /name: name must not be blank
          """)
  void saysWhereAndWhatWasExpected(String piece, String replacement, String message) {
    String text = SITE.replace(piece, replacement);
    assertThat(text).isNotEqualTo(SITE);
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(JsonInputException.class)
        .hasMessage("site.json:" + message);
  }

  /** The class that the fields of a value are read into has a few for itself. */
  @ParameterizedTest
  @ValueSource(strings = {"_name", "voicePortsIsSet", "json", "check", "validate"})
  void refusesNamesThatAreNotOfAttributes(String name) {
    String text = SITE.replaceFirst("\\{", "{\"" + name + "\": 1, ");
    assertThatThrownBy(() -> read(text))
        .hasMessageStartingWith("site.json:1:")
        .hasMessageContaining(": /" + name + ": unknown field '" + name + "'; known here: ");
  }

  @Test
  void saysWhichServerOfSeveralIsWrong() {
    String text =
        """
        {"name": "x", "topology": "SINGLE_SERVER", "voicePorts": 1,
         "seats": {"basic": 1, "mainstream": 0, "advanced": 0},
         "servers": [
           {"name": "A", "roles": ["SINGLE"]},
           {"name": "B", "roles": ["SINGLE"], "number": 0}]}
        """;
    assertThatThrownBy(() -> IxmJson.read(text.getBytes(UTF_8), "d.json", Deployment.class))
        .hasMessage("d.json:5:49: /servers/1/number: number must be 1 to 9999: 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "\uFEFF"})
  void saysThatATextIsEmpty(String text) {
    assertThatThrownBy(() -> read(text)).hasMessage("site.json:1:1: (document): the text is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "}", "'x'", "\0", "1 x", "{"})
  void saysThatTextStandsBehindTheValue(String more) {
    assertThatThrownBy(() -> read(SITE + more))
        .hasMessageEndingWith(": (document): expected nothing after the JSON value");
  }

  @Test
  void refusesToWriteWhatNobodyCouldRead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IxmJson.write(nothing()))
        .withMessage("no JSON form: null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IxmJson.write(Optional.empty()))
        .withMessage("no JSON form: null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IxmJson.write(Collections.singletonList(nothing())))
        .withMessage("no JSON form: null");
  }

  @SuppressWarnings("NullAway") // of a caller who has no checker
  private static Object nothing() {
    return null;
  }

  @Test
  void writesPartsAsFarFromTheMarginAsTheirWhole() {
    assertThat(IxmJson.write(Map.of("site", read(SITE)))).contains("\n    \"name\" : ");
    assertThat(IxmJson.write(List.of(List.of(read(SITE))))).contains("\n      \"name\" : ");
  }

  @Test
  void showsWhatNobodySeesAndReadsItAgain() {
    SiteRequirements site =
        SiteRequirements.builder().from(read(SITE)).name("a\u202Eb\u2028\u009B\t\uFEFF").build();
    String text = IxmJson.write(site);
    assertThat(text)
        .contains("a\\u202eb\\u2028\\u009b\\t\\ufeff")
        .doesNotContainPattern("[\\p{Cc}\\p{Zl}\u202E\uFEFF&&[^\n]]");
    assertThat(read(text)).isEqualTo(site);
  }

  @Test
  void pointsToTheAddressAndTheServerThatAreWrong() {
    String text =
        """
        {"name": "A", "topology": "SINGLE_SERVER", "voicePorts": 4, "seats": {"basic": 1, "mainstream": 0, "advanced": 0}, "servers": [
          {"name": "A", "roles": ["PRIMARY"], "number": 1, "addresses": ["10.0.0.5", "fe80::1%eth0"]}
        ]}
        """;
    assertThatThrownBy(() -> IxmJson.read(text, "d.json", Deployment.class))
        .hasMessage(
            "d.json:2:78: /servers/0/addresses/1: addresses must be IP addresses without a zone"
                + " such as %eth0: 'fe80::1%eth0'");
    String twice =
        text.replace(
            "\n]}", ",\n {\"name\": \"a\", \"roles\": [\"BACKUP_TARGET\"], \"number\": 2}]}");
    assertThatThrownBy(() -> IxmJson.read(twice.replace("%eth0", ""), "d.json", Deployment.class))
        .hasMessage("d.json:3:2: /servers/1: servers must have different names: 'a'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "3", "\"x\""})
  void expectsAnObject(String text) {
    assertThatThrownBy(() -> read(text))
        .hasMessage("site.json:1:1: (document): expected an object");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nope", "{", "{\"name\": \"x", "\0", "{name: 1}", "// x\n{}", "\uFFFD{}"})
  void refusesWhatIsNotJson(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(JsonInputException.class)
        .hasMessageStartingWith("site.json:1:");
  }

  @Test
  void refusesWhatFollowsTheValue() {
    assertThatThrownBy(() -> read(SITE + "{}"))
        .hasMessage("site.json:12:1: (document): expected nothing after the JSON value");
  }

  @Test
  void tellsThePartsOfTheProblem() {
    assertThatThrownBy(() -> read(SITE.replace("\"Ottawa\"", "7")))
        .isInstanceOfSatisfying(
            JsonInputException.class,
            e -> {
              assertThat(e.source()).isEqualTo("site.json");
              assertThat(e.line()).isEqualTo(2);
              assertThat(e.column()).isEqualTo(11);
              assertThat(e.pointer()).isEqualTo("/name");
              assertThat(e.problem()).isEqualTo("expected a string");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE"})
  void refusesOtherEncodingsThanUtf8(String encoding) {
    byte[] text = SITE.getBytes(Charset.forName(encoding));
    assertThatThrownBy(() -> IxmJson.read(text, "site.json", SiteRequirements.class))
        .isInstanceOf(JsonInputException.class)
        .hasMessageStartingWith("site.json:1:");
  }

  @Test
  void refusesWhatLooksLikeUtf32AndIsNot() {
    byte[] text = {0, 0, 0, '{', 0, 0x20, 0, 0};
    assertThatThrownBy(() -> IxmJson.read(text, "site.json", SiteRequirements.class))
        .isInstanceOf(JsonInputException.class)
        .hasMessageStartingWith("site.json:1:");
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] text = SITE.replace("Ottawa", "Montr\u00e9al").getBytes(ISO_8859_1);
    assertThatThrownBy(() -> IxmJson.read(text, "site.json", SiteRequirements.class))
        .isInstanceOf(JsonInputException.class)
        .hasMessageStartingWith("site.json:2:");
    assertThat(read(SITE.replace("Ottawa", "Montr\u00e9al")).name()).isEqualTo("Montr\u00e9al");
  }

  /** Each row: bytes of no UTF-8 in the name of the site, and the column where they begin. */
  @ParameterizedTest
  @CsvSource({
    "c0af, 16",
    "e080af, 16",
    "f0808080, 16",
    "eda080, 16",
    "edbfbf, 16",
    "f4908080, 16",
    "f8888080, 16",
    "ff, 16",
    "80, 16",
    "c3a9c3, 17",
    "f09f9880e9, 18"
  })
  void decodesStrictly(String hex, int column) {
    byte[] wrong = BaseEncoding.base16().lowerCase().decode(hex);
    byte[] text =
        Bytes.concat("{\n\"name\": \"Ottawa".getBytes(UTF_8), wrong, "\"}".getBytes(UTF_8));
    assertThatThrownBy(() -> IxmJson.read(text, "site.json", SiteRequirements.class))
        .isInstanceOf(JsonInputException.class)
        .hasMessage("site.json:2:%s: /name: not UTF-8", column);
    assertThatThrownBy(() -> JsonPlaces.of(text, "site.json"))
        .isInstanceOf(JsonInputException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\ud800", "\\uD800x", "\\udc00\\ud800", "\\uDBFF\\n", "\\ud83d\\\\ude00"})
  void refusesHalvesOfCharacters(String half) {
    assertThatThrownBy(() -> read(SITE.replace("Ottawa", half)))
        .hasMessage("site.json:2:11: /name: half of a character (an unpaired surrogate)");
    assertThatThrownBy(() -> read(SITE.replace("\"hosts\"", "\"" + half + "\"")))
        .isInstanceOf(JsonInputException.class)
        .hasMessageContaining("half of a character");
  }

  @Test
  void refusesHalvesOfCharactersInTexts() {
    String text = "{\"name\": \"x" + (char) 0xD800 + "\"}";
    assertThatThrownBy(() -> IxmJson.read(text, "t", SiteRequirements.class))
        .hasMessage("t:1:12: /name: half of a character (an unpaired surrogate)");
  }

  @Test
  void readsCharactersOfTwoHalves() {
    assertThat(read(SITE.replace("Ottawa", "\\ud83d\\ude00")).name()).isEqualTo("\ud83d\ude00");
    assertThat(read(SITE.replace("Ottawa", "\\\\ud83d")).name()).isEqualTo("\\ud83d");
  }

  @Test
  void countsColumnsInCharacters() {
    assertThatThrownBy(() -> read("{\"name\": \"\u00e9\u20ac\ud83d\ude00\", \"voicePorts\": \"\"}"))
        .hasMessage("site.json:1:32: /voicePorts: expected a whole number");
    assertThatThrownBy(() -> read("{\"name\": \"\u00e9\u20ac\", x"))
        .hasMessageStartingWith("site.json:1:16: /name: not JSON: found 'x'; ");
  }

  @Test
  void namesAFileThatCannotBeRead(@TempDir Path folder) {
    assertThatThrownBy(() -> IxmJson.read(folder, Deployment.class))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(folder.toString());
    Path missing = folder.resolve("missing.json");
    assertThatThrownBy(() -> IxmJson.read(missing, Deployment.class))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining(missing.toString());
  }

  @Test
  void readsTextsReadersAndFiles(@TempDir Path folder) throws IOException {
    SiteRequirements site = read(SITE);
    assertThat(IxmJson.read(SITE, "t", SiteRequirements.class)).isEqualTo(site);
    assertThat(IxmJson.read("\ufeff" + SITE, "t", SiteRequirements.class)).isEqualTo(site);
    assertThat(IxmJson.read(new StringReader(SITE), "t", SiteRequirements.class)).isEqualTo(site);
    Path file = Files.writeString(folder.resolve("site.json"), SITE);
    assertThat(IxmJson.read(file, SiteRequirements.class)).isEqualTo(site);
    Files.writeString(file, "{\"name\": 7}");
    assertThatThrownBy(() -> IxmJson.read(file, SiteRequirements.class))
        .hasMessage(file + ":1:10: /name: expected a string");
  }

  /** Each row: a text, where N stands for much, and the message. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"voicePorts": 1N} | 1:3017: /voicePorts: number of more than 1000 digits
          {"name": -N.5} | 1:3013: /name: number of more than 1000 digits
          {"seats": {"basic": 1eN}} | 1:3023: /seats/basic: number of more than 1000 digits
          {"network": NAME} | 1:13: /network: field's name of more than 50000 characters
          {"name": nopeN} | 1:10: /name: not JSON: found 'nope
          {"seats": {"basic": 1] | 1:22: /seats/basic: not JSON: a closing bracket does not match
          {name: 1} | 1:2: (document): not JSON: found 'n'; expected a field's name in quotation marks
          {"name" 1} | 1:9: /name: not JSON: found '1'; expected a colon after the field's name
          {"name": "x" "y"} | 1:14: /name: not JSON: found '"'; expected a comma or the end of the array or object
          {"name": 'x'} | 1:10: /name: not JSON: found '''; expected a value
          {"name": NaN} | 1:13: /name: not JSON: found 'NaN'; expected a value
          {"name": 01} | 1:11: /name: not JSON: not a number of JSON
          {"name": 1.} | 1:11: /name: not JSON: found '}'; not a number of JSON
          {"name": "\\x"} | 1:12: /name: not JSON: unknown escape in a string
          {"name": "\\u12G4"} | 1:15: /name: not JSON: found 'G'; \\u must be followed by four hexadecimal digits
          {"name": "\\u2028\\u202ex"x | 1:25: /name: not JSON: found 'x'; expected a comma
          {"\\u2028\\u202eN": 1} | 1:3018: /\\u2028\\u202e9
          // x | 1:1: (document): not JSON: found '/'; comments are not allowed
          {"name": "x | 1:12: /name: not JSON: the text ends too early
          { | 1:2: (document): not JSON: the text ends too early
          """)
  void speaksOfTheTextNotOfItsReader(String json, String message) {
    String text =
        json.replace("NAME", "{\"" + "x".repeat(60_000) + "\": 1}")
            .replace("N", json.contains("NaN") ? "N" : "9".repeat(3_000));
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(JsonInputException.class)
        .hasMessageStartingWith("site.json:" + message)
        .satisfies(
            e ->
                assertThat(e.getMessage())
                    .hasSizeLessThan(2_500)
                    .doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202a-\\u202e]")
                    .doesNotContainPattern("Source|Feature|ALLOW|Immutable|dev\\.ixm|com\\."));
  }

  @Test
  void readsPastAByteOrderMark() {
    assertThat(read("\uFEFF" + SITE)).isEqualTo(read(SITE));
    assertThatThrownBy(() -> read("\uFEFF{\"name\": 7}"))
        .hasMessage("site.json:1:10: /name: expected a string");
  }

  @Test
  void readsEveryFormOfADuration() {
    assertThat(roundTrip("P1DT2H3M4.5S")).contains(Duration.parse("PT26H3M4.5S"));
    assertThat(roundTrip("PT0S")).contains(Duration.ZERO);
  }

  private static Optional<Duration> roundTrip(String text) {
    return read(SITE.replace("PT0.15S", text)).network().flatMap(Network::pbxRoundTrip);
  }

  @Test
  void spellsNumbersOfLinesTheSameInEveryLocale() {
    Locale usual = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThatThrownBy(() -> read("{\"name\": 7}"))
          .hasMessage("site.json:1:10: /name: expected a string");
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void saysOfWhichClassThereIsNoJsonForm() {
    Object self =
        new Object() {
          @SuppressWarnings("unused")
          public Object getSelf() {
            return this;
          }
        };
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IxmJson.write(self))
        .withMessage("no JSON form: " + self.getClass().getName());
  }

  @Test
  void saysOfWhichClassNothingCanBeRead() {
    for (Class<?> type : List.of(SiteView.class, RuleSet.class, ClassLoader.class)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> IxmJson.read("{}", "x", type))
          .withMessage("no JSON form: " + type.getName());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> IxmJson.readList("[{}]", "x", type))
          .withMessage("no JSON form: " + type.getName());
    }
  }

  @Test
  void refusesKeysThatAreNoTexts() {
    SeatCounts seats = SeatCounts.builder().basic(1).mainstream(2).advanced(3).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IxmJson.write(Map.of(seats, 1)))
        .withMessage("no JSON form as a key: dev.ixm.model.SeatCounts");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IxmJson.write(Map.of(new Keyed(Map.of()), 1)))
        .withMessage("no JSON form as a key: " + Keyed.class.getName());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IxmJson.write(new Keyed(Map.of(seats, 1))))
        .withMessage("no JSON form: dev.ixm.model.SeatCounts");
    assertThat(IxmJson.write(Map.of(Role.PRIMARY, 1))).contains("\"PRIMARY\" : 1");
    assertThat(IxmJson.write(Map.of(Release.R10_8, 1))).contains("\"10.8\" : 1");
    assertThat(IxmJson.write(Map.of(7, 1))).contains("\"7\" : 1");
  }

  @Test
  void writesRecordsThatHaveOthersOfTheirKind() {
    assertThat(IxmJson.write(new Nested("a", List.of(new Nested("b", List.of())))))
        .contains("\"name\" : \"b\"");
  }

  /** A caller's own record, with others of its kind. */
  record Nested(String name, List<Nested> parts) {}

  /** A caller's own record. */
  record Keyed(Map<SeatCounts, Integer> counts) {}

  @Test
  void saysWhereInAListADocumentIsOfAnotherFormat() {
    assertThatThrownBy(
            () ->
                IxmJson.readList(
                    "[{\"basic\": 1, \"mainstream\": 0, \"advanced\": 0},\n {\"ixmFormat\": 7}]",
                    "list.json",
                    SeatCounts.class))
        .hasMessageStartingWith("list.json:2:16: /1/ixmFormat: ixmFormat must be 1 to ");
  }

  private static SiteRequirements read(String text) {
    return IxmJson.read(text.getBytes(UTF_8), "site.json", SiteRequirements.class);
  }
}
