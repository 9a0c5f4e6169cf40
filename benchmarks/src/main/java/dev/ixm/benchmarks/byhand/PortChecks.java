package dev.ixm.benchmarks.byhand;

import dev.ixm.model.Role;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.port.Direction;
import dev.ixm.model.port.OccupiedPort;
import dev.ixm.model.port.PortAllocation;
import dev.ixm.model.port.PortCatalogue;
import dev.ixm.model.port.PortRange;
import dev.ixm.model.port.TransportProtocol;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether two programs of a server listen on one port. */
final class PortChecks {

  private static final PortCatalogue CATALOGUE = PortCatalogue.release10_8();

  private PortChecks() {}

  /** A program on a range of ports. */
  private record Listener(int first, int last, TransportProtocol transport, String name) {

    boolean clashes(int otherFirst, int otherLast, TransportProtocol otherTransport, String other) {
      int from = Math.max(first, otherFirst);
      int to = Math.min(Math.min(last, otherLast), PortRange.MAX);
      return transport == otherTransport && from <= to && !name.equals(other);
    }
  }

  static void check(Deployment site, Flaws flaws) {
    if (!site.release().equals(CATALOGUE.release())) {
      return;
    }
    List<PortAllocation> needed = new ArrayList<>();
    for (PortAllocation allocation : CATALOGUE.allocations()) {
      if (allocation.direction() != Direction.OUT && isNeeded(allocation, site)) {
        needed.add(allocation);
      }
    }
    for (Server server : site.servers()) {
      check(server, needed, flaws);
    }
  }

  private static boolean isNeeded(PortAllocation allocation, Deployment site) {
    if (allocation.condition().isEmpty()) {
      return true;
    }
    Optional<LicenseType> license = site.license().map(License::type);
    return switch (allocation.condition().get()) {
      case LOCAL_TRAFFIC, INTERNET -> false;
      case SIP_OVER_TLS -> site.pbx().isEmpty() || site.pbx().get().transport() == SipTransport.TLS;
      case WEBLM_LICENSE -> license.orElse(LicenseType.WEBLM) == LicenseType.WEBLM;
      case MESSAGING_LICENSE -> license.orElse(LicenseType.MESSAGING) == LicenseType.MESSAGING;
      case SMTP_SENDING -> site.smtpSending().orElse(true);
      case LDAP_SYNCHRONIZATION -> site.ldapSynchronization().orElse(true);
      case MAPI_SYNCHRONIZATION -> site.mapiSynchronization().orElse(true);
      case AACC -> site.contactCenter().orElse(true);
      case SIP -> true;
    };
  }

  private static void check(Server server, List<PortAllocation> needed, Flaws flaws) {
    List<Listener> own = new ArrayList<>();
    for (PortAllocation allocation : needed) {
      if (plays(server, allocation)) {
        add(server, allocation, own);
      }
    }
    for (int i = 0; i < own.size(); i++) {
      Listener one = own.get(i);
      for (int j = i + 1; j < own.size(); j++) {
        Listener other = own.get(j);
        if (one.clashes(other.first, other.last, other.transport, other.name)) {
          flaws.broken("network.port.conflict", server, one.name + " and " + other.name);
        }
      }
      for (OccupiedPort port : server.occupiedPorts()) {
        if (one.clashes(port.port(), port.port(), port.transport(), port.program())) {
          flaws.broken("network.port.conflict", server, one.name + " and " + port.program());
        }
      }
    }
  }

  private static boolean plays(Server server, PortAllocation allocation) {
    for (Role role : server.roles()) {
      if (allocation.roles().contains(role)) {
        return true;
      }
    }
    return false;
  }

  private static void add(Server server, PortAllocation allocation, List<Listener> own) {
    for (PortRange range : allocation.ports()) {
      if (range.first().isPresent()) {
        int first = range.first().getAsInt();
        int last =
            range.last().isPresent()
                ? range.last().getAsInt()
                : first
                    + allocation.portsPerVoicePort().orElse(1) * server.voicePorts().orElse(1)
                    - 1;
        for (TransportProtocol transport : allocation.transports()) {
          own.add(new Listener(first, last, transport, allocation.service()));
        }
      }
    }
  }
}
