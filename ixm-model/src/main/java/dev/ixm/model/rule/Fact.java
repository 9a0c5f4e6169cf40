package dev.ixm.model.rule;

import static dev.ixm.model.check.Checks.check;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.primitives.Longs;
import dev.ixm.model.Release;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * A value that a finding speaks of: a count, a quantity with its unit, a date, a name; or several
 * of them. Never a phrase: sentences are made of facts by {@link Finding#text()}.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFact.class)
public abstract class Fact {

  /** What kind of value a fact is. */
  public enum Kind {
    /** A whole number. */
    COUNT(Integer.class, Long.class),
    /** {@code true} or {@code false}. */
    TRUTH(Boolean.class),
    /** An amount of memory or disk. */
    SIZE(DataSize.class),
    /** A data rate. */
    RATE(DataRate.class),
    /** A clock rate. */
    FREQUENCY(Frequency.class),
    /** A span of time, in ISO 8601. */
    DURATION(Duration.class),
    /** A day. */
    DATE(LocalDate.class),
    /** A point in time. */
    INSTANT(Instant.class),
    /** A constant of the SDK, or a release, a time zone, a language. */
    NAME(Enum.class, Release.class, ZoneId.class, Locale.class),
    /** A text of the subject or of the product. */
    TEXT(String.class),
    /** Several facts. */
    LIST;

    private final ImmutableList<Class<?>> types;

    Kind(Class<?>... types) {
      this.types = ImmutableList.copyOf(types);
    }

    private boolean isOf(Object value) {
      for (int i = 0; i < types.size(); i++) {
        if (types.get(i).isInstance(value)) {
          return true;
        }
      }
      return false;
    }
  }

  private static final ImmutableList<Kind> KINDS = ImmutableList.copyOf(Kind.values());

  Fact() {}

  /**
   * {@return a value as a fact}
   *
   * @param value a whole number, truth value, quantity, duration, day, instant, enum constant,
   *     release, time zone, language, text or fact, or an {@link Iterable} of those
   * @throws IllegalArgumentException if it is anything else, such as a whole value of the model
   */
  public static Fact of(Object value) {
    if (value instanceof Fact fact) {
      return fact;
    }
    if (value instanceof Iterable<?> values) {
      return ImmutableFact.of(Kind.LIST, "", allOf(values));
    }
    return ImmutableFact.of(kindOf(value), written(value), ImmutableList.of());
  }

  /** {@return several values as facts} */
  static ImmutableList<Fact> allOf(Iterable<?> values) {
    return ImmutableList.copyOf(Iterables.transform(values, Fact::of));
  }

  private static Kind kindOf(Object value) {
    for (Kind kind : KINDS) {
      if (kind.isOf(value)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("a finding holds no value of " + value.getClass().getName());
  }

  private static String written(Object value) {
    return value instanceof Enum<?> constant
        ? constant.name()
        : value instanceof Locale language ? language.toLanguageTag() : value.toString();
  }

  /** {@return what kind of value it is} */
  @Value.Parameter
  public abstract Kind kind();

  /** {@return the value as JSON writes it, such as {@code PT0.2S}; empty for a list} */
  @Value.Default
  @Value.Parameter
  public String value() {
    return "";
  }

  /** {@return the facts of a list, in order; empty for a single value} */
  @Value.Parameter
  public abstract ImmutableList<Fact> items();

  @Value.Check
  void validate() {
    check(isWellFormed(), "value", "must be that of a %s: '%s'", kind(), value());
  }

  /** Of what is read as another type than text, for its words or to be tried in a site. */
  private boolean isWellFormed() {
    return switch (kind()) {
      case COUNT -> Longs.tryParse(value()) != null;
      case TRUTH -> value().equals("true") || value().equals("false");
      case DURATION -> isDuration(value());
      default -> true;
    };
  }

  private static boolean isDuration(String text) {
    try {
      return Duration.parse(text) != null;
    } catch (DateTimeParseException other) {
      return false;
    }
  }

  /** {@return the value as people write it, such as {@code 200 ms} or {@code A, B}} */
  @Override
  public final String toString() {
    return switch (kind()) {
      case LIST -> items().stream().map(Fact::toString).collect(joining(", "));
      case DURATION -> shown(Duration.parse(value()));
      default -> value();
    };
  }

  /** In the largest of days, hours, minutes, seconds and milliseconds that fits exactly. */
  private static String shown(Duration time) {
    BigDecimal seconds =
        BigDecimal.valueOf(time.toSeconds()).add(BigDecimal.valueOf(time.toNanosPart(), 9));
    for (Unit unit : Unit.values()) {
      if (seconds.signum() != 0 && seconds.remainder(unit.seconds).signum() == 0) {
        return seconds.divide(unit.seconds).toBigInteger() + " " + unit.symbol;
      }
    }
    return seconds.movePointRight(3).stripTrailingZeros().toPlainString() + " ms";
  }

  private enum Unit {
    DAY(86_400, "d"),
    HOUR(3_600, "h"),
    MINUTE(60, "min"),
    SECOND(1, "s");

    private final BigDecimal seconds;
    private final String symbol;

    Unit(int seconds, String symbol) {
      this.seconds = BigDecimal.valueOf(seconds);
      this.symbol = symbol;
    }
  }
}
