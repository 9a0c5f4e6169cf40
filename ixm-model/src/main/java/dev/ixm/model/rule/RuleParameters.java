package dev.ixm.model.rule;

import com.fasterxml.jackson.core.JsonPointer;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import dev.ixm.model.value.InvalidAttributeException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The values that a house sets for rules of plug-ins, while these make their rules. */
public final class RuleParameters {

  private final ImmutableMap<String, String> values;
  private final Set<String> asked = new TreeSet<>();

  RuleParameters(ImmutableMap<String, String> values) {
    this.values = values;
  }

  /**
   * {@return a value, or another where none is set}
   *
   * @param name by which a house sets it, best after the rule, such as {@code
   *     house.spare-drives.minimum}
   * @param otherwise what counts where none is set
   * @param parser makes a value of the text, such as {@code DataSize::parse}
   * @param <T> what the text stands for
   * @throws IllegalArgumentException if the parser refuses the text; the message has the name and
   *     the parser's own
   */
  public <T> T value(String name, T otherwise, Function<? super String, ? extends T> parser) {
    asked.add(name);
    String text = values.get(name);
    if (text == null) {
      return otherwise;
    }
    try {
      return parser.apply(text);
    } catch (RuntimeException e) {
      InvalidAttributeException refused =
          new InvalidAttributeException(
              place(name), "parameter '%s' is '%s': %s".formatted(name, text, e.getMessage()));
      refused.initCause(e);
      throw refused;
    }
  }

  private static String place(String name) {
    return JsonPointer.empty()
        .appendProperty("parameters")
        .appendProperty(name)
        .toString()
        .substring(1);
  }

  /** Refuses values that nothing has asked for. */
  void checkAsked() {
    Set<String> unknown = Sets.difference(values.keySet(), asked);
    for (String name : unknown) {
      throw new InvalidAttributeException(
          place(name), "no rule asks for %s; they ask for %s".formatted(unknown, asked));
    }
  }
}
