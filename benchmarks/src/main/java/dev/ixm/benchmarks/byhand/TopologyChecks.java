package dev.ixm.benchmarks.byhand;

import static dev.ixm.model.Topology.CLOUD_GATEWAY;
import static dev.ixm.model.Topology.HIGH_AVAILABILITY;
import static dev.ixm.model.Topology.SINGLE_SERVER;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which roles a site has, how many servers play each, and their numbers. */
final class TopologyChecks {

  private TopologyChecks() {}

  static void check(Deployment site, Flaws flaws) {
    if (site.topology() == CLOUD_GATEWAY) {
      flaws.broken("topology.cloud-gateway", CLOUD_GATEWAY);
    }
    if (!site.release().equals(Release.R10_8)) {
      flaws.broken("release.described", site.release());
    }
    Multiset<Role> counts = EnumMultiset.create(Role.class);
    int computers = 0;
    for (Server server : site.servers()) {
      for (Role role : server.roles()) {
        counts.add(role);
        if (role.isProductServer()
            && site.topology() != CLOUD_GATEWAY
            && (role == Role.SINGLE) != (site.topology() == SINGLE_SERVER)) {
          flaws.broken("topology.roles", server, role);
        }
      }
      if (server.isVoiceServer() || server.roles().contains(Role.CONSOLIDATED)) {
        computers++;
      }
    }
    counts(site, counts, flaws);
    if (site.topology() == HIGH_AVAILABILITY) {
      if (computers < 3) {
        flaws.broken("ha.servers.minimum", computers);
      }
      timeZones(site, flaws);
    }
    numbers(site, Role.SECONDARY, 2, 20, "ha.secondary.number.range", flaws);
    unique(site, Role.SECONDARY, "ha.secondary.number.unique", flaws);
    numbers(site, Role.REMOTE_CSE, 1, 25, "cse.number.range", flaws);
    unique(site, Role.REMOTE_CSE, "cse.number.unique", flaws);
    numbers(site, Role.REMOTE_WEB, 1, 14, "web.number.range", flaws);
    unique(site, Role.REMOTE_WEB, "web.number.unique", flaws);
  }

  private static void counts(Deployment site, Multiset<Role> counts, Flaws flaws) {
    if (site.topology() == SINGLE_SERVER) {
      count(counts, Role.SINGLE, 1, 1, "single.server.exactly-one", flaws);
    }
    if (site.topology() == HIGH_AVAILABILITY) {
      count(counts, Role.PRIMARY, 1, 1, "ha.primary.exactly-one", flaws);
      count(counts, Role.SECONDARY, 1, 19, "ha.secondary.count", flaws);
      count(counts, Role.CONSOLIDATED, 1, 1, "ha.consolidated.exactly-one", flaws);
      count(
          counts,
          Role.SECONDARY_CONSOLIDATED,
          0,
          1,
          "ha.secondary-consolidated.at-most-one",
          flaws);
    }
    count(counts, Role.REMOTE_CSE, 0, 25, "cse.count.maximum", flaws);
    count(counts, Role.REMOTE_WEB, 0, 14, "web.count.maximum", flaws);
  }

  private static void count(
      Multiset<Role> counts, Role role, int least, int most, String rule, Flaws flaws) {
    int count = counts.count(role);
    if (count < least || count > most) {
      flaws.broken(rule, count);
    }
  }

  private static void timeZones(Deployment site, Flaws flaws) {
    @Nullable Server first = null;
    for (Server server : site.servers()) {
      if (server.isProductServer()
          && server.timeZone().isPresent()
          && (first == null || goesBefore(server, first))) {
        first = server;
      }
    }
    for (Server server : site.servers()) {
      if (server.isProductServer()) {
        if (server.timeZone().isEmpty()) {
          flaws.notStated("ha.time-zone.same", server);
        } else if (first != null && !server.timeZone().equals(first.timeZone())) {
          flaws.broken("ha.time-zone.same", server, server.timeZone().get());
        }
      }
    }
  }

  /** A Primary goes before others, and else the order of names counts. */
  static boolean goesBefore(Server server, Server other) {
    boolean primary = server.roles().contains(Role.PRIMARY);
    return primary == other.roles().contains(Role.PRIMARY)
        ? server.name().compareTo(other.name()) < 0
        : primary;
  }

  private static void numbers(
      Deployment site, Role role, int least, int most, String rule, Flaws flaws) {
    for (Server server : site.servers()) {
      if (server.roles().contains(role)) {
        if (server.number().isEmpty()) {
          flaws.notStated(rule, server);
        } else {
          int number = server.number().getAsInt();
          if (number < least || number > most) {
            flaws.broken(rule, server, number);
          }
        }
      }
    }
  }

  private static void unique(Deployment site, Role role, String rule, Flaws flaws) {
    Map<Integer, String> owners = new HashMap<>();
    for (Server server : site.servers()) {
      if (server.roles().contains(role) && server.number().isPresent()) {
        String owner = owners.get(server.number().getAsInt());
        if (owner == null || server.name().compareTo(owner) < 0) {
          owners.put(server.number().getAsInt(), server.name());
        }
      }
    }
    for (Server server : site.servers()) {
      if (server.roles().contains(role)
          && server.number().isPresent()
          && !server.name().equals(owners.get(server.number().getAsInt()))) {
        flaws.broken(rule, server, server.number().getAsInt());
      }
    }
  }
}
