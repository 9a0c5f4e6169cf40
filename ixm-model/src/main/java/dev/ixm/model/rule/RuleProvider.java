package dev.ixm.model.rule;

import com.google.common.collect.ImmutableList;

/**
 * Offers rules. Found by {@link java.util.ServiceLoader}: register the class in {@code
 * META-INF/services} and, in a named module, with {@code provides}.
 */
public interface RuleProvider {

  /** {@return the rules on offer, in a stable order} */
  ImmutableList<Rule<?>> rules();

  /**
   * {@return the rules on offer, for callers that look for plug-ins with a class loader} A provider
   * whose rules compute with what other plug-ins offer, such as tables, looks for those there. The
   * same as {@link #rules()} unless overridden.
   *
   * @param classLoader the one given to {@link RuleSet#discover}
   */
  default ImmutableList<Rule<?>> rules(ClassLoader classLoader) {
    return rules();
  }
}
