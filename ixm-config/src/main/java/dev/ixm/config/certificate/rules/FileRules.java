package dev.ixm.config.certificate.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.certificate.CertificateBundle;
import dev.ixm.config.certificate.CertificateBundle.KeyState;
import dev.ixm.config.certificate.CertificateCheck;
import dev.ixm.config.certificate.CertificateIssuer;
import dev.ixm.config.certificate.CertificatePurpose;
import dev.ixm.config.certificate.CertificateRequirement;
import dev.ixm.config.certificate.CreateKey;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What a certificate file has to keep. */
final class FileRules {

  private static final Source EFS =
      Source.of(9, "Installing Certificates for Encrypted File System (EFS)");
  private static final Source MOBILINK =
      Source.of(9, "Certificates for Mobilink Connection: Self-Signed");

  /** The object identifier by which a certificate lists Encrypting File System. */
  private static final String FILE_ENCRYPTION = "1.3.6.1.4.1.311.10.3.4";

  static final ImmutableList<Rule<CertificateCheck>> ALL =
      ImmutableList.of(
          rule(
              RuleInfo.of(
                  "certificate.file.certificate",
                  MUST,
                  "the file holds a certificate",
                  Source.of(9, "Installing a CA Signed Certificate"),
                  Basis.INFERRED),
              FileRules::hasCertificate),
          rule(
              RuleInfo.of(
                  "certificate.file.valid",
                  MUST,
                  "the certificates of the chain are valid at the time",
                  Source.of(14, "Key"),
                  Basis.INFERRED),
              FileRules::isValid),
          rule(
              RuleInfo.of(
                  "certificate.file.key",
                  MUST,
                  "the file holds the private key of its certificate",
                  Source.of(9, "Backing-up the Certificate"),
                  Basis.INFERRED),
              FileRules::hasKey),
          firstRule(
              RuleInfo.of(
                  "certificate.file.key-size",
                  SHOULD,
                  "an RSA key has 2,048 bits at least, as those of the synchronization",
                  MOBILINK,
                  Basis.INFERRED),
              FileRules::isStrong),
          rule(
              RuleInfo.of(
                  "certificate.file.depth",
                  MUST,
                  "the chain of a SIP certificate is not deeper than Certificate Depth",
                  Source.of(14, "Key")),
              FileRules::isShallow),
          firstRule(
              RuleInfo.of(
                  "certificate.file.self-signed",
                  MUST,
                  "the certificate is self-signed only where edition and site permit it",
                  EFS),
              FileRules::isIssued),
          firstRule(
              RuleInfo.of(
                  "certificate.file.efs-purpose",
                  MUST,
                  "a certificate for files lists Encrypting File System as a purpose",
                  EFS),
              FileRules::listsFileEncryption),
          firstRule(
              RuleInfo.of(
                  "certificate.file.subject",
                  MUST,
                  "a certificate of the synchronization names the certificate values of the site",
                  MOBILINK),
              FileRules::namesSubject));

  private FileRules() {}

  private static Rule<CertificateCheck> rule(
      RuleInfo info, BiConsumer<CertificateCheck, FindingCollector> check) {
    return Rule.of(info, CertificateCheck.class, check);
  }

  private static Rule<CertificateCheck> firstRule(RuleInfo info, Check check) {
    return rule(
        info,
        (subject, findings) ->
            subject
                .bundle()
                .first()
                .ifPresent(first -> check.accept(subject, first, certificate(findings))));
  }

  /** Judges the first certificate. */
  private interface Check {
    void accept(CertificateCheck check, X509Certificate first, FindingCollector findings);
  }

  private static FindingCollector certificate(FindingCollector findings) {
    return findings.at("bundle").at("certificates").at(0);
  }

  private static void hasCertificate(CertificateCheck check, FindingCollector findings) {
    if (check.bundle().certificates().isEmpty()) {
      findings.at("bundle").at("certificates").breach("none", "at least one");
    }
  }

  private static void isValid(CertificateCheck check, FindingCollector findings) {
    ImmutableList<X509Certificate> chain = check.bundle().chain();
    for (int i = 0; i < chain.size(); i++) {
      Instant from = chain.get(i).getNotBefore().toInstant();
      Instant to = chain.get(i).getNotAfter().toInstant();
      if (check.at().isBefore(from) || check.at().isAfter(to)) {
        findings.at("bundle").at("chain").at(i).breach(check.at(), from + " to " + to);
      }
    }
  }

  /** Files for SIP and the synchronization may hold the certificate without its key. */
  private static void hasKey(CertificateCheck check, FindingCollector findings) {
    boolean isPfx =
        check.purpose() == CertificatePurpose.EFS || check.purpose() == CertificatePurpose.IIS;
    FindingCollector here = findings.at("bundle").at("key");
    switch (check.bundle().key()) {
      case MATCHING -> {}
      case LOCKED, NOT_COMPARED -> here.notStated();
      case OTHER -> here.breach(KeyState.OTHER, KeyState.MATCHING);
      case ABSENT -> {
        if (isPfx) {
          here.breach(KeyState.ABSENT, KeyState.MATCHING);
        }
      }
    }
  }

  private static void isStrong(
      CertificateCheck check, X509Certificate first, FindingCollector findings) {
    if (first.getPublicKey() instanceof RSAKey key
        && key.getModulus().bitLength() < CreateKey.KEY_SIZE) {
      findings.breach(key.getModulus().bitLength(), "at least " + CreateKey.KEY_SIZE);
    }
  }

  private static void isShallow(CertificateCheck check, FindingCollector findings) {
    int above = check.bundle().chain().size() - 1;
    if (check.purpose() == CertificatePurpose.SIP_TLS && above > check.certificateDepth()) {
      findings.at("bundle").at("chain").breach(above, "at most " + check.certificateDepth());
    }
  }

  private static void isIssued(
      CertificateCheck check, X509Certificate first, FindingCollector findings) {
    if (CertificateBundle.isSelfSigned(first)
        && !check.issuers().contains(CertificateIssuer.SELF_SIGNED)) {
      findings.breach(CertificateIssuer.SELF_SIGNED, check.issuers());
    }
  }

  private static void listsFileEncryption(
      CertificateCheck check, X509Certificate first, FindingCollector findings) {
    if (check.purpose() == CertificatePurpose.EFS) {
      List<String> purposes = purposes(first);
      if (!purposes.contains(FILE_ENCRYPTION)) {
        findings.breach(purposes, CertificateRequirement.FILE_ENCRYPTION);
      }
    }
  }

  private static List<String> purposes(X509Certificate certificate) {
    try {
      return Optional.ofNullable(certificate.getExtendedKeyUsage()).orElse(List.of());
    } catch (CertificateParsingException e) {
      return List.of();
    }
  }

  private static void namesSubject(
      CertificateCheck check, X509Certificate first, FindingCollector findings) {
    if (check.purpose() == CertificatePurpose.MOBILINK
        && check.subject().filter(subject -> !subject.isOf(first)).isPresent()) {
      findings.breach(first.getSubjectX500Principal().getName(), check.subject().get());
    }
  }
}
