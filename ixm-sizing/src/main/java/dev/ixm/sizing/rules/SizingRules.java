package dev.ixm.sizing.rules;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleProvider;
import dev.ixm.sizing.CapacityTables;

/** The built-in rules that compare a site with the capacity tables of release 10.8. */
public final class SizingRules implements RuleProvider {

  /** Called by {@link java.util.ServiceLoader}. */
  public SizingRules() {}

  @Override
  public ImmutableList<Rule<?>> rules() {
    CapacityTables tables = CapacityTables.release10_8();
    return ImmutableList.<Rule<?>>builder()
        .addAll(CapacityRules.all(tables))
        .addAll(ServiceRules.all(tables))
        .addAll(HardwareRules.all(tables))
        .add(TrafficRules.messagesPerMinute(tables))
        .build();
  }
}
