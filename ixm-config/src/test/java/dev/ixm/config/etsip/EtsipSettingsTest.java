package dev.ixm.config.etsip;

import static dev.ixm.config.ini.Notation.ini;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.IniEditException;
import dev.ixm.config.ini.IniSection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EtsipSettingsTest {

  private static final CertificateFile KEY = new CertificateFile("@sip.key");
  private static final CertificateFile CERTIFICATE = new CertificateFile("@sip.crt");

  /** What the JITC chapter sets, each line with the statement it shows. */
  private static final String JITC =
      """
      [PBX1]                                             G09-324
      Transport protocol=3                               G09-308
      Enforce Secure RTP=1                               G09-309
      MWI TCP Port = 5061                                G09-310
      TCP Port = 5061                                    G09-311
      [SIP settings]                                     G09-324
      Ignore Local Addresses=Yes                         G09-312
      TCP Enabled = Yes                                  G09-313
      TLS IP = 192.168.0.1:5061                          G09-314
      [TLS Manager]                                      G09-324
      FIPS=0                                             G09-315
      [TLS Server]                                       G09-324
      Private Key=@sip.key                               G09-316
      Certificate=@sip.crt                               G09-317
      Certificate Depth=5                                G09-318
      Method=2                                           G09-319
      [TLS Client]                                       G09-324
      CA Certificates=@BobsCertsClass2Certificate.pem;   G09-320 G09-351
      Intermediate Certificates=@BobsCertsSecureCertificateAuthority-G2.pem G09-321 G09-352
      Certificate Depth=5                                G09-322 G09-353
      Method=2                                           G09-323 G09-354
      Private Key=@sip.key                               G09-355
      Certificate=@sip.crt                               G09-356
      """;

  private static final IniDocument JITC_FILE =
      ini(JITC.replaceAll("( *G09-[0-9]{3})+", "").replace("\n", "⏎"));

  private static final EtsipSettings JITC_SETTINGS =
      EtsipSettings.builder()
          .addPbxes(
              PbxSettings.builder()
                  .transportProtocol(3)
                  .enforceSecureRtp(SecureRtp.ALLOW_BOTH)
                  .mwiTcpPort(5061)
                  .tcpPort(5061)
                  .build())
          .ignoreLocalAddresses(true)
          .tcpEnabled(true)
          .addTlsEndpoints(new SipEndpoint("192.168.0.1", 5061))
          .fips(false)
          .tlsServer(
              TlsServer.builder()
                  .privateKey(KEY)
                  .certificate(CERTIFICATE)
                  .certificateDepth(5)
                  .method(TlsMethod.TLS_1_2)
                  .build())
          .tlsClient(
              TlsClient.builder()
                  .addCaCertificates(new CertificateFile("@BobsCertsClass2Certificate.pem"))
                  .addIntermediateCertificates(
                      new CertificateFile("@BobsCertsSecureCertificateAuthority-G2.pem"))
                  .certificateDepth(5)
                  .method(TlsMethod.TLS_1_2)
                  .privateKey(KEY)
                  .certificate(CERTIFICATE)
                  .build())
          .build();

  @Test
  @Tag("G14-038")
  void tellsTheSameKeyApartBySection() {
    EtsipSettings settings =
        EtsipFile.of(ini("[TLS Client]⏎Method=3⏎[TLS Server]⏎Method=4⏎Certificate=@a⏎")).settings();
    assertThat(settings.tlsServer().method()).contains(TlsMethod.TLS_1_0);
    assertThat(settings.tlsClient().method()).contains(TlsMethod.TLS_1_1);
    assertThat(settings.tlsClient().certificate()).isEmpty();
  }

  @Test
  void readsTheExampleOfTheJitcChapter() {
    EtsipFile file = EtsipFile.of(JITC_FILE);
    assertThat(file.settings()).isEqualTo(JITC_SETTINGS);
    assertThat(file.problems()).isEmpty();
    assertThat(file.document()).isSameAs(JITC_FILE);
  }

  @Test
  void leavesAFileAloneThatSaysTheSame() {
    assertThat(JITC_SETTINGS.applyTo(JITC_FILE)).isSameAs(JITC_FILE);
  }

  @Test
  @Tag("G09-324")
  void writesANewFileInTheOrderOfTheGuide() {
    String spaced = new String(JITC_FILE.toBytes(), US_ASCII);
    assertThat(new String(JITC_SETTINGS.toDocument().toBytes(), US_ASCII))
        .isEqualTo(spaced.replace(" = ", "=").replace(".pem;", ".pem"));
  }

  @Test
  @Tag("G09-306")
  @Tag("G14-012")
  @Tag("G14-017")
  void changesWhatIsThereAndAddsWhatIsMissing() {
    IniDocument before =
        ini("; mine⏎[PBX1]⏎transport PROTOCOL = 1⏎Own=x⏎⏎[SIP settings]⏎TCP Enabled=yes ⏎");
    EtsipSettings settings =
        EtsipSettings.builder()
            .addPbxes(PbxSettings.builder().transportProtocol(3).tcpPort(5061).build())
            .tcpEnabled(true)
            .fips(false)
            .build();
    assertThat(settings.applyTo(before))
        .isEqualTo(
            ini(
                "; mine⏎[PBX1]⏎transport PROTOCOL = 3⏎Own=x⏎TCP Port=5061⏎⏎"
                    + "[SIP settings]⏎TCP Enabled=yes ⏎[TLS Manager]⏎FIPS=0⏎"));
  }

  @Test
  @Tag("G14-018")
  void refusesToWriteIntoADuplicateSection() {
    IniDocument twice = ini("[TLS Manager]⏎FIPS=0⏎[tls manager]⏎");
    EtsipSettings on = EtsipSettings.builder().fips(true).build();
    assertThatThrownBy(() -> on.applyTo(twice)).isInstanceOf(IniEditException.class);
    assertThat(EtsipSettings.builder().fips(false).build().applyTo(twice)).isSameAs(twice);
  }

  @Test
  void refusesFileNamesThatTheCodePageLacks() {
    TlsServer server = TlsServer.builder().certificate(new CertificateFile("@Ж.pem")).build();
    assertThatThrownBy(() -> EtsipSettings.builder().tlsServer(server).build().toDocument())
        .isInstanceOf(IniEditException.class)
        .hasMessage("the new text has characters that windows-1252 lacks");
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of("[TLS Manager]⏎FIPS=1", EtsipSettings.builder().fips(true)),
        Arguments.of(
            "[SIP settings]⏎TCP Enabled=no⏎Ignore Local Addresses=NO",
            EtsipSettings.builder().tcpEnabled(false).ignoreLocalAddresses(false)),
        Arguments.of("[SIP settings]⏎TLS IP=⏎", EtsipSettings.builder()),
        Arguments.of(
            "[TLS Server]⏎Certificate Depth=1",
            EtsipSettings.builder().tlsServer(TlsServer.builder().certificateDepth(1).build())),
        Arguments.of(
            "[SIP settings]⏎TLS IP = 10.1.0.1:5061 ,10.1.0.2:5061",
            EtsipSettings.builder()
                .addTlsEndpoints(
                    new SipEndpoint("10.1.0.1", 5061), new SipEndpoint("10.1.0.2", 5061))),
        Arguments.of(
            "[TLS Client]⏎CA Certificates=@a.pem; c:\\x\\b.pem;⏎",
            EtsipSettings.builder()
                .tlsClient(
                    TlsClient.builder()
                        .addCaCertificates(
                            new CertificateFile("@a.pem"), new CertificateFile("c:\\x\\b.pem"))
                        .build())),
        Arguments.of(
            "[TLS Client]⏎CA Certificates=;⏎",
            EtsipSettings.builder().tlsClient(TlsClient.builder().build())),
        Arguments.of(
            "[PBX1]⏎[pbx12]⏎Enforce Secure RTP=2⏎Transport protocol=0⏎IP=1.2.3.4, ::1⏎"
                + "Keep Alive=Yes⏎Fail Over=No⏎[PBX1]⏎TCP Port=1⏎",
            EtsipSettings.builder()
                .addPbxes(
                    PbxSettings.builder().build(),
                    PbxSettings.builder()
                        .number(12)
                        .enforceSecureRtp(SecureRtp.SECURE)
                        .transportProtocol(0)
                        .addAddresses("1.2.3.4", "::1")
                        .keepAlive(true)
                        .failOver(false)
                        .build())),
        Arguments.of("[PBX]⏎TCP Port=1⏎[PBX01]⏎[PBX0]⏎[PBX1000]⏎[x]⏎", EtsipSettings.builder()));
  }

  @ParameterizedTest
  @MethodSource("values")
  @Tag("G14-028")
  @Tag("G14-034")
  @Tag("G09-347")
  void readsValues(String text, EtsipSettings.Builder expected) {
    EtsipFile file = EtsipFile.of(ini(text));
    assertThat(file.settings()).isEqualTo(expected.build());
    assertThat(file.problems()).isEmpty();
  }

  @Test
  @Tag("G09-350")
  @Tag("G14-062")
  @Tag("G14-063")
  @Tag("G14-064")
  void mutualCertificationCopiesKeyAndCertificateToTheClient() {
    EtsipSettings oneSided =
        EtsipSettings.builder()
            .from(JITC_SETTINGS)
            .tlsClient(
                TlsClient.builder()
                    .from(JITC_SETTINGS.tlsClient())
                    .privateKey(Optional.empty())
                    .certificate(Optional.empty())
                    .build())
            .build();
    assertThat(oneSided).isNotEqualTo(JITC_SETTINGS);
    assertThat(oneSided.withMutualCertification()).isEqualTo(JITC_SETTINGS);
    assertThat(
            oneSided.withMutualCertification().toDocument().findValue("TLS Client", "Private Key"))
        .contains("@sip.key");
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(
            () ->
                EtsipSettings.builder()
                    .addPbxes(PbxSettings.builder().build(), PbxSettings.builder().build())
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("pbxes must have different numbers: 1");
    SipEndpoint endpoint = new SipEndpoint("1.2.3.4", 5061);
    assertThatThrownBy(() -> EtsipSettings.builder().addTlsEndpoints(endpoint, endpoint).build())
        .hasMessage("tlsEndpoints must be different: [1.2.3.4:5061, 1.2.3.4:5061]");
    assertThatThrownBy(() -> PbxSettings.builder().number(0).build())
        .hasMessage("number must be 1 to 999: 0");
    assertThatThrownBy(() -> PbxSettings.builder().number(1000).build())
        .hasMessage("number must be 1 to 999: 1000");
    assertThatThrownBy(() -> PbxSettings.builder().transportProtocol(-1).build())
        .hasMessage("transportProtocol must not be negative: -1");
    assertThatThrownBy(() -> PbxSettings.builder().tcpPort(0).build())
        .hasMessage("tcpPort must be 1 to 65535: 0");
    assertThatThrownBy(() -> PbxSettings.builder().mwiTcpPort(65_536).build())
        .hasMessage("mwiTcpPort must be 1 to 65535: 65536");
    assertThatThrownBy(() -> PbxSettings.builder().addAddresses("pbx").build())
        .hasMessage("addresses must be IP addresses such as 10.0.0.5: 'pbx'");
    assertThatThrownBy(() -> TlsServer.builder().certificateDepth(0).build())
        .hasMessage("certificateDepth must be at least 1: 0");
    assertThatThrownBy(() -> TlsClient.builder().certificateDepth(0).build())
        .hasMessage("certificateDepth must be at least 1: 0");
  }

  @Test
  void namesItsSections() {
    assertThat(PbxSettings.builder().number(7).build().header()).isEqualTo("PBX7");
    assertThat(PbxSettings.builder().transportProtocol(3).build().usesTls()).isTrue();
    assertThat(PbxSettings.builder().transportProtocol(1).build().usesTls()).isFalse();
    assertThat(PbxSettings.builder().build().transportProtocol()).isEqualTo(OptionalInt.empty());
    assertThat(JITC_FILE.sections())
        .extracting(IniSection::name)
        .isEqualTo(
            ImmutableList.of("PBX1", "SIP settings", "TLS Manager", "TLS Server", "TLS Client"));
  }
}
