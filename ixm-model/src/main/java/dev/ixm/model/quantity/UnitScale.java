package dev.ixm.model.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The unit names of one kind of quantity, each with its factor to the canonical unit.
 *
 * <p>Texts have the form {@code number unit}: a decimal number without sign or exponent, at most
 * one blank, and one of the unit names, spelled exactly.
 */
final class UnitScale {

  private static final Pattern TEXT = Pattern.compile("(\\d{1,19}(?:\\.\\d{1,9})?) ?(\\D+)");
  private static final int MAX_DECIMALS = 3;
  private static final long PARTS = LongMath.pow(10, MAX_DECIMALS);

  private final String noun;
  private final ImmutableBiMap<Long, String> names;

  /**
   * @param noun what is measured, with article, for error messages
   * @param names unit names by factor, the largest first; the factor 1 must be there
   */
  UnitScale(String noun, ImmutableBiMap<Long, String> names) {
    this.noun = noun;
    this.names = names;
  }

  long parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    checkArgument(matcher.matches(), "expected %s: '%s'", this, text);
    BigDecimal number = new BigDecimal(matcher.group(1));
    Long factor = names.inverse().get(matcher.group(2));
    checkArgument(factor != null, "expected %s: '%s'", this, text);
    try {
      return number.multiply(BigDecimal.valueOf(factor)).longValueExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          "not a whole number of %s below 2^63: '%s'".formatted(names.get(1L), text), e);
    }
  }

  /** {@return the amount in the largest unit that shows it exactly with three decimals at most} */
  String format(long amount) {
    for (Map.Entry<Long, String> unit : names.entrySet()) {
      long factor = unit.getKey();
      if (amount >= factor && isShort(amount, factor)) {
        BigDecimal number =
            BigDecimal.valueOf(amount)
                .divide(BigDecimal.valueOf(factor), MAX_DECIMALS, RoundingMode.UNNECESSARY);
        return number.stripTrailingZeros().toPlainString() + " " + unit.getValue();
      }
    }
    return amount + " " + names.get(1L);
  }

  private static boolean isShort(long amount, long factor) {
    return Math.multiplyExact(amount % factor, PARTS) % factor == 0;
  }

  @Override
  public String toString() {
    return noun + " in " + String.join(", ", names.values());
  }
}
