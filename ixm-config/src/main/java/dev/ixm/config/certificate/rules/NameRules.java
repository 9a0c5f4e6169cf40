package dev.ixm.config.certificate.rules;

import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.certificate.CertificateCheck;
import dev.ixm.config.certificate.CertificatePurpose;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;

/** Whether others find the server in its certificate, and programs the certificate in its file. */
final class NameRules {

  /** A certificate may have thousands of names. */
  private static final int MOST_SHOWN = 10;

  static final ImmutableList<Rule<CertificateCheck>> ALL =
      ImmutableList.of(
          rule(
                  "certificate.file.host-name",
                  SHOULD,
                  Source.of(9, "Installing a CA Signed Certificate"))
              .beyondGuide()
              .judging(CertificateCheck.class, NameRules::namesServer),
          rule(
                  "certificate.file.mark",
                  SHOULD,
                  Source.of(9, "Configuring TLS with Messaging for SIP"))
              .beyondGuide()
              .judging(
                  CertificateCheck.class,
                  (check, here) ->
                      here.at("bundle").at("utf8Mark").equal(check.bundle().hasUtf8Mark(), false)));

  private NameRules() {}

  private static void namesServer(CertificateCheck check, FindingCollector findings) {
    boolean isReached =
        check.purpose() == CertificatePurpose.SIP_TLS || check.purpose() == CertificatePurpose.IIS;
    if (!isReached || check.bundle().first().isEmpty()) {
      return;
    }
    FindingCollector here = findings.at("hostNames");
    if (check.hostNames().isEmpty()) {
      here.notStated();
    }
    ImmutableList<String> names = check.bundle().hostNames();
    Bound shown = Bound.oneOf(names.subList(0, Math.min(names.size(), MOST_SHOWN)));
    int index = 0;
    for (String host : check.hostNames()) {
      if (!check.bundle().isFor(host)) {
        here.at(index).with("names", names.size()).breach(host, shown);
      }
      index++;
    }
  }
}
