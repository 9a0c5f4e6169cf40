package dev.ixm.config.certificate;

import com.google.common.primitives.Bytes;
import com.google.common.primitives.Ints;
import java.math.BigInteger;
import java.security.PublicKey;
import java.util.Arrays;

/** The little of the Distinguished Encoding Rules that old forms of private keys need. */
final class Der {

  private static final int INTEGER = 0x02;
  private static final int OCTET_STRING = 0x04;
  private static final int SEQUENCE = 0x30;
  private static final int LONG_FORM = 0x80;

  private Der() {}

  /**
   * {@return a key in the form PKCS #8} What the old form lacks is the name of the algorithm, which
   * the public key knows.
   *
   * @param oldForm the key in the form of its own algorithm
   * @param publicKey a public key of the same algorithm
   */
  static byte[] pkcs8(byte[] oldForm, PublicKey publicKey) {
    return value(
        SEQUENCE,
        Bytes.concat(
            value(INTEGER, new byte[1]),
            algorithmOf(publicKey.getEncoded()),
            value(OCTET_STRING, oldForm)));
  }

  /** The first value within the outer sequence; the JDK has encoded it, so it is well-formed. */
  private static byte[] algorithmOf(byte[] encodedKey) {
    int start = contentStart(encodedKey, 0);
    int content = contentStart(encodedKey, start);
    return Arrays.copyOfRange(encodedKey, start, content + length(encodedKey, start));
  }

  private static int contentStart(byte[] der, int at) {
    int first = Byte.toUnsignedInt(der[at + 1]);
    return at + 2 + (first < LONG_FORM ? 0 : first - LONG_FORM);
  }

  private static int length(byte[] der, int at) {
    int first = Byte.toUnsignedInt(der[at + 1]);
    return first < LONG_FORM
        ? first
        : new BigInteger(1, Arrays.copyOfRange(der, at + 2, contentStart(der, at))).intValueExact();
  }

  private static byte[] value(int tag, byte[] content) {
    return Bytes.concat(new byte[] {(byte) tag}, encodedLength(content.length), content);
  }

  private static byte[] encodedLength(int length) {
    if (length < LONG_FORM) {
      return new byte[] {(byte) length};
    }
    byte[] number = Ints.toByteArray(length);
    int zeros = Integer.numberOfLeadingZeros(length) / Byte.SIZE;
    return Bytes.concat(
        new byte[] {(byte) (LONG_FORM + number.length - zeros)},
        Arrays.copyOfRange(number, zeros, number.length));
  }
}
