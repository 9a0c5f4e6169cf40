package dev.ixm.model.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** An immutable set of rules with different ids, ordered by id. */
public final class RuleSet {

  private final ImmutableSortedMap<String, Rule<?>> rules;

  private RuleSet(Map<String, Rule<?>> rules) {
    this.rules = ImmutableSortedMap.copyOf(rules);
  }

  /**
   * {@return the given rules}
   *
   * @param rules in any order
   * @throws IllegalArgumentException if two rules have the same id; the message names both classes
   */
  public static RuleSet of(Iterable<? extends Rule<?>> rules) {
    Map<String, Rule<?>> byId = new TreeMap<>();
    for (Rule<?> rule : rules) {
      Rule<?> other = byId.putIfAbsent(rule.info().id(), rule);
      checkArgument(
          other == null,
          "two rules have the id '%s': %s and %s",
          rule.info().id(),
          other == null ? "" : other.getClass().getName(),
          rule.getClass().getName());
    }
    return new RuleSet(byId);
  }

  /**
   * {@return the rules of all providers that the class loader sees}
   *
   * @param classLoader where to look, for instance the one of the caller's own class
   * @throws IllegalArgumentException if two rules have the same id; the message names their
   *     providers
   * @throws java.util.ServiceConfigurationError if a provider cannot be loaded
   */
  public static RuleSet discover(ClassLoader classLoader) {
    Map<String, Rule<?>> byId = new TreeMap<>();
    Map<String, String> providers = new TreeMap<>();
    for (RuleProvider provider : ServiceLoader.load(RuleProvider.class, classLoader)) {
      String name = provider.getClass().getName();
      for (Rule<?> rule : provider.rules(classLoader)) {
        String other = providers.putIfAbsent(rule.info().id(), name);
        checkArgument(
            other == null,
            "two rules have the id '%s': one of %s and one of %s",
            rule.info().id(),
            other,
            name);
        byId.put(rule.info().id(), rule);
      }
    }
    return new RuleSet(byId);
  }

  /** {@return the rules, ordered by id} */
  public ImmutableList<Rule<?>> rules() {
    return rules.values().asList();
  }

  /**
   * Runs the rules that judge subjects of this kind.
   *
   * <p>A rule that throws, or reports in another rule's name, yields an error finding of kind
   * {@link Finding.Kind#FAILED} that names the exception; the other rules run all the same. What no
   * rule is to blame for, such as a lack of memory, is thrown on.
   *
   * @param subject what to judge
   * @return what was found, in the order of the rules
   */
  public Report check(Object subject) {
    List<Rule<?>> fitting =
        rules.values().stream().filter(rule -> rule.subjectType().isInstance(subject)).toList();
    return ImmutableReport.of(
        fitting.stream().map(rule -> rule.info().id()).toList(),
        fitting.stream()
            .flatMap(rule -> evaluate(rule, subject).stream())
            .collect(toImmutableList()));
  }

  private static <S> ImmutableList<Finding> evaluate(Rule<S> rule, Object subject) {
    try {
      ImmutableList<Finding> findings = rule.evaluate(rule.subjectType().cast(subject));
      boolean own = findings.stream().allMatch(finding -> finding.rule().equals(rule.info()));
      return own ? findings : failed(rule, "reported in another rule's name");
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      return failed(rule, e.toString());
    }
  }

  private static ImmutableList<Finding> failed(Rule<?> rule, String reason) {
    return ImmutableList.of(
        Finding.failed(rule.info(), "%s: %s".formatted(rule.getClass().getName(), reason)));
  }
}
