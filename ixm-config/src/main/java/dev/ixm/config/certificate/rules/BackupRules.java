package dev.ixm.config.certificate.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.certificate.CertificateBackup;
import dev.ixm.config.certificate.CertificateInventory;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleContext;
import java.util.Optional;

/** How the certificate for files was saved. */
final class BackupRules {

  static final ImmutableList<Rule<CertificateInventory>> ALL =
      ImmutableList.of(
          rule(
                  "certificate.efs.backup",
                  MUST,
                  Source.of(9, "Backing-up the Certificate", "G09-063", "G09-064", "G09-065"))
              .judging(CertificateInventory.class, BackupRules::isComplete));

  private BackupRules() {}

  private static void isComplete(
      CertificateInventory inventory, RuleContext context, FindingCollector findings) {
    if (context.site(inventory.deployment()).isJitc()) {
      FindingCollector here = findings.at("efsBackup");
      Optional<CertificateBackup> backup = inventory.efsBackup();
      here.at("privateKey").equal(backup.flatMap(CertificateBackup::privateKey), true);
      here.at("extendedProperties")
          .equal(backup.flatMap(CertificateBackup::extendedProperties), true);
      here.at("passwordProtected")
          .equal(backup.flatMap(CertificateBackup::passwordProtected), true);
    }
  }
}
