package dev.ixm.model.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.JsonPointer;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import dev.ixm.model.plugin.PlugInException;
import dev.ixm.model.value.InvalidAttributeException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The values that a house sets for rules of plug-ins, while these make their rules. */
public final class RuleParameters {

  private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,8}");

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
   * @throws IllegalArgumentException if the parser refuses the text; the message has the name, and
   *     the parser's own unless that is one of Java's
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
      InvalidAttributeException problem =
          new InvalidAttributeException(
              place(name),
              "parameter '%s' is '%s', %s".formatted(name, text, expected(otherwise, e)));
      problem.initCause(e);
      throw problem;
    }
  }

  /**
   * {@return a whole number, or another where none is set}
   *
   * @param name by which a house sets it
   * @param otherwise what counts where none is set
   * @param least the least that is allowed
   * @param most the greatest that is allowed
   * @throws IllegalArgumentException if the text is no such number; the message has the name and
   *     what is allowed
   */
  public int count(String name, int otherwise, int least, int most) {
    return value(
        name,
        otherwise,
        text -> {
          checkArgument(
              WHOLE.matcher(text).matches()
                  && Integer.parseInt(text) >= least
                  && Integer.parseInt(text) <= most,
              "must be a whole number, %s to %s",
              least,
              most);
          return Integer.valueOf(text);
        });
  }

  /** Of what Java itself says, nobody learns what is allowed. */
  private static String expected(Object otherwise, RuntimeException problem) {
    if (otherwise instanceof Enum<?> constant) {
      return "must be one of "
          + Joiner.on(", ").join(constant.getDeclaringClass().getEnumConstants());
    }
    if (problem instanceof NumberFormatException) {
      return "must be a number such as " + otherwise;
    }
    return problem instanceof IllegalArgumentException && problem.getMessage() != null
        ? problem.getMessage()
        : "must be of the form of '%s'".formatted(otherwise);
  }

  /** {@return what a provider threw, or the refusal of a value if that is all} */
  RuntimeException refusal(PlugInException thrown) {
    return thrown.getCause() instanceof InvalidAttributeException problem
            && asked.stream().map(RuleParameters::place).anyMatch(problem.attribute()::equals)
        ? problem
        : thrown;
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
    for (String name : Sets.difference(values.keySet(), asked)) {
      throw new InvalidAttributeException(
          place(name),
          asked.isEmpty()
              ? "no rule asks for '%s' or any other value: is a plug-in missing?".formatted(name)
              : "no rule asks for '%s'; they ask for %s".formatted(name, asked));
    }
  }
}
