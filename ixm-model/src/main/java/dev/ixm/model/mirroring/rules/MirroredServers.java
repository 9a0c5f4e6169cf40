package dev.ixm.model.mirroring.rules;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteMirroring;
import dev.ixm.model.site.SiteView;
import java.util.function.Predicate;

/** The servers of a deployment that Carbonite Availability joins, as rules judge them. */
final class MirroredServers {

  private final Deployment deployment;
  private final SiteMirroring mirroring;

  private MirroredServers(Deployment deployment) {
    this.deployment = deployment;
    this.mirroring = SiteView.of(deployment).mirroring();
  }

  static MirroredServers of(Deployment deployment) {
    return new MirroredServers(deployment);
  }

  boolean exist() {
    return mirroring.exists();
  }

  boolean isSource(Server server) {
    return mirroring.isSource(server);
  }

  boolean isTarget(Server server) {
    return mirroring.isTarget(server);
  }

  boolean areJoined(Server server) {
    return isSource(server) || isTarget(server);
  }

  /** A server and the collector that stands at it. */
  record Side(Server server, FindingCollector here) {}

  ImmutableList<Side> sides(FindingCollector findings, Predicate<Server> concerned) {
    ImmutableList.Builder<Side> sides = ImmutableList.builder();
    DeploymentRule.forEachServer(
        deployment, findings, concerned, (server, here) -> sides.add(new Side(server, here)));
    return sides.build();
  }
}
