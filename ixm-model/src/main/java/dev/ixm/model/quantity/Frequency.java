package dev.ixm.model.quantity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.lang.Math.multiplyExact;

import com.google.common.collect.ImmutableBiMap;

/**
 * The clock rate of a processor, in hertz.
 *
 * <p>As text and in JSON it is written {@code 2.4 GHz}; the units are Hz, kHz, MHz and GHz.
 */
public final class Frequency extends Quantity<Frequency> {

  private static final UnitScale SCALE =
      new UnitScale(
          "a clock rate such as \"2.4 GHz\"",
          ImmutableBiMap.of(1_000_000_000L, "GHz", 1_000_000L, "MHz", 1_000L, "kHz", 1L, "Hz"));

  private Frequency(long hertz) {
    super(hertz, SCALE);
    checkArgument(hertz > 0, "a frequency must be positive: %s Hz", hertz);
  }

  /**
   * {@return the frequency of so many MHz}
   *
   * @param megahertz 1 or more
   * @throws IllegalArgumentException if {@code megahertz} is not positive
   * @throws ArithmeticException if the frequency exceeds {@link Long#MAX_VALUE} Hz
   */
  public static Frequency ofMegahertz(long megahertz) {
    return new Frequency(multiplyExact(megahertz, 1_000_000L));
  }

  /**
   * {@return the frequency that the text states}
   *
   * @param text a number and a unit, such as {@code 2.4 GHz}
   * @throws IllegalArgumentException if the text has another form, or is no positive whole number
   *     of hertz
   */
  public static Frequency parse(String text) {
    return new Frequency(SCALE.parse(text));
  }

  /** {@return the number of hertz, 1 or more} */
  public long hertz() {
    return amount();
  }
}
