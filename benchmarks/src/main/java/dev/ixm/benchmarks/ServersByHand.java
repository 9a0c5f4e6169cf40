package dev.ixm.benchmarks;

import static dev.ixm.model.Topology.HIGH_AVAILABILITY;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsVersion;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of {@link TenByHand} about memory, drives and Windows of servers. */
final class ServersByHand {

  private static final DataSize FOR_WINDOWS = DataSize.ofGibibytes(100);
  private static final DataSize SMALL = DataSize.ofGibibytes(8);
  private static final DataSize MEDIUM = DataSize.ofGibibytes(16);
  private static final DataSize LARGE = DataSize.ofGibibytes(32);
  private static final Set<WindowsVersion> SUPPORTED =
      EnumSet.of(
          WindowsVersion.WINDOWS_SERVER_2012,
          WindowsVersion.WINDOWS_SERVER_2012_R2,
          WindowsVersion.WINDOWS_SERVER_2016,
          WindowsVersion.WINDOWS_SERVER_2019);

  private final Deployment site;
  private final List<Flaw> flaws;

  ServersByHand(Deployment site, List<Flaw> flaws) {
    this.site = site;
    this.flaws = flaws;
  }

  void check() {
    DataSize profile = profile();
    for (int i = 0; i < site.servers().size(); i++) {
      Server server = site.servers().get(i);
      memory(i, server, profile);
      if (server.isProductServer()) {
        windows(i, server);
        systemDrives(i, server);
      }
      if (isSource(server)) {
        sameWindows(i, server);
      }
    }
  }

  private DataSize profile() {
    int seats = site.seats().total();
    return site.topology() == HIGH_AVAILABILITY
        ? (seats <= 20_000 ? MEDIUM : LARGE)
        : (seats <= 1_000 ? SMALL : MEDIUM);
  }

  private void memory(int i, Server server, DataSize profile) {
    boolean ordinary =
        server.isVoiceServer()
            || server.roles().contains(Role.CONSOLIDATED)
            || server.roles().contains(Role.SECONDARY_CONSOLIDATED)
            || server.roles().contains(Role.BACKUP_TARGET);
    if (ordinary || server.roles().contains(Role.REMOTE_CSE)) {
      Optional<DataSize> memory = server.hardware().flatMap(Hardware::memory);
      if (memory.isEmpty()) {
        missing("hardware.memory.minimum", i, "/hardware/memory");
      } else if (memory.get().compareTo(ordinary ? profile : SMALL) < 0) {
        broken("hardware.memory.minimum", i, "/hardware/memory");
      }
    }
  }

  private void windows(int i, Server server) {
    if (server.operatingSystem().isEmpty()) {
      missing("windows.version.supported", i, "/operatingSystem/version");
    } else if (!SUPPORTED.contains(server.operatingSystem().get().version())) {
      broken("windows.version.supported", i, "/operatingSystem/version");
    }
  }

  private void systemDrives(int i, Server server) {
    ImmutableList<Drive> drives =
        server.hardware().isPresent() ? server.hardware().get().drives() : ImmutableList.of();
    boolean found = false;
    for (int j = 0; j < drives.size(); j++) {
      Drive drive = drives.get(j);
      if (drive.uses().contains(DriveUse.OPERATING_SYSTEM)) {
        found = true;
        int comparison = drive.size().compareTo(FOR_WINDOWS);
        if (comparison < 0 || (comparison == 0 && drive.uses().size() > 1)) {
          broken("storage.os-drive.minimum", i, "/hardware/drives/" + j + "/size");
        }
      }
    }
    if (!found) {
      missing("storage.os-drive.minimum", i, "/hardware/drives");
    }
  }

  private void sameWindows(int source, Server server) {
    Optional<OperatingSystem> wanted = server.operatingSystem();
    for (int i = 0; i < site.servers().size(); i++) {
      if (isTarget(site.servers().get(i))) {
        Optional<OperatingSystem> actual = site.servers().get(i).operatingSystem();
        same(
            source,
            wanted.map(OperatingSystem::version),
            i,
            actual.map(OperatingSystem::version),
            "version");
        same(
            source,
            wanted.flatMap(OperatingSystem::edition),
            i,
            actual.flatMap(OperatingSystem::edition),
            "edition");
        same(
            source,
            wanted.flatMap(OperatingSystem::language),
            i,
            actual.flatMap(OperatingSystem::language),
            "language");
      }
    }
  }

  private <T> void same(
      int source, Optional<T> wanted, int target, Optional<T> actual, String name) {
    String rule = "mirroring.windows.same";
    if (wanted.isEmpty()) {
      missing(rule, source, "/operatingSystem/" + name);
    }
    if (actual.isEmpty()) {
      missing(rule, target, "/operatingSystem/" + name);
    } else if (wanted.isPresent() && !wanted.get().equals(actual.get())) {
      broken(rule, target, "/operatingSystem/" + name);
    }
  }

  /** Where none is named, the roles tell; nothing is mirrored without a computer to mirror onto. */
  private boolean isSource(Server server) {
    Set<String> names = site.mirroring().isPresent() ? site.mirroring().get().sources() : Set.of();
    if (names.isEmpty()) {
      return server.roles().contains(Role.CONSOLIDATED);
    }
    for (String name : names) {
      if (Ascii.equalsIgnoreCase(name, server.name())) {
        return true;
      }
    }
    return false;
  }

  private boolean isTarget(Server server) {
    Optional<String> name = site.mirroring().flatMap(Mirroring::target);
    return name.isPresent()
        ? Ascii.equalsIgnoreCase(name.get(), server.name())
        : server.roles().contains(Role.BACKUP_TARGET);
  }

  private void broken(String rule, int server, String path) {
    flaws.add(new Flaw(rule, "/servers/" + server + path, false));
  }

  private void missing(String rule, int server, String path) {
    flaws.add(new Flaw(rule, "/servers/" + server + path, true));
  }
}
