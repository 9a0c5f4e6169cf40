package dev.ixm.testkit.agreement;

import com.google.common.collect.ImmutableSet;
import dev.ixm.config.certificate.CertificateOwner;
import dev.ixm.config.certificate.CertificatePlan;
import dev.ixm.config.certificate.CertificatePurpose;
import dev.ixm.config.certificate.CertificateRequirement;
import dev.ixm.config.certificate.SelfSigned;
import dev.ixm.config.certificate.WebBinding;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.testkit.agreement.Claims.Witness;
import java.util.Optional;

/** What the certificate plan asks of each server. */
final class CertificateReader {

  static final String IIS_USER = "UciisUser";
  static final String ADMIN_USER = "ucAdminUser";

  private final CertificatePlan plan;
  private final Witness witness;

  private CertificateReader(CertificatePlan plan, Witness witness) {
    this.plan = plan;
    this.witness = witness;
  }

  static void read(Deployment site, Witness witness) {
    CertificateReader reader =
        new CertificateReader(CertificatePlan.of(SiteView.of(site), SelfSigned.PERMITTED), witness);
    site.servers().stream().filter(Server::isProductServer).forEach(reader::read);
  }

  private void read(Server server) {
    if (server.isVoiceServer()) {
      witness.say(
          Topic.TRANSPORT,
          Questions.tls(server),
          find(server, CertificatePurpose.SIP_TLS).isPresent());
    }
    find(server, CertificatePurpose.SIP_TLS)
        .ifPresent(it -> witness.say(Topic.TRANSPORT, Questions.tlsFiles(server), it.files()));
    find(server, CertificatePurpose.IIS)
        .ifPresent(
            it -> witness.say(Topic.PORT, Questions.webPort(server), WebBinding.required().port()));
    witness.say(
        Topic.ACCOUNT,
        Questions.keyFiles(server),
        find(server, CertificatePurpose.MOBILINK)
            .map(CertificateRequirement::files)
            .orElse(ImmutableSet.of()));
    ImmutableSet<CertificateOwner> owners =
        find(server, CertificatePurpose.EFS)
            .map(CertificateRequirement::owners)
            .orElse(ImmutableSet.of());
    owner(server, IIS_USER, owners.contains(CertificateOwner.UC_IIS_USER));
    owner(server, ADMIN_USER, owners.contains(CertificateOwner.UC_ADMIN_USER));
  }

  private void owner(Server server, String account, boolean needs) {
    witness.say(Topic.ACCOUNT, Questions.fileAccount(server, account), needs);
  }

  private Optional<CertificateRequirement> find(Server server, CertificatePurpose purpose) {
    return plan.forServer(server.name()).stream()
        .filter(requirement -> requirement.purpose() == purpose)
        .findFirst();
  }
}
