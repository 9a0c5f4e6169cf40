package dev.ixm.config.certificate;

import static dev.ixm.config.certificate.CertificateIssuer.AUTHORITY;
import static dev.ixm.config.certificate.CertificateIssuer.COMPANY;
import static dev.ixm.config.certificate.CertificateIssuer.SELF_SIGNED;
import static dev.ixm.config.certificate.CertificatePurpose.EFS;
import static dev.ixm.config.certificate.CertificatePurpose.IIS;
import static dev.ixm.config.certificate.CertificatePurpose.MOBILINK;
import static dev.ixm.config.certificate.CertificatePurpose.SIP_TLS;
import static dev.ixm.config.certificate.TestSites.JITC;
import static dev.ixm.config.certificate.TestSites.ORDINARY;
import static dev.ixm.config.certificate.TestSites.edit;
import static dev.ixm.config.certificate.TestSites.single;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import dev.ixm.config.certificate.CertificateRequirement.Due;
import dev.ixm.config.mending.Mending;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.value.InvalidAttributeException;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsVersion;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CertificatePlanTest {

  private static CertificatePlan plan(Deployment deployment) {
    return CertificatePlan.of(SiteView.of(deployment), SelfSigned.PERMITTED);
  }

  private static CertificateRequirement need(
      Deployment deployment, String server, CertificatePurpose purpose) {
    List<CertificateRequirement> needs =
        plan(deployment).forServer(server).stream()
            .filter(need -> need.purpose() == purpose)
            .toList();
    assertThat(needs).hasSize(1);
    return needs.get(0);
  }

  private static List<CertificatePurpose> purposes(Deployment deployment, String server) {
    return plan(deployment).forServer(server).stream()
        .map(CertificateRequirement::purpose)
        .toList();
  }

  @Test
  @Tag("G05-022")
  void aVoiceServerHasItsCertificateBeforeTheInstallation() {
    assertThat(plan(single(Edition.STANDARD)).requirements())
        .containsExactly(
            CertificateRequirement.builder()
                .server("IXM")
                .purpose(IIS)
                .addIssuers(AUTHORITY, COMPANY, SELF_SIGNED)
                .due(Due.BEFORE_INSTALLATION)
                .addOwners(CertificateOwner.LOCAL_COMPUTER)
                .store("Personal")
                .source(Source.of(5, "IIS Certificates"))
                .build());
  }

  @ParameterizedTest
  @EnumSource(
      value = WindowsVersion.class,
      names = {"WINDOWS_SERVER_2012", "WINDOWS_SERVER_2016", "WINDOWS_SERVER_2019"})
  @Tag("G05-024")
  void ordinarySitesTakeAnyIssuerOnEveryWindows(WindowsVersion windows) {
    Deployment site =
        edit(
            single(Edition.STANDARD),
            server ->
                Server.builder()
                    .from(server)
                    .operatingSystem(OperatingSystem.builder().version(windows).build())
                    .build());
    assertThat(need(site, "IXM", IIS).issuers()).contains(AUTHORITY, SELF_SIGNED);
  }

  @Test
  @Tag("G07-001")
  @Tag("G08-054")
  void everyServerOfAHighAvailabilitySiteHasOne() {
    for (String server : List.of("PRI", "SEC", "CON", "CSE", "WEB")) {
      assertThat(purposes(ORDINARY, server)).containsExactly(IIS);
      assertThat(need(ORDINARY, server, IIS).source())
          .isEqualTo(Source.of(8, "IIS Certificates (All Servers)"));
      assertThat(need(ORDINARY, server, IIS).basis())
          .isEqualTo(
              server.endsWith("C") || "PRI CON".contains(server) ? Basis.STATED : Basis.INFERRED);
    }
    assertThat(plan(ORDINARY).requirements()).hasSize(5);
    assertThat(plan(ORDINARY).forServer("ADM")).isEmpty();
    assertThat(plan(ORDINARY).site()).isEqualTo("site");
  }

  @Test
  @Tag("G09-048")
  @Tag("G09-049")
  @Tag("G05-045")
  @Tag("G09-077")
  void saysWhoMayHaveIssuedACertificate() {
    SelfSigned permitted = SelfSigned.PERMITTED;
    ImmutableSet<CertificateIssuer> any = ImmutableSet.of(AUTHORITY, COMPANY, SELF_SIGNED);
    ImmutableSet<CertificateIssuer> others = ImmutableSet.of(AUTHORITY, COMPANY);
    for (CertificatePurpose purpose : CertificatePurpose.values()) {
      assertThat(CertificatePlan.issuers(purpose, Edition.STANDARD, permitted)).isEqualTo(any);
      assertThat(CertificatePlan.issuers(purpose, Edition.STANDARD, SelfSigned.FORBIDDEN))
          .isEqualTo(others);
      assertThat(CertificatePlan.issuers(purpose, Edition.JITC, SelfSigned.FORBIDDEN))
          .isEqualTo(purpose == IIS ? ImmutableSet.of(AUTHORITY) : others);
    }
    assertThat(CertificatePlan.issuers(EFS, Edition.JITC, permitted)).isEqualTo(others);
    assertThat(CertificatePlan.issuers(IIS, Edition.JITC, permitted)).containsExactly(AUTHORITY);
    assertThat(CertificatePlan.issuers(SIP_TLS, Edition.JITC, permitted)).isEqualTo(others);
    assertThat(CertificatePlan.issuers(MOBILINK, Edition.JITC, permitted)).isEqualTo(any);
  }

  @Test
  @Tag("G05-046")
  void followsTheSitesOwnPolicy() {
    assertThat(CertificatePlan.of(SiteView.of(ORDINARY), SelfSigned.FORBIDDEN).requirements())
        .allSatisfy(need -> assertThat(need.issuers()).containsExactly(AUTHORITY, COMPANY));
  }

  @Test
  @Tag("G09-045")
  @Tag("G09-046")
  void aJitcServerHasOneForItsFiles() {
    CertificateRequirement files = need(single(Edition.JITC), "IXM", EFS);
    assertThat(files.store()).hasValue("Personal");
    assertThat(files.owners()).containsExactly(CertificateOwner.SERVICE_ACCOUNT);
    assertThat(files.intendedPurpose()).hasValue("Encrypting File System");
    assertThat(files.due()).isEqualTo(Due.BEFORE_INSTALLATION);
    assertThat(files.source().chapter()).isEqualTo(9);
    assertThat(files.files()).isEmpty();
    assertThat(files.folder()).isEmpty();
    assertThat(purposes(single(Edition.JITC), "IXM")).containsExactly(EFS, IIS, SIP_TLS);
    assertThat(need(single(Edition.JITC), "IXM", IIS).source())
        .isEqualTo(Source.of(9, "IIS Certificate Bindings"));
    assertThat(need(single(Edition.JITC), "IXM", IIS).intendedPurpose()).isEmpty();
  }

  @Test
  @Tag("G09-053")
  void theAccountsThatTheInstallerMakesHaveItAfterwards() {
    CertificateRequirement files = need(JITC, "CON", EFS);
    assertThat(files.owners())
        .filteredOn(owner -> files.dueFor(owner) == Due.AFTER_INSTALLATION)
        .containsExactly(CertificateOwner.UC_IIS_USER, CertificateOwner.UC_ADMIN_USER);
    assertThat(files.due()).isEqualTo(Due.BEFORE_INSTALLATION);
  }

  @Test
  @Tag("G09-052")
  @Tag("G09-076")
  void itsFilesBelongToTheProductsAccountsInHighAvailability() {
    assertThat(need(JITC, "CSE", EFS).owners()).containsExactly(CertificateOwner.SERVICE_ACCOUNT);
    for (String server : List.of("PRI", "SEC", "WEB")) {
      assertThat(need(JITC, server, EFS).owners())
          .containsExactly(CertificateOwner.SERVICE_ACCOUNT, CertificateOwner.UC_IIS_USER);
    }
    assertThat(need(JITC, "CSE", EFS).owners()).containsExactly(CertificateOwner.SERVICE_ACCOUNT);
    assertThat(need(JITC, "CON", EFS).owners())
        .containsExactly(
            CertificateOwner.SERVICE_ACCOUNT,
            CertificateOwner.UC_IIS_USER,
            CertificateOwner.UC_ADMIN_USER);
  }

  @Test
  void aServerThatTalksTlsHasOneForIt() {
    CertificateRequirement sip = need(JITC, "SEC", SIP_TLS);
    assertThat(sip.files()).containsExactly("sip.key", "sip.crt");
    assertThat(sip.folder()).hasValue("UC\\Certificates");
    assertThat(sip.due()).isEqualTo(Due.AFTER_INSTALLATION);
    assertThat(sip.source().chapter()).isEqualTo(9);
    assertThat(sip.owners()).isEmpty();
    assertThat(sip.store()).isEmpty();
    for (SipTransport transport : SipTransport.values()) {
      Deployment site =
          Deployment.builder()
              .from(ORDINARY)
              .pbx(
                  Pbx.builder()
                      .kind(PbxKind.OTHER)
                      .addAddresses("10.0.0.1")
                      .transport(transport)
                      .build())
              .build();
      boolean isTls = transport == SipTransport.TLS;
      assertThat(purposes(site, "PRI").contains(SIP_TLS)).isEqualTo(isTls);
      assertThat(purposes(site, "CON")).containsExactly(IIS);
      if (isTls) {
        assertThat(need(site, "PRI", SIP_TLS).source().chapter()).isEqualTo(14);
      }
    }
  }

  @Test
  @Tag("G09-275")
  @Tag("G09-276")
  @Tag("G09-287")
  @Tag("G09-288")
  void serversThatSynchronizeHaveTheFilesForIt() {
    for (String server : List.of("PRI", "SEC", "CSE", "WEB")) {
      assertThat(need(JITC, server, MOBILINK).files())
          .containsExactly("e2ee_PublicKey2048.pem", "MobilinkPublicCertificate.crt");
      assertThat(need(JITC, server, MOBILINK).basis())
          .isEqualTo(List.of("PRI", "SEC").contains(server) ? Basis.STATED : Basis.INFERRED);
    }
    assertThat(need(JITC, "CON", MOBILINK).files())
        .containsExactly("e2ee_PrivateKey2048.pem", "ConsolidatedIdentity.pem");
    assertThat(need(JITC, "CON", MOBILINK).basis()).isEqualTo(Basis.STATED);
    assertThat(need(JITC, "CON", MOBILINK).folder()).hasValue("UC\\Certificates");
    assertThat(need(JITC, "CON", MOBILINK).due()).isEqualTo(Due.AFTER_INSTALLATION);
    assertThat(need(JITC, "CON", MOBILINK).source().chapter()).isEqualTo(9);
  }

  @Test
  @Tag("G09-365")
  @Tag("G09-394")
  void remoteServersUnderJitcBelongToHighAvailabilityAndEncryptEverything() {
    assertThat(purposes(JITC, "CSE")).containsExactly(EFS, IIS, MOBILINK);
    assertThat(purposes(JITC, "WEB")).containsExactly(EFS, IIS, MOBILINK);
    for (Role role : new Role[] {Role.REMOTE_CSE, Role.REMOTE_WEB}) {
      Deployment alone =
          Deployment.builder()
              .from(single(Edition.JITC))
              .addServers(Server.builder().name("REMOTE").addRoles(role).build())
              .build();
      assertThat(RuleSet.discover(getClass().getClassLoader()).check(alone).findings())
          .anySatisfy(
              finding -> {
                assertThat(finding.rule().id()).isEqualTo("topology.roles");
                assertThat(finding.facts()).containsEntry("server", "REMOTE");
              });
      assertThat(purposes(alone, "REMOTE")).containsExactly(EFS, IIS);
    }
  }

  @Test
  void aServerWithoutASynchronizationHasNoFilesForIt() {
    Deployment odd =
        edit(JITC, it -> Server.builder().name(it.name()).addRoles(Role.SINGLE).build());
    assertThat(purposes(odd, "PRI")).containsExactly(EFS, IIS, SIP_TLS);
  }

  @Test
  @Tag("G09-002")
  void aJitcSiteEncryptsInThreeLayers() {
    assertThat(plan(JITC).encryption())
        .containsExactly(
            EncryptionLayer.DATABASE_FILES,
            EncryptionLayer.FILES_AND_FOLDERS,
            EncryptionLayer.COMMUNICATIONS);
    assertThat(plan(ORDINARY).encryption()).isEmpty();
    assertThat(EncryptionLayer.DATABASE_FILES.technique()).isEqualTo("FIPS approved encryption");
    assertThat(EncryptionLayer.FILES_AND_FOLDERS.technique()).isEqualTo("Windows EFS");
    assertThat(EncryptionLayer.COMMUNICATIONS.technique()).isEqualTo("TLS");
  }

  @Test
  void saysWhatIsMadeAnewBecauseOfAFinding() {
    RuleSet rules = RuleSet.discover(CertificatePlanTest.class.getClassLoader());
    CertificateInventory nothing =
        CertificateInventory.builder()
            .deployment(JITC)
            .addServers(ServerCertificates.builder().server("SEC").build())
            .build();
    Map<String, List<CertificateRequirement>> anew =
        rules.check(nothing).findings().stream()
            .filter(finding -> finding.kind() == Finding.Kind.BREACH)
            .collect(
                Collectors.toMap(
                    finding -> finding.rule().id(),
                    finding -> Mending.certificates(nothing.plan(), finding),
                    (one, same) -> one));
    assertThat(anew)
        .containsEntry("certificate.iis.store", List.of(need(JITC, "SEC", IIS)))
        .containsEntry("certificate.efs.store", List.of(need(JITC, "SEC", EFS)));
    assertThat(Mending.certificates(plan(JITC), rules.check(JITC).findings().get(0))).isEmpty();
  }

  @Test
  void isWrittenAsJson() {
    assertThat(IxmJson.write(plan(JITC)))
        .contains("\"site\"", "\"UC\\\\Certificates\"", "\"e2ee_PublicKey2048.pem\"");
  }

  @Test
  void refusesWhatCannotBe() {
    CertificateRequirement need = need(JITC, "PRI", EFS);
    assertThatThrownBy(() -> CertificateRequirement.builder().from(need).server(" ").build())
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("server must not be blank");
    assertThatThrownBy(() -> CertificateRequirement.builder().from(need).issuers(List.of()).build())
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("issuers must not be empty");
  }
}
