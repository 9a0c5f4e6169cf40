package dev.ixm.model.firewall;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.port.Direction;
import dev.ixm.model.port.OccupiedPort;
import dev.ixm.model.port.PortAllocation;
import dev.ixm.model.port.PortCatalog;
import dev.ixm.model.port.PortCondition;
import dev.ixm.model.port.PortRange;
import dev.ixm.model.port.TransportProtocol;
import dev.ixm.model.release.Releases;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds services that would listen on the same port of one server: two of the product's own, or one
 * of them and another program.
 *
 * <p>A service of the product listens on the ports that the deployment needs and whose connections
 * others open. Ports that the operating system chooses clash with nothing, and neither do ports of
 * the same service, nor the public ports, which lead to services that are listed already. Voice
 * media take two ports for each voice port from 20002 on, as in {@link Firewall}; where the number
 * of voice ports is not known, only the first two count.
 */
public final class PortConflicts {

  private PortConflicts() {}

  /**
   * Finds the conflicts on all servers, with the ports of the deployment's own release, as the SDK
   * has them by itself.
   *
   * @param deployment which servers
   * @return the conflicts by server, in the order of deployment and guide
   */
  public static ImmutableList<PortConflict> of(Deployment deployment) {
    return of(deployment, Releases.builtIn().find(deployment.release()).get(PortCatalog.KIND));
  }

  /**
   * Finds the conflicts on all servers, with a given table.
   *
   * @param deployment which servers
   * @param catalog the ports that servers use, whatever the deployment's release
   * @return the conflicts by server, in the order of deployment and catalog
   */
  public static ImmutableList<PortConflict> of(Deployment deployment, PortCatalog catalog) {
    SiteView site = SiteView.of(deployment);
    ImmutableList<PortAllocation> listening =
        catalog.allocations().stream()
            .filter(PortConflicts::isListening)
            .filter(allocation -> PortNeeds.isNeeded(allocation, site))
            .collect(toImmutableList());
    // Servers alike in roles and voice ports have the same services of the product.
    Map<ImmutableList<Object>, Own> known = new HashMap<>();
    return deployment.servers().stream()
        .flatMap(
            server ->
                conflicts(
                    server,
                    known.computeIfAbsent(
                        ImmutableList.of(server.roles(), server.voicePorts()),
                        alike -> Own.of(server, listening))))
        .collect(toImmutableList());
  }

  private static boolean isListening(PortAllocation allocation) {
    return allocation.direction() != Direction.OUT
        && allocation.condition().filter(PortCondition.INTERNET::equals).isEmpty();
  }

  /** The services of the product on a server, and whether two of them clash. */
  private record Own(List<Listener> listeners, boolean clash) {

    static Own of(Server server, List<PortAllocation> listening) {
      List<Listener> own = new ArrayList<>();
      for (PortAllocation allocation : listening) {
        for (Role role : server.roles()) {
          if (allocation.roles().contains(role)) {
            addListeners(server, allocation, own);
            break;
          }
        }
      }
      return new Own(own, clash(own));
    }

    private static boolean clash(List<Listener> own) {
      for (int i = 0; i < own.size(); i++) {
        for (int j = i + 1; j < own.size(); j++) {
          if (own.get(i).clashes(own.get(j))) {
            return true;
          }
        }
      }
      return false;
    }
  }

  private static Stream<PortConflict> conflicts(Server server, Own services) {
    if (!services.clash() && server.occupiedPorts().isEmpty()) {
      return Stream.empty();
    }
    List<Listener> own = services.listeners();
    List<PortConflict> found = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      for (int j = i + 1; j < own.size(); j++) {
        own.get(i).conflict(server, own.get(j)).ifPresent(found::add);
      }
      for (OccupiedPort port : server.occupiedPorts()) {
        own.get(i).conflict(server, Listener.of(port)).ifPresent(found::add);
      }
    }
    return found.stream();
  }

  private static void addListeners(
      Server server, PortAllocation allocation, List<Listener> listeners) {
    for (PortRange range : allocation.ports()) {
      if (range.first().isPresent()) {
        int first = range.first().getAsInt();
        int last = range.last().orElseGet(() -> first + mediaPorts(server, allocation) - 1);
        for (TransportProtocol transport : allocation.transports()) {
          listeners.add(new Listener(first, last, transport, allocation.service()));
        }
      }
    }
  }

  private static int mediaPorts(Server server, PortAllocation allocation) {
    return allocation.portsPerVoicePort().orElse(1) * server.voicePorts().orElse(1);
  }

  /** A program on a range of ports; none if the last is before the first. */
  private record Listener(int first, int last, TransportProtocol transport, String name) {

    static Listener of(OccupiedPort port) {
      return new Listener(port.port(), port.port(), port.transport(), port.program());
    }

    boolean clashes(Listener other) {
      return transport == other.transport
          && firstShared(other) <= lastShared(other)
          && !name.equals(other.name);
    }

    private int firstShared(Listener other) {
      return Math.max(first, other.first);
    }

    private int lastShared(Listener other) {
      return Math.min(Math.min(last, other.last), PortRange.MAX);
    }

    Optional<PortConflict> conflict(Server server, Listener other) {
      return clashes(other)
          ? Optional.of(
              new PortConflict(
                  server.name(),
                  PortRange.between(firstShared(other), lastShared(other)),
                  transport,
                  name,
                  other.name))
          : Optional.empty();
    }
  }
}
