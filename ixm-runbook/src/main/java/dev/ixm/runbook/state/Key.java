package dev.ixm.runbook.state;

import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.ixm.model.site.Server;
import org.immutables.value.Value;

/**
 * One thing about a site that work on it changes, such as whether a service runs on a server.
 *
 * <p>{@link Keys} has those of the SDK. A house makes others for its own steps.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableKey.class)
public abstract class Key {

  /** The value of every key of which nothing is known: not there, not done. */
  public static final String NONE = "none";

  /** The value of a key that is either so or not. */
  public static final String YES = "yes";

  Key() {}

  /**
   * {@return a key of the whole site}
   *
   * @param aspect what it is about
   * @throws IllegalArgumentException if the text is blank
   */
  public static Key of(String aspect) {
    return ImmutableKey.builder().aspect(aspect).build();
  }

  /**
   * {@return a key of one server}
   *
   * @param aspect what it is about
   * @param server where
   * @throws IllegalArgumentException if the text is blank
   */
  public static Key of(String aspect, Server server) {
    return ImmutableKey.builder().aspect(aspect).place(server.name()).build();
  }

  /**
   * {@return a key of one of several things on one server}
   *
   * @param aspect what it is about
   * @param place the name of the server
   * @param detail which of them, such as a service's name
   * @throws IllegalArgumentException if the aspect is blank
   */
  public static Key of(String aspect, String place, String detail) {
    return ImmutableKey.builder().aspect(aspect).place(place).detail(detail).build();
  }

  /** {@return what it is about, never blank} */
  public abstract String aspect();

  /** {@return the name of the server, empty for the whole site} */
  @Value.Default
  public String place() {
    return "";
  }

  /** {@return which of several things there, empty if there is only one} */
  @Value.Default
  public String detail() {
    return "";
  }

  /**
   * {@return that it has a value}
   *
   * @param value what value, never blank
   * @throws IllegalArgumentException if the value is blank
   */
  public final Effect is(String value) {
    return Effect.of(this, value);
  }

  @Value.Check
  void validate() {
    checkText("aspect", aspect());
  }

  /** {@return the key in words} */
  @Override
  public final String toString() {
    return aspect()
        + (detail().isEmpty() ? "" : " `" + detail() + "`")
        + (place().isEmpty() ? "" : " on `" + place() + "`");
  }
}
