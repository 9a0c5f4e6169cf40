package dev.ixm.config.certificate;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;

/** A certificate that is in a store of a server's Windows. What is empty is not known. */
@Value.Immutable
@JsonDeserialize(as = ImmutableInstalledCertificate.class)
public abstract class InstalledCertificate {

  InstalledCertificate() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what it is used for} */
  public abstract CertificatePurpose purpose();

  /** {@return who issued it} */
  public abstract Optional<CertificateIssuer> issuer();

  /** {@return in whose store it is} */
  public abstract Optional<CertificateOwner> owner();

  /** {@return the name of the store, such as {@link CertificateRequirement#PERSONAL}} */
  public abstract Optional<String> store();

  /** {@return what Windows lists as its intended purposes} */
  public abstract ImmutableSet<String> intendedPurposes();

  /** {@return its thumbprint, 40 hexadecimal digits without blanks} */
  public abstract Optional<String> thumbprint();

  @Value.Check
  void validate() {
    checkText("store", store());
    thumbprint().ifPresent(value -> checkThumbprint("thumbprint", value));
  }

  static void checkThumbprint(String attribute, String value) {
    check(
        value.matches("[0-9A-Fa-f]{40}"), attribute, "must be 40 hexadecimal digits: '%s'", value);
  }

  /** Builds an {@link InstalledCertificate}. */
  public static final class Builder extends ImmutableInstalledCertificate.Builder {
    Builder() {}
  }
}
