package dev.ixm.model.network.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.firewall.PortConflict;
import dev.ixm.model.firewall.PortConflicts;
import dev.ixm.model.guide.Source;
import dev.ixm.model.port.PortCatalog;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;

/** The ports that programs listen on. */
public final class PortRules {

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule(
                  "network.port.conflict",
                  MUST,
                  Source.of(2, "TCP/IP ports used by the application", "G02-063"))
              .inferred()
              .forSite(PortRules::conflicts));

  private PortRules() {}

  private static void conflicts(SiteView site, FindingCollector findings) {
    for (PortConflict conflict :
        PortConflicts.of(site.stated(), site.facts().get(PortCatalog.KIND))) {
      findings.forEachServer(
          site,
          (all, server) -> server.name().equals(conflict.server()),
          (all, server, here) -> conflict(conflict, here));
    }
  }

  private static void conflict(PortConflict conflict, FindingCollector here) {
    here.with("first-port", conflict.ports().first().orElseThrow())
        .with("last-port", conflict.ports().last().orElseThrow())
        .with("transport", conflict.transport())
        .with("service", conflict.service())
        .breach(conflict.other(), Bound.absent());
  }
}
