package dev.ixm.config.certificate;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the certificate for files was exported to its backup. What is empty is not known. Source:
 * guide chapter 9, Backup and Restore the Certificate File.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCertificateBackup.class)
public abstract class CertificateBackup {

  CertificateBackup() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return whether it holds the private key} */
  public abstract Optional<Boolean> privateKey();

  /** {@return whether it holds all extended properties} */
  public abstract Optional<Boolean> extendedProperties();

  /** {@return whether a password protects it} */
  public abstract Optional<Boolean> passwordProtected();

  /** Builds a {@link CertificateBackup}. */
  public static final class Builder extends ImmutableCertificateBackup.Builder {
    Builder() {}
  }
}
