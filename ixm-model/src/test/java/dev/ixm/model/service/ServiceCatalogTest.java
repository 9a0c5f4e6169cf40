package dev.ixm.model.service;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.value.InvalidAttributeException;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceCatalogTest {

  private static final ServiceCatalog CATALOG =
      ReleaseFacts.of(Release.R10_8).get(ServiceCatalog.KIND);

  /** The roles that the guide's list names. */
  private static final ImmutableSet<Role> NAMED =
      Sets.immutableEnumSet(Role.SINGLE, Role.PRIMARY, Role.SECONDARY, Role.CONSOLIDATED);

  private static List<String> names(List<WindowsService> services) {
    return services.stream().map(WindowsService::name).toList();
  }

  /**
   * Each row: its id in the register, its place in the guide's list, the service, and its roles (S
   * single, P primary, V secondary, C consolidated).
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          G11-005 |  1 | UC Service Recovery Manager               | SC
          G11-006 |  2 | UC Web Access                             | SC
          G11-007 |  3 | UC ReportService                          | SC
          G11-008 |  4 | UC Background File Organizer              | SPVC
          G11-009 |  5 | UC CSE PIM Synchronization Engine         | SC
          G11-010 |  6 | UC Content Synchronization Engine         | SC
          G11-012 |  7 | UC Business Layer Service                 | SPVC
          G11-013 |  8 | UC Background Task Manager                | SPVC
          G11-014 |  9 | UC VPIMServer                             | SC
          G11-015 | 10 | UC Unified Messaging System Tasks Service | SC
          G11-016 | 11 | Mobilink Consolidated                     | C
          G11-017 | 12 | DBWatcher                                 | SPVC
          G11-018 | 13 | UC Voice Server                           | SPV
          G11-019 | 14 | UC MRCP Watcher                           | SPV
          G11-020 | 15 | Nuance Recognition Service                | SPV
          G11-021 | 16 | SQLAnywhere Mobilink Remote               | PV
          G11-022 | 17 | SQL Anywhere - USADB_UC                   | SPVC
          """)
  void stopsTheServicesOfTheGuide(String id, int position, String name, String roles) {
    WindowsService service = CATALOG.findService(name).orElseThrow();
    assertThat(service.name()).as(id).isEqualTo(name);
    assertThat(service.position()).hasValue(position);
    assertThat(service.stopping()).isEqualTo(Stopping.LISTED);
    assertThat(service.source().citing()).isEqualTo(Source.of(11, "Introduction"));
    assertThat(Sets.intersection(service.roles(), NAMED)).isEqualTo(roles(roles));
    assertThat(Sets.intersection(service.inferredRoles(), NAMED)).isEmpty();
    for (Role role : NAMED) {
      assertThat(CATALOG.stopOrder(role).contains(service)).isEqualTo(roles(roles).contains(role));
    }
  }

  private static ImmutableSet<Role> roles(String letters) {
    return NAMED.stream()
        .filter(role -> letters.indexOf("SPVC".charAt(NAMED.asList().indexOf(role))) >= 0)
        .collect(toImmutableSet());
  }

  @Test
  void listsSeventeenServicesInTheirOrderAndThreeMore() {
    assertThat(CATALOG.release()).isEqualTo(Release.R10_8);
    assertThat(CATALOG.services()).hasSize(20);
    assertThat(
            CATALOG.services().stream()
                .flatMapToInt(service -> service.position().stream())
                .toArray())
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17);
    assertThat(CATALOG.services())
        .filteredOn(service -> service.stopping() != Stopping.LISTED)
        .extracting(WindowsService::name, WindowsService::stopping, it -> it.source().citing())
        .containsExactly(
            unlisted("UC TSE Cache Manager", Stopping.ADDED),
            unlisted("UC SIP Service", Stopping.DEPENDENT),
            unlisted("UC FaxService", Stopping.DEPENDENT));
  }

  private static Tuple unlisted(String name, Stopping stopping) {
    return Tuple.tuple(name, stopping, Source.of(16, "Upgrade Procedure for High Availability"));
  }

  @Test
  @Tag("G11-029")
  void stopsFifteenServicesOnASingleServer() {
    assertThat(names(CATALOG.stopOrder(Role.SINGLE)))
        .containsExactly(
            "UC Service Recovery Manager",
            "UC Web Access",
            "UC ReportService",
            "UC Background File Organizer",
            "UC CSE PIM Synchronization Engine",
            "UC Content Synchronization Engine",
            "UC Business Layer Service",
            "UC Background Task Manager",
            "UC VPIMServer",
            "UC Unified Messaging System Tasks Service",
            "DBWatcher",
            "UC Voice Server",
            "UC MRCP Watcher",
            "Nuance Recognition Service",
            "SQL Anywhere - USADB_UC")
        .hasSize(15);
  }

  @Test
  @Tag("G11-030")
  void stopsThirteenServicesOnAConsolidatedServer() {
    assertThat(names(CATALOG.stopOrder(Role.CONSOLIDATED)))
        .containsExactly(
            "UC Service Recovery Manager",
            "UC Web Access",
            "UC ReportService",
            "UC Background File Organizer",
            "UC CSE PIM Synchronization Engine",
            "UC Content Synchronization Engine",
            "UC Business Layer Service",
            "UC Background Task Manager",
            "UC VPIMServer",
            "UC Unified Messaging System Tasks Service",
            "Mobilink Consolidated",
            "DBWatcher",
            "SQL Anywhere - USADB_UC")
        .hasSize(13);
  }

  @ParameterizedTest
  @EnumSource(names = {"PRIMARY", "SECONDARY"})
  @Tag("G11-031")
  void stopsNineServicesOnAVoiceServerOfAPair(Role role) {
    assertThat(names(CATALOG.stopOrder(role)))
        .containsExactly(
            "UC Background File Organizer",
            "UC Business Layer Service",
            "UC Background Task Manager",
            "DBWatcher",
            "UC Voice Server",
            "UC MRCP Watcher",
            "Nuance Recognition Service",
            "SQLAnywhere Mobilink Remote",
            "SQL Anywhere - USADB_UC")
        .hasSize(9);
    assertThat(names(CATALOG.dependents(role))).containsExactly("UC SIP Service", "UC FaxService");
  }

  @Test
  void stopsTheSynchronizationOnARemoteCseServerToo() {
    assertThat(names(CATALOG.stopOrder(Role.REMOTE_CSE)))
        .containsExactly(
            "UC Background File Organizer",
            "UC CSE PIM Synchronization Engine",
            "UC Content Synchronization Engine",
            "UC TSE Cache Manager",
            "UC Business Layer Service",
            "UC Background Task Manager",
            "DBWatcher",
            "SQL Anywhere - USADB_UC");
    assertThat(CATALOG.services())
        .filteredOn(service -> service.inferredRoles().contains(Role.REMOTE_CSE))
        .extracting(WindowsService::name)
        .containsExactly("UC CSE PIM Synchronization Engine", "UC Content Synchronization Engine");
  }

  @Test
  void treatsASecondConsolidatedServerLikeTheFirst() {
    assertThat(CATALOG.stopOrder(Role.SECONDARY_CONSOLIDATED))
        .isEqualTo(CATALOG.stopOrder(Role.CONSOLIDATED))
        .filteredOn(service -> service.roles().size() < 7)
        .allMatch(service -> service.inferredRoles().contains(Role.SECONDARY_CONSOLIDATED));
  }

  @Test
  void stopsOnARemoteWebServerWhatRunsOnAll() {
    assertThat(names(CATALOG.stopOrder(Role.REMOTE_WEB)))
        .containsExactly(
            "UC Background File Organizer",
            "UC Business Layer Service",
            "UC Background Task Manager",
            "DBWatcher",
            "SQL Anywhere - USADB_UC");
  }

  @ParameterizedTest
  @EnumSource(names = {"REMOTE_ADMIN", "LICENSE_SERVER", "BACKUP_TARGET"})
  void stopsNothingWhereTheProductIsNotInstalled(Role role) {
    assertThat(CATALOG.stopOrder(role)).isEmpty();
    assertThat(CATALOG.dependents(role)).isEmpty();
  }

  @ParameterizedTest
  @Tag("G08-144")
  @Tag("G11-023")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SQL Anywhere-ASADB_UC                 | SQL Anywhere - USADB_UC
          SQL Anywhere - MobiLink Remote        | SQLAnywhere Mobilink Remote
          SQL Anywhere - MobilinkRemote         | SQLAnywhere Mobilink Remote
          SQL Anywhere-MobiLink Remote_VOICE1   | SQLAnywhere Mobilink Remote
          MobiLink - Consolidated               | Mobilink Consolidated
          Mobilink - Consolidated               | Mobilink Consolidated
          MobliLink_Consolidated_DB-1           | Mobilink Consolidated
          Mobilink Consolidated_DB1             | Mobilink Consolidated
          MobiLink - Consolidated_DB1           | Mobilink Consolidated
          SQLAnywhere Mobilink Remote_PRI       | SQLAnywhere Mobilink Remote
          SQL Anywhere - MobilinkRemote_PRI     | SQLAnywhere Mobilink Remote
          UC VPIM Server                        | UC VPIMServer
          uc vpimserver                         | UC VPIMServer
          """)
  void findsAServiceByItsOtherNames(String alias, String name) {
    assertThat(CATALOG.findService(alias)).map(WindowsService::name).hasValue(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "UC", "UC Web Access 2", "SQL Anywhere-MobiLink Remote_", "UC VPIMServer_A"})
  void findsNothingByOtherTexts(String text) {
    assertThat(CATALOG.findService(text)).isEmpty();
  }

  @Test
  void canBeBuiltOfOtherServices() {
    ServiceCatalog other =
        ServiceCatalog.builder()
            .release(Release.R11_0)
            .addAllServices(CATALOG.services().reverse())
            .build();
    assertThat(other.stopOrder(Role.SINGLE)).isEqualTo(CATALOG.stopOrder(Role.SINGLE).reverse());
  }

  @Test
  void refusesAnAliasThatAnotherServiceMayHave() {
    WindowsService second =
        WindowsService.builder()
            .from(CATALOG.services().get(1))
            .addAliases("UC Service_" + WindowsService.COMPUTER_NAME, "UC Service_Recovery")
            .build();
    WindowsService first =
        WindowsService.builder()
            .from(CATALOG.services().get(0))
            .addAliases("uc service_recovery_" + WindowsService.COMPUTER_NAME)
            .build();
    ServiceCatalog.Builder builder =
        ServiceCatalog.builder().release(Release.R10_8).addServices(first, second);
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("services must have different names: 'uc service_recovery_<computer name>'");
  }

  @Test
  void refusesServicesOfOneName() {
    WindowsService first = CATALOG.services().get(0);
    WindowsService second =
        WindowsService.builder()
            .from(CATALOG.services().get(1))
            .addAliases("uc service recovery manager")
            .build();
    ServiceCatalog.Builder builder =
        ServiceCatalog.builder().release(Release.R10_8).addServices(first, second);
    assertThatThrownBy(builder::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("services must have different names: 'UC Service Recovery Manager'");
  }

  @Test
  void hasAJsonForm() {
    assertThat(IxmJson.write(CATALOG))
        .contains("\"name\" : \"DBWatcher\"", "\"stopping\" : \"DEPENDENT\"", "\"position\" : 17");
  }
}
