package dev.ixm.config.certificate.rules;

import static dev.ixm.model.guide.Level.MUST;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.certificate.CertificateBackup;
import dev.ixm.config.certificate.CertificateInventory;
import dev.ixm.model.Edition;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.util.Optional;
import java.util.function.Function;

/** How the certificate for files was saved. */
final class BackupRules {

  private static final String BACKUP = "efsBackup";

  static final ImmutableList<Rule<CertificateInventory>> ALL =
      ImmutableList.of(
          Rule.of(
              RuleInfo.of(
                  "certificate.efs.backup",
                  MUST,
                  "the backup of the certificate for files has its private key, all extended"
                      + " properties and a password",
                  Source.of(9, "Backing-up the Certificate")),
              CertificateInventory.class,
              BackupRules::isComplete));

  private BackupRules() {}

  private static void isComplete(CertificateInventory inventory, FindingCollector findings) {
    if (inventory.deployment().edition() == Edition.JITC) {
      require(inventory, CertificateBackup::privateKey, findings.at(BACKUP).at("privateKey"));
      require(
          inventory,
          CertificateBackup::extendedProperties,
          findings.at(BACKUP).at("extendedProperties"));
      require(
          inventory,
          CertificateBackup::passwordProtected,
          findings.at(BACKUP).at("passwordProtected"));
    }
  }

  private static void require(
      CertificateInventory inventory,
      Function<CertificateBackup, Optional<Boolean>> fact,
      FindingCollector findings) {
    findings.require(inventory.efsBackup().flatMap(fact), holds -> holds, true);
  }
}
