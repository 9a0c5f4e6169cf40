package dev.ixm.benchmarks;

import static dev.ixm.model.Topology.HIGH_AVAILABILITY;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Role;
import dev.ixm.model.network.Network;
import dev.ixm.model.network.Spread;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ten rules of different kinds, without rules: those of the site and its numbers here, those of
 * what a server consists of in {@link ServersByHand}.
 */
final class TenByHand {

  static final ImmutableSet<String> IDS =
      ImmutableSet.of(
          "topology.primary.exactly-one",
          "topology.secondary.number.range",
          "topology.secondary.number.unique",
          "topology.time-zone.same",
          "hardware.memory.minimum",
          "mirroring.windows.same",
          "network.pbx.latency",
          "network.servers.latency",
          "storage.os-drive.minimum",
          "windows.version.supported");

  private static final Duration LOCAL = Duration.ofMillis(10);
  private static final Duration GEO_REDUNDANT = Duration.ofMillis(60);
  private static final Duration PBX = Duration.ofMillis(200);

  private final Deployment site;
  private final List<Flaw> flaws = new ArrayList<>();

  private TenByHand(Deployment site) {
    this.site = site;
  }

  /** What is wrong with a site of release 10.8, and what is missing to tell. */
  static List<Flaw> check(Deployment site) {
    TenByHand ten = new TenByHand(site);
    ten.atMost("network.pbx.latency", "pbxRoundTrip", ten.pbxRoundTrip(), PBX);
    if (site.topology() == HIGH_AVAILABILITY) {
      ten.onePrimary();
      ten.serverLatency();
      ten.oneTimeZone();
    }
    ten.numbers();
    new ServersByHand(site, ten.flaws).check();
    return ten.flaws;
  }

  private void onePrimary() {
    int count = 0;
    for (Server server : site.servers()) {
      if (server.roles().contains(Role.PRIMARY)) {
        count++;
      }
    }
    if (count != 1) {
      broken("topology.primary.exactly-one", "/servers");
    }
  }

  private Optional<Duration> pbxRoundTrip() {
    return site.network().flatMap(Network::pbxRoundTrip);
  }

  private void serverLatency() {
    Optional<Spread> spread = site.network().flatMap(Network::spread);
    Optional<Duration> time = site.network().flatMap(Network::serverRoundTrip);
    boolean local = spread.isPresent() && spread.get() == Spread.LOCAL;
    String rule = "network.servers.latency";
    atMost(rule, "serverRoundTrip", time, local ? LOCAL : GEO_REDUNDANT);
    if (spread.isEmpty()
        && time.isPresent()
        && time.get().compareTo(LOCAL) > 0
        && time.get().compareTo(GEO_REDUNDANT) <= 0) {
      missing(rule, "/network/spread");
    }
  }

  private void atMost(String rule, String name, Optional<Duration> time, Duration most) {
    if (time.isEmpty()) {
      missing(rule, "/network/" + name);
    } else if (time.get().compareTo(most) > 0) {
      broken(rule, "/network/" + name);
    }
  }

  private void oneTimeZone() {
    @Nullable ZoneId wanted = timeZone();
    for (int i = 0; i < site.servers().size(); i++) {
      Server server = site.servers().get(i);
      if (server.isProductServer()) {
        if (server.timeZone().isEmpty()) {
          missing("topology.time-zone.same", "/servers/" + i + "/timeZone");
        } else if (!server.timeZone().get().equals(wanted)) {
          broken("topology.time-zone.same", "/servers/" + i + "/timeZone");
        }
      }
    }
  }

  /** That of the Primary, or else of the first server by name, of those that state it. */
  private @Nullable ZoneId timeZone() {
    @Nullable Server first = null;
    for (Server server : site.servers()) {
      if (server.isProductServer()
          && server.timeZone().isPresent()
          && (first == null || goesBefore(server, first))) {
        first = server;
      }
    }
    return first == null ? null : first.timeZone().orElseThrow();
  }

  private static boolean goesBefore(Server server, Server other) {
    boolean primary = server.roles().contains(Role.PRIMARY);
    return primary == other.roles().contains(Role.PRIMARY)
        ? server.name().compareTo(other.name()) < 0
        : primary;
  }

  private void numbers() {
    Map<Integer, String> owners = owners();
    for (int i = 0; i < site.servers().size(); i++) {
      Server server = site.servers().get(i);
      if (server.roles().contains(Role.SECONDARY)) {
        if (server.number().isEmpty()) {
          missing("topology.secondary.number.range", "/servers/" + i + "/number");
        } else {
          number(server.number().getAsInt(), server.name(), owners, i);
        }
      }
    }
  }

  private void number(int number, String name, Map<Integer, String> owners, int i) {
    if (number < 2 || number > 20) {
      broken("topology.secondary.number.range", "/servers/" + i + "/number");
    }
    if (!name.equals(owners.get(number))) {
      broken("topology.secondary.number.unique", "/servers/" + i + "/number");
    }
  }

  /** Of servers with the same number the first by name may keep it. */
  private Map<Integer, String> owners() {
    Map<Integer, String> owners = new HashMap<>();
    for (Server server : site.servers()) {
      if (server.roles().contains(Role.SECONDARY) && server.number().isPresent()) {
        owners.merge(
            server.number().getAsInt(),
            server.name(),
            (one, other) -> one.compareTo(other) < 0 ? one : other);
      }
    }
    return owners;
  }

  private void broken(String rule, String path) {
    flaws.add(new Flaw(rule, path, false));
  }

  private void missing(String rule, String path) {
    flaws.add(new Flaw(rule, path, true));
  }
}
