package dev.ixm.config.certificate.rules;

import dev.ixm.config.certificate.CertificateInventory;
import dev.ixm.config.certificate.CertificatePurpose;
import dev.ixm.config.certificate.CertificateRequirement;
import dev.ixm.config.certificate.InstalledCertificate;
import dev.ixm.config.certificate.ServerCertificates;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.FindingCollector;
import java.util.function.BiConsumer;

/** Holds what was found against what is needed. */
final class Needs {

  private Needs() {}

  /** Judges what was found on one server. */
  interface Check {
    void accept(CertificateRequirement need, ServerCertificates found, FindingCollector here);
  }

  /** {@return a check of every server that needs a certificate of a purpose} */
  static BiConsumer<CertificateInventory, FindingCollector> of(
      CertificatePurpose purpose, Check check) {
    return (inventory, here) -> forEach(inventory, purpose, here, check);
  }

  static void forEach(
      CertificateInventory inventory,
      CertificatePurpose purpose,
      FindingCollector here,
      Check check) {
    FindingCollector servers = here.at("servers");
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
      FindingCollector here,
      BiConsumer<InstalledCertificate, FindingCollector> check) {
    here.at("certificates")
        .forEach(
            found.certificates(),
            (certificate, there) -> {
              if (certificate.purpose() == purpose) {
                check.accept(certificate, there);
              }
            });
  }
}
