package dev.ixm.model.check;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.net.InetAddresses;
import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import dev.ixm.model.text.Unseen;
import dev.ixm.model.value.InvalidAttributeException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What value types check of their attributes. */
public final class Checks {

  private static final String DIFFERENT = "must have different names: '%s'";

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
      throw new InvalidAttributeException(attribute, message(attribute, format, arguments));
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
   * @throws InvalidAttributeException if a text is blank; of a list it names the index, too
   */
  public static void checkTexts(String attribute, Iterable<String> texts) {
    int index = 0;
    for (String text : texts) {
      checkElement(!text.isBlank(), attribute, texts, index++, "must not be blank");
    }
  }

  /**
   * A set may have fewer elements than the text that it was read from, so that none has a place.
   */
  @FormatMethod
  private static void checkElement(
      boolean holds,
      String attribute,
      Iterable<?> elements,
      int index,
      @FormatString String format,
      Object... arguments) {
    if (!holds) {
      throw new InvalidAttributeException(
          elements instanceof List ? attribute + "/" + index : attribute,
          message(attribute, format, arguments));
    }
  }

  @FormatMethod
  private static String message(
      String attribute, @FormatString String format, Object... arguments) {
    return attribute + " " + Unseen.toEscapes(String.format(Locale.ROOT, format, arguments));
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
    int index = 0;
    for (T element : elements) {
      Object it = key.apply(element);
      checkElement(
          known.add(it), attribute, elements, index++, "must have different %s: %s", keys, it);
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
    int index = 0;
    for (T element : elements) {
      String text = name.apply(element);
      checkElement(known.add(key.apply(text)), attribute, elements, index++, DIFFERENT, text);
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
    check(differs, attribute, DIFFERENT, name);
  }

  /**
   * Does nothing if all texts are IP addresses, in ASCII and without a zone such as {@code %eth0},
   * which would mean something on one machine only.
   *
   * @param attribute the attribute's name
   * @param addresses the attribute's value
   * @throws InvalidAttributeException if a text is no IPv4 or IPv6 address; of a list it names the
   *     index, too
   */
  public static void checkAddresses(String attribute, Iterable<String> addresses) {
    int index = 0;
    for (String address : addresses) {
      checkElement(
          isAddress(address),
          attribute,
          addresses,
          index++,
          "must be IP addresses %s: '%s'",
          form(address),
          address);
    }
  }

  /**
   * Does nothing if there is no text, or one that is an IP address, as {@link #checkAddresses} has
   * them.
   *
   * @param attribute the attribute's name
   * @param address the attribute's value
   * @throws InvalidAttributeException if the text is no IPv4 or IPv6 address
   */
  public static void checkAddress(String attribute, Optional<String> address) {
    if (address.isPresent()) {
      String text = address.get();
      check(isAddress(text), attribute, "must be an IP address %s: '%s'", form(text), text);
    }
  }

  private static String form(String text) {
    return text.indexOf('%') < 0 ? "such as 10.0.0.5" : "without a zone such as %eth0";
  }

  private static boolean isAddress(String text) {
    return CharMatcher.ascii().matchesAllOf(text)
        && text.indexOf('%') < 0
        && InetAddresses.isInetAddress(text);
  }
}
