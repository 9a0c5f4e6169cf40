package dev.ixm.config.certificate.file;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.certificate.file.CertificateFormatException.Reason;
import java.util.Optional;

/** The blocks of a PEM file that are certificates or private keys. */
final class PemFile {

  private static final String CERTIFICATE = "CERTIFICATE";

  /** OpenSSL writes behind such a certificate what it is trusted for. */
  private static final String TRUSTED = "TRUSTED ";

  private static final String PRIVATE_KEY = "PRIVATE KEY";

  private final ImmutableList<byte[]> certificates;
  private final Optional<PemKey> key;
  private final boolean marked;

  private PemFile(ImmutableList<byte[]> certificates, Optional<PemKey> key, boolean marked) {
    this.certificates = certificates;
    this.key = key;
    this.marked = marked;
  }

  static PemFile parse(byte[] bytes) {
    String text = new String(bytes, ISO_8859_1);
    ImmutableList<PemBlock> blocks = PemBlock.of(text);
    ImmutableList<PemBlock> keys = labeled(blocks, PRIVATE_KEY);
    ImmutableList<PemBlock> certificates = labeled(blocks, CERTIFICATE);
    check(keys.size() <= 1, Reason.MANY_KEYS);
    check(certificates.size() <= CertificateBundle.MOST_CERTIFICATES, Reason.MANY_CERTIFICATES);
    check(!certificates.isEmpty() || !keys.isEmpty(), Reason.NO_PEM);
    return new PemFile(
        certificates.stream().map(PemFile::der).collect(toImmutableList()),
        keys.stream().findFirst().map(PemKey::new),
        PemBlock.isMarked(text));
  }

  private static ImmutableList<PemBlock> labeled(ImmutableList<PemBlock> blocks, String thing) {
    return blocks.stream().filter(block -> block.isLabeled(thing)).collect(toImmutableList());
  }

  private static void check(boolean holds, Reason reason) {
    if (!holds) {
      throw new CertificateFormatException(reason);
    }
  }

  private static byte[] der(PemBlock block) {
    byte[] content =
        block.content().orElseThrow(() -> new CertificateFormatException(Reason.BAD_CERTIFICATE));
    try {
      return block.label().startsWith(TRUSTED) ? Der.first(content).encoded() : content;
    } catch (IllegalArgumentException e) {
      throw new CertificateFormatException(Reason.BAD_CERTIFICATE);
    }
  }

  /** {@return the certificates in DER format} */
  ImmutableList<byte[]> certificates() {
    return certificates;
  }

  Optional<PemKey> key() {
    return key;
  }

  /** {@return whether the mark of UTF-8 stands before the first line} */
  boolean isMarked() {
    return marked;
  }
}
