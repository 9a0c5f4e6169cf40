package dev.ixm.config.etsip;

import static dev.ixm.config.ini.Notation.ini;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.RuleSet;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EtsipValuesTest {

  private static final EtsipCatalog CATALOG =
      ReleaseFacts.of(ReleaseFacts.DESCRIBED).get(EtsipCatalog.KIND);

  @ParameterizedTest
  @CsvSource({
    "@sip.key, C, C:\\UC\\Certificates\\sip.key",
    "@sip.crt, d, d:\\UC\\Certificates\\sip.crt",
    "@My Root-G2.pem, C, C:\\UC\\Certificates\\My Root-G2.pem",
    "@..a, C, C:\\UC\\Certificates\\..a",
    "c:\\security\\certificates\\sip.key, D, c:\\security\\certificates\\sip.key"
  })
  @Tag("G09-334")
  @Tag("G09-335")
  @Tag("G09-336")
  @Tag("G14-046")
  void expandsTheShortFormToTheFolderOfTheInstallation(String text, char drive, String path) {
    assertThat(new CertificateFile(text).path(drive)).isEqualTo(path);
    assertThat(new CertificateFile(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "@..",
        "@.",
        "@a\\b",
        "@CON",
        "@nul.pem",
        "c:\\a\\Lpt1.x\\b",
        "@a/b",
        "@a;b",
        "@a:b",
        "@a.",
        "@a ",
        "@a*",
        "@a\0",
        "sip.key",
        "\\sip.key",
        "c:",
        "c:\\",
        "c:sip.key",
        "c:\\a\\..\\b",
        "c:\\..",
        "c:\\a\\",
        "c:/a/b",
        "c:\\a;b",
        "1:\\a",
        "\\\\host\\share\\a",
        "-----BEGIN PRIVATE KEY-----"
      })
  void refusesOtherNamesWithoutShowingThem(String text) {
    assertThatThrownBy(() -> new CertificateFile(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected @name or a full path");
  }

  @Test
  void refusesDrivesThatAreNoLetters() {
    assertThatThrownBy(() -> new CertificateFile("@a").path('1'))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("drive must be a letter A to Z: '1'");
    assertThatThrownBy(() -> EtsipFile.path('É')).hasMessage("drive must be a letter A to Z: 'É'");
  }

  @Test
  @Tag("G09-305")
  @Tag("G14-011")
  void knowsWhereTheFileStands() {
    assertThat(EtsipFile.path('D')).isEqualTo("D:\\UC\\Configuration\\ETSIPService.ini");
    assertThat(EtsipFile.isName("ETSIPSERVICE.INI")).isTrue();
    assertThat(EtsipFile.isName("ETSIPService.ini.bak")).isFalse();
    assertThat(EtsipFile.of(ini(""))).hasToString("ETSIPService.ini");
  }

  @ParameterizedTest
  @CsvSource({
    "192.168.0.1:5061, 192.168.0.1, 5061",
    "0.0.0.0:1, 0.0.0.0, 1",
    "[2001:db8::1]:65535, 2001:db8::1, 65535",
    "[::1]:5061, ::1, 5061"
  })
  @Tag("G14-028")
  void readsAndWritesEndpoints(String text, String address, int port) {
    assertThat(SipEndpoint.parse(text)).isEqualTo(new SipEndpoint(address, port));
    assertThat(SipEndpoint.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "192.168.0.1, expected address:port: '192.168.0.1'",
    "192.168.0.1:, expected address:port: '192.168.0.1:'",
    "2001:db8::1:5061, expected address:port: '2001:db8::1:5061'",
    "pbx:5061, expected address:port: 'pbx:5061'",
    "1.2.3.4:123456, expected address:port: '1.2.3.4:123456'",
    "1.2.3:5061, not an IP address: '1.2.3'",
    "1.2.3.4:0, port must be 1 to 65535: 0",
    "1.2.3.4:65536, port must be 1 to 65535: 65536"
  })
  void refusesOtherEndpoints(String text, String message) {
    assertThatThrownBy(() -> SipEndpoint.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  /** G09-345: four numbers and no other. */
  @ParameterizedTest
  @CsvSource({
    "1, SSL_3_1, G09-344 G14-055",
    "2, TLS_1_2, G09-343 G14-054",
    "3, TLS_1_1, G09-342 G14-053",
    "4, TLS_1_0, G09-341 G14-052"
  })
  void numbersTheVersionsAsTheGuideDoes(int number, TlsMethod method, String statements) {
    assertThat(TlsMethod.ofNumber(number)).contains(method);
    assertThat(method.number()).isEqualTo(number);
    String text = "[TLS Server]⏎Method=%d⏎[TLS Client]⏎Method=%d".formatted(number, number);
    EtsipSettings settings = EtsipFile.of(ini(text)).settings();
    assertThat(settings.tlsServer().method()).contains(method);
    assertThat(settings.tlsClient().method()).contains(method);
  }

  @Test
  void comparesVersionsByAgeNotByNumber() {
    assertThat(
            ImmutableList.of(
                TlsMethod.SSL_3_1, TlsMethod.TLS_1_0, TlsMethod.TLS_1_1, TlsMethod.TLS_1_2))
        .isSortedAccordingTo(Ordering.natural());
    assertThat(TlsMethod.ofNumber(0)).isEmpty();
    assertThat(TlsMethod.ofNumber(5)).isEmpty();
  }

  /** Each row: section, key, type, default, value for TLS, basis and chapter, statements. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PBX1 | Transport protocol | NUMBER | | 3 | STATED | 14 | G14-021
          PBX1 | Enforce Secure RTP | SECURE_RTP | | | STATED | 9 | G09-326
          PBX1 | MWI TCP Port | PORT | | 5061 | STATED | 14 | G09-327 G14-022
          PBX1 | TCP Port | PORT | | 5061 | STATED | 14 | G09-328 G14-023
          PBX1 | IP | ADDRESSES | | | INFERRED | 8 |
          PBX1 | Keep Alive | YES_NO | | | STATED | 8 |
          PBX1 | Fail Over | YES_NO | No | | STATED | 8 | G08-153 G16-068
          SIP settings | Ignore Local Addresses | YES_NO | | Yes | STATED | 14 | G14-026
          SIP settings | TCP Enabled | YES_NO | | Yes | STATED | 14 | G14-027
          SIP settings | TLS IP | ENDPOINTS | | | STATED | 14 | G14-028
          TLS Manager | FIPS | SWITCH | 0 | | INFERRED | 14 | G14-029
          TLS Server | Private Key | FILE | | | STATED | 14 | G14-030
          TLS Server | Certificate | FILE | | | STATED | 14 | G14-031
          TLS Server | Certificate Depth | POSITIVE | 5 | | STATED | 14 | G14-032 G14-049 G09-339
          TLS Server | Method | TLS_METHOD | 2 | | STATED | 14 | G14-033 G14-050 G09-340
          TLS Client | CA Certificates | FILES | | | INFERRED | 14 | G14-034
          TLS Client | Intermediate Certificates | FILES | | | INFERRED | 14 | G14-035 G09-348
          TLS Client | Certificate Depth | POSITIVE | 5 | | STATED | 14 | G14-036 G14-049 G09-339
          TLS Client | Method | TLS_METHOD | 2 | | STATED | 14 | G14-037 G14-050 G09-340
          TLS Client | Private Key | FILE | | | STATED | 14 | G14-063
          TLS Client | Certificate | FILE | | | STATED | 14 | G14-064
          """)
  void describesEachSetting(
      String section,
      String key,
      SettingType type,
      String defaultValue,
      String tlsValue,
      Basis basis,
      int chapter,
      String statements) {
    EtsipSetting setting = CATALOG.find(section.toUpperCase(), key.toLowerCase()).orElseThrow();
    assertThat(setting).hasToString("[%s] %s".formatted(section, key));
    assertThat(setting.type()).isEqualTo(type);
    assertThat(setting.defaultValue()).isEqualTo(Optional.ofNullable(defaultValue));
    assertThat(setting.tlsValue()).isEqualTo(Optional.ofNullable(tlsValue));
    assertThat(setting.basis()).isEqualTo(basis);
    assertThat(setting.source().chapter()).isEqualTo(chapter);
    assertThat(setting.source().statements())
        .containsAll(
            Splitter.on(' ').omitEmptyStrings().splitToList(Strings.nullToEmpty(statements)));
    assertThat(setting.meaning()).isNotBlank();
    assertThat(setting.type().bound().toString()).isNotBlank();
  }

  @Test
  void refusesAKeyTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EtsipCatalog.of(EtsipCatalog.TCP_PORT, EtsipCatalog.TCP_PORT))
        .withMessage("EtsipCatalog: [PBX1] TCP Port stands twice");
  }

  @Test
  void knowsTwentyOneSettings() {
    assertThat(CATALOG.settings()).hasSize(21).doesNotHaveDuplicates();
    assertThat(CATALOG.find("PBX999", "tcp port")).contains(EtsipCatalog.TCP_PORT);
    assertThat(CATALOG.find("PBX", "TCP Port")).isEmpty();
    assertThat(CATALOG.find("TLS Server", "TCP Port")).isEmpty();
    assertThat(EtsipSection.ofHeader("tls manager")).contains(EtsipSection.TLS_MANAGER);
    assertThat(SecureRtp.ALLOW_BOTH.number()).isEqualTo(1);
    assertThat(SecureRtp.SECURE.number()).isEqualTo(2);
  }

  @Test
  void checksTheDocumentAndTheSettings() {
    RuleSet rules = RuleSet.discover(getClass().getClassLoader());
    EtsipFile file = EtsipFile.of(ini("[PBX1]⏎Transport protocol=3⏎#x=1⏎"));
    assertThat(file.check(rules).rules())
        .contains("ini.key.comment-look", "etsip.tls.ip-missing", "etsip.value.form");
    assertThat(file.check(rules).findings())
        .extracting(finding -> finding.rule().id())
        .contains("ini.key.comment-look", "etsip.tls.ip-missing");
  }
}
