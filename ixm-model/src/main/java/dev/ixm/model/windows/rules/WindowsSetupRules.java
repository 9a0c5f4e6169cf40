package dev.ixm.model.windows.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSketch.ServerCheck;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsSetup;
import java.util.Optional;
import java.util.function.Function;

/** How the Windows of the product's servers is kept and set up. */
public final class WindowsSetupRules {

  private static final Source REQUIREMENTS =
      Source.of(5, "Requirements", "G05-004", "G09-008", "G24-020");
  private static final String NETWORK = "Network Requirements and Specifications";

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule("windows.licensed", MUST, REQUIREMENTS)
              .forEachProductServer(ofSystem("licensed", OperatingSystem::licensed)),
          rule("windows.updated", MUST, REQUIREMENTS)
              .forEachProductServer(ofSystem("updated", OperatingSystem::updated)),
          rule("windows.uac.off", SHOULD, Source.of(2, NETWORK, "G02-062"))
              .forEachProductServer(
                  ofSetup("userAccessControl", WindowsSetup::userAccessControl, false)),
          rule("windows.defragmentation", SHOULD, Source.of(2, "Hardware Requirements", "G02-114"))
              .forEachProductServer(
                  ofSetup("defragmentation", WindowsSetup::defragmentation, true)),
          rule("windows.network-rights", MUST, Source.of(2, NETWORK, "G02-057"))
              .forEachProductServer(ofSetup("networkRights", WindowsSetup::networkRights, true)));

  private WindowsSetupRules() {}

  private static ServerCheck ofSystem(
      String attribute, Function<OperatingSystem, Optional<Boolean>> getter) {
    return (site, server, here) ->
        here.at("operatingSystem")
            .at(attribute)
            .equal(server.operatingSystem().flatMap(getter), true);
  }

  private static ServerCheck ofSetup(
      String attribute, Function<WindowsSetup, Optional<Boolean>> getter, boolean wanted) {
    return (site, server, here) ->
        here.at("windows").at(attribute).equal(server.windows().flatMap(getter), wanted);
  }
}
