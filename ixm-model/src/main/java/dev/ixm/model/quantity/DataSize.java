package dev.ixm.model.quantity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.lang.Math.addExact;
import static java.lang.Math.multiplyExact;

import com.google.common.collect.ImmutableBiMap;

/**
 * An amount of memory or disk, in bytes.
 *
 * <p>Units are binary: the guide's GB of memory and of disk is a GiB here. As text and in JSON a
 * size is written {@code 16 GiB}; the units are B, KiB, MiB, GiB and TiB.
 */
public final class DataSize extends Quantity<DataSize> {

  private static final UnitScale SCALE =
      new UnitScale(
          "a size such as \"16 GiB\"",
          ImmutableBiMap.of(
              1L << 40, "TiB", 1L << 30, "GiB", 1L << 20, "MiB", 1L << 10, "KiB", 1L, "B"));

  private DataSize(long bytes) {
    super(bytes, SCALE);
    checkArgument(bytes >= 0, "a size must not be negative: %s bytes", bytes);
  }

  /**
   * {@return the size of so many bytes}
   *
   * @param bytes 0 or more
   * @throws IllegalArgumentException if {@code bytes} is negative
   */
  public static DataSize ofBytes(long bytes) {
    return new DataSize(bytes);
  }

  /**
   * {@return the size of so many KiB}
   *
   * @param kibibytes units of 1,024 bytes, 0 or more
   * @throws IllegalArgumentException if {@code kibibytes} is negative
   * @throws ArithmeticException if the size exceeds {@link Long#MAX_VALUE} bytes
   */
  public static DataSize ofKibibytes(long kibibytes) {
    return ofBytes(multiplyExact(kibibytes, 1L << 10));
  }

  /**
   * {@return the size of so many MiB}
   *
   * @param mebibytes units of 1,024 KiB, 0 or more
   * @throws IllegalArgumentException if {@code mebibytes} is negative
   * @throws ArithmeticException if the size exceeds {@link Long#MAX_VALUE} bytes
   */
  public static DataSize ofMebibytes(long mebibytes) {
    return ofBytes(multiplyExact(mebibytes, 1L << 20));
  }

  /**
   * {@return the size of so many GiB}
   *
   * @param gibibytes units of 1,024 MiB, 0 or more
   * @throws IllegalArgumentException if {@code gibibytes} is negative
   * @throws ArithmeticException if the size exceeds {@link Long#MAX_VALUE} bytes
   */
  public static DataSize ofGibibytes(long gibibytes) {
    return ofBytes(multiplyExact(gibibytes, 1L << 30));
  }

  /**
   * {@return the size that the text states}
   *
   * @param text a number and a unit, such as {@code 1.5 TiB}
   * @throws IllegalArgumentException if the text has another form, or is no whole number of bytes
   */
  public static DataSize parse(String text) {
    return ofBytes(SCALE.parse(text));
  }

  /** {@return the number of bytes, 0 or more} */
  public long bytes() {
    return amount();
  }

  /**
   * {@return the sum of both sizes}
   *
   * @param other what to add
   * @throws ArithmeticException if the sum exceeds {@link Long#MAX_VALUE} bytes
   */
  public DataSize plus(DataSize other) {
    return ofBytes(addExact(bytes(), other.bytes()));
  }

  /**
   * {@return this size so many times}
   *
   * @param factor 0 or more
   * @throws IllegalArgumentException if {@code factor} is negative
   * @throws ArithmeticException if the product exceeds {@link Long#MAX_VALUE} bytes
   */
  public DataSize times(long factor) {
    checkArgument(factor >= 0, "a factor must not be negative: %s", factor);
    return ofBytes(multiplyExact(bytes(), factor));
  }
}
