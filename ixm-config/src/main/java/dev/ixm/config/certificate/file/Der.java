package dev.ixm.config.certificate.file;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import com.google.common.primitives.Ints;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A value in the Distinguished Encoding Rules, read as far as it is asked for. What is not
 * well-formed is an {@link IllegalArgumentException}.
 */
final class Der {

  static final int INTEGER = 0x02;
  static final int OCTET_STRING = 0x04;
  static final int OBJECT_IDENTIFIER = 0x06;
  static final int SEQUENCE = 0x30;

  /** The first tag of a choice or an option. */
  static final int CONTEXT = 0xA0;

  private static final int LONG_FORM = 0x80;
  private static final int MAX_LENGTH_BYTES = 4;

  private final byte[] bytes;
  private final int start;
  private final int content;
  private final int end;

  private Der(byte[] bytes, int start, int limit) {
    checkArgument(limit - start >= 2, "no value");
    int first = Byte.toUnsignedInt(bytes[start + 1]);
    int more = first < LONG_FORM ? 0 : first - LONG_FORM;
    checkArgument(first != LONG_FORM && more <= MAX_LENGTH_BYTES, "no length");
    this.bytes = bytes;
    this.start = start;
    this.content = start + 2 + more;
    checkArgument(content <= limit, "no length");
    BigInteger length =
        more == 0
            ? BigInteger.valueOf(first)
            : new BigInteger(1, Arrays.copyOfRange(bytes, start + 2, content));
    checkArgument(length.compareTo(BigInteger.valueOf(limit - content)) <= 0, "too short");
    this.end = content + length.intValue();
  }

  /** {@return the value that all these bytes are} */
  static Der parse(byte[] bytes) {
    Der value = first(bytes);
    checkArgument(value.end == bytes.length, "something follows");
    return value;
  }

  /** {@return the value that these bytes begin with} */
  static Der first(byte[] bytes) {
    return new Der(bytes, 0, bytes.length);
  }

  int tag() {
    return Byte.toUnsignedInt(bytes[start]);
  }

  Der checked(int tag) {
    checkArgument(tag() == tag, "another tag");
    return this;
  }

  /** {@return the values in this one} */
  ImmutableList<Der> parts() {
    ImmutableList.Builder<Der> parts = ImmutableList.builder();
    for (int at = content; at < end; ) {
      Der part = new Der(bytes, at, end);
      parts.add(part);
      at = part.end;
    }
    return parts.build();
  }

  /** {@return one of the values in this one, counted from 0} */
  Der part(int index) {
    ImmutableList<Der> parts = parts();
    checkArgument(index < parts.size(), "too few parts");
    return parts.get(index);
  }

  byte[] content() {
    return Arrays.copyOfRange(bytes, content, end);
  }

  byte[] encoded() {
    return Arrays.copyOfRange(bytes, start, end);
  }

  /** {@return an object identifier by its bytes, in hexadecimal digits} */
  String identifier() {
    return HexFormat.of().formatHex(checked(OBJECT_IDENTIFIER).content());
  }

  /** {@return a number from 0 to the largest {@code int}, which stands for all above} */
  int number() {
    byte[] digits = checked(INTEGER).content();
    checkArgument(digits.length > 0 && digits[0] >= 0, "no number");
    return new BigInteger(digits).min(BigInteger.valueOf(Integer.MAX_VALUE)).intValue();
  }

  /** {@return the encoding of a value} */
  static byte[] value(int tag, byte[]... parts) {
    byte[] content = Bytes.concat(parts);
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
