package dev.ixm.config.certificate.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.certificate.CertificateCheck;
import dev.ixm.config.certificate.CertificateIssuer;
import dev.ixm.config.certificate.CertificatePurpose;
import dev.ixm.config.certificate.CreateKey;
import dev.ixm.config.certificate.file.CertificateBundle;
import dev.ixm.config.certificate.file.CertificateBundle.KeyState;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.security.auth.x500.X500Principal;

/** What a certificate file has to keep. */
final class FileRules {

  private static final String EFS = "Installing Certificates for Encrypted File System (EFS)";
  private static final String MOBILINK = "Certificates for Mobilink Connection: Self-Signed";

  /** The object identifier by which a certificate lists Encrypting File System. */
  private static final ImmutableList<String> FILE_ENCRYPTION =
      ImmutableList.of("1.3.6.1.4.1.311.10.3.4");

  static final ImmutableList<Rule<CertificateCheck>> ALL =
      ImmutableList.of(
          rule(
                  "certificate.file.certificate",
                  MUST,
                  Source.of(9, "Installing a CA Signed Certificate", "G09-054"))
              .inferred()
              .judging(
                  CertificateCheck.class,
                  (check, here) ->
                      here.at("bundle").at("certificates").present(check.bundle().certificates())),
          rule("certificate.file.valid", MUST, Source.of(14, "Key", "G14-058"))
              .inferred()
              .judging(CertificateCheck.class, FileRules::isValid),
          rule("certificate.file.key", MUST, Source.of(9, "Backing-up the Certificate", "G09-063"))
              .inferred()
              .judging(CertificateCheck.class, FileRules::hasKey),
          rule(
                  "certificate.file.key-size",
                  SHOULD,
                  Source.of(9, MOBILINK, "G09-281", "G09-294", "G09-295"))
              .inferred()
              .figure("least", facts -> CreateKey.KEY_SIZE)
              .judging(CertificateCheck.class, first(FileRules::isStrong)),
          rule("certificate.file.depth", MUST, Source.of(14, "Key", "G14-032", "G14-049"))
              .judging(CertificateCheck.class, FileRules::isShallow),
          rule(
                  "certificate.file.self-signed",
                  MUST,
                  Source.of(9, EFS, "G09-049", "G05-045", "G09-077", "G05-046"))
              .judging(CertificateCheck.class, first(FileRules::isIssued)),
          rule("certificate.file.efs-purpose", MUST, Source.of(9, EFS, "G09-046"))
              .judging(CertificateCheck.class, first(FileRules::listsFileEncryption)),
          rule("certificate.file.subject", MUST, Source.of(9, MOBILINK, "G09-283", "G09-298"))
              .judging(CertificateCheck.class, first(FileRules::namesSubject)));

  private FileRules() {}

  /** Judges the first certificate. */
  private interface Check {
    void accept(CertificateCheck check, X509Certificate first, FindingCollector here);
  }

  private static BiConsumer<CertificateCheck, FindingCollector> first(Check check) {
    return (subject, here) ->
        subject
            .bundle()
            .first()
            .ifPresent(
                first -> check.accept(subject, first, here.at("bundle").at("certificates").at(0)));
  }

  private static void isValid(CertificateCheck check, FindingCollector findings) {
    findings
        .at("bundle")
        .at("chain")
        .forEach(
            check.bundle().chain(),
            (certificate, here) -> {
              Instant from = certificate.getNotBefore().toInstant();
              Instant to = certificate.getNotAfter().toInstant();
              if (check.at().isBefore(from) || check.at().isAfter(to)) {
                here.breach(check.at(), Bound.within(from, to));
              }
            });
  }

  /** Files for SIP and the synchronization may hold the certificate without its key. */
  private static void hasKey(CertificateCheck check, FindingCollector findings) {
    boolean isPfx =
        check.purpose() == CertificatePurpose.EFS || check.purpose() == CertificatePurpose.IIS;
    FindingCollector here = findings.at("bundle").at("key");
    switch (check.bundle().key()) {
      case MATCHING -> {}
      case LOCKED, NOT_COMPARED -> here.notStated();
      case OTHER -> here.breach(KeyState.OTHER, Bound.equalTo(KeyState.MATCHING));
      case ABSENT -> {
        if (isPfx) {
          here.breach(KeyState.ABSENT, Bound.equalTo(KeyState.MATCHING));
        }
      }
    }
  }

  private static void isStrong(
      CertificateCheck check, X509Certificate first, FindingCollector here) {
    if (first.getPublicKey() instanceof RSAKey key) {
      here.atLeast(key.getModulus().bitLength(), CreateKey.KEY_SIZE);
    }
  }

  private static void isShallow(CertificateCheck check, FindingCollector here) {
    if (check.purpose() == CertificatePurpose.SIP_TLS) {
      int above = check.bundle().chain().size() - 1;
      here.at("bundle").at("chain").atMost(above, check.certificateDepth());
    }
  }

  private static void isIssued(
      CertificateCheck check, X509Certificate first, FindingCollector here) {
    if (CertificateBundle.isSelfSigned(first)) {
      here.oneOf(CertificateIssuer.SELF_SIGNED, check.issuers());
    }
  }

  private static void listsFileEncryption(
      CertificateCheck check, X509Certificate first, FindingCollector here) {
    if (check.purpose() == CertificatePurpose.EFS) {
      List<String> purposes = purposes(first);
      if (!purposes.containsAll(FILE_ENCRYPTION)) {
        here.breach(purposes, Bound.including(FILE_ENCRYPTION));
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
      CertificateCheck check, X509Certificate first, FindingCollector here) {
    if (check.purpose() == CertificatePurpose.MOBILINK) {
      check
          .subject()
          .filter(subject -> !subject.isOf(first))
          .ifPresent(
              subject ->
                  here.breach(
                      first.getSubjectX500Principal().getName(X500Principal.CANONICAL),
                      Bound.equalTo(subject.canonicalName())));
    }
  }
}
