package dev.ixm.model.release;

import dev.ixm.model.guide.Source;
import java.time.Duration;

/**
 * One fact of a table, as people read it.
 *
 * @param name what it is, such as {@code voice ports of a server, at most}
 * @param value the figure or figures with their units, such as {@code 120}
 * @param source where it is said
 */
public record FactRow(String name, String value, Source source) {

  /**
   * {@return a fact}
   *
   * @param name what it is
   * @param value the figure or figures; a duration is shown as {@code 200 ms}
   * @param source where it is said
   */
  public static FactRow of(String name, Object value, Source source) {
    String text = value instanceof Duration time ? time.toMillis() + " ms" : value.toString();
    return new FactRow(name, text, source);
  }
}
