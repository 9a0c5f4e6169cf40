package dev.ixm.config.certificate;

import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;

/** What was found on a server about certificates. */
@Value.Immutable
@JsonDeserialize(as = ImmutableServerCertificates.class)
public abstract class ServerCertificates {

  ServerCertificates() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the server's name, never blank} */
  public abstract String server();

  /** {@return the certificates in stores of Windows for EFS and IIS, all of them} */
  public abstract ImmutableList<InstalledCertificate> certificates();

  /** {@return the bindings of all web sites, empty if not known} */
  public abstract ImmutableList<WebBinding> bindings();

  /**
   * {@return the names of the files in {@link MobilinkFile#FOLDER}, empty if not known} Windows
   * does not mind their case.
   */
  public abstract ImmutableSet<String> files();

  /** {@return the certificate values that the product was installed with, empty if not known} */
  public abstract Optional<CertificateSubject> subject();

  /** {@return whether the database is encrypted, empty if not known} */
  public abstract Optional<Boolean> databaseEncrypted();

  /** {@return whether the synchronization is encrypted, empty if not known} */
  public abstract Optional<Boolean> mobilinkEncrypted();

  @Value.Check
  void validate() {
    checkText("server", server());
  }

  /** Builds {@link ServerCertificates}. */
  public static final class Builder extends ImmutableServerCertificates.Builder {
    Builder() {}
  }
}
