package dev.ixm.config.certificate.file;

import java.security.PublicKey;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The form in which the JDK reads private keys, and the way to it from older ones, which lack the
 * name of the algorithm.
 */
final class Pkcs8 {

  static final String RSA = "2a864886f70d010101";
  static final String DSA = "2a8648ce380401";
  static final String EC = "2a8648ce3d0201";

  private static final byte[] VERSION = Der.value(Der.INTEGER, new byte[1]);
  private static final byte[] NULL = {0x05, 0};

  private Pkcs8() {}

  /** {@return the algorithm of a key: its identifier and parameters} */
  static Der algorithm(byte[] pkcs8) {
    List<Der> parts = Der.parse(pkcs8).checked(Der.SEQUENCE).parts();
    parts.get(0).checked(Der.INTEGER);
    parts.get(2).checked(Der.OCTET_STRING);
    parts.get(1).checked(Der.SEQUENCE).part(0).identifier();
    return parts.get(1);
  }

  /** {@return whether the bytes are a key of whatever algorithm} */
  static boolean isKey(byte[] bytes) {
    try {
      algorithm(bytes);
      return true;
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return false;
    }
  }

  static byte[] ofRsa(byte[] key) {
    return wrapped(algorithm(RSA, NULL), key);
  }

  /** Version, three parameters, the public number and the private one. */
  static byte[] ofDsa(byte[] key) {
    Der numbers = Der.parse(key).checked(Der.SEQUENCE);
    byte[] parameters =
        Der.value(
            Der.SEQUENCE,
            numbers.part(1).encoded(),
            numbers.part(2).encoded(),
            numbers.part(3).encoded());
    return wrapped(algorithm(DSA, parameters), numbers.part(5).encoded());
  }

  /** The curve stands in the key, or else it is taken to be that of the certificate. */
  static Optional<byte[]> ofEc(byte[] key, Optional<PublicKey> publicKey) {
    Optional<byte[]> own =
        Der.parse(key).checked(Der.SEQUENCE).parts().stream()
            .filter(part -> part.tag() == Der.CONTEXT)
            .findFirst()
            .map(part -> algorithm(EC, part.content()));
    return own.or(
            () ->
                publicKey
                    .filter(it -> it.getAlgorithm().equals("EC"))
                    .map(it -> Der.parse(it.getEncoded()).part(0).encoded()))
        .map(algorithm -> wrapped(algorithm, key));
  }

  private static byte[] algorithm(String identifier, byte[] parameters) {
    return Der.value(
        Der.SEQUENCE,
        Der.value(Der.OBJECT_IDENTIFIER, HexFormat.of().parseHex(identifier)),
        parameters);
  }

  private static byte[] wrapped(byte[] algorithm, byte[] key) {
    return Der.value(Der.SEQUENCE, VERSION, algorithm, Der.value(Der.OCTET_STRING, key));
  }
}
