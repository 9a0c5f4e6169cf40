package dev.ixm.config.certificate;

import static dev.ixm.model.check.Checks.check;

import com.google.common.collect.ImmutableSet;
import dev.ixm.config.certificate.file.CertificateBundle;
import dev.ixm.config.etsip.EtsipCatalog;
import dev.ixm.model.Edition;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A certificate file to be judged: the subject of the rules {@code certificate.file.*}.
 *
 * <p>To learn what expires within a month, check it at an instant a month from now.
 */
@Value.Immutable
public abstract class CertificateCheck {

  CertificateCheck() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what the file holds} */
  public abstract CertificateBundle bundle();

  /** {@return what it is for} */
  public abstract CertificatePurpose purpose();

  /** {@return when it has to be valid} */
  public abstract Instant at();

  /** {@return which edition is installed, STANDARD unless set} */
  @Value.Default
  public Edition edition() {
    return Edition.STANDARD;
  }

  /** {@return whether the site lets certificates be self-signed, PERMITTED unless set} */
  @Value.Default
  public SelfSigned selfSigned() {
    return SelfSigned.PERMITTED;
  }

  /**
   * {@return how many certificates may stand above the first one of a chain, at least 1, 5 unless
   * set} What {@code Certificate Depth} says in {@code ETSIPService.ini}; for SIP only.
   */
  @Value.Default
  public int certificateDepth() {
    return EtsipCatalog.CERTIFICATE_DEPTH;
  }

  /** {@return the certificate values of the site, for the synchronization; empty if not known} */
  public abstract Optional<CertificateSubject> subject();

  /**
   * {@return the names and IP addresses by which others reach the server, for SIP and web sites;
   * empty if not known}
   */
  public abstract ImmutableSet<String> hostNames();

  /** {@return who may have issued it} */
  public final ImmutableSet<CertificateIssuer> issuers() {
    return CertificatePlan.issuers(purpose(), edition(), selfSigned());
  }

  @Value.Check
  void validate() {
    check(
        certificateDepth() >= 1, "certificateDepth", "must be at least 1: %s", certificateDepth());
  }

  /** Builds a {@link CertificateCheck}. */
  public static final class Builder extends ImmutableCertificateCheck.Builder {
    Builder() {}
  }
}
