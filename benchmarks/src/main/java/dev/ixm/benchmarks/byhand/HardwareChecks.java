package dev.ixm.benchmarks.byhand;

import dev.ixm.model.EmailSystem;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.capacity.HardwareTable;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.hardware.ProcessorMode;
import dev.ixm.model.hardware.ProcessorVendor;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The machines of the servers. */
final class HardwareChecks {

  private static final CapacityTables TABLES = CapacityTables.release10_8();
  private static final long WINDOWS = TABLES.operatingSystemDrive().bytes();

  private HardwareChecks() {}

  static void check(Deployment site, Flaws flaws) {
    boolean several = site.topology() == Topology.HIGH_AVAILABILITY;
    HardwareTable table =
        several ? TABLES.highAvailabilityHardware() : TABLES.singleServerHardware();
    HardwareProfile ordinary = table.nearest(site.seats().total());
    int users = 0;
    for (EmailSystem system : site.emailSystems()) {
      users += system.users();
    }
    HardwareProfile engine = TABLES.cseHardware().nearest(users);
    for (Server server : site.servers()) {
      if (isOrdinary(server)) {
        profile(ordinary, server, flaws);
      } else if (server.roles().contains(Role.REMOTE_CSE)) {
        profile(engine, server, flaws);
      }
      if (server.isProductServer()) {
        processors(server, flaws);
      }
    }
    same(site, flaws);
  }

  private static boolean isOrdinary(Server server) {
    return server.isVoiceServer()
        || server.roles().contains(Role.CONSOLIDATED)
        || server.roles().contains(Role.SECONDARY_CONSOLIDATED)
        || server.roles().contains(Role.BACKUP_TARGET);
  }

  private static void profile(HardwareProfile profile, Server server, Flaws flaws) {
    if (server.hardware().isEmpty()) {
      flaws.notStated("hardware.processors.minimum", server);
      flaws.notStated("hardware.memory.minimum", server);
      flaws.notStated("hardware.storage.minimum", server);
      return;
    }
    Hardware hardware = server.hardware().get();
    OptionalInt processors = hardware.logicalProcessors();
    if (processors.isEmpty()) {
      flaws.notStated("hardware.processors.minimum", server);
    } else if (processors.getAsInt() < profile.logicalProcessors()) {
      flaws.broken("hardware.processors.minimum", server, processors.getAsInt());
    }
    flaws.atLeast(profile.memory(), "hardware.memory.minimum", server, hardware.memory());
    storage(profile, server, hardware, flaws);
  }

  private static void storage(
      HardwareProfile profile, Server server, Hardware hardware, Flaws flaws) {
    boolean found = false;
    long bytes = 0;
    for (Drive drive : hardware.drives()) {
      if (drive.uses().contains(DriveUse.PRODUCT)) {
        found = true;
        boolean shared = drive.uses().contains(DriveUse.OPERATING_SYSTEM);
        long own = Math.max(0, drive.size().bytes() - (shared ? WINDOWS : 0));
        bytes = bytes + own < 0 ? Long.MAX_VALUE : bytes + own;
      }
    }
    if (!found) {
      flaws.notStated("hardware.storage.minimum", server);
    } else if (bytes < profile.storage().bytes()) {
      flaws.broken("hardware.storage.minimum", server, DataSize.ofBytes(bytes));
    }
  }

  private static void processors(Server server, Flaws flaws) {
    Optional<Hardware> hardware = server.hardware();
    flaws.atLeast(
        TABLES.minProcessorSpeed(),
        "hardware.processor-speed.minimum",
        server,
        hardware.flatMap(Hardware::processorSpeed));
    flaws.wants(
        ProcessorMode.PERFORMANCE,
        "hardware.processor-mode.performance",
        server,
        hardware.flatMap(Hardware::processorMode));
    flaws.wants(
        ProcessorVendor.INTEL,
        "hardware.processor-vendor.intel",
        server,
        hardware.flatMap(Hardware::processorVendor));
    OptionalInt cards = hardware.map(Hardware::networkCards).orElse(OptionalInt.empty());
    flaws.atMost(2, "network.cards.maximum", server, cards);
  }

  private static void same(Deployment site, Flaws flaws) {
    @Nullable Server first = null;
    for (Server server : site.servers()) {
      if (server.isVoiceServer() && (first == null || TopologyChecks.goesBefore(server, first))) {
        first = server;
      }
    }
    if (first == null || first.hardware().isEmpty()) {
      return;
    }
    for (Server server : site.servers()) {
      if (server.isVoiceServer() && server != first) {
        flaws.wants(
            first.hardware().get(), "hardware.voice-servers.same", server, server.hardware());
      }
    }
  }
}
