package dev.ixm.ansible.gathered;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.ixm.config.certificate.file.CertificateBundle;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A certificate that was found in the computer's store {@code Personal} of a server, without its
 * key.
 *
 * @param certificate the certificate
 * @param bundle the same, as a file would hold it
 * @param hasKey whether Windows has its private key
 */
public record GatheredCertificate(
    X509Certificate certificate, CertificateBundle bundle, boolean hasKey) {

  private static final String DATA = "cert_data";
  private static final String SERVER_AUTHENTICATION = "1.3.6.1.5.5.7.3.1";
  private static final String ANY_PURPOSE = "2.5.29.37.0";

  /**
   * {@return what {@code community.windows.win_certificate_info} returned; empty if it did not tell
   * the data of each certificate}
   *
   * @throws IllegalArgumentException if the data of one are no certificate
   */
  static Optional<ImmutableList<GatheredCertificate>> all(JsonNode found) {
    return found.isArray() && Streams.stream(found).allMatch(it -> it.hasNonNull(DATA))
        ? Optional.of(
            Streams.stream(found)
                .map(GatheredCertificate::of)
                .collect(ImmutableList.toImmutableList()))
        : Optional.empty();
  }

  private static GatheredCertificate of(JsonNode found) {
    String pem =
        "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
            .formatted(found.path(DATA).asText());
    CertificateBundle bundle = CertificateBundle.ofPem(pem.getBytes(US_ASCII));
    return new GatheredCertificate(
        bundle.first().orElseThrow(IllegalArgumentException::new),
        bundle,
        found.path("has_private_key").asBoolean());
  }

  /**
   * {@return whether a web site can use it: its key is there, and it is not for other ends only}
   */
  public boolean isForWebSite() {
    try {
      List<String> purposes = certificate.getExtendedKeyUsage();
      return hasKey
          && (purposes == null
              || purposes.contains(SERVER_AUTHENTICATION)
              || purposes.contains(ANY_PURPOSE));
    } catch (CertificateParsingException e) {
      return false;
    }
  }

  /** {@return whether nobody issued it but its own key} */
  public boolean isSelfSigned() {
    return CertificateBundle.isSelfSigned(certificate);
  }

  /** {@return when it begins to be valid} */
  public Instant from() {
    return certificate.getNotBefore().toInstant();
  }

  /** {@return the last instant at which it is valid} */
  public Instant until() {
    return certificate.getNotAfter().toInstant();
  }

  /**
   * {@return whether it is valid}
   *
   * @param at when
   */
  public boolean isValid(Instant at) {
    return !at.isBefore(from()) && !at.isAfter(until());
  }
}
