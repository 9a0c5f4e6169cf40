package dev.ixm.config.certificate.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

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
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleContext;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Who may have issued a certificate, and that one certificate does not serve two ends. */
final class IssuerRules {

  private static final String BINDINGS = "IIS Certificate Bindings";

  static final ImmutableList<Rule<CertificateInventory>> ALL =
      ImmutableList.of(
          rule(
                  "certificate.efs.issuer",
                  MUST,
                  Source.of(
                      9,
                      "Installing Certificates for Encrypted File System (EFS)",
                      "G09-048",
                      "G09-049",
                      "G05-045"))
              .judging(CertificateInventory.class, issuer(CertificatePurpose.EFS)),
          rule("certificate.iis.issuer", MUST, Source.of(9, BINDINGS, "G09-077", "G09-049"))
              .judging(CertificateInventory.class, issuer(CertificatePurpose.IIS)),
          rule("certificate.site.self-signed", SHOULD, Source.of(5, "IIS Certificates", "G05-046"))
              .judging(CertificateInventory.class, IssuerRules::sitePolicy),
          rule("certificate.iis.separate", MUST, Source.of(9, BINDINGS, "G09-077"))
              .judging(CertificateInventory.class, IssuerRules::separate));

  private IssuerRules() {}

  private static BiConsumer<CertificateInventory, FindingCollector> issuer(
      CertificatePurpose purpose) {
    return (inventory, here) -> {
      Edition edition = inventory.deployment().edition();
      issuedBy(
          inventory,
          purpose,
          CertificatePlan.issuers(purpose, edition, SelfSigned.PERMITTED),
          here);
    };
  }

  private static void sitePolicy(CertificateInventory inventory, FindingCollector here) {
    ImmutableSet<CertificateIssuer> permitted =
        ImmutableSet.of(CertificateIssuer.AUTHORITY, CertificateIssuer.COMPANY);
    if (inventory.selfSigned() == SelfSigned.FORBIDDEN) {
      issuedBy(inventory, CertificatePurpose.EFS, permitted, here);
      issuedBy(inventory, CertificatePurpose.IIS, permitted, here);
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
                  (certificate, there) ->
                      there.at("issuer").oneOf(certificate.issuer(), permitted)));
    }
  }

  private static void separate(
      CertificateInventory inventory, RuleContext context, FindingCollector findings) {
    if (context.site(inventory.deployment()).isJitc()) {
      Needs.forEach(
          inventory,
          CertificatePurpose.IIS,
          findings,
          (need, found, here) ->
              Needs.forEachCertificate(
                  found,
                  CertificatePurpose.IIS,
                  here,
                  (certificate, there) -> separate(certificate, found, there.at("thumbprint"))));
    }
  }

  /** One certificate for files may be in the stores of several accounts. */
  private static void separate(
      InstalledCertificate webSite, ServerCertificates found, FindingCollector here) {
    ImmutableSet<Optional<String>> files =
        found.certificates().stream()
            .filter(certificate -> certificate.purpose() == CertificatePurpose.EFS)
            .map(certificate -> certificate.thumbprint().map(Ascii::toLowerCase))
            .collect(toImmutableSet());
    if (files.contains(Optional.empty())) {
      here.notStated();
    } else if (!files.isEmpty()) {
      here.require(
          webSite.thumbprint(),
          own -> !files.contains(Optional.of(Ascii.toLowerCase(own))),
          Bound.otherThan(files.stream().flatMap(Optional::stream).toArray()));
    }
  }
}
