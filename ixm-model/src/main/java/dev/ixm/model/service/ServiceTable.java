package dev.ixm.model.service;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.model.Role.CONSOLIDATED;
import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.Role.REMOTE_CSE;
import static dev.ixm.model.Role.SECONDARY;
import static dev.ixm.model.Role.SECONDARY_CONSOLIDATED;
import static dev.ixm.model.Role.SINGLE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import java.util.stream.Stream;

/** The Windows services of release 10.8 in the order in which they are stopped. */
final class ServiceTable {

  private static final ImmutableSet<Role> ALL =
      Stream.of(Role.values()).filter(Role::isProductServer).collect(toImmutableSet());
  private static final ImmutableSet<Role> CENTRAL = Sets.immutableEnumSet(SINGLE, CONSOLIDATED);
  private static final ImmutableSet<Role> VOICE = Sets.immutableEnumSet(SINGLE, PRIMARY, SECONDARY);
  private static final ImmutableSet<Role> HA_VOICE = Sets.immutableEnumSet(PRIMARY, SECONDARY);

  static final ServiceCatalog RELEASE_10_8 =
      ServiceCatalog.builder().release(Release.R10_8).services(services()).build();

  private ServiceTable() {}

  private static ImmutableList<WindowsService> services() {
    return ImmutableList.of(
        central(1, "UC Service Recovery Manager").source(list("G11-005", "G11-025")).build(),
        central(2, "UC Web Access").source(list("G11-006")).build(),
        central(3, "UC ReportService").source(list("G11-007")).build(),
        listed(4, "UC Background File Organizer", ALL).source(list("G11-008")).build(),
        synchronization(5, "UC CSE PIM Synchronization Engine", "G11-009"),
        synchronization(6, "UC Content Synchronization Engine", "G11-010"),
        unlisted("UC TSE Cache Manager", Stopping.ADDED, ImmutableSet.of(REMOTE_CSE), "G16-015"),
        listed(7, "UC Business Layer Service", ALL).source(list("G11-012")).build(),
        listed(8, "UC Background Task Manager", ALL).source(list("G11-013")).build(),
        central(9, "UC VPIMServer").addAliases("UC VPIM Server").source(list("G11-014")).build(),
        central(10, "UC Unified Messaging System Tasks Service").source(list("G11-015")).build(),
        onStandbyToo(listed(11, "Mobilink Consolidated", ImmutableSet.of(CONSOLIDATED)))
            .addAliases("MobiLink - Consolidated", onComputer("MobiLink - Consolidated"))
            .addAliases(onComputer("Mobilink Consolidated"), onComputer("MobliLink_Consolidated"))
            .source(list("G11-016"))
            .build(),
        listed(12, "DBWatcher", ALL).source(list("G11-017")).build(),
        listed(13, "UC Voice Server", VOICE).source(list("G11-018")).build(),
        unlisted("UC SIP Service", Stopping.DEPENDENT, HA_VOICE, "G16-011", "G16-013"),
        unlisted("UC FaxService", Stopping.DEPENDENT, HA_VOICE, "G16-011", "G16-013"),
        listed(14, "UC MRCP Watcher", VOICE).source(list("G11-019")).build(),
        listed(15, "Nuance Recognition Service", VOICE).source(list("G11-020")).build(),
        listed(16, "SQLAnywhere Mobilink Remote", HA_VOICE)
            .addAliases(
                "SQL Anywhere - MobiLink Remote",
                onComputer("SQL Anywhere - MobiLink Remote"),
                onComputer("SQLAnywhere Mobilink Remote"))
            .source(list("G11-021"))
            .build(),
        listed(17, "SQL Anywhere - USADB_UC", ALL)
            .addAliases("SQL Anywhere-ASADB_UC")
            .source(list("G11-022"))
            .build());
  }

  /** Some names end in that of the computer where the guide prints them: all may. */
  private static String onComputer(String name) {
    return name + "_" + WindowsService.COMPUTER_NAME;
  }

  private static WindowsService.Builder central(int position, String name) {
    return onStandbyToo(listed(position, name, CENTRAL));
  }

  private static WindowsService synchronization(int position, String name, String statement) {
    return central(position, name)
        .addRoles(REMOTE_CSE)
        .addInferredRoles(REMOTE_CSE)
        .source(list(statement))
        .build();
  }

  private static WindowsService.Builder onStandbyToo(WindowsService.Builder service) {
    return service.addRoles(SECONDARY_CONSOLIDATED).addInferredRoles(SECONDARY_CONSOLIDATED);
  }

  private static WindowsService.Builder listed(
      int position, String name, ImmutableSet<Role> roles) {
    return WindowsService.builder()
        .name(name)
        .roles(roles)
        .stopping(Stopping.LISTED)
        .position(position);
  }

  private static WindowsService unlisted(
      String name, Stopping stopping, ImmutableSet<Role> roles, String... statements) {
    return WindowsService.builder()
        .name(name)
        .roles(roles)
        .stopping(stopping)
        .source(Source.of(16, "Upgrade Procedure for High Availability", statements))
        .build();
  }

  private static Source list(String... statements) {
    return Source.of(11, "Introduction", statements);
  }
}
