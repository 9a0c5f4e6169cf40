package dev.ixm.config.certificate.rules;

import static dev.ixm.model.guide.Level.MUST;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.certificate.CertificateInventory;
import dev.ixm.config.certificate.CertificateOwner;
import dev.ixm.config.certificate.CertificatePurpose;
import dev.ixm.config.certificate.CertificateRequirement;
import dev.ixm.config.certificate.InstalledCertificate;
import dev.ixm.config.certificate.ServerCertificates;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.util.Optional;

/** Which certificates are in the stores of Windows, and what for. */
final class StoreRules {

  private static final Source EFS =
      Source.of(9, "Installing Certificates for Encrypted File System (EFS)");

  static final ImmutableList<Rule<CertificateInventory>> ALL =
      ImmutableList.of(
          Needs.rule(
              RuleInfo.of(
                  "certificate.efs.store",
                  MUST,
                  "the certificate for files is in the Personal store of every account that needs"
                      + " it",
                  EFS),
              CertificatePurpose.EFS,
              StoreRules::inStore),
          Needs.rule(
              RuleInfo.of(
                  "certificate.iis.store",
                  MUST,
                  "a certificate for the web site is in the Personal store of the computer",
                  Source.of(5, "IIS Certificates")),
              CertificatePurpose.IIS,
              StoreRules::inStore),
          Needs.rule(
              RuleInfo.of(
                  "certificate.efs.intended-purpose",
                  MUST,
                  "the certificate for files lists Encrypting File System as a purpose",
                  EFS),
              CertificatePurpose.EFS,
              StoreRules::listsPurpose));

  private StoreRules() {}

  private static void inStore(
      CertificateRequirement need, ServerCertificates found, FindingCollector findings) {
    for (CertificateOwner owner : need.owners()) {
      ImmutableList<InstalledCertificate> candidates =
          found.certificates().stream()
              .filter(certificate -> certificate.purpose() == need.purpose())
              .filter(certificate -> certificate.owner().orElse(owner) == owner)
              .collect(ImmutableList.toImmutableList());
      if (candidates.stream().noneMatch(certificate -> isIn(certificate, owner))) {
        missing(candidates, findings.at("certificates").with("owner", owner));
      }
    }
  }

  private static boolean isIn(InstalledCertificate certificate, CertificateOwner owner) {
    return certificate.owner().filter(owner::equals).isPresent()
        && certificate.store().filter(StoreRules::isPersonal).isPresent();
  }

  static boolean isPersonal(String store) {
    return Ascii.equalsIgnoreCase(store, CertificateRequirement.PERSONAL);
  }

  /** A certificate that may be in the right place, for all that is known, is no breach. */
  private static void missing(
      ImmutableList<InstalledCertificate> candidates, FindingCollector findings) {
    boolean mayBeThere =
        candidates.stream()
            .anyMatch(certificate -> certificate.store().filter(it -> !isPersonal(it)).isEmpty());
    if (mayBeThere) {
      findings.notStated();
    } else {
      findings.breach(
          candidates.isEmpty() ? "none" : candidates.get(0).store().orElse(""),
          CertificateRequirement.PERSONAL);
    }
  }

  private static void listsPurpose(
      CertificateRequirement need, ServerCertificates found, FindingCollector findings) {
    Needs.forEachCertificate(
        found,
        need.purpose(),
        findings,
        (certificate, here) ->
            here.at("intendedPurposes")
                .require(
                    stated(certificate.intendedPurposes()),
                    purposes -> purposes.contains(CertificateRequirement.FILE_ENCRYPTION),
                    CertificateRequirement.FILE_ENCRYPTION));
  }

  private static Optional<ImmutableSet<String>> stated(ImmutableSet<String> purposes) {
    return Optional.of(purposes).filter(names -> !names.isEmpty());
  }
}
