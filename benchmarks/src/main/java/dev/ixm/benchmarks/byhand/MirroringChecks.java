package dev.ixm.benchmarks.byhand;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.OperatingSystemCatalogue;
import dev.ixm.model.windows.OperatingSystemPurpose;
import dev.ixm.model.windows.WindowsVersion;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** The servers that Carbonite Availability joins. */
final class MirroringChecks {

  private static final Set<WindowsVersion> SUPPORTED =
      OperatingSystemCatalogue.release10_8().supported(OperatingSystemPurpose.CARBONITE);
  private static final Pattern VERSION = Pattern.compile("8\\.2(\\.\\d{1,9}){0,4}");

  private MirroringChecks() {}

  static void check(Deployment site, Flaws flaws) {
    if (site.edition() == Edition.JITC) {
      jitc(site, flaws);
    }
    if (!exists(site)) {
      return;
    }
    sources(site, flaws);
    Optional<String> target = site.mirroring().flatMap(Mirroring::target);
    if (target.isEmpty()) {
      flaws.notStated("mirroring.target");
    } else if (!isOnly(Role.BACKUP_TARGET, target.get(), site)) {
      flaws.broken("mirroring.target", target.get());
    }
    Optional<String> version = site.mirroring().flatMap(Mirroring::version);
    if (version.isEmpty()) {
      flaws.notStated("mirroring.version");
    } else if (!VERSION.matcher(version.get()).matches()) {
      flaws.broken("mirroring.version", version.get());
    }
    boolean lan = MirrorPairChecks.network(site, flaws);
    for (Server server : site.servers()) {
      boolean isTarget = isTarget(site, server);
      if (isTarget || isSource(site, server)) {
        WindowsChecks.version(server, "mirroring.windows.supported", SUPPORTED, flaws);
        if (lan) {
          cards(server, flaws);
        }
      }
      if (isTarget) {
        flaws.wants(
            true,
            "mirroring.windows.updated",
            server,
            server.operatingSystem().flatMap(OperatingSystem::updated));
      }
    }
    MirrorPairChecks.pairs(site, flaws);
  }

  private static void jitc(Deployment site, Flaws flaws) {
    if (site.mirroring().isPresent()) {
      flaws.broken("mirroring.jitc", "Carbonite Availability");
      return;
    }
    for (Server server : site.servers()) {
      if (server.roles().contains(Role.BACKUP_TARGET)) {
        flaws.broken("mirroring.jitc", server, server.roles());
      }
    }
  }

  private static void sources(Deployment site, Flaws flaws) {
    if (site.topology() != Topology.HIGH_AVAILABILITY) {
      flaws.broken("mirroring.source.consolidated", site.topology());
    } else if (site.mirroring().isEmpty() || site.mirroring().get().sources().isEmpty()) {
      flaws.notStated("mirroring.source.consolidated");
    } else {
      for (String source : site.mirroring().get().sources()) {
        if (!isOnly(Role.CONSOLIDATED, source, site)) {
          flaws.broken("mirroring.source.consolidated", source);
        }
      }
    }
  }

  private static boolean isOnly(Role role, String name, Deployment site) {
    for (Server server : site.servers()) {
      if (server.roles().contains(role) && Ascii.equalsIgnoreCase(server.name(), name)) {
        boolean only = true;
        for (Role other : server.roles()) {
          only &= other == role || !other.isProductServer();
        }
        return only;
      }
    }
    return false;
  }

  private static void cards(Server server, Flaws flaws) {
    OptionalInt cards =
        server.hardware().isPresent()
            ? server.hardware().get().networkCards()
            : OptionalInt.empty();
    if (cards.isEmpty()) {
      flaws.notStated("mirroring.lan.network-cards", server);
    } else if (cards.getAsInt() != 2) {
      flaws.broken("mirroring.lan.network-cards", server, cards.getAsInt());
    }
  }

  private static boolean exists(Deployment site) {
    if (site.mirroring().isPresent()) {
      return true;
    }
    for (Server server : site.servers()) {
      if (server.roles().contains(Role.BACKUP_TARGET)) {
        return true;
      }
    }
    return false;
  }

  static boolean isSource(Deployment site, Server server) {
    if (site.mirroring().isEmpty() || site.mirroring().get().sources().isEmpty()) {
      return server.roles().contains(Role.CONSOLIDATED) && exists(site);
    }
    return isNamed(site.mirroring().get().sources(), server);
  }

  static boolean isTarget(Deployment site, Server server) {
    if (site.mirroring().isEmpty() || site.mirroring().get().target().isEmpty()) {
      return server.roles().contains(Role.BACKUP_TARGET) && exists(site);
    }
    return Ascii.equalsIgnoreCase(site.mirroring().get().target().get(), server.name());
  }

  private static boolean isNamed(ImmutableSet<String> names, Server server) {
    for (String name : names) {
      if (Ascii.equalsIgnoreCase(name, server.name())) {
        return true;
      }
    }
    return false;
  }
}
