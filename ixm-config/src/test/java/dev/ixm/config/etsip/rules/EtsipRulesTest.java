package dev.ixm.config.etsip.rules;

import static dev.ixm.config.ini.Notation.ini;
import static dev.ixm.config.ini.Notation.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EtsipRulesTest {

  private static final String SOUND =
      numbered(
          """
          1 [PBX1]
          2 Transport protocol=3
          3 MWI TCP Port=5061
          4 TCP Port=5061
          5 IP=10.0.0.1,10.0.0.2
          6 Keep Alive=Yes
          7 Fail Over=Yes
          8 [SIP settings]
          9 Ignore Local Addresses=Yes
          10 TCP Enabled=Yes
          11 TLS IP=192.0.2.1:5061
          12 [TLS Manager]
          13 FIPS=0
          14 [TLS Server]
          15 Private Key=@sip.key
          16 Certificate=@sip.crt
          17 Method=2
          18 [TLS Client]
          19 CA Certificates=@root.pem;
          20 Method=2
          21 Private Key=@sip.key
          22 Certificate=@sip.crt
          """);

  /**
   * Each row: rule, what is replaced in the sound file, with what (∅ is nothing), severity,
   * findings, statements.
   */
  private static final String BREACHES =
      """
      etsip.value.form | FIPS=0 | FIPS=Yes | ERROR | 13 /TLS Manager/FIPS actual=Yes expected=one of 0, 1 |
      etsip.value.form | Method=2 | Method=5 | ERROR | 17 /TLS Server/Method actual=5 expected=one of 1, 2, 3, 4; 20 /TLS Client/Method actual=5 expected=one of 1, 2, 3, 4 | G09-345
      etsip.value.form | Method=2⏎[ | Certificate Depth=0⏎[ | ERROR | 17 /TLS Server/Certificate Depth actual=0 expected=at least 1 |
      etsip.value.form | Keep Alive=Yes | Keep Alive=Yes⏎Enforce Secure RTP=0 | ERROR | 7 /PBX1/Enforce Secure RTP actual=0 expected=one of 1, 2 | G09-326
      etsip.value.form | Fail Over=Yes | Fail Over=1 | ERROR | 7 /PBX1/Fail Over actual=1 expected=one of Yes, No |
      etsip.value.form | CA Certificates=@root.pem; | CA Certificates=secret | ERROR | 19 /TLS Client/CA Certificates expected=of the form @name;@name |
      etsip.value.form | CA Certificates=@root.pem; | Intermediate Certificates=@a.pem;;⏎CA Certificates=@root.pem | ERROR | 19 /TLS Client/Intermediate Certificates expected=of the form @name;@name |
      etsip.value.form | IP=10.0.0.1,10.0.0.2 | IP=10.0.0.1;10.0.0.2⏎IP=1.1.1.1,1.1.1.2 | ERROR | 5 /PBX1/IP actual=10.0.0.1;10.0.0.2 expected=of the form address,address |
      etsip.setting.unknown | [TLS Manager] | Own=1⏎[Own]⏎a=1⏎[TLS Manager]⏎TCP Port=1 | INFO | 12 /SIP settings/Own; 13 /Own; 16 /TLS Manager/TCP Port |
      etsip.setting.unknown | [PBX1] | [PBX]⏎IP=1⏎[PBX1] | INFO | 1 /PBX |
      etsip.sample.address | TLS IP=192.0.2.1:5061 | TLS IP=192.168.0.1:5061,192.168.0.2:5061 | INFO | 11 /SIP settings/TLS IP actual=192.168.0.1 expected=other than 192.168.0.1 | G01-901
      etsip.sample.address | IP=10.0.0.1,10.0.0.2 | IP=10.0.0.1,192.168.1.10 | INFO | 5 /PBX1/IP actual=192.168.1.10 expected=other than 192.168.1.10 | G01-901
      etsip.sample.file | @root.pem; | @root.pem;@CertificateName.pem | WARNING | 19 /TLS Client/CA Certificates actual=CertificateName.pem expected=other than CertificateName.pem | G01-901
      etsip.sample.file | CA Certificates=@root.pem;⏎ | CA Certificates=@root.pem;⏎Intermediate Certificates=C:\\certs\\bobsCertsSecureCertificateAuthority-G2.pem⏎ | WARNING | 20 /TLS Client/Intermediate Certificates actual=bobsCertsSecureCertificateAuthority-G2.pem expected=other than bobsCertsSecureCertificateAuthority-G2.pem | G01-901
      etsip.tls.ip-missing | TLS IP=192.0.2.1:5061⏎ | ∅ | ERROR | 8 /SIP settings/TLS IP expected=of the form address:port | G09-325 G14-021 G14-039
      etsip.tls.ip-missing | =192.0.2.1:5061 | = | ERROR | 11 /SIP settings/TLS IP expected=of the form address:port | G14-039
      etsip.tls.ip-port | :5061 | :5060,[::1]:5061,1.2.3.4:1 | WARNING | 11 /SIP settings/TLS IP address=192.0.2.1 actual=5060 expected=5061; 11 /SIP settings/TLS IP address=1.2.3.4 actual=1 expected=5061 |
      etsip.tls.port | MWI TCP Port=5061 | MWI TCP Port=5060 | WARNING | 3 /PBX1/MWI TCP Port actual=5060 expected=5061 | G09-327 G14-022
      etsip.tls.port | ⏎TCP Port=5061 | ∅ | WARNING | 1 /PBX1/TCP Port expected=5061 | G09-328 G14-023
      etsip.tls.tcp-enabled | TCP Enabled=Yes | TCP Enabled=No | ERROR | 10 /SIP settings/TCP Enabled actual=No expected=Yes | G09-330 G14-027 G14-041
      etsip.tls.tcp-enabled | TCP Enabled=Yes⏎ | ∅ | ERROR | 8 /SIP settings/TCP Enabled expected=Yes | G14-041
      etsip.tls.ignore-local-addresses | Ignore Local Addresses=Yes | Ignore Local Addresses=No | ERROR | 9 /SIP settings/Ignore Local Addresses actual=No expected=Yes | G09-329 G14-026 G14-041
      etsip.tls.half | Transport protocol=3 | Transport protocol=1 | WARNING | 2 /PBX1/Transport protocol actual=1 expected=3 |
      etsip.tls.server-certificate | Private Key=@sip.key⏎Certificate=@sip.crt⏎Method=2⏎[ | [ | ERROR | 14 /TLS Server/Private Key expected=present; 14 /TLS Server/Certificate expected=present |
      etsip.tls.trusted-roots | CA Certificates=@root.pem;⏎ | ∅ | INFO | 18 /TLS Client/CA Certificates expected=present |
      etsip.tls.mutual | Method=2⏎Private Key=@sip.key | Method=2 | ERROR | 18 /TLS Client/Private Key expected=present | G09-350 G14-062
      etsip.tls.mutual | Private Key=@sip.key⏎Certificate=@sip.crt⏎Method | Private Key=@a.key⏎Certificate=@a.crt⏎Method | ERROR | 21 /TLS Client/Private Key; 22 /TLS Client/Certificate | G09-350 G14-062
      etsip.tls.method-legacy | Method=2 | Method=3 | WARNING | 17 /TLS Server/Method actual=TLS_1_1 expected=at least TLS_1_2; 20 /TLS Client/Method actual=TLS_1_1 expected=at least TLS_1_2 | G14-051
      etsip.tls.method-legacy | Method=2⏎[ | Method=4⏎[ | WARNING | 17 /TLS Server/Method actual=TLS_1_0 expected=at least TLS_1_2 | G14-051
      etsip.tls.method-legacy | Method=2⏎P | Method=1⏎P | WARNING | 20 /TLS Client/Method actual=SSL_3_1 expected=at least TLS_1_2 | G14-051
      etsip.mwi.keep-alive | Keep Alive=Yes | Keep Alive=No | ERROR | 6 /PBX1/Keep Alive actual=No expected=Yes | G08-155 G16-070
      etsip.mwi.keep-alive | Keep Alive=Yes⏎ | ∅ | ERROR | 1 /PBX1/Keep Alive expected=Yes | G08-155 G16-070
      etsip.mwi.two-addresses | ,10.0.0.2 | ∅ | ERROR | 5 /PBX1/IP actual=1 expected=at least 2 | G08-156 G16-071
      etsip.mwi.two-addresses | IP=10.0.0.1,10.0.0.2⏎ | ∅ | ERROR | 1 /PBX1/IP actual=0 expected=at least 2 | G08-156 G16-071
      """;

  private static final RuleSet RULES = RuleSet.discover(EtsipRulesTest.class.getClassLoader());

  static Stream<Arguments> breaches() {
    return EtsipBreaches.rows(BREACHES);
  }

  @ParameterizedTest
  @MethodSource("breaches")
  void findsEachBreach(
      String id, String part, String replacement, String severity, String findings) {
    assertThat(SOUND).contains(part);
    ImmutableList<Finding> found = evaluate(id, SOUND.replace(part, replacement));
    assertThat(found).extracting(EtsipBreaches::shown).containsExactly(findings.split("; "));
    assertThat(found).allMatch(finding -> finding.severity().name().equals(severity));
  }

  @Test
  void findsNothingInASoundFile() {
    assertThat(EtsipFile.of(ini(SOUND)).check(RULES).findings()).isEmpty();
    assertThat(EtsipFile.of(ini("")).check(RULES).findings()).isEmpty();
  }

  @Test
  void asksNothingOfASiteWithoutTlsAndFailover() {
    String plain = "[PBX1]⏎IP=10.0.0.1⏎TCP Port=5060⏎Fail Over=No⏎[SIP settings]⏎TCP Enabled=No⏎";
    assertThat(EtsipFile.of(ini(plain)).check(RULES).findings()).isEmpty();
  }

  @Test
  void asksForTlsOfAnyPbx() {
    String second = "[PBX1]⏎[PBX2]⏎Transport protocol=3⏎Fail Over=Yes⏎";
    assertThat(evaluate("etsip.tls.port", second))
        .extracting(Finding::path)
        .containsExactly("/PBX2/MWI TCP Port", "/PBX2/TCP Port");
    assertThat(evaluate("etsip.tls.ip-missing", second)).hasSize(1);
    assertThat(evaluate("etsip.mwi.keep-alive", second)).hasSize(1);
  }

  @Test
  void doesNotCallAnIllFormedAddressMissing() {
    String text = SOUND.replace("192.0.2.1:5061", "192.0.2.1");
    assertThat(evaluate("etsip.tls.ip-missing", text)).isEmpty();
    assertThat(evaluate("etsip.value.form", text)).hasSize(1);
  }

  @Test
  void hasARowForEachRule() {
    assertThat(RULES.rules().stream().filter(rule -> rule.subjectType() == EtsipFile.class))
        .extracting(rule -> rule.info().id())
        .containsExactlyInAnyOrderElementsOf(
            breaches().map(row -> (String) row.get()[0]).distinct().toList());
  }

  private static ImmutableList<Finding> evaluate(String id, String text) {
    return EtsipBreaches.of(id, RULES.check(EtsipFile.of(ini(text))));
  }
}
