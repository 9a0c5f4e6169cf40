package dev.ixm.config.certificate.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.certificate.CertificateInventory;
import dev.ixm.config.certificate.CertificateIssuer;
import dev.ixm.config.certificate.CertificatePlan;
import dev.ixm.config.certificate.CertificatePurpose;
import dev.ixm.config.certificate.InstalledCertificate;
import dev.ixm.config.certificate.SelfSigned;
import dev.ixm.config.certificate.ServerCertificates;
import dev.ixm.model.Edition;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.util.Optional;

/** Who may have issued a certificate, and that one certificate does not serve two ends. */
final class IssuerRules {

  private static final Source BINDINGS = Source.of(9, "IIS Certificate Bindings");

  static final ImmutableList<Rule<CertificateInventory>> ALL =
      ImmutableList.of(
          issuer(
              RuleInfo.of(
                  "certificate.efs.issuer",
                  MUST,
                  "the certificate for files is not self-signed",
                  Source.of(9, "Installing Certificates for Encrypted File System (EFS)")),
              CertificatePurpose.EFS),
          issuer(
              RuleInfo.of(
                  "certificate.iis.issuer",
                  MUST,
                  "the web site of a JITC server has a certificate of an authority",
                  BINDINGS),
              CertificatePurpose.IIS),
          Rule.of(
              RuleInfo.of(
                  "certificate.site.self-signed",
                  SHOULD,
                  "no certificate is self-signed where the site forbids it",
                  Source.of(5, "IIS Certificates")),
              CertificateInventory.class,
              IssuerRules::sitePolicy),
          Rule.of(
              RuleInfo.of(
                  "certificate.iis.separate",
                  MUST,
                  "the web site of a JITC server has another certificate than its files",
                  BINDINGS),
              CertificateInventory.class,
              IssuerRules::separate));

  private IssuerRules() {}

  private static Rule<CertificateInventory> issuer(RuleInfo info, CertificatePurpose purpose) {
    return Rule.of(
        info,
        CertificateInventory.class,
        (inventory, findings) -> {
          Edition edition = inventory.deployment().edition();
          issuedBy(
              inventory,
              purpose,
              CertificatePlan.issuers(purpose, edition, SelfSigned.PERMITTED),
              findings);
        });
  }

  private static void sitePolicy(CertificateInventory inventory, FindingCollector findings) {
    ImmutableSet<CertificateIssuer> permitted =
        ImmutableSet.of(CertificateIssuer.AUTHORITY, CertificateIssuer.COMPANY);
    if (inventory.selfSigned() == SelfSigned.FORBIDDEN) {
      issuedBy(inventory, CertificatePurpose.EFS, permitted, findings);
      issuedBy(inventory, CertificatePurpose.IIS, permitted, findings);
    }
  }

  private static void issuedBy(
      CertificateInventory inventory,
      CertificatePurpose purpose,
      ImmutableSet<CertificateIssuer> permitted,
      FindingCollector findings) {
    if (permitted.size() < CertificateIssuer.values().length) {
      Needs.forEach(
          inventory,
          purpose,
          findings,
          (need, found, here) ->
              Needs.forEachCertificate(
                  found,
                  purpose,
                  here,
                  (certificate, place) ->
                      place
                          .at("issuer")
                          .require(certificate.issuer(), permitted::contains, permitted)));
    }
  }

  private static void separate(CertificateInventory inventory, FindingCollector findings) {
    if (inventory.deployment().edition() == Edition.JITC) {
      Needs.forEach(
          inventory,
          CertificatePurpose.IIS,
          findings,
          (need, found, here) ->
              Needs.forEachCertificate(
                  found,
                  CertificatePurpose.IIS,
                  here,
                  (certificate, place) -> separate(certificate, found, place.at("thumbprint"))));
    }
  }

  /** One certificate for files may be in the stores of several accounts. */
  private static void separate(
      InstalledCertificate webSite, ServerCertificates found, FindingCollector findings) {
    ImmutableSet<Optional<String>> files =
        found.certificates().stream()
            .filter(certificate -> certificate.purpose() == CertificatePurpose.EFS)
            .map(certificate -> certificate.thumbprint().map(Ascii::toLowerCase))
            .collect(toImmutableSet());
    if (files.contains(Optional.empty())) {
      findings.notStated();
    } else if (!files.isEmpty()) {
      findings.require(
          webSite.thumbprint(),
          own -> !files.contains(Optional.of(Ascii.toLowerCase(own))),
          "a certificate of its own");
    }
  }
}
