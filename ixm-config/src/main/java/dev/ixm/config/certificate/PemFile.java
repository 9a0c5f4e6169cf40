package dev.ixm.config.certificate;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.certificate.CertificateFormatException.Reason;
import dev.ixm.config.etsip.PemContent;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The blocks of a PEM file that are certificates or private keys. */
final class PemFile {

  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^-----BEGIN ([A-Z0-9 ]++)-----\\s*?$(.*?)^-----END \\1-----\\s*?$");

  private final ImmutableList<byte[]> certificates;
  private final Optional<PemKey> key;

  private PemFile(ImmutableList<byte[]> certificates, Optional<PemKey> key) {
    this.certificates = certificates;
    this.key = key;
  }

  static PemFile parse(String text) {
    ImmutableList<byte[]> certificates =
        blocks(text, PemContent.CERTIFICATE, block -> PemKey.decode(block.group(2)));
    ImmutableList<PemKey> keys =
        blocks(text, PemContent.PRIVATE_KEY, block -> new PemKey(block.group(1), block.group(2)));
    if (keys.size() > 1) {
      throw new CertificateFormatException(Reason.MANY_KEYS);
    }
    if (certificates.isEmpty() && keys.isEmpty()) {
      throw new CertificateFormatException(Reason.NO_PEM);
    }
    return new PemFile(certificates, keys.stream().findFirst());
  }

  private static <T> ImmutableList<T> blocks(
      String text, PemContent content, Function<MatchResult, T> reader) {
    return BLOCK
        .matcher(text)
        .results()
        .filter(block -> content.isIn(block.group()))
        .map(reader)
        .collect(toImmutableList());
  }

  /** {@return the certificates in DER format} */
  ImmutableList<byte[]> certificates() {
    return certificates;
  }

  Optional<PemKey> key() {
    return key;
  }
}
