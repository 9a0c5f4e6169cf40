package dev.ixm.model.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.ixm.model.value.InvalidAttributeException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which rules of a set a house uses. */
final class RuleChoice {

  private RuleChoice() {}

  /**
   * {@return the rules that a configuration leaves}
   *
   * @param byName the rules by all their ids
   * @throws InvalidAttributeException if a name is that of no rule, or no rule is left
   */
  static ImmutableList<RuleEntry<?>> of(
      ImmutableMap<String, RuleEntry<?>> byName, RuleConfiguration configuration) {
    ImmutableSet<RuleEntry<?>> only = named(byName, "only", configuration.only());
    ImmutableSet<RuleEntry<?>> without = named(byName, "without", configuration.without());
    ImmutableList<RuleEntry<?>> named =
        byName.values().stream()
            .distinct()
            .filter(entry -> only.isEmpty() || only.contains(entry))
            .filter(entry -> !without.contains(entry))
            .collect(toImmutableList());
    checkLeft(named, "without", without.isEmpty());
    if (configuration.levels().isEmpty()) {
      return named;
    }
    ImmutableList<RuleEntry<?>> left =
        named.stream()
            .filter(entry -> configuration.levels().contains(entry.info().level()))
            .collect(toImmutableList());
    checkLeft(left, "levels", named.isEmpty());
    return left;
  }

  /** A choice of nothing would find nothing, which looks as if all were well. */
  private static void checkLeft(
      ImmutableList<RuleEntry<?>> left, String attribute, boolean isInnocent) {
    if (left.isEmpty() && !isInnocent) {
      throw new InvalidAttributeException(attribute, attribute + " leaves no rule to judge by");
    }
  }

  /** The rules of ids, and those whose ids begin with the given words. */
  private static ImmutableSet<RuleEntry<?>> named(
      ImmutableMap<String, RuleEntry<?>> byName, String attribute, Set<String> names) {
    ImmutableSet.Builder<RuleEntry<?>> all = ImmutableSet.builder();
    int index = 0;
    for (String name : names) {
      ImmutableSet<RuleEntry<?>> below =
          byName.entrySet().stream()
              .filter(it -> it.getKey().startsWith(name + "."))
              .map(Map.Entry::getValue)
              .collect(toImmutableSet());
      all.addAll(below);
      if (below.isEmpty() && !byName.containsKey(name)) {
        throw new InvalidAttributeException(
            attribute + "/" + index,
            problem(
                "no rule has the id '%s' or an id that begins with '%s.'".formatted(name, name),
                name,
                names(byName)));
      }
      if (byName.containsKey(name)) {
        all.add(find(byName, name));
      }
      index++;
    }
    return all.build();
  }

  /**
   * {@return the rule of an id, of today or of an earlier release}
   *
   * @throws IllegalArgumentException if there is none; the message lists ids that look like it
   */
  static RuleEntry<?> find(ImmutableMap<String, RuleEntry<?>> byName, String id) {
    RuleEntry<?> entry = byName.get(id);
    if (entry == null) {
      throw new IllegalArgumentException(
          problem("no rule has the id '%s'".formatted(id), id, ids(byName)));
    }
    return entry;
  }

  /** With what is near, or else the words that all ids begin with. */
  private static String problem(String problem, String id, Set<String> known) {
    List<String> near = NearIds.of(id, known);
    return near.isEmpty()
        ? "%s; first words are: %s".formatted(problem, topics(known))
        : "%s; near it: %s".formatted(problem, near);
  }

  private static ImmutableSortedSet<String> topics(Set<String> ids) {
    return ids.stream()
        .map(id -> id.replaceFirst("[.].*", ""))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** The ids, and the words that ids begin with. */
  private static Set<String> names(ImmutableMap<String, RuleEntry<?>> byName) {
    Set<String> names = new TreeSet<>(ids(byName));
    for (String id : ids(byName)) {
      for (int dot = id.indexOf('.'); dot >= 0; dot = id.indexOf('.', dot + 1)) {
        names.add(id.substring(0, dot));
      }
    }
    return names;
  }

  private static ImmutableSortedSet<String> ids(ImmutableMap<String, RuleEntry<?>> byName) {
    return byName.values().stream()
        .map(RuleEntry::id)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
