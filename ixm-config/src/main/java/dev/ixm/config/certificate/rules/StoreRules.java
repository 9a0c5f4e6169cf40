package dev.ixm.config.certificate.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.ixm.config.certificate.CertificateInventory;
import dev.ixm.config.certificate.CertificateOwner;
import dev.ixm.config.certificate.CertificatePurpose;
import dev.ixm.config.certificate.CertificateRequirement;
import dev.ixm.config.certificate.InstalledCertificate;
import dev.ixm.config.certificate.ServerCertificates;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import java.util.Optional;

/** Which certificates are in the stores of Windows, and what for. */
final class StoreRules {

  private static final String EFS = "Installing Certificates for Encrypted File System (EFS)";
  private static final ImmutableList<String> FILE_ENCRYPTION =
      ImmutableList.of(CertificateRequirement.FILE_ENCRYPTION);

  static final ImmutableList<Rule<CertificateInventory>> ALL =
      ImmutableList.of(
          rule(
                  "certificate.efs.store",
                  MUST,
                  Source.of(9, EFS, "G09-045", "G09-060", "G09-069", "G09-073", "G09-074"))
              .judging(
                  CertificateInventory.class,
                  Needs.of(CertificatePurpose.EFS, StoreRules::inStore)),
          rule(
                  "certificate.iis.store",
                  MUST,
                  Source.of(5, "IIS Certificates", "G05-044", "G05-049", "G08-054"))
              .judging(
                  CertificateInventory.class,
                  Needs.of(CertificatePurpose.IIS, StoreRules::inStore)),
          rule("certificate.efs.intended-purpose", MUST, Source.of(9, EFS, "G09-046"))
              .judging(
                  CertificateInventory.class,
                  Needs.of(CertificatePurpose.EFS, StoreRules::listsPurpose)));

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

  private static boolean isPersonal(String store) {
    return Ascii.equalsIgnoreCase(store, CertificateRequirement.PERSONAL);
  }

  /** A certificate that may be in the right place, for all that is known, is no breach. */
  private static void missing(
      ImmutableList<InstalledCertificate> candidates, FindingCollector here) {
    Bound expected = Bound.equalTo(CertificateRequirement.PERSONAL);
    if (candidates.isEmpty()) {
      here.missing(expected);
    } else if (candidates.stream().allMatch(StoreRules::isElsewhere)) {
      here.breach(candidates.get(0).store().orElse(""), expected);
    } else {
      here.notStated();
    }
  }

  private static boolean isElsewhere(InstalledCertificate certificate) {
    return certificate.store().filter(store -> !isPersonal(store)).isPresent();
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
                    Optional.of(certificate.intendedPurposes()).filter(names -> !names.isEmpty()),
                    purposes -> purposes.containsAll(FILE_ENCRYPTION),
                    Bound.including(FILE_ENCRYPTION)));
  }
}
