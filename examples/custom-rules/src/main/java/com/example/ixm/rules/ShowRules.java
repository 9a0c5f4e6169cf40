package com.example.ixm.rules;

import dev.ixm.config.password.PasswordRule;
import dev.ixm.model.Release;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.release.Releases;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSet;
import java.util.ServiceLoader;

/** Prints what the SDK discovers of this plug-in. */
public final class ShowRules {

  private ShowRules() {}

  /**
   * Prints the rules and tables that the class loader of this class sees.
   *
   * @param arguments not used
   */
  public static void main(String[] arguments) {
    ClassLoader loader = ShowRules.class.getClassLoader();
    System.out.println("module: " + ShowRules.class.getModule());
    RuleSet.discover(loader).rules().stream()
        .map(Rule::info)
        .filter(info -> info.id().startsWith("house."))
        .forEach(info -> System.out.printf("rule: %s (%s)%n", info.id(), info.level()));
    for (PasswordRule rule : ServiceLoader.load(PasswordRule.class, loader)) {
      System.out.printf("password rule: %s (%s)%n", rule.info().id(), rule.info().level());
    }
    System.out.printf(
        "ports of a voice server: %s%n",
        Releases.discover(loader)
            .find(Release.R10_8)
            .get(CapacityTables.KIND)
            .maxPortsPerVoiceServer());
  }
}
