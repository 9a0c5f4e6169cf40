package dev.ixm.model.rule;

import com.google.common.collect.ImmutableMap;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A place in a subject: up to three attributes further in than another, then perhaps an element of
 * a list there, or a fact that is said of it. It becomes text only when somebody asks.
 *
 * @param outer the place that it is in, null for the subject as a whole
 * @param first an attribute there, null for none
 * @param second an attribute of that, null for none
 * @param third an attribute of that, null for none
 * @param index of the element of that, or {@link #NO_INDEX}
 * @param fact the name of what is said of it, null for nothing
 * @param value what is said
 */
record Place(
    @Nullable Place outer,
    @Nullable String first,
    @Nullable String second,
    @Nullable String third,
    int index,
    @Nullable String fact,
    @Nullable Object value) {

  static final int NO_INDEX = -1;

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
    if (index != NO_INDEX) {
      path.append('/').append(index);
    }
  }

  private static void append(StringBuilder path, @Nullable String attribute) {
    if (attribute != null) {
      path.append('/').append(attribute.replace("~", "~0").replace("/", "~1"));
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
