package dev.ixm.model.hardware.rules;

import static dev.ixm.model.Topology.HIGH_AVAILABILITY;
import static dev.ixm.model.Topology.SINGLE_SERVER;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.rules.Sites.site;

import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileRulesTest {

  private static final String AT = "/servers/0/hardware";

  /** Topology, seats, synchronized users, role, and the profile's processors, memory, storage. */
  @ParameterizedTest
  @CsvSource({
    "SINGLE_SERVER, 1000, 0, SINGLE, 4, 8, 400",
    "SINGLE_SERVER, 1001, 0, SINGLE, 8, 16, 400",
    "HIGH_AVAILABILITY, 5000, 0, PRIMARY, 8, 16, 400",
    "HIGH_AVAILABILITY, 20001, 0, SECONDARY, 8, 32, 1100",
    "HIGH_AVAILABILITY, 80000, 0, CONSOLIDATED, 8, 32, 2600",
    "HIGH_AVAILABILITY, 80000, 0, SECONDARY_CONSOLIDATED, 8, 32, 2600",
    "HIGH_AVAILABILITY, 80000, 10001, REMOTE_CSE, 8, 8, 700",
  })
  @Tag("G02-126")
  @Tag("G02-138")
  void aServerHasWhatItsProfileAsks(
      Topology topology, int seats, int users, Role role, int processors, int memory, int storage) {
    Case least = new Case(topology, seats, users, role);
    DataSize ram = DataSize.ofGibibytes(memory);
    DataSize disk = DataSize.ofGibibytes(storage);
    check("hardware.processors.minimum", least.with(processors, ram, disk)).findsNothing();
    check("hardware.memory.minimum", least.with(processors, ram, disk)).findsNothing();
    check("hardware.storage.minimum", least.with(processors, ram, disk)).findsNothing();
    check("hardware.processors.minimum", least.with(processors - 1, ram, disk))
        .breaks(AT + "/logicalProcessors", processors - 1, "at least " + processors);
    check("hardware.memory.minimum", least.with(processors, less(ram), disk))
        .breaks(AT + "/memory", less(ram), "at least " + ram);
    check("hardware.storage.minimum", least.with(processors, ram, less(disk)))
        .breaks(AT + "/drives", less(disk), "at least " + disk);
  }

  @ParameterizedTest
  @EnumSource(PlatformKind.class)
  @Tag("G02-113")
  @Tag("G23-019")
  @Tag("G24-012")
  @Tag("G25-006")
  void aVirtualServerNeedsTheSame(PlatformKind kind) {
    Deployment.Builder site =
        site(SINGLE_SERVER, 1_000, 0)
            .addServers(
                server("A", Role.SINGLE)
                    .platform(Platform.builder().kind(kind).build())
                    .hardware(Hardware.builder().logicalProcessors(3).build())
                    .build());
    check("hardware.processors.minimum", site).breaks(AT + "/logicalProcessors", 3, "at least 4");
  }

  @Test
  void theStorageOfAllProductDrivesCounts() {
    Drive half = drive(DriveUse.PRODUCT, 200);
    Deployment.Builder two =
        site(SINGLE_SERVER, 1, 0)
            .addServers(
                server("A", Role.SINGLE)
                    .hardware(Hardware.builder().addDrives(half, half).build())
                    .build());
    check("hardware.storage.minimum", two).findsNothing();
    Deployment.Builder one =
        site(SINGLE_SERVER, 1, 0)
            .addServers(
                server("A", Role.SINGLE)
                    .hardware(
                        Hardware.builder()
                            .addDrives(half, drive(DriveUse.OPERATING_SYSTEM, 900))
                            .build())
                    .build());
    check("hardware.storage.minimum", one)
        .breaks(AT + "/drives", DataSize.ofGibibytes(200), "at least 400 GiB");
  }

  @Test
  @Tag("G01-010")
  void whatWindowsHasForItselfIsNotTheProducts() {
    DataSize both = DataSize.ofGibibytes(500);
    check("hardware.storage.minimum", sharing(both)).findsNothing();
    check("hardware.storage.minimum", sharing(less(both)))
        .breaks(AT + "/drives", less(DataSize.ofGibibytes(400)), "at least 400 GiB");
    check("hardware.storage.minimum", sharing(DataSize.ofGibibytes(99)))
        .breaks(AT + "/drives", DataSize.ofGibibytes(0), "at least 400 GiB");
  }

  private static Deployment.Builder sharing(DataSize size) {
    Drive drive =
        Drive.builder().addUses(DriveUse.OPERATING_SYSTEM, DriveUse.PRODUCT).size(size).build();
    return site(SINGLE_SERVER, 1, 0)
        .addServers(
            server("A", Role.SINGLE).hardware(Hardware.builder().addDrives(drive).build()).build());
  }

  @ParameterizedTest
  @CsvSource({
    "hardware.processors.minimum, logicalProcessors",
    "hardware.memory.minimum, memory",
    "hardware.storage.minimum, drives",
    "hardware.processor-speed.minimum, processorSpeed",
  })
  void whatIsNotStatedCannotBeJudged(String rule, String attribute) {
    Deployment.Builder site =
        site(SINGLE_SERVER, 1, 0).addServers(server("A", Role.SINGLE).build());
    check(rule, site).lacks(AT + "/" + attribute);
  }

  @ParameterizedTest
  @EnumSource(names = {"REMOTE_WEB", "REMOTE_ADMIN", "LICENSE_SERVER"})
  void otherRolesHaveNoProfile(Role role) {
    Deployment.Builder site = site(HIGH_AVAILABILITY, 1, 0).addServers(server("A", role).build());
    check("hardware.processors.minimum", site).findsNothing();
    check("hardware.memory.minimum", site).findsNothing();
    check("hardware.storage.minimum", site).findsNothing();
  }

  /** Columns: seats, storage. */
  @ParameterizedTest
  @CsvSource({"5000, 400", "5001, 600", "80000, 2600"})
  @Tag("G21-006")
  void aBackupNeedsWhatTheConsolidatedServerNeeds(int seats, int gibibytes) {
    for (Role role : new Role[] {Role.CONSOLIDATED, Role.BACKUP_TARGET}) {
      Case backup = new Case(HIGH_AVAILABILITY, seats, 0, role);
      DataSize memory = DataSize.ofGibibytes(seats > 20_000 ? 32 : 16);
      DataSize storage = DataSize.ofGibibytes(gibibytes);
      check("hardware.processors.minimum", backup.with(8, memory, storage)).findsNothing();
      check("hardware.memory.minimum", backup.with(8, memory, storage)).findsNothing();
      check("hardware.storage.minimum", backup.with(8, memory, storage)).findsNothing();
      check("hardware.processors.minimum", backup.with(7, memory, storage))
          .breaks(AT + "/logicalProcessors", 7, "at least 8");
      check("hardware.memory.minimum", backup.with(8, less(memory), storage))
          .breaks(AT + "/memory", less(memory), "at least " + memory);
      check("hardware.storage.minimum", backup.with(8, memory, less(storage)))
          .breaks(AT + "/drives", less(storage), "at least " + storage);
    }
  }

  @Test
  @Tag("G02-108")
  void processorsRunAtTwoGigahertz() {
    String rule = "hardware.processor-speed.minimum";
    check(rule, speed(2_000)).findsNothing();
    check(rule, speed(1_999))
        .breaks(AT + "/processorSpeed", Frequency.ofMegahertz(1_999), "at least 2 GHz");
  }

  private static Deployment.Builder speed(int megahertz) {
    return site(SINGLE_SERVER, 1, 0)
        .addServers(
            server("A", Role.SINGLE)
                .hardware(
                    Hardware.builder().processorSpeed(Frequency.ofMegahertz(megahertz)).build())
                .build());
  }

  private static DataSize less(DataSize size) {
    return DataSize.ofBytes(size.bytes() - 1);
  }

  private static Drive drive(DriveUse use, int gibibytes) {
    return Drive.builder().addUses(use).size(DataSize.ofGibibytes(gibibytes)).build();
  }

  private record Case(Topology topology, int seats, int users, Role role) {

    Deployment.Builder with(int processors, DataSize memory, DataSize storage) {
      return site(topology, seats, 0)
          .addEmailSystems(EmailSystem.builder().type(EmailType.GMAIL).users(users).build())
          .addServers(
              server("A", role)
                  .hardware(
                      Hardware.builder()
                          .logicalProcessors(processors)
                          .memory(memory)
                          .addDrives(
                              Drive.builder().addUses(DriveUse.PRODUCT).size(storage).build())
                          .build())
                  .build());
    }
  }
}
