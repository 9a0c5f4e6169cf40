package dev.ixm.config.certificate;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Edition;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import org.immutables.value.Value;

/**
 * The certificates that a site needs, and what is encrypted with them.
 *
 * <p>Every product server has one for its web site. A JITC server also has one for its files, each
 * voice server that talks TLS to the PBX one for that, and each server of a JITC High Availability
 * site the files of the synchronization. Where the guide differs between chapters:
 *
 * <ul>
 *   <li>In High Availability all servers have a certificate for the web site (chapter 8), not only
 *       the Consolidated server (chapter 7); that remote servers have one too is inferred.
 *   <li>A certificate may be self-signed on Windows Server 2012 as on the others, as its own
 *       section on IIS says, though the section before names authorities only.
 *   <li>JITC forbids self-signed certificates for files, the web site and, inferred, SIP; those of
 *       the synchronization may be self-signed unless the site forbids it.
 *   <li>A certificate for files may come from the company's own IT under JITC (chapter 9), though
 *       chapter 5 names authorities only. Chapter 9 asks for an authority for the web site.
 *   <li>A certificate for files is the installing account's; in High Availability also {@code
 *       UciisUser}'s, which remote CSE servers do not have, and on the Consolidated server {@code
 *       ucAdminUser}'s.
 * </ul>
 *
 * <p>Sources: guide chapters 5 to 8, Digital Certificates and IIS Certificates; chapter 9,
 * Certificates, Certificates for Mobilink Connection and Configuring TLS with Messaging for SIP.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCertificatePlan.class)
public abstract class CertificatePlan {

  CertificatePlan() {}

  /**
   * {@return what a site needs}
   *
   * @param site the site
   * @param policy whether the site lets certificates be self-signed where the guide does
   */
  public static CertificatePlan of(SiteView site, SelfSigned policy) {
    Deployment deployment = site.stated();
    return ImmutableCertificatePlan.builder()
        .site(deployment.name())
        .encryption(EncryptionLayer.of(deployment.edition()))
        .requirements(
            deployment.servers().stream()
                .filter(Server::isProductServer)
                .flatMap(server -> new ServerNeeds(site, server, policy).requirements())
                .collect(toImmutableList()))
        .build();
  }

  /**
   * {@return who may have issued a certificate}
   *
   * <p>That the company's own may serve an ordinary web site, SIP and the synchronization, which
   * the guide speaks of as self-signed or bought, is inferred.
   *
   * @param purpose what it is for
   * @param edition which edition is installed
   * @param policy whether the site lets certificates be self-signed where the guide does
   */
  public static ImmutableSet<CertificateIssuer> issuers(
      CertificatePurpose purpose, Edition edition, SelfSigned policy) {
    boolean high = edition == Edition.JITC;
    if (high && purpose == CertificatePurpose.IIS) {
      return ImmutableSet.of(CertificateIssuer.AUTHORITY);
    }
    boolean forbidden = high && purpose != CertificatePurpose.MOBILINK;
    return forbidden || policy == SelfSigned.FORBIDDEN
        ? ImmutableSet.of(CertificateIssuer.AUTHORITY, CertificateIssuer.COMPANY)
        : ImmutableSet.copyOf(CertificateIssuer.values());
  }

  /** {@return the site's name} */
  public abstract String site();

  /** {@return what every product server encrypts, empty in the ordinary edition} */
  public abstract ImmutableSet<EncryptionLayer> encryption();

  /** {@return the certificates, server by server in the order of the deployment} */
  public abstract ImmutableList<CertificateRequirement> requirements();

  /**
   * {@return the certificates of one server, none if it needs none}
   *
   * @param server the server's name
   */
  public final ImmutableList<CertificateRequirement> forServer(String server) {
    return requirements().stream()
        .filter(requirement -> requirement.server().equals(server))
        .collect(toImmutableList());
  }
}
