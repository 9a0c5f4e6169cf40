package dev.ixm.model.port;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.ixm.model.check.Checks.checkRange;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * Ports in a row, or ports that the operating system chooses.
 *
 * <p>As text and in JSON: {@code 5060}, {@code 20002-20241}, {@code 20002-x} where the upper end is
 * not known, {@code dynamic}.
 */
@Value.Immutable
public abstract class PortRange {

  /** The largest port number. */
  public static final int MAX = 65_535;

  private static final Pattern FORM =
      Pattern.compile("(?<first>[1-9][0-9]{0,4})(-(?<last>x|[1-9][0-9]{0,4}))?");

  PortRange() {}

  /**
   * {@return a single port}
   *
   * @param port 1 to {@link #MAX}
   * @throws IllegalArgumentException if there is no such port
   */
  public static PortRange single(int port) {
    return between(port, port);
  }

  /**
   * {@return the ports from the first to the last}
   *
   * @param first 1 to {@link #MAX}
   * @param last first to {@link #MAX}
   * @throws IllegalArgumentException if there are no such ports
   */
  public static PortRange between(int first, int last) {
    return ImmutablePortRange.of(OptionalInt.of(first), OptionalInt.of(last));
  }

  /**
   * {@return the ports from the first to an end that is not known}
   *
   * @param first 1 to {@link #MAX}
   * @throws IllegalArgumentException if there is no such port
   */
  public static PortRange from(int first) {
    return ImmutablePortRange.of(OptionalInt.of(first), OptionalInt.empty());
  }

  /** {@return whichever ports the operating system chooses} */
  public static PortRange dynamic() {
    return ImmutablePortRange.of(OptionalInt.empty(), OptionalInt.empty());
  }

  /** {@return the first port, 1 to {@link #MAX}, empty if dynamic} */
  @Value.Parameter
  public abstract OptionalInt first();

  /** {@return the last port, not before the first, empty if not known or dynamic} */
  @Value.Parameter
  public abstract OptionalInt last();

  /** {@return the number of ports, empty if not known or dynamic} */
  public final OptionalInt size() {
    return last().isPresent()
        ? OptionalInt.of(last().getAsInt() - first().getAsInt() + 1)
        : OptionalInt.empty();
  }

  /** Whether there is a first port, but no last. */
  final boolean isOpen() {
    return first().isPresent() && last().isEmpty();
  }

  /**
   * {@return whether a port belongs to the range} An end that is not known is taken as {@link
   * #MAX}; a dynamic range has no port for certain.
   *
   * @param port any number
   */
  public final boolean contains(int port) {
    return first().isPresent() && port >= first().getAsInt() && port <= last().orElse(MAX);
  }

  /** Whether a port belongs to both for certain. */
  final boolean overlaps(PortRange other) {
    return first().isPresent()
        && other.first().isPresent()
        && (contains(other.first().getAsInt()) || other.contains(first().getAsInt()));
  }

  @Value.Check
  void validate() {
    checkRange("first", first(), 1, MAX);
    checkRange("last", last(), first().orElse(MAX + 1), MAX);
  }

  /**
   * {@return the ports that a text states}
   *
   * @param text as {@link #toString} writes it
   * @throws IllegalArgumentException if the text has another form, or there are no such ports
   */
  @JsonCreator
  public static PortRange parse(String text) {
    if (text.equals("dynamic")) {
      return dynamic();
    }
    Matcher form = FORM.matcher(text);
    checkArgument(form.matches(), "expected ports such as \"5060\", \"20002-20241\": '%s'", text);
    int first = Integer.parseInt(form.group("first"));
    String last = form.group("last");
    if (last == null) {
      return single(first);
    }
    return last.equals("x") ? from(first) : between(first, Integer.parseInt(last));
  }

  /** {@return the ports as text} */
  @JsonValue
  @Override
  public final String toString() {
    if (first().isEmpty()) {
      return "dynamic";
    }
    String start = Integer.toString(first().getAsInt());
    return first().equals(last())
        ? start
        : start + "-" + (last().isPresent() ? Integer.toString(last().getAsInt()) : "x");
  }
}
