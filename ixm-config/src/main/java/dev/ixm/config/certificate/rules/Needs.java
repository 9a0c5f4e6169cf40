package dev.ixm.config.certificate.rules;

import dev.ixm.config.certificate.CertificateInventory;
import dev.ixm.config.certificate.CertificatePurpose;
import dev.ixm.config.certificate.CertificateRequirement;
import dev.ixm.config.certificate.InstalledCertificate;
import dev.ixm.config.certificate.ServerCertificates;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.util.function.BiConsumer;

/** Makes rules that hold what was found against what is needed. */
final class Needs {

  private Needs() {}

  /** Judges what was found on one server. */
  interface Check {
    void accept(CertificateRequirement need, ServerCertificates found, FindingCollector findings);
  }

  /** {@return a rule about every server that needs a certificate of a purpose} */
  static Rule<CertificateInventory> rule(RuleInfo info, CertificatePurpose purpose, Check check) {
    return Rule.of(
        info,
        CertificateInventory.class,
        (inventory, findings) -> forEach(inventory, purpose, findings, check));
  }

  static void forEach(
      CertificateInventory inventory,
      CertificatePurpose purpose,
      FindingCollector findings,
      Check check) {
    FindingCollector servers = findings.at("servers");
    for (CertificateRequirement need : inventory.plan().requirements()) {
      if (need.purpose() == purpose) {
        int index = indexOf(inventory, need.server());
        if (index < 0) {
          servers.at(need.server()).notStated();
        } else {
          check.accept(
              need,
              inventory.servers().get(index),
              servers.at(index).with(Finding.SERVER, need.server()));
        }
      }
    }
  }

  private static int indexOf(CertificateInventory inventory, String server) {
    return inventory.servers().stream().map(ServerCertificates::server).toList().indexOf(server);
  }

  /** Judges each certificate of a purpose that was found on a server. */
  static void forEachCertificate(
      ServerCertificates found,
      CertificatePurpose purpose,
      FindingCollector findings,
      BiConsumer<InstalledCertificate, FindingCollector> check) {
    for (int i = 0; i < found.certificates().size(); i++) {
      InstalledCertificate certificate = found.certificates().get(i);
      if (certificate.purpose() == purpose) {
        check.accept(certificate, findings.at("certificates").at(i));
      }
    }
  }
}
