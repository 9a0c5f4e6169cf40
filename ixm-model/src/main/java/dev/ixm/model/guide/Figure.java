package dev.ixm.model.guide;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A computed value together with its calculation, so that it can be followed with a pencil.
 *
 * @param <T> what was computed: a count, a quantity, a choice
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFigure.class)
public abstract class Figure<T> {

  Figure() {}

  /**
   * {@return a builder with nothing set but the basis, {@link Basis#STATED}}
   *
   * @param <T> what was computed
   */
  public static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /** {@return what was computed, such as {@code voice servers}} */
  public abstract String name();

  /** {@return the result} */
  public abstract T value();

  /** {@return the calculation in words and the names of its inputs} */
  public abstract String formula();

  /** {@return the inputs by name, each with its unit, in the order of the formula} */
  public abstract ImmutableMap<String, String> inputs();

  /** {@return whether the guide states the calculation} */
  @Value.Default
  public Basis basis() {
    return Basis.STATED;
  }

  /** {@return where in the guide the calculation or its limits stand} */
  public abstract Source source();

  /** {@return how the value comes about: formula, inputs and source on one line} */
  public final String explanation() {
    String inputs =
        inputs().isEmpty()
            ? ""
            : inputs().entrySet().stream()
                .map(input -> input.getKey() + " = " + input.getValue())
                .collect(Collectors.joining(", ", " (", ")"));
    return "%s%s [%s]".formatted(formula(), inputs, basis().cite(source()));
  }

  /** {@return the calculation on one line} */
  @Override
  public final String toString() {
    return "%s = %s: %s".formatted(name(), value(), explanation());
  }

  /**
   * Builds a {@link Figure}.
   *
   * @param <T> what was computed
   */
  public static final class Builder<T> extends ImmutableFigure.Builder<T> {
    Builder() {}

    /**
     * Adds an input.
     *
     * @param name as the formula calls it
     * @param value its value, with unit
     * @return this builder
     */
    public Builder<T> input(String name, Object value) {
      return putInputs(name, value.toString());
    }
  }
}
