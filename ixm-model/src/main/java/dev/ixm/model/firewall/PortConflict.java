package dev.ixm.model.firewall;

import dev.ixm.model.port.PortRange;
import dev.ixm.model.port.TransportProtocol;

/**
 * Two services that would listen on the same port of the same server.
 *
 * @param server the server's name
 * @param ports the ports that both want
 * @param transport by which transport
 * @param service the service of the product, as the guide calls it
 * @param other the other service of the product, or the other program
 */
public record PortConflict(
    String server, PortRange ports, TransportProtocol transport, String service, String other) {}
