package dev.ixm.config.certificate;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import dev.ixm.config.certificate.CertificateRequirement.Due;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.GuideRef;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.util.stream.Stream;

/** The certificates that one product server of a site needs. */
final class ServerNeeds {

  private final Deployment deployment;
  private final Server server;
  private final SelfSigned policy;
  private final boolean isJitc;
  private final boolean isHighAvailability;

  ServerNeeds(Deployment deployment, Server server, SelfSigned policy) {
    this.deployment = deployment;
    this.server = server;
    this.policy = policy;
    this.isJitc = deployment.edition() == Edition.JITC;
    this.isHighAvailability = deployment.topology() == Topology.HIGH_AVAILABILITY;
  }

  Stream<CertificateRequirement> requirements() {
    Stream.Builder<CertificateRequirement> needs = Stream.builder();
    if (isJitc) {
      needs.add(files());
    }
    needs.add(webSite());
    if (server.isVoiceServer() && (isJitc || usesTls())) {
      needs.add(signalling());
    }
    if (isJitc && isHighAvailability && !synchronizationFiles().isEmpty()) {
      needs.add(synchronization());
    }
    return needs.build();
  }

  private boolean usesTls() {
    return deployment.pbx().filter(pbx -> pbx.transport() == SipTransport.TLS).isPresent();
  }

  private CertificateRequirement files() {
    return need(CertificatePurpose.EFS, Due.BEFORE_INSTALLATION)
        .owners(fileOwners())
        .store(CertificateRequirement.PERSONAL)
        .intendedPurpose(CertificateRequirement.FILE_ENCRYPTION)
        .source(GuideRef.of(9, "Installing Certificates for Encrypted File System (EFS)"))
        .basis(basis())
        .build();
  }

  private ImmutableSet<CertificateOwner> fileOwners() {
    ImmutableSet.Builder<CertificateOwner> owners =
        ImmutableSet.<CertificateOwner>builder().add(CertificateOwner.SERVICE_ACCOUNT);
    if (isHighAvailability) {
      owners.add(CertificateOwner.UC_IIS_USER);
    }
    if (server.roles().contains(Role.CONSOLIDATED)) {
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

  private GuideRef webSiteSource() {
    if (isJitc) {
      return GuideRef.of(9, "IIS Certificate Bindings");
    }
    return isHighAvailability
        ? GuideRef.of(8, "IIS Certificates (All Servers)")
        : GuideRef.of(5, "IIS Certificates");
  }

  private CertificateRequirement signalling() {
    return need(CertificatePurpose.SIP_TLS, Due.AFTER_INSTALLATION)
        .addFiles("sip.key", "sip.crt")
        .folder(MobilinkFile.FOLDER)
        .source(
            isJitc
                ? GuideRef.of(9, "Configuring TLS with Messaging for SIP")
                : GuideRef.of(14, "Configuring TLS with Messaging for SIP"))
        .build();
  }

  private CertificateRequirement synchronization() {
    return need(CertificatePurpose.MOBILINK, Due.AFTER_INSTALLATION)
        .files(synchronizationFiles())
        .folder(MobilinkFile.FOLDER)
        .source(GuideRef.of(9, "Certificates for Mobilink Connection"))
        .basis(basis())
        .build();
  }

  private ImmutableSet<String> synchronizationFiles() {
    return server.roles().stream()
        .flatMap(role -> MobilinkFile.of(role).stream())
        .map(MobilinkFile::fileName)
        .collect(toImmutableSet());
  }

  private CertificateRequirement.Builder need(CertificatePurpose purpose, Due due) {
    return CertificateRequirement.builder()
        .server(server.name())
        .purpose(purpose)
        .due(due)
        .issuers(CertificatePlan.issuers(purpose, deployment.edition(), policy));
  }

  /** Of remote servers and a second Consolidated server the guide says nothing. */
  private Basis basis() {
    return server.isVoiceServer() || server.roles().contains(Role.CONSOLIDATED)
        ? Basis.STATED
        : Basis.INFERRED;
  }
}
