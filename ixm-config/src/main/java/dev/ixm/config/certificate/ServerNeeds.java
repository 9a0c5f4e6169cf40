package dev.ixm.config.certificate;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import dev.ixm.config.certificate.CertificateRequirement.Due;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import java.util.stream.Stream;

/** The certificates that one product server of a site needs. */
final class ServerNeeds {

  private final SiteView site;
  private final Server server;
  private final SelfSigned policy;

  ServerNeeds(SiteView site, Server server, SelfSigned policy) {
    this.site = site;
    this.server = server;
    this.policy = policy;
  }

  Stream<CertificateRequirement> requirements() {
    Stream.Builder<CertificateRequirement> needs = Stream.builder();
    if (site.isJitc()) {
      needs.add(files());
    }
    needs.add(webSite());
    if (server.isVoiceServer() && site.usesTls()) {
      needs.add(signalling());
    }
    if (site.isJitc() && site.isHighAvailability() && !synchronizationFiles().isEmpty()) {
      needs.add(synchronization());
    }
    return needs.build();
  }

  private CertificateRequirement files() {
    return need(CertificatePurpose.EFS, Due.BEFORE_INSTALLATION)
        .owners(fileOwners())
        .store(CertificateRequirement.PERSONAL)
        .intendedPurpose(CertificateRequirement.FILE_ENCRYPTION)
        .source(Source.of(9, "Installing Certificates for Encrypted File System (EFS)"))
        .basis(basis())
        .build();
  }

  private ImmutableSet<CertificateOwner> fileOwners() {
    ImmutableSet.Builder<CertificateOwner> owners =
        ImmutableSet.<CertificateOwner>builder().add(CertificateOwner.SERVICE_ACCOUNT);
    if (site.isHighAvailability() && site.hasIisUser(server)) {
      owners.add(CertificateOwner.UC_IIS_USER);
    }
    if (site.hasAdminUser(server)) {
      owners.add(CertificateOwner.UC_ADMIN_USER);
    }
    return owners.build();
  }

  private CertificateRequirement webSite() {
    return need(CertificatePurpose.IIS, Due.BEFORE_INSTALLATION)
        .addOwners(CertificateOwner.LOCAL_COMPUTER)
        .store(CertificateRequirement.PERSONAL)
        .source(webSiteSource())
        .basis(basis())
        .build();
  }

  private Source webSiteSource() {
    if (site.isJitc()) {
      return Source.of(9, "IIS Certificate Bindings");
    }
    return site.isHighAvailability()
        ? Source.of(8, "IIS Certificates (All Servers)")
        : Source.of(5, "IIS Certificates");
  }

  private CertificateRequirement signalling() {
    return need(CertificatePurpose.SIP_TLS, Due.AFTER_INSTALLATION)
        .addFiles("sip.key", "sip.crt")
        .folder(MobilinkFile.FOLDER)
        .source(
            site.isJitc()
                ? Source.of(9, "Configuring TLS with Messaging for SIP")
                : Source.of(14, "Configuring TLS with Messaging for SIP"))
        .build();
  }

  private CertificateRequirement synchronization() {
    return need(CertificatePurpose.MOBILINK, Due.AFTER_INSTALLATION)
        .files(synchronizationFiles())
        .folder(MobilinkFile.FOLDER)
        .source(Source.of(9, "Certificates for Mobilink Connection: Self-Signed"))
        .basis(basis())
        .build();
  }

  private ImmutableSet<String> synchronizationFiles() {
    return MobilinkFile.of(SiteView.role(server)).stream()
        .map(MobilinkFile::fileName)
        .collect(toImmutableSet());
  }

  private CertificateRequirement.Builder need(CertificatePurpose purpose, Due due) {
    return CertificateRequirement.builder()
        .server(server.name())
        .purpose(purpose)
        .due(due)
        .issuers(CertificatePlan.issuers(purpose, site.stated().edition(), policy));
  }

  /** Of remote servers and a second Consolidated server the guide says nothing. */
  private Basis basis() {
    return server.isVoiceServer() || server.roles().contains(Role.CONSOLIDATED)
        ? Basis.STATED
        : Basis.INFERRED;
  }
}
