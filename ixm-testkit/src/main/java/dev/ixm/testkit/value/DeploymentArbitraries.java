package dev.ixm.testkit.value;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.firewall.PortConflict;
import dev.ixm.model.firewall.PortConflicts;
import dev.ixm.model.port.OccupiedPort;
import dev.ixm.model.port.PortCatalog;
import dev.ixm.model.port.TransportProtocol;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteMail;
import dev.ixm.model.site.SiteMirroring;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.model.site.SiteView;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import dev.ixm.testkit.arbitrary.NetworkArbitraries;
import dev.ixm.testkit.arbitrary.ScalarArbitraries;
import dev.ixm.testkit.site.Sites;
import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Sites that keep every built-in rule, and what is drawn from them. */
final class DeploymentArbitraries {

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(Deployment.class, Sites::deployments)
          .put(SiteView.class, () -> Sites.any().map(SiteView::of))
          .put(SiteMail.class, () -> Sites.any().map(site -> SiteView.of(site).mail()))
          .put(SiteMirroring.class, () -> Sites.any().map(site -> SiteView.of(site).mirroring()))
          .put(SiteRequirements.class, Sites::feasible)
          .put(Server.class, DeploymentArbitraries::servers)
          .put(PortConflict.class, DeploymentArbitraries::conflicts);

  private DeploymentArbitraries() {}

  private static Arbitrary<Server> servers() {
    return Sites.deployments().flatMap(site -> Arbitraries.of(site.servers()));
  }

  private static Arbitrary<PortConflict> conflicts() {
    return Combinators.combine(Sites.deployments(), ScalarArbitraries.names())
        .as(DeploymentArbitraries::crowded)
        .flatMap(site -> Arbitraries.of(PortConflicts.of(site)));
  }

  /** The site with a program on every server that takes all ports which begin a range. */
  private static Deployment crowded(Deployment site, String program) {
    ImmutableList<OccupiedPort> all =
        ReleaseFacts.of(site.release()).get(PortCatalog.KIND).allocations().stream()
            .flatMap(allocation -> allocation.ports().stream())
            .flatMapToInt(range -> range.first().stream())
            .boxed()
            .distinct()
            .flatMap(port -> byEachTransport(port, program))
            .collect(ImmutableList.toImmutableList());
    return Deployment.builder()
        .from(site)
        .servers(
            site.servers().stream()
                .map(server -> Server.builder().from(server).occupiedPorts(all).build())
                .toList())
        .build();
  }

  private static Stream<OccupiedPort> byEachTransport(int port, String program) {
    return Arrays.stream(TransportProtocol.values())
        .map(transport -> NetworkArbitraries.occupied(port, transport, program));
  }
}
