package dev.ixm.config.certificate.rules;

import static dev.ixm.config.certificate.CertificateIssuer.AUTHORITY;
import static dev.ixm.config.certificate.CertificateIssuer.COMPANY;
import static dev.ixm.config.certificate.CertificateIssuer.SELF_SIGNED;
import static dev.ixm.config.certificate.CertificateOwner.LOCAL_COMPUTER;
import static dev.ixm.config.certificate.CertificateOwner.SERVICE_ACCOUNT;
import static dev.ixm.config.certificate.CertificateOwner.UC_ADMIN_USER;
import static dev.ixm.config.certificate.CertificateOwner.UC_IIS_USER;
import static dev.ixm.config.certificate.CertificatePurpose.EFS;
import static dev.ixm.config.certificate.CertificatePurpose.IIS;
import static dev.ixm.config.certificate.TestSites.JITC;
import static dev.ixm.config.certificate.TestSites.ORDINARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.certificate.CertificateBackup;
import dev.ixm.config.certificate.CertificateInventory;
import dev.ixm.config.certificate.CertificateIssuer;
import dev.ixm.config.certificate.CertificateOwner;
import dev.ixm.config.certificate.CertificateSubject;
import dev.ixm.config.certificate.InstalledCertificate;
import dev.ixm.config.certificate.SelfSigned;
import dev.ixm.config.certificate.ServerCertificates;
import dev.ixm.config.certificate.TestSites;
import dev.ixm.config.certificate.WebBinding;
import dev.ixm.config.certificate.WebBinding.Protocol;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.value.InvalidAttributeException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateInventoryRulesTest {

  private static final RuleSet RULES =
      RuleSet.discover(CertificateInventoryRulesTest.class.getClassLoader());

  private static final CertificateSubject SUBJECT =
      CertificateSubject.builder()
          .from(TestSites.SUBJECT)
          .organization("Example Ltd")
          .organizationalUnit("Voice")
          .commonName("ixm.example")
          .build();

  private static final String FILES = "a".repeat(40);
  private static final String WEB = "b".repeat(40);
  private static final String PURPOSE = "Encrypting File System";
  private static final String HTTPS_MISSING =
      "certificate.iis.https BREACH /servers/2/bindings"
          + " [SEC, Default Web Site, HTTPS, All Unassigned, 443, present]";

  private static InstalledCertificate files(CertificateOwner owner) {
    return InstalledCertificate.builder()
        .purpose(EFS)
        .issuer(COMPANY)
        .owner(owner)
        .store("Personal")
        .addIntendedPurposes(PURPOSE, "Client Authentication")
        .thumbprint(FILES)
        .build();
  }

  private static InstalledCertificate web() {
    return InstalledCertificate.builder()
        .purpose(IIS)
        .issuer(AUTHORITY)
        .owner(LOCAL_COMPUTER)
        .store("Personal")
        .thumbprint(WEB)
        .build();
  }

  private static WebBinding https() {
    return WebBinding.builder().from(WebBinding.required()).certificate(WEB.toUpperCase()).build();
  }

  private static WebBinding http(String site) {
    return WebBinding.builder().site(site).protocol(Protocol.HTTP).port(80).build();
  }

  private static ServerCertificates.Builder server(String name, String... files) {
    return ServerCertificates.builder()
        .server(name)
        .addCertificates(files(SERVICE_ACCOUNT), files(UC_IIS_USER), web())
        .addBindings(https(), http("another site"))
        .addFiles(files)
        .subject(SUBJECT)
        .databaseEncrypted(true)
        .mobilinkEncrypted(true);
  }

  private static ServerCertificates voice(String name) {
    return server(name, "E2EE_PublicKey2048.pem", "mobilinkpubliccertificate.crt", "sip.key")
        .build();
  }

  private static CertificateInventory.Builder inventory(Deployment deployment) {
    return CertificateInventory.builder()
        .deployment(deployment)
        .addServers(
            voice("PRI"),
            server("CON", "e2ee_PrivateKey2048.pem", "ConsolidatedIdentity.pem")
                .addCertificates(files(UC_ADMIN_USER))
                .build(),
            voice("SEC"),
            voice("CSE"),
            voice("WEB"))
        .efsBackup(
            CertificateBackup.builder()
                .privateKey(true)
                .extendedProperties(true)
                .passwordProtected(true)
                .build());
  }

  /** The site with another SEC. */
  private static CertificateInventory with(
      Deployment deployment, UnaryOperator<ServerCertificates.Builder> edit) {
    return with(deployment, "SEC", edit);
  }

  private static CertificateInventory with(
      Deployment deployment, String server, UnaryOperator<ServerCertificates.Builder> edit) {
    CertificateInventory before = inventory(deployment).build();
    return CertificateInventory.builder()
        .from(before)
        .servers(
            before.servers().stream()
                .map(
                    it ->
                        it.server().equals(server)
                            ? edit.apply(ServerCertificates.builder().from(it)).build()
                            : it)
                .toList())
        .build();
  }

  /** The site with other certificates on SEC. */
  private static CertificateInventory with(
      Deployment deployment, InstalledCertificate... certificates) {
    return with(deployment, server -> server.certificates(List.of(certificates)));
  }

  private static InstalledCertificate.Builder edit(InstalledCertificate certificate) {
    return InstalledCertificate.builder().from(certificate);
  }

  private static InstalledCertificate issued(
      InstalledCertificate certificate, CertificateIssuer issuer) {
    return edit(certificate).issuer(issuer).build();
  }

  private static CertificateInventory bound(Deployment deployment, WebBinding... bindings) {
    return with(deployment, server -> server.bindings(List.of(bindings)));
  }

  private static CertificateInventory backup(UnaryOperator<CertificateBackup.Builder> edit) {
    CertificateInventory before = inventory(JITC).build();
    return CertificateInventory.builder()
        .from(before)
        .efsBackup(
            edit.apply(CertificateBackup.builder().from(before.efsBackup().orElseThrow())).build())
        .build();
  }

  private static List<Finding> findings(CertificateInventory inventory) {
    return RULES.check(inventory).findings();
  }

  private static String shown(Finding finding) {
    return "%s %s %s %s"
        .formatted(finding.rule().id(), finding.kind(), finding.path(), finding.facts().values());
  }

  /** One breach, the finding that it gives, and the statements that the finding follows from. */
  private record Breach(CertificateInventory inventory, String finding, String statements) {

    @Override
    public String toString() {
      return finding + " " + statements;
    }
  }

  static Stream<Breach> breaches() {
    return Stream.of(
        new Breach(
            with(JITC, files(SERVICE_ACCOUNT), web()),
            "certificate.efs.store BREACH /servers/2/certificates"
                + " [SEC, UC_IIS_USER, Personal]",
            "G09-045 G09-060"),
        new Breach(
            with(
                JITC,
                edit(files(SERVICE_ACCOUNT)).store("Trusted People").build(),
                files(UC_IIS_USER),
                web()),
            "certificate.efs.store BREACH /servers/2/certificates"
                + " [SEC, SERVICE_ACCOUNT, Trusted People, Personal]",
            "G09-045 G09-060 G09-069"),
        new Breach(
            with(
                JITC,
                edit(files(SERVICE_ACCOUNT)).intendedPurposes(Set.of("Server")).build(),
                files(UC_IIS_USER),
                web()),
            "certificate.efs.intended-purpose BREACH /servers/2/certificates/0/intendedPurposes"
                + " [SEC, Server, with Encrypting File System]",
            "G09-046"),
        new Breach(
            with(JITC, files(SERVICE_ACCOUNT), issued(files(UC_IIS_USER), SELF_SIGNED), web()),
            "certificate.efs.issuer BREACH /servers/2/certificates/1/issuer"
                + " [SEC, SELF_SIGNED, one of AUTHORITY, COMPANY]",
            "G05-045 G09-048 G09-049"),
        new Breach(
            with(JITC, files(SERVICE_ACCOUNT), files(UC_IIS_USER), issued(web(), SELF_SIGNED)),
            "certificate.iis.issuer BREACH /servers/2/certificates/2/issuer"
                + " [SEC, SELF_SIGNED, AUTHORITY]",
            "G09-049 G09-077"),
        new Breach(
            with(JITC, files(SERVICE_ACCOUNT), files(UC_IIS_USER), issued(web(), COMPANY)),
            "certificate.iis.issuer BREACH /servers/2/certificates/2/issuer"
                + " [SEC, COMPANY, AUTHORITY]",
            "G09-077"),
        new Breach(
            with(ORDINARY, files(LOCAL_COMPUTER)),
            "certificate.iis.store BREACH /servers/2/certificates"
                + " [SEC, LOCAL_COMPUTER, Personal]",
            "G05-044 G08-054"),
        new Breach(
            with(ORDINARY, edit(web()).owner(UC_IIS_USER).build()),
            "certificate.iis.store BREACH /servers/2/certificates"
                + " [SEC, LOCAL_COMPUTER, Personal]",
            "G05-044"),
        new Breach(
            with(
                JITC,
                server ->
                    server
                        .certificates(
                            List.of(
                                files(SERVICE_ACCOUNT),
                                files(UC_IIS_USER),
                                edit(web()).thumbprint(FILES.toUpperCase()).build()))
                        .bindings(
                            List.of(
                                WebBinding.builder().from(https()).certificate(FILES).build()))),
            "certificate.iis.separate BREACH /servers/2/certificates/2/thumbprint"
                + " [SEC, "
                + FILES.toUpperCase()
                + ", other than "
                + FILES
                + "]",
            "G09-077"),
        new Breach(bound(ORDINARY, http("x")), HTTPS_MISSING, "G05-048 G09-078 G09-080"),
        new Breach(
            bound(JITC, WebBinding.builder().from(https()).port(8443).build()),
            HTTPS_MISSING,
            "G05-050 G09-080"),
        new Breach(
            bound(JITC, WebBinding.builder().from(https()).ipAddress("10.0.0.1").build()),
            HTTPS_MISSING,
            "G05-050 G09-080"),
        new Breach(
            bound(JITC, WebBinding.builder().from(https()).site("x").build()),
            HTTPS_MISSING,
            "G09-080"),
        new Breach(
            bound(JITC, https(), http("default web site")),
            "certificate.iis.http BREACH /servers/2/bindings/1 [SEC, 80, HTTP, none]",
            "G09-078"),
        new Breach(
            bound(ORDINARY, http("Default Web Site"), https()),
            "certificate.iis.http BREACH /servers/2/bindings/0 [SEC, 80, HTTP, none]",
            "G05-048"),
        new Breach(
            bound(JITC, WebBinding.builder().from(https()).certificate(FILES).build()),
            "certificate.iis.bound BREACH /servers/2/bindings/0/certificate [SEC, "
                + FILES
                + ", "
                + WEB
                + "]",
            "G05-050 G09-080"),
        new Breach(
            with(JITC, server -> server.files(Set.of("e2ee_PublicKey2048.pem"))),
            "certificate.mobilink.files BREACH /servers/2/files"
                + " [SEC, e2ee_PublicKey2048.pem,"
                + " with e2ee_PublicKey2048.pem, MobilinkPublicCertificate.crt]",
            "G09-288"),
        new Breach(
            with(JITC, server -> server.files(Set.of("e2ee_PrivateKey2048.pem"))),
            "certificate.mobilink.files BREACH /servers/2/files"
                + " [SEC, e2ee_PrivateKey2048.pem,"
                + " with e2ee_PublicKey2048.pem, MobilinkPublicCertificate.crt]",
            "G09-275 G09-288"),
        new Breach(
            with(
                JITC,
                server ->
                    server.subject(
                        CertificateSubject.builder().from(SUBJECT).locality("Ottawa").build())),
            "certificate.mobilink.subject BREACH /servers/2/subject/locality"
                + " [SEC, Ottawa, Toronto]",
            "G09-241 G09-283 G09-298"),
        new Breach(
            with(
                ORDINARY,
                server ->
                    server.subject(
                        CertificateSubject.builder()
                            .from(SUBJECT)
                            .commonName("test cert")
                            .build())),
            "certificate.sample.subject BREACH /servers/2/subject/commonName"
                + " [SEC, test cert, other than test cert]",
            "G01-901"),
        new Breach(
            with(JITC, server -> server.mobilinkEncrypted(false)),
            "certificate.encryption.synchronization BREACH /servers/2/mobilinkEncrypted [SEC,"
                + " false, true]",
            "G09-366"),
        new Breach(
            with(JITC, server -> server.databaseEncrypted(false)),
            "certificate.encryption.database BREACH /servers/2/databaseEncrypted [SEC, false,"
                + " true]",
            "G09-002 G09-366"),
        new Breach(
            backup(it -> it.privateKey(false)),
            "certificate.efs.backup BREACH /efsBackup/privateKey [false, true]",
            "G09-063"),
        new Breach(
            backup(it -> it.extendedProperties(false)),
            "certificate.efs.backup BREACH /efsBackup/extendedProperties [false, true]",
            "G09-064"),
        new Breach(
            backup(it -> it.passwordProtected(false)),
            "certificate.efs.backup BREACH /efsBackup/passwordProtected [false, true]",
            "G09-065"),
        new Breach(
            CertificateInventory.builder()
                .from(with(ORDINARY, issued(web(), SELF_SIGNED)))
                .selfSigned(SelfSigned.FORBIDDEN)
                .build(),
            "certificate.site.self-signed BREACH /servers/2/certificates/0/issuer"
                + " [SEC, SELF_SIGNED, one of AUTHORITY, COMPANY]",
            "G05-046"));
  }

  @ParameterizedTest
  @MethodSource("breaches")
  void findsEachBreachAndNothingElse(Breach breach) {
    assertThat(findings(breach.inventory()))
        .extracting(CertificateInventoryRulesTest::shown)
        .containsExactly(breach.finding());
  }

  @Test
  void hasABreachForEveryRule() {
    assertThat(breaches().map(it -> it.finding().split(" ")[0]).collect(Collectors.toSet()))
        .isEqualTo(
            RULES.rules().stream()
                .filter(rule -> rule.subjectType() == CertificateInventory.class)
                .map(Rule::info)
                .map(info -> info.id())
                .collect(Collectors.toSet()));
  }

  @Test
  void findsNothingWhereAllIsWell() {
    assertThat(findings(inventory(JITC).build())).isEmpty();
    assertThat(findings(inventory(ORDINARY).build())).isEmpty();
    CertificateInventory strict = inventory(JITC).selfSigned(SelfSigned.FORBIDDEN).build();
    assertThat(findings(strict)).isEmpty();
  }

  @Test
  void takesTheNamesOfIisInAnyCase() {
    WebBinding star = WebBinding.builder().from(https()).ipAddress("*").build();
    WebBinding lower =
        WebBinding.builder()
            .from(https())
            .site("default web site")
            .ipAddress("all unassigned")
            .build();
    assertThat(findings(bound(JITC, star))).isEmpty();
    assertThat(findings(bound(JITC, lower))).isEmpty();
  }

  @Test
  @Tag("G05-044")
  void anOrdinaryServerNeedsOneCertificateOfAnyIssuer() {
    for (CertificateIssuer issuer : CertificateIssuer.values()) {
      assertThat(findings(with(ORDINARY, issued(web(), issuer)))).isEmpty();
    }
  }

  @Test
  @Tag("G09-366")
  void remoteServersEncryptChannelAndDatabaseToo() {
    CertificateInventory before = inventory(JITC).build();
    CertificateInventory plain =
        CertificateInventory.builder()
            .from(before)
            .servers(
                before.servers().stream()
                    .map(
                        it ->
                            it.server().equals("CSE") || it.server().equals("WEB")
                                ? ServerCertificates.builder()
                                    .from(it)
                                    .databaseEncrypted(false)
                                    .mobilinkEncrypted(false)
                                    .build()
                                : it)
                    .toList())
            .build();
    assertThat(findings(plain))
        .extracting(CertificateInventoryRulesTest::shown)
        .containsExactly(
            "certificate.encryption.database BREACH /servers/3/databaseEncrypted [CSE, false,"
                + " true]",
            "certificate.encryption.database BREACH /servers/4/databaseEncrypted [WEB, false,"
                + " true]",
            "certificate.encryption.synchronization BREACH /servers/3/mobilinkEncrypted [CSE,"
                + " false, true]",
            "certificate.encryption.synchronization BREACH /servers/4/mobilinkEncrypted [WEB,"
                + " false, true]");
    CertificateInventory ordinary =
        CertificateInventory.builder().from(plain).deployment(ORDINARY).build();
    assertThat(findings(ordinary)).isEmpty();
  }

  @Test
  void saysWhatIsNotKnown() {
    ServerCertificates bare =
        ServerCertificates.builder()
            .server("SEC")
            .addCertificates(
                InstalledCertificate.builder().purpose(EFS).build(),
                InstalledCertificate.builder().purpose(IIS).build())
            .build();
    CertificateInventory unknown =
        CertificateInventory.builder().deployment(JITC).addServers(bare).build();
    String others = "/servers/PRI";
    String last = "/servers/CON /servers/CSE /servers/WEB";
    assertThat(findings(unknown))
        .allMatch(finding -> finding.kind() == Finding.Kind.NOT_STATED)
        .extracting(it -> it.rule().id() + " " + it.facts().get(Finding.MISSING))
        .containsExactlyInAnyOrder(
            missing("certificate.efs.store", others, "certificates", last),
            missing("certificate.iis.store", others, "certificates", last),
            missing(
                "certificate.efs.intended-purpose",
                others,
                "certificates/0/intendedPurposes",
                last),
            missing("certificate.efs.issuer", others, "certificates/0/issuer", last),
            missing("certificate.iis.issuer", others, "certificates/1/issuer", last),
            missing("certificate.iis.separate", others, "certificates/1/thumbprint", last),
            missing("certificate.iis.https", others, "bindings", last),
            missing("certificate.iis.http", others, "bindings", last),
            missing("certificate.iis.bound", others, "bindings", last),
            missing("certificate.mobilink.files", others, "files", last),
            missing("certificate.mobilink.subject", others, "subject", last),
            missing("certificate.encryption.synchronization", others, "mobilinkEncrypted", last),
            missing("certificate.encryption.database", others, "databaseEncrypted", last),
            "certificate.efs.backup /efsBackup/privateKey /efsBackup/extendedProperties"
                + " /efsBackup/passwordProtected");
  }

  private static String missing(String rule, String first, String own, String last) {
    return "%s %s /servers/0/%s %s".formatted(rule, first, own, last);
  }

  @Test
  void aCertificateThatMayBeTheRightOneIsNoBreach() {
    InstalledCertificate unbound = edit(web()).thumbprint(Optional.empty()).build();
    assertThat(findings(with(ORDINARY, unbound))).isEmpty();
    WebBinding nameless = WebBinding.required();
    assertThat(findings(bound(ORDINARY, nameless)))
        .extracting(CertificateInventoryRulesTest::shown)
        .containsExactly(
            "certificate.iis.bound NOT_STATED /servers/2/bindings/0/certificate"
                + " [/servers/2/bindings/0/certificate]");
    InstalledCertificate ownerless = edit(web()).owner(Optional.empty()).build();
    assertThat(findings(with(ORDINARY, ownerless)))
        .extracting(Finding::kind)
        .containsExactly(Finding.Kind.NOT_STATED);
    InstalledCertificate elsewhere = edit(web()).owner(Optional.empty()).store("Other").build();
    assertThat(findings(with(ORDINARY, elsewhere)))
        .extracting(Finding::kind)
        .containsExactly(Finding.Kind.BREACH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SEC", "CSE", "WEB", "CON"})
  @Tag("G09-181")
  @Tag("G09-241")
  @Tag("G09-390")
  @Tag("G09-411")
  void everyServerHasTheCertificateValuesOfThePrimary(String name) {
    CertificateSubject other =
        CertificateSubject.builder().from(SUBJECT).commonName("other").build();
    assertThat(findings(with(JITC, name, server -> server.subject(other))))
        .extracting(it -> it.rule().id() + " " + it.facts().get(Finding.SERVER))
        .containsExactly("certificate.mobilink.subject " + name);
    assertThat(findings(with(JITC, "PRI", server -> server.subject(other))))
        .extracting(it -> it.facts().get(Finding.SERVER))
        .containsExactly("SEC", "CON", "CSE", "WEB");
  }

  @Test
  void aSiteThatForbidsSelfSignedCertificatesMeansThoseForFilesToo() {
    CertificateInventory strict =
        CertificateInventory.builder()
            .from(
                with(JITC, files(SERVICE_ACCOUNT), issued(files(UC_IIS_USER), SELF_SIGNED), web()))
            .selfSigned(SelfSigned.FORBIDDEN)
            .build();
    assertThat(findings(strict))
        .extracting(finding -> finding.rule().id())
        .containsExactly("certificate.efs.issuer", "certificate.site.self-signed");
  }

  @Test
  void comparesWithThePrimaryOnlyIfItIsKnown() {
    CertificateInventory before =
        with(
            JITC,
            server ->
                server.subject(
                    CertificateSubject.builder().from(SUBJECT).commonName("other").build()));
    ImmutableList<ServerCertificates> others = before.servers().subList(1, before.servers().size());
    assertThat(findings(CertificateInventory.builder().from(before).servers(others).build()))
        .filteredOn(it -> it.rule().id().equals("certificate.mobilink.subject"))
        .extracting(Finding::path)
        .containsExactly("/servers/PRI");
  }

  @Test
  void namesTheLevelAndThePlaceOfEachRule() {
    ImmutableSet<String> levels =
        RULES.rules().stream()
            .filter(rule -> rule.subjectType() == CertificateInventory.class)
            .map(rule -> rule.info().level() + " " + rule.info().source().chapter())
            .collect(ImmutableSet.toImmutableSet());
    assertThat(levels).containsExactlyInAnyOrder("MUST 9", "MUST 5", "SHOULD 5", "SHOULD 9");
  }

  @Test
  void isReadFromTheJsonThatIsWritten() {
    CertificateInventory inventory = inventory(JITC).selfSigned(SelfSigned.FORBIDDEN).build();
    byte[] json = IxmJson.write(inventory).getBytes(StandardCharsets.UTF_8);
    assertThat(IxmJson.read(json, "json", CertificateInventory.class)).isEqualTo(inventory);
  }

  private static void assertRefused(Runnable building, String message) {
    assertThatThrownBy(building::run)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage(message);
  }

  @Test
  void refusesWhatCannotBe() {
    assertRefused(
        () -> inventory(JITC).addServers(voice("XXX")).build(),
        "servers must be servers of the deployment, each once: 'XXX'");
    assertRefused(
        () -> inventory(JITC).addServers(voice("PRI")).build(),
        "servers must be servers of the deployment, each once: 'PRI'");
    assertRefused(() -> server(" ").build(), "server must not be blank");
    assertRefused(() -> edit(web()).store(" ").build(), "store must not be blank");
    for (String thumbprint : new String[] {"", "a".repeat(39), "a".repeat(41), "g".repeat(40)}) {
      assertRefused(
          () -> edit(web()).thumbprint(thumbprint).build(),
          "thumbprint must be 40 hexadecimal digits: '%s'".formatted(thumbprint));
      assertRefused(
          () -> WebBinding.builder().from(https()).certificate(thumbprint).build(),
          "certificate must be 40 hexadecimal digits: '%s'".formatted(thumbprint));
    }
    assertRefused(() -> http(""), "site must not be blank");
    assertRefused(
        () -> WebBinding.builder().from(https()).ipAddress(" ").build(),
        "ipAddress must not be blank");
    for (int port : new int[] {0, 65_536}) {
      assertRefused(
          () -> WebBinding.builder().from(https()).port(port).build(),
          "port must be 1 to 65535: " + port);
    }
    assertThat(WebBinding.builder().from(https()).port(65_535).build().port()).isEqualTo(65_535);
    assertThat(WebBinding.builder().from(https()).port(1).build().port()).isEqualTo(1);
  }
}
