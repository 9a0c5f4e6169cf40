package dev.ixm.config.certificate.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.model.guide.Level.MUST;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.config.certificate.CertificateInventory;
import dev.ixm.config.certificate.CertificatePurpose;
import dev.ixm.config.certificate.CertificateRequirement;
import dev.ixm.config.certificate.CertificateSubject;
import dev.ixm.config.certificate.EncryptionLayer;
import dev.ixm.config.certificate.ServerCertificates;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Server;
import java.util.Optional;

/** What protects the synchronization of a JITC site and its databases. */
final class MobilinkRules {

  private static final Source CERTIFICATES =
      Source.of(9, "Certificates for Mobilink Connection: Self-Signed");
  private static final Source REMOTE = Source.of(9, "Installing Remote CSE Under JITC");

  static final ImmutableList<Rule<CertificateInventory>> ALL =
      ImmutableList.of(
          Needs.rule(
              RuleInfo.of(
                  "certificate.mobilink.files",
                  MUST,
                  "every server has its key and certificate of the synchronization",
                  CERTIFICATES),
              CertificatePurpose.MOBILINK,
              MobilinkRules::hasFiles),
          Rule.of(
              RuleInfo.of(
                  "certificate.mobilink.subject",
                  MUST,
                  "the certificate values are those of the Primary on every server",
                  CERTIFICATES),
              CertificateInventory.class,
              MobilinkRules::sameSubject),
          Needs.rule(
              RuleInfo.of(
                  "encryption.synchronization",
                  MUST,
                  "the synchronization of a JITC site is encrypted",
                  REMOTE),
              CertificatePurpose.MOBILINK,
              (need, found, findings) ->
                  encrypted(found.mobilinkEncrypted(), findings.at("mobilinkEncrypted"))),
          Rule.of(
              RuleInfo.of(
                  "encryption.database",
                  MUST,
                  "the databases of a JITC site are encrypted",
                  Source.of(9, "Introduction")),
              CertificateInventory.class,
              MobilinkRules::encryptsDatabases));

  private MobilinkRules() {}

  private static void hasFiles(
      CertificateRequirement need, ServerCertificates found, FindingCollector findings) {
    FindingCollector here = findings.at("files");
    ImmutableSet<String> names =
        found.files().stream().map(Ascii::toLowerCase).collect(toImmutableSet());
    ImmutableSet<String> missing =
        Sets.filter(need.files(), name -> !names.contains(Ascii.toLowerCase(name))).stream()
            .collect(toImmutableSet());
    if (names.isEmpty()) {
      here.notStated();
    } else if (!missing.isEmpty()) {
      here.breach("without " + Joiner.on(", ").join(missing), Joiner.on(", ").join(need.files()));
    }
  }

  private static void sameSubject(CertificateInventory inventory, FindingCollector findings) {
    Optional<CertificateSubject> primary =
        inventory
            .deployment()
            .servers(Role.PRIMARY)
            .map(Server::name)
            .flatMap(
                name -> inventory.servers().stream().filter(found -> found.server().equals(name)))
            .flatMap(found -> found.subject().stream())
            .findFirst();
    Needs.forEach(
        inventory,
        CertificatePurpose.MOBILINK,
        findings,
        (need, found, here) ->
            here.at("subject")
                .require(
                    found.subject(),
                    subject -> primary.isEmpty() || subject.equals(primary.get()),
                    primary.map(CertificateSubject::toString).orElse("")));
  }

  /** Every product server has a web site, so that those with one are all. */
  private static void encryptsDatabases(CertificateInventory inventory, FindingCollector findings) {
    if (inventory.plan().encryption().contains(EncryptionLayer.DATABASE_FILES)) {
      Needs.forEach(
          inventory,
          CertificatePurpose.EFS,
          findings,
          (need, found, here) ->
              encrypted(found.databaseEncrypted(), here.at("databaseEncrypted")));
    }
  }

  private static void encrypted(Optional<Boolean> fact, FindingCollector findings) {
    findings.require(fact, isEncrypted -> isEncrypted, true);
  }
}
