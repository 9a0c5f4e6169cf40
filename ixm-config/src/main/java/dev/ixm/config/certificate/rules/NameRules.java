package dev.ixm.config.certificate.rules;

import static dev.ixm.model.guide.Level.SHOULD;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.certificate.CertificateCheck;
import dev.ixm.config.certificate.CertificateNames;
import dev.ixm.config.certificate.CertificatePurpose;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.GuideRef;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.security.cert.X509Certificate;

/** Whether others find the server in its certificate, and programs the certificate in its file. */
final class NameRules {

  private static final RuleInfo HOST_NAME =
      RuleInfo.of(
          "certificate.file.host-name",
          SHOULD,
          "a certificate for SIP or web sites is for each name by which the server is reached",
          GuideRef.of(9, "Installing a CA Signed Certificate"),
          Basis.BEYOND_GUIDE);

  private static final RuleInfo MARK =
      RuleInfo.of(
          "certificate.file.mark",
          SHOULD,
          "no UTF-8 byte order mark stands before the first block of a PEM file",
          GuideRef.of(9, "Configuring TLS with Messaging for SIP"),
          Basis.BEYOND_GUIDE);

  static final ImmutableList<Rule<CertificateCheck>> ALL =
      ImmutableList.of(
          Rule.of(HOST_NAME, CertificateCheck.class, NameRules::namesServer),
          Rule.of(MARK, CertificateCheck.class, NameRules::hasNoMark));

  private NameRules() {}

  private static void namesServer(CertificateCheck check, FindingCollector findings) {
    boolean isReached =
        check.purpose() == CertificatePurpose.SIP_TLS || check.purpose() == CertificatePurpose.IIS;
    if (!isReached || check.bundle().first().isEmpty()) {
      return;
    }
    X509Certificate certificate = check.bundle().first().get();
    CertificateNames names = CertificateNames.of(certificate);
    if (check.hostNames().isEmpty()) {
      findings.at("hostNames").notStated();
    }
    int index = 0;
    for (String host : check.hostNames()) {
      if (!names.include(host)) {
        findings.at("hostNames").at(index).breach(host, "one of " + names);
      }
      index++;
    }
  }

  private static void hasNoMark(CertificateCheck check, FindingCollector findings) {
    if (check.bundle().hasUtf8Mark()) {
      findings.at("bundle").breach("a mark", "none");
    }
  }
}
