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
   * {@return the rules on offer, with the values that a house has set, in a stable order}
   *
   * <p>For providers whose rules have limits that differ from house to house. {@link #rules()} then
   * offers them with the values that count where none is set.
   *
   * @param parameters to be asked now, and not kept
   */
  default ImmutableList<Rule<?>> rules(RuleParameters parameters) {
    return rules();
  }
}
