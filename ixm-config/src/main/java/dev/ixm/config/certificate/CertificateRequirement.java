package dev.ixm.config.certificate;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import java.util.Optional;
import org.immutables.value.Value;

/** That a server needs a certificate. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCertificateRequirement.class)
public abstract class CertificateRequirement {

  /** The store of Windows that certificates for EFS and IIS are in. */
  public static final String PERSONAL = "Personal";

  /** The intended purpose that a certificate for EFS lists. */
  public static final String FILE_ENCRYPTION = "Encrypting File System";

  /** When a certificate has to be there. */
  public enum Due {
    /** Before the product is installed on the server. */
    BEFORE_INSTALLATION,
    /** Once the product is installed on the server. */
    AFTER_INSTALLATION
  }

  CertificateRequirement() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name of the server, never blank} */
  public abstract String server();

  /** {@return what the certificate is for} */
  public abstract CertificatePurpose purpose();

  /** {@return who may have issued it, never empty} */
  public abstract ImmutableSet<CertificateIssuer> issuers();

  /** {@return when it has to be there, in the store of an owner as {@link #dueFor} says} */
  public abstract Due due();

  /**
   * {@return when it has to be in an owner's store: not before the installer has made the owner}
   *
   * @param owner one of the owners
   */
  public final Due dueFor(CertificateOwner owner) {
    return owner.isMadeByInstaller() ? Due.AFTER_INSTALLATION : due();
  }

  /** {@return in whose stores it is, each; empty if it is a file of the product} */
  public abstract ImmutableSet<CertificateOwner> owners();

  /** {@return the store, {@link #PERSONAL}; empty if it is a file of the product} */
  public abstract Optional<String> store();

  /** {@return the intended purpose that it lists; empty if the guide names none} */
  public abstract Optional<String> intendedPurpose();

  /** {@return the names of the files that hold it and its keys; empty if it is in a store} */
  public abstract ImmutableSet<String> files();

  /**
   * {@return the folder of the files on the drive of the installation; empty if it is in a store}
   */
  public abstract Optional<String> folder();

  /** {@return whether the guide says so, STATED unless set} */
  @Value.Default
  public Basis basis() {
    return Basis.STATED;
  }

  /** {@return where in the guide} */
  public abstract Source source();

  @Value.Check
  void validate() {
    checkText("server", server());
    check(!issuers().isEmpty(), "issuers", "must not be empty");
  }

  /** Builds a {@link CertificateRequirement}. */
  public static final class Builder extends ImmutableCertificateRequirement.Builder {
    Builder() {}
  }
}
