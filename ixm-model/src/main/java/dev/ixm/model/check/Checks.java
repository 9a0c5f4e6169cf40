package dev.ixm.model.check;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.net.InetAddresses;
import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import dev.ixm.model.text.Unseen;
import dev.ixm.model.value.InvalidAttributeException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What value types check of their attributes. */
public final class Checks {

  private Checks() {}

  /**
   * Does nothing if the condition holds.
   *
   * @param holds whether the attribute may have its value
   * @param attribute the attribute's name
   * @param format what is permitted and what was found; the attribute's name is put before it, and
   *     what would not be seen becomes an escape
   * @param arguments the format's arguments
   * @throws InvalidAttributeException if the condition does not hold
   */
  @FormatMethod
  public static void check(
      boolean holds, String attribute, @FormatString String format, Object... arguments) {
    if (!holds) {
      String message = Unseen.toEscapes(String.format(Locale.ROOT, format, arguments));
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
   * Does nothing if an attribute is empty or within a range.
   *
   * @param attribute the attribute's name
   * @param value its value
   * @param min the least permitted value
   * @param max the greatest permitted value
   * @throws InvalidAttributeException if the value is out of range
   */
  public static void checkRange(String attribute, OptionalInt value, int min, int max) {
    if (value.isPresent()) {
      checkRange(attribute, value.getAsInt(), min, max);
    }
  }

  /**
   * Does nothing if the text says something.
   *
   * @param attribute the attribute's name
   * @param text the attribute's value
   * @throws InvalidAttributeException if the text is blank
   */
  public static void checkText(String attribute, String text) {
    check(!text.isBlank(), attribute, "must not be blank");
  }

  /**
   * Does nothing if there is no text, or one that says something.
   *
   * @param attribute the attribute's name
   * @param text the attribute's value
   * @throws InvalidAttributeException if the text is blank
   */
  public static void checkText(String attribute, Optional<String> text) {
    if (text.isPresent()) {
      checkText(attribute, text.get());
    }
  }

  /**
   * Does nothing if all texts say something.
   *
   * @param attribute the attribute's name
   * @param texts the attribute's value
   * @throws InvalidAttributeException if a text is blank
   */
  public static void checkTexts(String attribute, Iterable<String> texts) {
    for (String text : texts) {
      checkText(attribute, text);
    }
  }

  /**
   * Does nothing if the text is a line that says something.
   *
   * @param attribute the attribute's name
   * @param line the attribute's value
   * @throws InvalidAttributeException if the text is blank or has control characters
   */
  public static void checkLine(String attribute, String line) {
    checkText(attribute, line);
    check(!hasControl(line), attribute, "must be one line: '%s'", line);
  }

  private static boolean hasControl(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isISOControl(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Does nothing if no two elements have one key.
   *
   * @param attribute the attribute's name
   * @param elements the attribute's value
   * @param keys what the keys are called
   * @param key gives the key of an element
   * @param <T> the type of the elements
   * @throws InvalidAttributeException if two have one key
   */
  public static <T> void checkDifferent(
      String attribute, Iterable<T> elements, String keys, Function<T, ?> key) {
    Set<Object> known = new HashSet<>();
    for (T element : elements) {
      Object it = key.apply(element);
      check(known.add(it), attribute, "must have different %s: %s", keys, it);
    }
  }

  /**
   * Does nothing if no two elements have one name, in the same case.
   *
   * @param attribute the attribute's name
   * @param elements the attribute's value
   * @param name gives the name of an element
   * @param <T> the type of the elements
   * @throws InvalidAttributeException if two have one name
   */
  public static <T> void checkNames(
      String attribute, Iterable<T> elements, Function<T, String> name) {
    checkNames(attribute, elements, name, UnaryOperator.identity());
  }

  /**
   * Does nothing if no two elements have one name, in whatever case.
   *
   * @param attribute the attribute's name
   * @param elements the attribute's value
   * @param name gives the name of an element
   * @param <T> the type of the elements
   * @throws InvalidAttributeException if two have one name
   */
  public static <T> void checkNamesInAnyCase(
      String attribute, Iterable<T> elements, Function<T, String> name) {
    checkNames(attribute, elements, name, Ascii::toLowerCase);
  }

  private static <T> void checkNames(
      String attribute, Iterable<T> elements, Function<T, String> name, UnaryOperator<String> key) {
    Set<String> known = new HashSet<>();
    for (T element : elements) {
      String text = name.apply(element);
      checkName(known.add(key.apply(text)), attribute, text);
    }
  }

  /**
   * Does nothing if no other element has the name.
   *
   * @param differs whether the name is no other's
   * @param attribute the attribute's name
   * @param name the name of an element
   * @throws InvalidAttributeException if the name is another's too
   */
  public static void checkName(boolean differs, String attribute, String name) {
    check(differs, attribute, "must have different names: '%s'", name);
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
