package dev.ixm.config.etsip;

import static dev.ixm.model.check.Checks.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How a voice server answers TLS connections: the section {@code [TLS Server]}. What is empty is
 * not set. Source: guide chapter 14, Key.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableTlsServer.class)
public abstract class TlsServer {

  TlsServer() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return {@code Private Key}: the file with the server's own key} */
  public abstract Optional<CertificateFile> privateKey();

  /** {@return {@code Certificate}: the file with the server's own certificate} */
  public abstract Optional<CertificateFile> certificate();

  /** {@return {@code Certificate Depth}: the longest accepted chain, 1 or more} */
  public abstract OptionalInt certificateDepth();

  /** {@return {@code Method}: the version of TLS} */
  public abstract Optional<TlsMethod> method();

  @Value.Check
  void validate() {
    checkDepth(certificateDepth());
  }

  static void checkDepth(OptionalInt depth) {
    depth.ifPresent(
        value -> check(value >= 1, "certificateDepth", "must be at least 1: %s", value));
  }

  /** Builds a {@link TlsServer}. */
  public static final class Builder extends ImmutableTlsServer.Builder {
    Builder() {}
  }
}
