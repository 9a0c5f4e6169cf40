package dev.ixm.site.book;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.model.Role;
import dev.ixm.model.firewall.FirewallEntry;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.network.Network;
import dev.ixm.model.network.NetworkLimits;
import dev.ixm.model.port.Peer;
import dev.ixm.model.port.PortCatalog;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteMirroring;
import dev.ixm.model.site.SiteView;
import dev.ixm.site.SiteStudy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What servers have to do with each other, by the list of ports and the mirroring: each group of
 * servers with the one that has the central database, and the servers of a group among themselves.
 */
final class ServerLinks {

  /** The service of the synchronization, which JITC encrypts by keys of its own (G09-268). */
  private static final String SYNCHRONIZATION = "Sybase Mobilink";

  private final SiteStudy study;
  private final SiteView view;
  private final ImmutableMap<String, List<Server>> groups;
  private final String center;

  /**
   * The links of a site.
   *
   * @param study the site
   * @param groups the servers that are drawn together, by title
   */
  ServerLinks(SiteStudy study, ImmutableMap<String, List<Server>> groups) {
    this.study = study;
    this.view = study.view();
    this.groups = groups;
    this.center =
        title(it -> it.roles().contains(Role.CONSOLIDATED) || it.roles().contains(Role.SINGLE));
  }

  /**
   * A link.
   *
   * @param to the title of the group at the other end, which is the own one for servers among
   *     themselves; empty if no server of the site is there
   * @param label what it is, its ports and bandwidth
   * @param isEncrypted whether all of it is known to be
   */
  record Link(String to, String label, boolean isEncrypted) {}

  /** {@return the links that begin at a group} */
  ImmutableList<Link> from(String group) {
    List<Server> servers = groups.getOrDefault(group, List.of());
    Set<String> own = ports(servers);
    Set<String> shared =
        group.equals(center)
            ? ImmutableSet.of()
            : Sets.intersection(own, ports(groups.getOrDefault(center, List.of())));
    ImmutableList.Builder<Link> links = ImmutableList.builder();
    if (!shared.isEmpty()) {
      links.add(link(center, Ascii.toLowerCase(center), shared));
    }
    Set<String> rest = Sets.difference(own, shared);
    if (servers.size() > 1 && !rest.isEmpty()) {
      links.add(link(group, "each other", rest));
    }
    if (servers.stream().anyMatch(view.mirroring()::isSource)) {
      links.add(mirroring());
    }
    return links.build();
  }

  private Link link(String to, String label, Set<String> ports) {
    Set<String> encrypted = Sets.intersection(ports, encrypted());
    Set<String> open = Sets.difference(ports, encrypted);
    return new Link(
        to, label + "; " + PictureLinks.ports(encrypted, open) + bandwidth(), open.isEmpty());
  }

  private ImmutableSet<String> encrypted() {
    return view.facts().get(PortCatalog.KIND).forService(SYNCHRONIZATION).stream()
        .filter(row -> view.isJitc())
        .flatMap(row -> row.ports().stream())
        .map(Object::toString)
        .collect(toImmutableSet());
  }

  /** The guide names neither the ports of the replication nor whether it is encrypted. */
  private Link mirroring() {
    SiteMirroring mirroring = view.mirroring();
    String target =
        view.stated()
            .mirroring()
            .flatMap(Mirroring::target)
            .or(() -> mirroring.targets().stream().map(Server::name).findFirst())
            .orElse("a computer that is not stated");
    String variant = mirroring.variant().map(it -> ", " + it).orElse("");
    return new Link(
        title(mirroring::isTarget),
        "mirrored onto %s by Carbonite Availability%s; ports not in the port list"
            .formatted(target, variant),
        false);
  }

  private String bandwidth() {
    Deployment site = view.stated();
    return "; links "
        + site.network()
            .flatMap(Network::serverLink)
            .map(Object::toString)
            .orElseGet(
                () ->
                    "of at least "
                        + view.facts()
                            .get(NetworkLimits.KIND)
                            .serverLink(site.topology(), site.seats().advanced()));
  }

  private ImmutableSet<String> ports(List<Server> servers) {
    Set<String> names = servers.stream().map(Server::name).collect(toImmutableSet());
    return study.firewall().stream()
        .filter(entry -> names.contains(entry.server()))
        .filter(entry -> entry.allocation().peers().contains(Peer.SERVERS))
        .map(FirewallEntry::ports)
        .map(Object::toString)
        .collect(toImmutableSet());
  }

  private String title(Predicate<Server> wanted) {
    return groups.entrySet().stream()
        .filter(group -> group.getValue().stream().anyMatch(wanted))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }
}
