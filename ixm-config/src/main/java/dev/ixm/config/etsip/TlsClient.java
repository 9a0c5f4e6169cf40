package dev.ixm.config.etsip;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How a voice server opens TLS connections: the section {@code [TLS Client]}. What is empty is not
 * set. Source: guide chapter 14, Key.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableTlsClient.class)
public abstract class TlsClient {

  TlsClient() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return {@code CA Certificates}: files with the roots that are trusted} */
  public abstract ImmutableList<CertificateFile> caCertificates();

  /** {@return {@code Intermediate Certificates}: files to add to the chain that is shown} */
  public abstract ImmutableList<CertificateFile> intermediateCertificates();

  /** {@return {@code Certificate Depth}: the longest accepted chain, 1 or more} */
  public abstract OptionalInt certificateDepth();

  /** {@return {@code Method}: the version of TLS} */
  public abstract Optional<TlsMethod> method();

  /** {@return {@code Private Key}: set for mutual certification, the same as the server's} */
  public abstract Optional<CertificateFile> privateKey();

  /** {@return {@code Certificate}: set for mutual certification, the same as the server's} */
  public abstract Optional<CertificateFile> certificate();

  @Value.Check
  void validate() {
    TlsServer.checkDepth(certificateDepth());
  }

  /** Builds a {@link TlsClient}. */
  public static final class Builder extends ImmutableTlsClient.Builder {
    Builder() {}
  }
}
