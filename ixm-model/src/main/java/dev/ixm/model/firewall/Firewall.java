package dev.ixm.model.firewall;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.port.Direction;
import dev.ixm.model.port.Peer;
import dev.ixm.model.port.PortAllocation;
import dev.ixm.model.port.PortCatalog;
import dev.ixm.model.port.PortFact;
import dev.ixm.model.port.PortRange;
import dev.ixm.model.release.Releases;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Tells what firewalls have to let through to and from the servers of a deployment.
 *
 * <p>Each server gets the ports of its roles. Left out are ports whose traffic never leaves the
 * server, ports that a known PBX or license makes needless, and voice media on a server with no
 * voice ports. A port with any other condition is listed together with that condition, since a
 * deployment does not tell.
 *
 * <p>The guide begins the range of voice media at 20002 and prints no end. Each voice port takes
 * two ports, one for RTP and one for RTCP, so that the range of a server ends at {@code 20002 + 2 ×
 * voice ports − 1}. That end is not the guide's; its basis is {@link Basis#BEYOND_GUIDE}. The range
 * stays open where the voice ports of the server are not known, and ends at {@link PortRange#MAX}
 * where there are not enough ports; a remark says so. Source: guide chapter 2, TCP/IP ports used by
 * the application.
 */
public final class Firewall {

  private static final String TOO_MANY = ", more than there are";

  private Firewall() {}

  /**
   * Lists what to open, with the ports of the deployment's own release, as the SDK has them by
   * itself.
   *
   * @param deployment which servers, PBX and license
   * @return the entries by server, in the order of deployment and guide
   */
  public static ImmutableList<FirewallEntry> of(Deployment deployment) {
    return of(deployment, Releases.builtIn().find(deployment.release()).get(PortCatalog.KIND));
  }

  /**
   * Lists what to open, with a given table.
   *
   * @param deployment which servers, PBX and license
   * @param catalog the ports that servers use, whatever the deployment's release
   * @return the entries by server, in the order of deployment and catalog
   */
  public static ImmutableList<FirewallEntry> of(Deployment deployment, PortCatalog catalog) {
    SiteView site = SiteView.of(deployment);
    ImmutableList<PortAllocation> needed =
        catalog.allocations().stream()
            .filter(allocation -> PortNeeds.isNeeded(allocation, site))
            .collect(toImmutableList());
    return deployment.servers().stream()
        .flatMap(server -> entries(deployment, server, needed))
        .collect(toImmutableList());
  }

  /**
   * {@return what others open to one server, or with it: what its own firewall has to let in}
   *
   * @param site the server's site
   * @param server one of its servers
   */
  public static ImmutableList<PortAllocation> inbound(SiteView site, Server server) {
    return narrowed(
            server,
            site.facts().get(PortCatalog.KIND).allocations().stream()
                .filter(allocation -> allocation.direction() != Direction.OUT)
                .filter(allocation -> PortNeeds.isNeeded(allocation, site))
                .toList())
        .collect(toImmutableList());
  }

  private static Stream<FirewallEntry> entries(
      Deployment deployment, Server server, ImmutableList<PortAllocation> needed) {
    return narrowed(server, needed).map(allocation -> entry(deployment, server, allocation));
  }

  private static Stream<PortAllocation> narrowed(Server server, List<PortAllocation> rows) {
    return rows.stream()
        .filter(row -> !Sets.intersection(server.roles(), row.roles()).isEmpty())
        .flatMap(
            row ->
                row.ports().stream()
                    .flatMap(range -> forServer(server, narrowed(server, row, range))));
  }

  private static FirewallEntry entry(
      Deployment deployment, Server server, PortAllocation allocation) {
    return FirewallEntry.builder()
        .server(server.name())
        .addresses(server.addresses())
        .peerAddresses(
            allocation.peers().stream()
                .flatMap(peer -> addresses(peer, deployment))
                .collect(toImmutableSet()))
        .allocation(allocation)
        .build();
  }

  /** The other end of a license server is not itself, but the servers that it licenses. */
  private static ImmutableSet<Peer> peers(Server server, PortAllocation allocation) {
    boolean licensing = server.roles().contains(Role.LICENSE_SERVER);
    return allocation.peers().stream()
        .map(peer -> licensing && peer == Peer.LICENSE_SERVER ? Peer.SERVERS : peer)
        .collect(toImmutableSet());
  }

  private static Stream<String> addresses(Peer peer, Deployment deployment) {
    return switch (peer) {
      case PBX -> deployment.pbx().stream().flatMap(pbx -> pbx.addresses().stream());
      case LICENSE_SERVER ->
          deployment.servers(Role.LICENSE_SERVER).flatMap(server -> server.addresses().stream());
      default -> Stream.empty();
    };
  }

  private static PortAllocation narrowed(
      Server server, PortAllocation allocation, PortRange range) {
    return PortAllocation.builder()
        .from(allocation)
        .ports(ImmutableSet.of(range))
        .peers(peers(server, allocation))
        .build();
  }

  private static Stream<PortAllocation> forServer(Server server, PortAllocation allocation) {
    if (allocation.portsPerVoicePort().isEmpty()) {
      return Stream.of(allocation);
    }
    if (server.voicePorts().isEmpty()) {
      return Stream.of(remarked(allocation, "the number of voice ports is not known"));
    }
    int voicePorts = server.voicePorts().getAsInt();
    return voicePorts == 0 ? Stream.empty() : Stream.of(closed(allocation, voicePorts));
  }

  private static PortAllocation closed(PortAllocation allocation, int voicePorts) {
    int each = allocation.portsPerVoicePort().getAsInt();
    int first = allocation.ports().asList().get(0).first().getAsInt();
    int last = first + each * voicePorts - 1;
    String remark = "%s ports for each of %s voice ports".formatted(each, voicePorts);
    return PortAllocation.builder()
        .from(remarked(allocation, last > PortRange.MAX ? remark + TOO_MANY : remark))
        .ports(ImmutableSet.of(PortRange.between(first, Math.min(last, PortRange.MAX))))
        .bases(beyondGuide(allocation))
        .portsPerVoicePort(OptionalInt.empty())
        .build();
  }

  private static ImmutableMap<PortFact, Basis> beyondGuide(PortAllocation allocation) {
    return ImmutableMap.<PortFact, Basis>builder()
        .putAll(allocation.bases())
        .put(PortFact.PORTS, Basis.BEYOND_GUIDE)
        .buildKeepingLast();
  }

  private static PortAllocation remarked(PortAllocation allocation, String remark) {
    String all = allocation.remark().map(first -> first + "; " + remark).orElse(remark);
    return PortAllocation.builder().from(allocation).remark(all).build();
  }
}
