package dev.ixm.config.certificate.rules;

import static dev.ixm.model.rule.Level.SHOULD;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.certificate.CertificateCheck;
import dev.ixm.config.certificate.CertificatePurpose;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.GuideRef;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;

/** Whether others find the server in its certificate, and programs the certificate in its file. */
final class NameRules {

  private static final int MOST_SHOWN = 10;

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
    if (check.hostNames().isEmpty()) {
      findings.at("hostNames").notStated();
    }
    int index = 0;
    for (String host : check.hostNames()) {
      if (!check.bundle().isFor(host)) {
        findings
            .at("hostNames")
            .at(index)
            .breach(host, "one of " + shown(check.bundle().hostNames()));
      }
      index++;
    }
  }

  /** A certificate may have thousands. */
  private static String shown(ImmutableList<String> names) {
    return names.size() <= MOST_SHOWN
        ? names.toString()
        : names.subList(0, MOST_SHOWN) + " and %s more".formatted(names.size() - MOST_SHOWN);
  }

  private static void hasNoMark(CertificateCheck check, FindingCollector findings) {
    if (check.bundle().hasUtf8Mark()) {
      findings.at("bundle").breach("a mark", "none");
    }
  }
}
