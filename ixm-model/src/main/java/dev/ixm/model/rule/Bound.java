package dev.ixm.model.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * What a rule asks of a value: a limit, a choice, a form. Data, so that a program can act on it;
 * its words are made by {@link Finding#text()}.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableBound.class)
public abstract class Bound {

  /** How a value is held against the facts of a bound. */
  public enum Kind {
    /** The fact or more. */
    AT_LEAST,
    /** The fact or less. */
    AT_MOST,
    /** More than the fact. */
    MORE_THAN,
    /** Less than the fact. */
    LESS_THAN,
    /** From the first fact to the second, both included. */
    WITHIN,
    /** A multiple of the fact. */
    MULTIPLE_OF,
    /** The fact. */
    EQUAL,
    /** One of the facts. */
    ONE_OF,
    /** None of the facts. */
    OTHER_THAN,
    /** All of the facts, perhaps with others. */
    INCLUDING,
    /** Of the form that one of the facts shows, such as {@code user@domain}. */
    OF_FORM,
    /** Anything. */
    PRESENT,
    /** Nothing. */
    ABSENT
  }

  Bound() {}

  private static Bound of(Kind kind, Object... values) {
    return of(kind, ImmutableList.copyOf(values));
  }

  private static Bound of(Kind kind, Iterable<?> values) {
    return ImmutableBound.of(kind, Fact.allOf(values));
  }

  /**
   * {@return a least value}
   *
   * @param least see {@link Fact#of}
   */
  public static Bound atLeast(Object least) {
    return of(Kind.AT_LEAST, least);
  }

  /**
   * {@return a greatest value}
   *
   * @param most see {@link Fact#of}
   */
  public static Bound atMost(Object most) {
    return of(Kind.AT_MOST, most);
  }

  /**
   * {@return a value to exceed}
   *
   * @param limit see {@link Fact#of}
   */
  public static Bound moreThan(Object limit) {
    return of(Kind.MORE_THAN, limit);
  }

  /**
   * {@return a value to stay below}
   *
   * @param limit see {@link Fact#of}
   */
  public static Bound lessThan(Object limit) {
    return of(Kind.LESS_THAN, limit);
  }

  /**
   * {@return a range; the only value of a range of one is {@link #equalTo}}
   *
   * @param least see {@link Fact#of}
   * @param most see {@link Fact#of}
   */
  public static Bound within(Object least, Object most) {
    return least.equals(most) ? equalTo(least) : of(Kind.WITHIN, least, most);
  }

  /**
   * {@return a divisor}
   *
   * @param divisor 1 or more
   * @throws IllegalArgumentException if it is 0 or less
   */
  public static Bound multipleOf(long divisor) {
    checkArgument(divisor > 0, "divisor must be positive: %s", divisor);
    return of(Kind.MULTIPLE_OF, divisor);
  }

  /**
   * {@return the only permitted value}
   *
   * @param value see {@link Fact#of}
   */
  public static Bound equalTo(Object value) {
    return of(Kind.EQUAL, value);
  }

  /**
   * {@return a choice; of one value it is {@link #equalTo}}
   *
   * @param values see {@link Fact#of}
   */
  public static Bound oneOf(Iterable<?> values) {
    Bound choice = of(Kind.ONE_OF, values);
    return choice.values().size() == 1 ? of(Kind.EQUAL, choice.values()) : choice;
  }

  /**
   * {@return forbidden values}
   *
   * @param values see {@link Fact#of}
   */
  public static Bound otherThan(Object... values) {
    return of(Kind.OTHER_THAN, values);
  }

  /**
   * {@return what must be there, perhaps among others}
   *
   * @param values see {@link Fact#of}
   */
  public static Bound including(Iterable<?> values) {
    return of(Kind.INCLUDING, values);
  }

  /**
   * {@return a form, or a choice of several}
   *
   * @param examples what they look like, such as {@code user@domain}
   */
  public static Bound ofForm(String... examples) {
    return of(Kind.OF_FORM, ImmutableList.copyOf(examples));
  }

  /** {@return that there is a value} */
  public static Bound present() {
    return of(Kind.PRESENT);
  }

  /** {@return that there is no value} */
  public static Bound absent() {
    return of(Kind.ABSENT);
  }

  /** {@return how a value is held against the facts} */
  @Value.Parameter
  public abstract Kind kind();

  /** {@return the facts, as many as the kind needs, in order} */
  @Value.Parameter
  public abstract ImmutableList<Fact> values();

  /** {@return the bound in English, such as {@code at least 16 GiB}} */
  @Override
  public final String toString() {
    return Messages.ENGLISH.text(this);
  }
}
