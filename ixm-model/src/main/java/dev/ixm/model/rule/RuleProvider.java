package dev.ixm.model.rule;

import com.google.common.collect.ImmutableList;

/**
 * Offers rules. Found by {@link java.util.ServiceLoader}: register the class in {@code
 * META-INF/services} and, in a named module, with {@code provides}.
 */
public interface RuleProvider {

  /** {@return the rules on offer, in a stable order} */
  ImmutableList<Rule<?>> rules();
}
