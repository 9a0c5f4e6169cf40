package dev.ixm.config.certificate.rules;

import static dev.ixm.config.certificate.CertificatePurpose.EFS;
import static dev.ixm.config.certificate.CertificatePurpose.MOBILINK;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.certificate.CertificateInventory;
import dev.ixm.config.certificate.EncryptionLayer;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;

/** That the databases of a JITC site and their synchronization are encrypted. */
final class EncryptionRules {

  static final ImmutableList<Rule<CertificateInventory>> ALL =
      ImmutableList.of(
          rule(
                  "certificate.encryption.synchronization",
                  MUST,
                  Source.of(9, "Installing Remote CSE Under JITC", "G09-366", "G09-394"))
              .formerly("encryption.synchronization")
              .judging(
                  CertificateInventory.class,
                  Needs.of(
                      MOBILINK,
                      (need, found, here) ->
                          here.at("mobilinkEncrypted").equal(found.mobilinkEncrypted(), true))),
          rule(
                  "certificate.encryption.database",
                  MUST,
                  Source.of(9, "Introduction", "G09-002", "G09-366", "G09-394"))
              .formerly("encryption.database")
              .judging(CertificateInventory.class, EncryptionRules::databases));

  private EncryptionRules() {}

  /** Every product server has a web site, so that those with one are all. */
  private static void databases(CertificateInventory inventory, FindingCollector findings) {
    if (inventory.plan().encryption().contains(EncryptionLayer.DATABASE_FILES)) {
      Needs.forEach(
          inventory,
          EFS,
          findings,
          (need, found, here) ->
              here.at("databaseEncrypted").equal(found.databaseEncrypted(), true));
    }
  }
}
