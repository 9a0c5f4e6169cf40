package dev.ixm.model.port;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.release.ReleaseFacts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PortCatalogTest {

  private static final PortCatalog CATALOG = ReleaseFacts.of(Release.R10_8).get(PortCatalog.KIND);

  /** The roles that have a column in the guide's table. */
  private static final ImmutableSet<Role> COLUMNS =
      Sets.immutableEnumSet(
          Role.SINGLE, Role.PRIMARY, Role.SECONDARY, Role.CONSOLIDATED, Role.REMOTE_CSE);

  /**
   * Each row: its place, its id in the register, ports, service, application, direction as printed,
   * protocols, roles that have a column (S single, P primary, V secondary, C consolidated, E CSE),
   * condition, peers (always inferred, but for the Internet), the facts besides roles and peers
   * that are not certain, and the remark.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      nullValues = "-",
      textBlock =
          """
           0 | G02-064 | 25           | VPIM-Smart Host Supported   | Used for VM networking               | OUT  | SMTP     | SPVCE | SMTP_SENDING         | EMAIL          | SERVICE APPLICATION CONDITION | -
           1 | G02-065 | 80           | Web Access                  | IIS                                  | IN   | HTTP     | SPVCE | -                    | CLIENTS        | APPLICATION                   | -
           2 | G02-066 | 135 dynamic  | MAPI/RPC                    | Contact and Calendar Synchronization | BOTH | MAPI_RPC | SCE   | MAPI_SYNCHRONIZATION | EMAIL          | ''                            | -
           3 | G02-067 | 389          | LDAP Connector              | AD Synch                             | BOTH | LDAP     | SC    | LDAP_SYNCHRONIZATION | DIRECTORY      | CONDITION                     | -
           4 | G02-068 | 443          | Web Access                  | IIS Secure Services                  | IN   | HTTPS    | SPVCE | -                    | CLIENTS        | PROTOCOLS                     | -
           5 | G02-069 | 443          | Access to OEM Avaya         | License Service                      | IN   | HTTPS    | SP    | MESSAGING_LICENSE    | INTERNET       | DIRECTION CONDITION           | the table prints In, but it is the product that calls the license server
           6 | G02-070 | 445          | Microsoft File Sharing      | File Sharing                         | BOTH | TCP      | PVCE  | -                    | SERVERS        | ''                            | -
           7 | G02-071 | 2439         | Sybase Mobilink             | Database Connection                  | BOTH | TCP      | PVCE  | -                    | SERVERS        | ''                            | -
           8 | G02-072 | 2638         | IXM Admin Sybase            | MMC Service                          | BOTH | TCP      | SPVCE | -                    | SERVERS        | ''                            | -
           9 | G02-073 | 5060         | SIP Channels                | Voice Application                    | BOTH | SIP UDP  | SPV   | SIP                  | PBX            | CONDITION                     | -
          10 | G02-074 | 5061         | SIP Channels                | Voice Application                    | BOTH | SIP TLS  | SPV   | SIP_OVER_TLS         | PBX            | CONDITION                     | -
          11 | G02-075 | 8201         | UC Nuance Loader - Speech   | Server/Client ASR                    | BOTH | TCP UDP  | SPV   | -                    | SERVERS        | SERVICE APPLICATION           | -
          12 | G02-076 | 10008        | AACC                        | Call Center Integration              | BOTH | TCP      | SP    | AACC                 | CONTACT_CENTER | PROTOCOLS                     | UDP may be meant as well
          13 | G02-077 | 11000        | UM Monitor                  | Local App Services                   | BOTH | TCP      | SPVCE | -                    | SERVERS        | PROTOCOLS                     | UDP may be meant as well
          14 | G02-078 | 12000        | WebLM                       | License Service                      | BOTH | TCP      | SP    | WEBLM_LICENSE        | LICENSE_SERVER | PROTOCOLS CONDITION           | UDP may be meant as well
          15 | G02-079 | 13777        | iLink Pro Desktop           | UC Mobile                            | BOTH | TCP      | SC    | -                    | CLIENTS        | PROTOCOLS                     | UDP may be meant as well
          16 | G02-080 | 13780        | ASR Distributed             | Speech Service                       | BOTH | TCP UDP  | SPV   | -                    | SERVERS        | ''                            | -
          17 | G02-081 | 13888        | CTIClient Manager           | UC CTI manager                       | BOTH | TCP UDP  | SPV   | -                    | CLIENTS        | PORTS                         | -
          18 | G02-082 | 20002-x      | RTP Media                   | Voice Application                    | BOTH | UDP      | SPV   | -                    | PBX            | ''                            | -
          19 | G02-083 | 52233        | WebLM                       | License Service                      | BOTH | TCP      | SP    | WEBLM_LICENSE        | LICENSE_SERVER | CONDITION                     | -
          20 | G02-084 | dynamic      | Nuance Speech Suite         | Nuance Watcher Daemon                | BOTH | TCP      | SPV   | LOCAL_TRAFFIC        | ''             | ''                            | -
          21 | G02-059 | 80           | Web Client and Gadget access        | -                            | IN   | HTTP     | SC    | INTERNET             | INTERNET       | ''                            | -
          22 | G02-060 | 443          | Secure Web Client and Gadget access | -                            | IN   | HTTPS    | SC    | INTERNET             | INTERNET       | ''                            | -
          23 | G02-061 | 25           | Fax services via eMail-to-fax       | -                            | IN   | SMTP     | SC    | INTERNET             | INTERNET       | ''                            | -
          """)
  void listsThePortsOfTheGuide(
      int place,
      String id,
      String ports,
      String service,
      String application,
      Direction printed,
      String protocols,
      String roles,
      PortCondition condition,
      String peers,
      String uncertain,
      String remark) {
    PortAllocation row = CATALOG.allocations().get(place);
    assertThat(row.ports().stream().map(PortRange::toString))
        .as(id)
        .containsExactlyElementsOf(words(ports));
    assertThat(row.service()).isEqualTo(service);
    assertThat(row.application().orElse(null)).isEqualTo(application);
    assertThat(row.printedDirection()).isEqualTo(printed);
    assertThat(row.protocols().stream().map(Enum::name))
        .containsExactlyElementsOf(words(protocols));
    assertThat(Sets.intersection(row.roles(), COLUMNS)).isEqualTo(roles(roles));
    assertThat(row.condition().orElse(null)).isEqualTo(condition);
    assertThat(row.peers().stream().map(Enum::name)).containsExactlyElementsOf(words(peers));
    assertThat(row.remark().orElse(null)).isEqualTo(remark);
    assertThat(row.bases().keySet().stream().map(Enum::name))
        .containsExactlyInAnyOrderElementsOf(
            words("ROLES " + (peers.equals("INTERNET") && place > 20 ? "" : "PEERS ") + uncertain));
    assertThat(row.bases().values()).containsOnly(Basis.INFERRED);
  }

  private static List<String> words(String text) {
    return Splitter.on(' ').omitEmptyStrings().splitToList(text);
  }

  private static ImmutableSet<Role> roles(String letters) {
    return COLUMNS.stream()
        .filter(role -> letters.indexOf("SPVCE".charAt(COLUMNS.asList().indexOf(role))) >= 0)
        .collect(toImmutableSet());
  }

  @Test
  @Tag("G02-063")
  void hasTheTwentyOneRowsOfTheTableAndThreePublicPorts() {
    assertThat(CATALOG.release()).isEqualTo(Release.R10_8);
    assertThat(CATALOG.allocations()).hasSize(24).doesNotHaveDuplicates();
    assertThat(CATALOG.allocations().subList(0, 21))
        .allMatch(
            row ->
                row.source().citing().equals(Source.of(2, "TCP/IP ports used by the application")));
    assertThat(CATALOG.allocations().subList(21, 24))
        .allMatch(
            row ->
                row.source()
                    .citing()
                    .equals(Source.of(2, "Network Requirements and Specifications")));
  }

  @Test
  @Tag("G02-085")
  void keepsTheDynamicRpcPortsWithThePortThatLocatesThem() {
    assertThat(CATALOG.forPort(135))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.ports())
                    .containsExactly(PortRange.single(135), PortRange.dynamic()));
  }

  @Test
  void turnsTheLicenseConnectionRoundAndNothingElse() {
    assertThat(CATALOG.allocations())
        .filteredOn(row -> row.direction() != row.printedDirection())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.service()).isEqualTo("Access to OEM Avaya");
              assertThat(row.direction()).isEqualTo(Direction.OUT);
              assertThat(row.basis(PortFact.DIRECTION)).isEqualTo(Basis.INFERRED);
            });
  }

  @Test
  void takesTwoPortsForEachVoicePortOfMediaOnly() {
    assertThat(CATALOG.allocations())
        .filteredOn(row -> row.portsPerVoicePort().isPresent())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.service()).isEqualTo("RTP Media");
              assertThat(row.portsPerVoicePort()).hasValue(2);
            });
  }

  @Test
  void givesASecondConsolidatedServerThePortsOfTheFirst() {
    assertThat(CATALOG.forRole(Role.SECONDARY_CONSOLIDATED))
        .isEqualTo(CATALOG.forRole(Role.CONSOLIDATED));
  }

  @ParameterizedTest
  @CsvSource({
    "REMOTE_WEB, '80, 443, 445, 2439, 2638, 80, 443'",
    "LICENSE_SERVER, '12000, 52233'",
    "REMOTE_ADMIN, ''",
    "BACKUP_TARGET, ''"
  })
  void givesServersWithoutAColumnWhatTheyEvidentlyNeed(Role role, String ports) {
    assertThat(CATALOG.forRole(role).stream().map(row -> row.ports().asList().get(0).toString()))
        .containsExactlyElementsOf(Splitter.on(", ").omitEmptyStrings().splitToList(ports));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void findsByRoleJustTheRowsOfTheRole(Role role) {
    ImmutableList<PortAllocation> found = CATALOG.forRole(role);
    assertThat(found).allMatch(row -> row.roles().contains(role));
    assertThat(CATALOG.allocations())
        .filteredOn(row -> !found.contains(row))
        .noneMatch(row -> row.roles().contains(role));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          443   | Web Access, Access to OEM Avaya, Secure Web Client and Gadget access
          5061  | SIP Channels
          20001 | ''
          20002 | RTP Media
          52233 | RTP Media, WebLM
          65535 | RTP Media
          65536 | ''
          143   | ''
          0     | ''
          -1    | ''
          """)
  void findsByNumber(int port, String services) {
    assertThat(CATALOG.forPort(port).stream().map(PortAllocation::service))
        .containsExactlyElementsOf(Splitter.on(", ").omitEmptyStrings().splitToList(services));
  }

  @Test
  void findsByServiceInTheOrderOfTheGuide() {
    Stream<String> ports =
        CATALOG.forService("WebLM").stream().map(row -> row.ports().asList().get(0).toString());
    assertThat(ports).containsExactly("12000", "52233");
    assertThat(CATALOG.forService("weblm")).isEmpty();
  }

  @Test
  void knowsThePortOfSipOverTls() {
    assertThat(CATALOG.sipOverTls()).isEqualTo(5061);
  }

  @Test
  void refusesRangesOfAServiceThatOverlap() {
    PortAllocation web = CATALOG.forPort(80).get(0);
    PortAllocation again =
        PortAllocation.builder().from(web).addPorts(PortRange.between(70, 90)).build();
    PortCatalog.Builder catalog =
        PortCatalog.builder().release(Release.R11_0).addAllocations(web, again);
    assertRefused(
        catalog::build, "allocations", "must have the ports of a service once: Web Access [80]");
  }

  @Test
  void namesTheRowThatItLacks() {
    PortCatalog none = PortCatalog.builder().release(Release.R11_0).build();
    assertThatIllegalStateException()
        .isThrownBy(none::sipOverTls)
        .withMessage(
            "ports (dev.ixm.model.port.PortCatalog) of release 11.0: no port for SIP_OVER_TLS");
  }

  @Test
  void hasAJsonForm() {
    assertThat(IxmJson.write(CATALOG))
        .contains("\"release\" : \"10.8\"", "\"20002-x\"", "\"ROLES\" : \"INFERRED\"");
  }
}
