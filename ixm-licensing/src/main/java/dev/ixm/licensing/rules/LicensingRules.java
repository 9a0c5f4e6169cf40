package dev.ixm.licensing.rules;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleProvider;

/**
 * The built-in rules that hold a deployment against its license.
 *
 * <p>That the license is not stated is said once, by {@code license.seats}.
 */
public final class LicensingRules implements RuleProvider {

  /** Called by {@link java.util.ServiceLoader}. */
  public LicensingRules() {}

  @Override
  public ImmutableList<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder().addAll(SeatRules.ALL).addAll(UseRules.ALL).build();
  }
}
