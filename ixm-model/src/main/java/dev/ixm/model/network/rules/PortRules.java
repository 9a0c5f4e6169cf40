package dev.ixm.model.network.rules;

import static dev.ixm.model.guide.Level.MUST;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.firewall.PortConflict;
import dev.ixm.model.firewall.PortConflicts;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.port.PortCatalog;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;

/** The ports that programs listen on. */
public final class PortRules {

  /** What the provider offers. */
  public static final Rule<Deployment> NO_CONFLICT =
      DeploymentRule.of(
          RuleInfo.of(
              "network.port.conflict",
              MUST,
              "no two programs of a server listen on one port",
              Source.of(2, "TCP/IP ports used by the application"),
              Basis.INFERRED),
          PortRules::conflicts);

  private PortRules() {}

  private static void conflicts(Deployment deployment, FindingCollector findings) {
    ImmutableList<PortConflict> conflicts =
        PortConflicts.of(deployment, ReleaseFacts.of(deployment.release()).get(PortCatalog.KIND));
    for (PortConflict conflict : conflicts) {
      DeploymentRule.forEachServer(
          deployment,
          findings,
          server -> server.name().equals(conflict.server()),
          (server, here) ->
              here.with("ports", conflict.ports())
                  .with("transport", conflict.transport())
                  .breach(conflict.service() + " and " + conflict.other(), "one program a port"));
    }
  }
}
