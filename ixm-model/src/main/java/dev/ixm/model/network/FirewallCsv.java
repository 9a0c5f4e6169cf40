package dev.ixm.model.network;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import dev.ixm.model.guide.Basis;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Renders firewall entries as comma-separated values (RFC 4180).
 *
 * <p>Lines end in CR LF. The first names the columns: server, ports, protocol, direction, service,
 * application, condition, basis. Ports are written as {@link PortRange} does. The protocol is the
 * transport, TCP before UDP, followed in parentheses by what travels on it, as in {@code UDP
 * (SIP)}. Direction is {@code in}, {@code out} or {@code both}. The condition column holds
 * condition and remark. The basis column is {@code stated} or names the facts that the guide does
 * not state, as in {@code inferred: roles, protocols}; what it does not name is stated.
 */
public final class FirewallCsv {

  private static final String END = "\r\n";
  private static final CharMatcher SPECIAL = CharMatcher.anyOf("\",\r\n");

  private FirewallCsv() {}

  /**
   * {@return the entries as one text, with a line of column names}
   *
   * @param entries one line each, in this order
   */
  public static String render(List<FirewallEntry> entries) {
    Stream<String> header =
        Stream.of(
            line(
                "server",
                "ports",
                "protocol",
                "direction",
                "service",
                "application",
                "condition",
                "basis"));
    return Stream.concat(header, entries.stream().map(FirewallCsv::line)).collect(joining());
  }

  private static String line(FirewallEntry entry) {
    PortAllocation allocation = entry.allocation();
    return line(
        entry.server(),
        entry.ports().toString(),
        protocol(allocation),
        lowerCase(allocation.direction()),
        allocation.service(),
        allocation.application().orElse(""),
        condition(allocation),
        basis(allocation));
  }

  private static String line(String... fields) {
    return Stream.of(fields).map(FirewallCsv::quoted).collect(joining(",", "", END));
  }

  private static String quoted(String field) {
    return SPECIAL.matchesAnyOf(field) ? '"' + field.replace("\"", "\"\"") + '"' : field;
  }

  private static String protocol(PortAllocation allocation) {
    String transports = allocation.transports().stream().map(Enum::name).collect(joining("/"));
    String carried =
        allocation.protocols().stream()
            .filter(protocol -> !protocol.isBareTransport())
            .map(PortProtocol::label)
            .collect(joining("/"));
    return carried.isEmpty() ? transports : "%s (%s)".formatted(transports, carried);
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
