package dev.ixm.config.certificate;

import static dev.ixm.model.check.Checks.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A site and what was found on its servers about certificates: the subject of the rules {@code
 * certificate.efs.*}, {@code certificate.iis.*}, {@code certificate.mobilink.*}, {@code
 * certificate.site.*} and {@code certificate.encryption.*}. Of a server that is not listed nothing
 * is known.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCertificateInventory.class)
public abstract class CertificateInventory {

  CertificateInventory() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the site} */
  public abstract Deployment deployment();

  /** {@return whether the site lets certificates be self-signed, PERMITTED unless set} */
  @Value.Default
  public SelfSigned selfSigned() {
    return SelfSigned.PERMITTED;
  }

  /** {@return what was found, each server of the deployment once at most} */
  public abstract ImmutableList<ServerCertificates> servers();

  /** {@return how the certificate for files was saved, empty if not known} */
  public abstract Optional<CertificateBackup> efsBackup();

  /** {@return what the site needs} */
  public final CertificatePlan plan() {
    return CertificatePlan.of(SiteView.of(deployment()), selfSigned());
  }

  @Value.Check
  void validate() {
    Set<String> names = new HashSet<>();
    deployment().servers().stream().map(Server::name).forEach(names::add);
    for (ServerCertificates server : servers()) {
      check(
          names.remove(server.server()),
          "servers",
          "must be servers of the deployment, each once: '%s'",
          server.server());
    }
  }

  /** Builds a {@link CertificateInventory}. */
  public static final class Builder extends ImmutableCertificateInventory.Builder {
    Builder() {}
  }
}
