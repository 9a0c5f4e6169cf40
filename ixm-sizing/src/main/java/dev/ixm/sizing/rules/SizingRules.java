package dev.ixm.sizing.rules;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleProvider;
import dev.ixm.sizing.capacity.rules.PlanRules;

/** The built-in rules over sizing plans. */
public final class SizingRules implements RuleProvider {

  /** Called by {@link java.util.ServiceLoader}. */
  public SizingRules() {}

  @Override
  public ImmutableList<Rule<?>> rules() {
    return ImmutableList.copyOf(PlanRules.ALL);
  }
}
