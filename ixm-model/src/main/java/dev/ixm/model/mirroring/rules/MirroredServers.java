package dev.ixm.model.mirroring.rules;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Role;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.util.function.Predicate;

/**
 * Which servers of a deployment Carbonite Availability joins: those that are named, or else those
 * whose roles say so. Nothing is mirrored if neither a mirroring is stated nor a server to mirror
 * onto.
 */
public final class MirroredServers {

  private final Deployment deployment;
  private final ImmutableSet<String> sources;
  private final ImmutableSet<String> targets;
  private final boolean exist;

  private MirroredServers(Deployment deployment) {
    this.deployment = deployment;
    this.sources = deployment.mirroring().map(Mirroring::sources).orElse(ImmutableSet.of());
    this.targets =
        deployment
            .mirroring()
            .flatMap(Mirroring::target)
            .map(ImmutableSet::of)
            .orElse(ImmutableSet.of());
    this.exist =
        deployment.mirroring().isPresent()
            || deployment.servers(Role.BACKUP_TARGET).findFirst().isPresent();
  }

  /**
   * {@return those of a site}
   *
   * @param deployment the site
   */
  public static MirroredServers of(Deployment deployment) {
    return new MirroredServers(deployment);
  }

  boolean exist() {
    return exist;
  }

  /**
   * {@return whether a server is mirrored onto another}
   *
   * @param server a server of the site
   */
  public boolean isSource(Server server) {
    return exist && is(server, sources, Role.CONSOLIDATED);
  }

  boolean isTarget(Server server) {
    return exist && is(server, targets, Role.BACKUP_TARGET);
  }

  boolean areJoined(Server server) {
    return isSource(server) || isTarget(server);
  }

  private static boolean is(Server server, ImmutableSet<String> names, Role role) {
    return names.isEmpty()
        ? server.roles().contains(role)
        : names.stream().anyMatch(name -> Ascii.equalsIgnoreCase(name, server.name()));
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
