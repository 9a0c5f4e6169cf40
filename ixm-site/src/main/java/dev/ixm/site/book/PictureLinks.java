package dev.ixm.site.book;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.model.firewall.FirewallEntry;
import dev.ixm.model.port.Peer;
import dev.ixm.model.port.PortProtocol;
import dev.ixm.model.site.Server;
import dev.ixm.site.SiteStudy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a group of servers has to do with what is outside of it, from the list of ports. */
final class PictureLinks {

  /** What is drawn beside the servers, from top to bottom. */
  static final List<Peer> OUTSIDE =
      List.of(Peer.PBX, Peer.CLIENTS, Peer.EMAIL, Peer.LICENSE_SERVER);

  private static final Set<PortProtocol> ENCRYPTED = Set.of(PortProtocol.HTTPS, PortProtocol.TLS);
  private static final int FEW = 5;

  private PictureLinks() {}

  /**
   * A link.
   *
   * @param peer the other end
   * @param label ports and bandwidth
   * @param isEncrypted whether every protocol on it is
   */
  record Link(Peer peer, String label, boolean isEncrypted) {}

  static List<Link> of(SiteStudy study, List<Server> servers) {
    ImmutableSet<String> names = servers.stream().map(Server::name).collect(toImmutableSet());
    List<FirewallEntry> entries =
        study.firewall().stream().filter(entry -> names.contains(entry.server())).toList();
    List<Link> links = new ArrayList<>();
    for (Peer peer : OUTSIDE) {
      List<FirewallEntry> own =
          entries.stream().filter(it -> it.allocation().peers().contains(peer)).toList();
      if (!own.isEmpty()) {
        links.add(link(study, peer, own));
      }
    }
    return links;
  }

  private static Link link(SiteStudy study, Peer peer, List<FirewallEntry> entries) {
    Set<String> encrypted = ports(entries, PictureLinks::isEncrypted);
    Set<String> open = ports(entries, entry -> !isEncrypted(entry));
    String bandwidth =
        peer == Peer.PBX
            ? study.plan().map(plan -> ", " + plan.siteBandwidth().value()).orElse("")
            : "";
    return new Link(peer, peer.label() + "; " + ports(encrypted, open) + bandwidth, open.isEmpty());
  }

  /** {@return ports in words, apart by whether they are encrypted} */
  static String ports(Set<String> encrypted, Set<String> open) {
    return Stream.of(
            encrypted.isEmpty() ? "" : "encrypted: " + few(encrypted),
            open.isEmpty() ? "" : "not encrypted by the port list: " + few(open))
        .filter(text -> !text.isEmpty())
        .collect(joining("; "));
  }

  private static String few(Set<String> ports) {
    return ports.stream().limit(FEW).collect(joining(", ")) + (ports.size() > FEW ? ", …" : "");
  }

  private static ImmutableSet<String> ports(
      List<FirewallEntry> entries, Predicate<FirewallEntry> which) {
    return entries.stream()
        .filter(which)
        .map(entry -> entry.ports().toString())
        .collect(toImmutableSet());
  }

  private static boolean isEncrypted(FirewallEntry entry) {
    return !Sets.intersection(entry.allocation().protocols(), ENCRYPTED).isEmpty();
  }
}
