package dev.ixm.model.firewall;

import dev.ixm.model.output.Output;
import dev.ixm.model.port.PortRange;
import dev.ixm.model.text.Csv;
import java.util.List;

/**
 * Renders firewall entries as comma-separated values (RFC 4180), as {@link Output#CSV} says.
 *
 * <p>Lines end in CR LF. The first names the columns: server, address, ports, protocol, direction,
 * peer, peer address, service, application, condition, basis. Addresses are joined by blanks. Ports
 * are written as {@link PortRange} does. The protocol is the transport, TCP before UDP, followed in
 * parentheses by what travels on it, as in {@code UDP (SIP)}. Direction is {@code in}, {@code out}
 * or {@code both}. The condition column holds condition and remark. The basis column is {@code
 * stated} or names the facts that the guide does not state, as in {@code inferred: roles,
 * protocols}; what it does not name is stated.
 */
public final class FirewallCsv {

  private FirewallCsv() {}

  /**
   * {@return the entries as one text, with a line of column names}
   *
   * @param entries one line each, in this order
   */
  public static String render(List<FirewallEntry> entries) {
    return Csv.table(FirewallRow.COLUMNS, entries.stream().map(FirewallRow::of));
  }
}
