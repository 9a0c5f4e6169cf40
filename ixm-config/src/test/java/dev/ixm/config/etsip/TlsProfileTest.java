package dev.ixm.config.etsip;

import static dev.ixm.config.ini.Notation.ini;
import static dev.ixm.config.ini.Notation.numbered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.config.ini.IniChange;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.IniEditException;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.value.InvalidAttributeException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TlsProfileTest {

  private static final RuleSet RULES = RuleSet.discover(TlsProfileTest.class.getClassLoader());

  private static final IniDocument SITE =
      ini(
          numbered(
              """
              1 ; ours
              2 [pbx1]
              3 Transport protocol = 1
              4 TCP Port=5060
              5 IP=10.0.0.1
              6 [TLS Server]
              7 Private Key=@own.key
              8 Certificate=@own.crt
              9 Certificate Depth=3
              10 Method=nonsense
              11 [SIP settings]
              12 Own=1
              13 TCP Enabled=yes
              14 TLS IP=10.9.9.9:5071
              """));

  private static TlsProfile.Builder profile() {
    return TlsProfile.builder().addAddresses("192.0.2.1", "2001:db8::1");
  }

  @Test
  @Tag("G09-306")
  @Tag("G14-012")
  @Tag("G14-017")
  void setsWhatTlsAsksForAndKeepsWhatTheSiteChose() {
    EtsipEdit edit = profile().build().applyTo(SITE);
    assertThat(edit.file().document())
        .isEqualTo(
            ini(
                numbered(
                    """
                    1 ; ours
                    2 [pbx1]
                    3 Transport protocol = 3
                    4 TCP Port=5061
                    5 IP=10.0.0.1
                    6 MWI TCP Port=5061
                    7 [TLS Server]
                    8 Private Key=@own.key
                    9 Certificate=@own.crt
                    10 Certificate Depth=3
                    11 Method=nonsense
                    12 [SIP settings]
                    13 Own=1
                    14 TCP Enabled=yes
                    15 TLS IP=10.9.9.9:5071
                    16 Ignore Local Addresses=Yes
                    17 [TLS Manager]
                    18 FIPS=0
                    19 [TLS Client]
                    20 Certificate Depth=5
                    21 Method=2
                    """)));
  }

  @Test
  void reportsWhatChangedAndWhatIsStillMissing() {
    EtsipEdit edit = profile().build().applyTo(SITE);
    assertThat(edit.changes())
        .extracting(IniChange::toString)
        .containsExactly(
            "[pbx1] Transport protocol changed",
            "[pbx1] TCP Port changed",
            "[pbx1] MWI TCP Port added",
            "[SIP settings] Ignore Local Addresses added",
            "[TLS Manager] FIPS added",
            "[TLS Client] Certificate Depth added",
            "[TLS Client] Method added");
    assertThat(edit).hasToString(edit.changes().toString());
    assertThat(edit.open(RULES).findings())
        .extracting(finding -> finding.rule().id() + finding.path())
        .containsExactlyInAnyOrder(
            "etsip.setting.unknown/SIP settings/Own",
            "etsip.tls.ip-port/SIP settings/TLS IP",
            "etsip.tls.trusted-roots/TLS Client/CA Certificates",
            "etsip.value.form/TLS Server/Method");
  }

  @Test
  @Tag("G09-324")
  @Tag("G09-334")
  void makesUpNoNamesOfCertificates() {
    EtsipEdit edit = profile().build().applyTo(ini(""));
    assertThat(edit.file().document())
        .isEqualTo(
            ini(
                numbered(
                    """
                    1 [PBX1]
                    2 Transport protocol=3
                    3 MWI TCP Port=5061
                    4 TCP Port=5061
                    5 [SIP settings]
                    6 Ignore Local Addresses=Yes
                    7 TCP Enabled=Yes
                    8 TLS IP=192.0.2.1:5061,[2001:db8::1]:5061
                    9 [TLS Manager]
                    10 FIPS=0
                    11 [TLS Server]
                    12 Certificate Depth=5
                    13 Method=2
                    14 [TLS Client]
                    15 Certificate Depth=5
                    16 Method=2
                    """)));
    assertThat(edit.open(RULES).findings())
        .extracting(Finding::path)
        .containsExactlyInAnyOrder(
            "/TLS Server/Private Key", "/TLS Server/Certificate", "/TLS Client/CA Certificates");
  }

  @Test
  void withoutAddressesTlsIpIsStillMissing() {
    EtsipEdit edit = TlsProfile.builder().build().applyTo(ini("[SIP settings]⏎TLS IP=⏎"));
    assertThat(edit.open(RULES).findings())
        .extracting(finding -> finding.rule().id())
        .contains("etsip.tls.ip-missing");
    assertThat(profile().build().applyTo(ini("[SIP settings]⏎TLS IP=⏎")).file().settings())
        .extracting(EtsipSettings::tlsEndpoints)
        .asString()
        .contains("192.0.2.1:5061");
  }

  @Test
  @Tag("G09-326")
  void setsSecureRtpOfAJitcSiteOnly() {
    for (SecureRtp mode : SecureRtp.values()) {
      IniDocument edited = profile().enforceSecureRtp(mode).build().applyTo(SITE).file().document();
      assertThat(edited.findValue("PBX1", "Enforce Secure RTP"))
          .contains(Integer.toString(mode.number()));
    }
    IniDocument strict = ini("[PBX1]⏎Enforce Secure RTP=2⏎");
    assertThat(
            profile()
                .build()
                .applyTo(strict)
                .file()
                .document()
                .findValue("PBX1", "Enforce Secure RTP"))
        .contains("2");
    assertThat(profile().build().applyTo(SITE).file().document().find("PBX1", "Enforce Secure RTP"))
        .isEmpty();
  }

  @Test
  @Tag("G09-350")
  @Tag("G14-062")
  void showsTheServersCertificateForMutualCertification() {
    TlsProfile mutual = profile().certification(Certification.MUTUAL).build();
    IniDocument foreign =
        SITE.set("TLS Client", "Private Key", "@other.key")
            .set("TLS Client", "CA Certificates", "@root.pem;");
    EtsipEdit edit = mutual.applyTo(foreign);
    IniDocument edited = edit.file().document();
    assertThat(edited.findValue("TLS Client", "Private Key")).contains("@own.key");
    assertThat(edited.findValue("TLS Client", "Certificate")).contains("@own.crt");
    assertThat(edited.findValue("TLS Client", "CA Certificates")).contains("@root.pem;");
    assertThat(
            profile()
                .build()
                .applyTo(foreign)
                .file()
                .document()
                .findValue("TLS Client", "Private Key"))
        .contains("@other.key");
  }

  @Test
  void changesNothingTheSecondTime() {
    TlsProfile profile =
        profile().enforceSecureRtp(SecureRtp.SECURE).certification(Certification.MUTUAL).build();
    IniDocument once = profile.applyTo(SITE).file().document();
    EtsipEdit twice = profile.applyTo(once);
    assertThat(twice.file().document()).isSameAs(once);
    assertThat(twice.changes()).isEmpty();
  }

  @Test
  void leavesOtherTelephoneSystemsAlone() {
    IniDocument two = ini("[PBX1]⏎TCP Port=1⏎[PBX2]⏎TCP Port=2⏎");
    IniDocument edited = profile().pbx(2).build().applyTo(two).file().document();
    assertThat(edited.findValue("PBX1", "TCP Port")).contains("1");
    assertThat(edited.find("PBX1", "Transport protocol")).isEmpty();
    assertThat(edited.findValue("PBX2", "TCP Port")).contains("5061");
    assertThat(edited.findValue("PBX2", "Transport protocol")).contains("3");
  }

  @Test
  @Tag("G14-018")
  void refusesToEditASectionThatStandsTwice() {
    assertThatThrownBy(() -> profile().build().applyTo(ini("[PBX1]⏎[PBX1]⏎")))
        .isInstanceOf(IniEditException.class)
        .hasMessage("section [PBX1] stands twice, in lines 1 and 2; Windows reads the first only");
  }

  @Test
  void refusesWhatCanNotBe() {
    for (int number : new int[] {0, 1_000}) {
      assertThatThrownBy(() -> profile().pbx(number).build())
          .isInstanceOf(InvalidAttributeException.class)
          .hasMessageContaining("pbx");
    }
    assertThat(
            profile().pbx(999).build().applyTo(ini("")).file().settings().pbxes().get(0).number())
        .isEqualTo(999);
    assertThatThrownBy(() -> profile().addAddresses("host").build())
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessageContaining("addresses");
  }
}
