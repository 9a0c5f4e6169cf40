package dev.ixm.config.installer.rules;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleProvider;
import java.util.ServiceLoader;

/** The built-in rules about the answers to the installer. */
public final class InstallerRules implements RuleProvider {

  /** Called by {@link ServiceLoader}. */
  public InstallerRules() {}

  @Override
  public ImmutableList<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(SheetRules.ALL)
        .addAll(SampleRules.ALL)
        .addAll(SiteRules.ALL)
        .addAll(SameRules.ALL)
        .build();
  }
}
