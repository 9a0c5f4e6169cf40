package dev.ixm.model.firewall;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.port.Peer;
import dev.ixm.model.port.PortAllocation;
import dev.ixm.model.port.PortCondition;
import dev.ixm.model.port.PortProtocol;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The columns that a firewall entry is shown in. */
final class FirewallRow {

  static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "server",
          "address",
          "ports",
          "protocol",
          "direction",
          "peer",
          "peer address",
          "service",
          "application",
          "condition",
          "basis");

  private FirewallRow() {}

  static ImmutableList<String> of(FirewallEntry entry) {
    PortAllocation allocation = entry.allocation();
    return ImmutableList.of(
        entry.server(),
        String.join(" ", entry.addresses()),
        entry.ports().toString(),
        protocol(allocation),
        lowerCase(allocation.direction()),
        allocation.peers().stream().map(Peer::label).collect(joining(", ")),
        String.join(" ", entry.peerAddresses()),
        allocation.service(),
        allocation.application().orElse(""),
        condition(allocation),
        basis(allocation));
  }

  private static String protocol(PortAllocation allocation) {
    String transports = allocation.transports().stream().map(Enum::name).collect(joining("/"));
    String carried =
        allocation.protocols().stream()
            .filter(protocol -> !isBareTransport(protocol))
            .map(PortProtocol::label)
            .collect(joining("/"));
    return carried.isEmpty() ? transports : "%s (%s)".formatted(transports, carried);
  }

  private static boolean isBareTransport(PortProtocol protocol) {
    return protocol == PortProtocol.TCP || protocol == PortProtocol.UDP;
  }

  private static String condition(PortAllocation allocation) {
    return Stream.concat(
            allocation.condition().map(PortCondition::text).stream(), allocation.remark().stream())
        .collect(joining("; "));
  }

  private static String basis(PortAllocation allocation) {
    if (allocation.bases().isEmpty()) {
      return lowerCase(Basis.STATED);
    }
    Map<Basis, String> facts =
        allocation.bases().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .collect(
                groupingBy(
                    Map.Entry::getValue,
                    TreeMap::new,
                    mapping(fact -> lowerCase(fact.getKey()), joining(", "))));
    return facts.entrySet().stream()
        .map(basis -> lowerCase(basis.getKey()) + ": " + basis.getValue())
        .collect(joining("; "));
  }

  private static String lowerCase(Enum<?> value) {
    return Ascii.toLowerCase(value.name()).replace('_', ' ');
  }
}
