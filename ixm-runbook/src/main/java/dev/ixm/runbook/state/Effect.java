package dev.ixm.runbook.state;

import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** What a step makes of a key, and what is so in a state. */
@Value.Immutable
@JsonDeserialize(as = ImmutableEffect.class)
public abstract class Effect {

  Effect() {}

  /**
   * {@return that a key has a value from now on}
   *
   * @param key which key
   * @param value what value
   * @throws IllegalArgumentException if the value is blank
   */
  public static Effect of(Key key, String value) {
    return ImmutableEffect.of(key, value);
  }

  /** {@return which key} */
  @Value.Parameter
  public abstract Key key();

  /** {@return its value, never blank} */
  @Value.Parameter
  public abstract String value();

  @Value.Check
  void validate() {
    checkText("value", value());
  }

  /** {@return the key and its value} */
  @Override
  public final String toString() {
    return key() + " is `" + value() + "`";
  }
}
