package dev.ixm.model.windows.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsSetup;
import java.util.Optional;
import java.util.function.Function;

/** How the Windows of the product's servers is kept and set up. */
public final class WindowsSetupRules {

  private static final Source REQUIREMENTS = Source.of(5, "Requirements");
  private static final Source NETWORK = Source.of(2, "Network Requirements and Specifications");

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          ofSystem(
              "windows.licensed",
              "every server has a licensed Windows of its own",
              "licensed",
              OperatingSystem::licensed),
          ofSystem(
              "windows.updated",
              "all updates of Windows are installed",
              "updated",
              OperatingSystem::updated),
          ofSetup(
              RuleInfo.of(
                  "windows.uac.off", SHOULD, "User Access Control of Windows is off", NETWORK),
              "userAccessControl",
              WindowsSetup::userAccessControl,
              false),
          ofSetup(
              RuleInfo.of(
                  "windows.defragmentation",
                  SHOULD,
                  "a program keeps the drives of every server from fragmenting",
                  Source.of(2, "Hardware Requirements")),
              "defragmentation",
              WindowsSetup::defragmentation,
              true),
          ofSetup(
              RuleInfo.of(
                  "windows.network-rights",
                  MUST,
                  "every server has the rights of a workstation in the network",
                  NETWORK),
              "networkRights",
              WindowsSetup::networkRights,
              true));

  private WindowsSetupRules() {}

  private static Rule<Deployment> ofSystem(
      String id,
      String summary,
      String attribute,
      Function<OperatingSystem, Optional<Boolean>> getter) {
    return DeploymentRule.forEachServer(
        RuleInfo.of(id, MUST, summary, REQUIREMENTS),
        Server::isProductServer,
        (server, here) ->
            here.at("operatingSystem")
                .at(attribute)
                .require(server.operatingSystem().flatMap(getter), value -> value, true));
  }

  private static Rule<Deployment> ofSetup(
      RuleInfo info,
      String attribute,
      Function<WindowsSetup, Optional<Boolean>> getter,
      boolean wanted) {
    return DeploymentRule.forEachServer(
        info,
        Server::isProductServer,
        (server, here) ->
            here.at("windows")
                .at(attribute)
                .require(server.windows().flatMap(getter), value -> value == wanted, wanted));
  }
}
