package dev.ixm.model.check;

import com.google.common.base.CharMatcher;
import com.google.common.net.InetAddresses;
import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import dev.ixm.model.value.InvalidAttributeException;
import java.util.Locale;

/** What value types check of their attributes. */
public final class Checks {

  private Checks() {}

  /**
   * Does nothing if the condition holds.
   *
   * @param holds whether the attribute may have its value
   * @param attribute the attribute's name
   * @param format what is permitted and what was found; the attribute's name is put before it
   * @param arguments the format's arguments
   * @throws InvalidAttributeException if the condition does not hold
   */
  @FormatMethod
  public static void check(
      boolean holds, String attribute, @FormatString String format, Object... arguments) {
    if (!holds) {
      String message = String.format(Locale.ROOT, format, arguments);
      throw new InvalidAttributeException(attribute, attribute + " " + message);
    }
  }

  /**
   * Does nothing if the number is in the range.
   *
   * @param attribute the attribute's name
   * @param value the attribute's value
   * @param min the smallest permitted number
   * @param max the largest permitted number
   * @throws InvalidAttributeException if the number is out of range
   */
  public static void checkRange(String attribute, int value, int min, int max) {
    check(value >= min && value <= max, attribute, "must be %s to %s: %s", min, max, value);
  }

  /**
   * Does nothing if all texts are IP addresses, in ASCII and without a zone such as {@code %eth0},
   * which would mean something on one machine only.
   *
   * @param attribute the attribute's name
   * @param addresses the attribute's value
   * @throws InvalidAttributeException if a text is no IPv4 or IPv6 address
   */
  public static void checkAddresses(String attribute, Iterable<String> addresses) {
    for (String address : addresses) {
      check(isAddress(address), attribute, "must be IP addresses: '%s'", address);
    }
  }

  private static boolean isAddress(String text) {
    return CharMatcher.ascii().matchesAllOf(text)
        && text.indexOf('%') < 0
        && InetAddresses.isInetAddress(text);
  }
}
