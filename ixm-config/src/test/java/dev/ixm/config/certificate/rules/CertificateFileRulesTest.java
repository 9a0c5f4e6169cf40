package dev.ixm.config.certificate.rules;

import static dev.ixm.config.certificate.CertificatePurpose.EFS;
import static dev.ixm.config.certificate.CertificatePurpose.IIS;
import static dev.ixm.config.certificate.CertificatePurpose.MOBILINK;
import static dev.ixm.config.certificate.CertificatePurpose.SIP_TLS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Bytes;
import dev.ixm.config.certificate.CertificateCheck;
import dev.ixm.config.certificate.CertificatePurpose;
import dev.ixm.config.certificate.CertificateSubject;
import dev.ixm.config.certificate.SelfSigned;
import dev.ixm.config.certificate.TestSites;
import dev.ixm.config.certificate.file.CertificateBundle;
import dev.ixm.config.certificate.file.Files;
import dev.ixm.model.Edition;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.value.InvalidAttributeException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateFileRulesTest {

  private static final RuleSet RULES =
      RuleSet.discover(CertificateFileRulesTest.class.getClassLoader());

  private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2099-12-31T23:59:59Z");
  private static final CertificateBundle KEY_ALONE =
      CertificateBundle.ofPem(
          """
          -----BEGIN EC PRIVATE KEY-----
          MAMCAQE=
          -----END EC PRIVATE KEY-----
          """
              .getBytes(StandardCharsets.US_ASCII));

  private static CertificateCheck.Builder check(String file, CertificatePurpose purpose) {
    CertificateBundle bundle = Files.bundle(file);
    String name = bundle.certificates().get(0).getSubjectX500Principal().getName();
    return CertificateCheck.builder()
        .bundle(bundle)
        .purpose(purpose)
        .at(FIRST)
        .addHostNames(name.substring(name.indexOf('=') + 1).replaceFirst(",.*", ""));
  }

  /** What else is found than that the file has the guide's names, as that is so of some here. */
  private static List<String> findings(CertificateCheck.Builder check) {
    return all(check).filter(finding -> !finding.startsWith("certificate.file.sample")).toList();
  }

  private static Stream<String> all(CertificateCheck.Builder check) {
    return RULES.check(check.build()).findings().stream().map(CertificateFileRulesTest::shown);
  }

  @Test
  @Tag("G01-901")
  void findsTheNamesThatTheGuidePrints() {
    assertThat(all(check("self.pem", IIS)))
        .containsExactly(
            "certificate.file.sample BREACH /bundle/certificates/0"
                + " [Test Cert, other than Test Cert]",
            "certificate.file.sample BREACH /bundle/certificates/0 [Test OU, other than Test OU]",
            "certificate.file.sample BREACH /bundle/certificates/0"
                + " [Test Org, other than Test Org]");
    assertThat(all(check("server.pem", EFS).hostNames(ImmutableSet.of("User.yourcompany.com"))))
        .contains(
            "certificate.file.sample BREACH /hostNames"
                + " [User.yourcompany.com, other than User.yourcompany.com]");
    assertThat(all(check("server.pem", SIP_TLS))).isEmpty();
  }

  private static String shown(Finding finding) {
    return "%s %s %s %s"
        .formatted(finding.rule().id(), finding.kind(), finding.path(), finding.facts().values());
  }

  private record Breach(CertificateCheck.Builder check, String finding) {

    @Override
    public String toString() {
      return finding;
    }
  }

  static Stream<Breach> breaches() {
    CertificateSubject other =
        CertificateSubject.builder().from(TestSites.SUBJECT).state("QC").build();
    return Stream.of(
        new Breach(
            check("server.pem", IIS).bundle(KEY_ALONE),
            "certificate.file.certificate BREACH /bundle/certificates [present]"),
        new Breach(
            check("files.pem", SIP_TLS).at(FIRST.minusNanos(1)),
            "certificate.file.valid BREACH /bundle/chain/0 [2025-12-31T23:59:59.999999999Z,"
                + " 2026-01-01T00:00:00Z to 2099-12-31T23:59:59Z]"),
        new Breach(
            check("expired.pem", SIP_TLS).at(Instant.parse("2027-01-01T00:00:01Z")),
            "certificate.file.valid BREACH /bundle/chain/0"
                + " [2027-01-01T00:00:01Z, 2026-01-01T00:00:00Z to 2027-01-01T00:00:00Z]"),
        new Breach(
            check("expired.pem", IIS),
            "certificate.file.key BREACH /bundle/key [ABSENT, MATCHING]"),
        new Breach(
            check("weak.pem", SIP_TLS),
            "certificate.file.key-size BREACH /bundle/certificates/0 [1024, at least 2048]"),
        new Breach(
            check("server.pem", IIS).addHostNames("sec.example.com"),
            "certificate.file.host-name BREACH /hostNames/1"
                + " [1, sec.example.com, pri.example.com]"),
        new Breach(
            check("server.pem", IIS).bundle(marked("server.pem")),
            "certificate.file.mark BREACH /bundle/utf8Mark [true, false]"),
        new Breach(
            check("server.pem", SIP_TLS).certificateDepth(1),
            "certificate.file.depth BREACH /bundle/chain [2, at most 1]"),
        new Breach(
            check("self.pem", IIS).edition(Edition.JITC),
            "certificate.file.self-signed BREACH /bundle/certificates/0"
                + " [SELF_SIGNED, AUTHORITY]"),
        new Breach(
            check("self.pem", MOBILINK).selfSigned(SelfSigned.FORBIDDEN),
            "certificate.file.self-signed BREACH /bundle/certificates/0"
                + " [SELF_SIGNED, one of AUTHORITY, COMPANY]"),
        new Breach(
            check("server.pem", EFS),
            "certificate.file.efs-purpose BREACH /bundle/certificates/0"
                + " [1.3.6.1.5.5.7.3.1, with 1.3.6.1.4.1.311.10.3.4]"),
        new Breach(
            check("self.pem", EFS),
            "certificate.file.efs-purpose BREACH /bundle/certificates/0"
                + " [none, with 1.3.6.1.4.1.311.10.3.4]"),
        new Breach(
            check("self.pem", MOBILINK).subject(other),
            "certificate.file.subject BREACH /bundle/certificates/0"
                + " [cn=test cert,ou=test ou,o=test org,l=toronto,st=on,c=ca,"
                + " c=ca,st=qc,l=toronto,o=test org,ou=test ou,cn=test cert]"));
  }

  @ParameterizedTest
  @MethodSource("breaches")
  @Tag("G09-046")
  @Tag("G09-049")
  @Tag("G14-032")
  void findsEachBreach(Breach breach) {
    assertThat(findings(breach.check()))
        .filteredOn(finding -> finding.contains(" BREACH "))
        .containsExactly(breach.finding());
  }

  @Test
  void hasABreachForEveryRule() {
    assertThat(
            Stream.concat(
                    breaches().map(it -> it.finding().split(" ")[0]),
                    Stream.of("certificate.file.sample"))
                .collect(Collectors.toSet()))
        .isEqualTo(
            RULES.rules().stream()
                .filter(rule -> rule.subjectType() == CertificateCheck.class)
                .map(rule -> rule.info().id())
                .collect(Collectors.toSet()));
  }

  @Test
  void findsNothingWhereAllIsWell() {
    assertThat(findings(check("files.pfx", EFS).edition(Edition.JITC))).isEmpty();
    assertThat(findings(check("server.pem", IIS).edition(Edition.JITC).at(LAST))).isEmpty();
    assertThat(findings(check("server.pem", SIP_TLS).certificateDepth(2))).isEmpty();
    assertThat(findings(check("server.pem", IIS).certificateDepth(1))).isEmpty();
    assertThat(findings(check("self.pem", IIS))).isEmpty();
    assertThat(findings(check("weak.pem", MOBILINK).bundle(Files.bundle("files.pem")))).isEmpty();
    assertThat(
            findings(check("self.pem", MOBILINK).edition(Edition.JITC).subject(TestSites.SUBJECT)))
        .isEmpty();
    CertificateSubject other =
        CertificateSubject.builder().from(TestSites.SUBJECT).state("QC").build();
    assertThat(findings(check("self.pem", IIS).subject(other))).isEmpty();
  }

  private static CertificateBundle marked(String file) {
    return CertificateBundle.ofPem(
        Bytes.concat(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Files.read(file)));
  }

  @Test
  void asksForTheNamesOfServersThatOthersReach() {
    CertificateCheck.Builder unnamed = check("server.pem", SIP_TLS).hostNames(List.of());
    assertThat(findings(unnamed))
        .containsExactly("certificate.file.host-name NOT_STATED /hostNames [/hostNames]");
    assertThat(findings(check("self.pem", MOBILINK).hostNames(List.of("x")))).isEmpty();
  }

  @Test
  void judgesTheKeyThatItKnows() {
    assertThat(findings(check("self-pkcs1-locked.pem", IIS)))
        .containsExactly("certificate.file.key NOT_STATED /bundle/key [/bundle/key]");
    assertThat(findings(check("server.pem", SIP_TLS).bundle(KEY_ALONE)))
        .containsExactly(
            "certificate.file.certificate BREACH /bundle/certificates [present]",
            "certificate.file.key NOT_STATED /bundle/key [/bundle/key]");
  }

  @Test
  void findsAKeyOfAnotherCertificate() {
    assertThat(findings(check("other-key.pem", SIP_TLS)))
        .containsExactly("certificate.file.key BREACH /bundle/key [OTHER, MATCHING]");
  }

  @Test
  @Tag("G14-049")
  void takesTheGuidesDepth() {
    assertThat(check("self.pem", SIP_TLS).build().certificateDepth()).isEqualTo(5);
    assertThatThrownBy(() -> check("self.pem", SIP_TLS).certificateDepth(0).build())
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("certificateDepth must be at least 1: 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"certificate.file.key-size SHOULD", "certificate.file.depth MUST"})
  void hasALevel(String rule) {
    ImmutableSet<String> rules =
        RULES.rules().stream()
            .map(it -> it.info().id() + " " + it.info().level())
            .collect(ImmutableSet.toImmutableSet());
    assertThat(rules).contains(rule);
  }
}
