package dev.ixm.model.rule;

import com.google.common.collect.ImmutableMap;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A place in a subject: up to four steps further in than another, each an attribute or the index of
 * an element, and perhaps a fact that is said of it. It becomes text only when somebody asks.
 *
 * @param outer the place that it is in, null for the subject as a whole
 * @param first step, null for none
 * @param second step, null for none
 * @param third step, null for none
 * @param fourth step, null for none
 * @param fact the name of what is said of it, null for nothing
 * @param value what is said
 */
record Place(
    @Nullable Place outer,
    @Nullable Object first,
    @Nullable Object second,
    @Nullable Object third,
    @Nullable Object fourth,
    @Nullable String fact,
    @Nullable Object value) {

  /** The name of the fact that is the line of a text. */
  static final String LINE = "line";

  /** {@return the place as a JSON pointer} */
  String path() {
    StringBuilder path = new StringBuilder();
    appendTo(path);
    return path.toString();
  }

  private void appendTo(StringBuilder path) {
    if (outer != null) {
      outer.appendTo(path);
    }
    append(path, first);
    append(path, second);
    append(path, third);
    append(path, fourth);
  }

  private static void append(StringBuilder path, @Nullable Object step) {
    if (step != null) {
      path.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
    }
  }

  /** {@return the line that was named last} */
  OptionalInt line() {
    for (Place place = this; place != null; place = place.outer) {
      if (LINE.equals(place.fact) && place.value instanceof Integer line) {
        return OptionalInt.of(line);
      }
    }
    return OptionalInt.empty();
  }

  /** {@return what is said of this place and of those that it is in, but for the line} */
  ImmutableMap<String, Fact> about() {
    ImmutableMap.Builder<String, Fact> facts = ImmutableMap.builder();
    addTo(facts);
    return facts.buildOrThrow();
  }

  private void addTo(ImmutableMap.Builder<String, Fact> facts) {
    if (outer != null) {
      outer.addTo(facts);
    }
    if (fact != null && value != null && !LINE.equals(fact)) {
      facts.put(fact, Fact.of(value));
    }
  }
}
