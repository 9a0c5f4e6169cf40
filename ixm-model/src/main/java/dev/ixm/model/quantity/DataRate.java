package dev.ixm.model.quantity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.lang.Math.multiplyExact;

import com.google.common.collect.ImmutableBiMap;

/**
 * An amount of data in a time, in bits a second.
 *
 * <p>Units are decimal, as is usual for networks. Where the guide prints bytes for the speed of a
 * link, bits are meant. As text and in JSON a rate is written {@code 20 Mbit/s}; the units are
 * bit/s, kbit/s, Mbit/s and Gbit/s.
 */
public final class DataRate extends Quantity<DataRate> {

  private static final UnitScale SCALE =
      new UnitScale(
          "a data rate such as \"20 Mbit/s\"",
          ImmutableBiMap.of(
              1_000_000_000L, "Gbit/s", 1_000_000L, "Mbit/s", 1_000L, "kbit/s", 1L, "bit/s"));

  private DataRate(long bitsPerSecond) {
    super(bitsPerSecond, SCALE);
    checkArgument(bitsPerSecond >= 0, "a rate must not be negative: %s bit/s", bitsPerSecond);
  }

  /**
   * {@return the rate of so many bit/s}
   *
   * @param bitsPerSecond 0 or more
   * @throws IllegalArgumentException if {@code bitsPerSecond} is negative
   */
  public static DataRate ofBitsPerSecond(long bitsPerSecond) {
    return new DataRate(bitsPerSecond);
  }

  /**
   * {@return the rate of so many kbit/s}
   *
   * @param kilobits 1,000 bits a second, 0 or more
   * @throws IllegalArgumentException if {@code kilobits} is negative
   * @throws ArithmeticException if the rate exceeds {@link Long#MAX_VALUE} bit/s
   */
  public static DataRate ofKilobitsPerSecond(long kilobits) {
    return ofBitsPerSecond(multiplyExact(kilobits, 1_000L));
  }

  /**
   * {@return the rate of so many Mbit/s}
   *
   * @param megabits 1,000 kbit/s, 0 or more
   * @throws IllegalArgumentException if {@code megabits} is negative
   * @throws ArithmeticException if the rate exceeds {@link Long#MAX_VALUE} bit/s
   */
  public static DataRate ofMegabitsPerSecond(long megabits) {
    return ofBitsPerSecond(multiplyExact(megabits, 1_000_000L));
  }

  /**
   * {@return the rate of so many Gbit/s}
   *
   * @param gigabits 1,000 Mbit/s, 0 or more
   * @throws IllegalArgumentException if {@code gigabits} is negative
   * @throws ArithmeticException if the rate exceeds {@link Long#MAX_VALUE} bit/s
   */
  public static DataRate ofGigabitsPerSecond(long gigabits) {
    return ofBitsPerSecond(multiplyExact(gigabits, 1_000_000_000L));
  }

  /**
   * {@return the rate that the text states}
   *
   * @param text a number and a unit, such as {@code 1 Gbit/s}
   * @throws IllegalArgumentException if the text has another form, or is no whole number of bit/s
   */
  public static DataRate parse(String text) {
    return ofBitsPerSecond(SCALE.parse(text));
  }

  /** {@return the number of bits a second, 0 or more} */
  public long bitsPerSecond() {
    return amount();
  }

  /**
   * {@return this rate so many times}
   *
   * @param factor 0 or more
   * @throws IllegalArgumentException if {@code factor} is negative
   * @throws ArithmeticException if the product exceeds {@link Long#MAX_VALUE} bit/s
   */
  public DataRate times(long factor) {
    checkArgument(factor >= 0, "a factor must not be negative: %s", factor);
    return ofBitsPerSecond(multiplyExact(bitsPerSecond(), factor));
  }
}
