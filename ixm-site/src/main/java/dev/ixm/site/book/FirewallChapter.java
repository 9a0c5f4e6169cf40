package dev.ixm.site.book;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import dev.ixm.model.firewall.FirewallEntry;
import dev.ixm.model.port.Peer;
import dev.ixm.model.port.PortAllocation;
import dev.ixm.model.port.PortCondition;
import dev.ixm.site.SiteStudy;

/** What firewalls let through: a row for what several servers have alike. */
final class FirewallChapter {

  private FirewallChapter() {}

  static void write(SiteStudy study, Html html) {
    Multimap<ImmutableList<String>, String> servers = LinkedHashMultimap.create();
    study.firewall().forEach(entry -> servers.put(cells(entry), entry.server()));
    int all = study.deployment().servers().size();
    html.table(
        "Ports to open",
        "ports",
        "protocol",
        "direction",
        "peer",
        "service",
        "condition",
        "servers");
    servers
        .asMap()
        .forEach(
            (cells, names) ->
                html.row(
                    ImmutableList.builder()
                        .addAll(cells)
                        .add(names.size() == all ? "all" : String.join(", ", names))
                        .build()
                        .toArray()));
    html.close(3);
  }

  private static ImmutableList<String> cells(FirewallEntry entry) {
    PortAllocation allocation = entry.allocation();
    String peers = allocation.peers().stream().map(Peer::label).collect(joining(", "));
    String addresses = String.join(" ", entry.peerAddresses());
    return ImmutableList.of(
        entry.ports().toString(),
        allocation.transports().stream().map(Enum::name).collect(joining("/")),
        SiteBook.label(allocation.direction()),
        addresses.isEmpty() ? peers : peers + " (" + addresses + ")",
        allocation.service(),
        allocation.condition().map(PortCondition::text).orElse(""));
  }
}
