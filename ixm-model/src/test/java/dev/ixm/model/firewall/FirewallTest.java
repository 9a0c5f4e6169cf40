package dev.ixm.model.firewall;

import static dev.ixm.model.firewall.FirewallSamples.license;
import static dev.ixm.model.firewall.FirewallSamples.pbx;
import static dev.ixm.model.firewall.FirewallSamples.server;
import static dev.ixm.model.firewall.FirewallSamples.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Edition;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.port.Direction;
import dev.ixm.model.port.Peer;
import dev.ixm.model.port.PortAllocation;
import dev.ixm.model.port.PortCatalog;
import dev.ixm.model.port.PortFact;
import dev.ixm.model.port.PortProtocol;
import dev.ixm.model.port.PortRange;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.value.InvalidAttributeException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirewallTest {

  private static final List<String> PBX = List.of("198.51.100.1", "198.51.100.2");

  private static List<String> ports(Deployment deployment) {
    return Firewall.of(deployment).stream().map(entry -> entry.ports().toString()).toList();
  }

  private static Deployment.Builder single() {
    return site().addServers(server("IXM", Role.SINGLE).voicePorts(100).build());
  }

  private static FirewallEntry media(Deployment deployment) {
    return Firewall.of(deployment).stream()
        .filter(entry -> entry.allocation().service().equals("RTP Media"))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private static Deployment voicePorts(int count) {
    return site().addServers(server("IXM", Role.PRIMARY).voicePorts(count).build()).build();
  }

  @Test
  void listsTheServersInTheirOrderAndTheirPortsInTheOrderOfTheGuide() {
    Deployment deployment =
        site()
            .addServers(
                server("VOICE2", Role.SECONDARY).voicePorts(120).build(),
                server("LICENSES", Role.LICENSE_SERVER).build(),
                server("ADMIN", Role.REMOTE_ADMIN).build())
            .build();
    assertThat(Firewall.of(deployment))
        .map(entry -> entry.server() + " " + entry.ports())
        .containsExactly(
            "VOICE2 25",
            "VOICE2 80",
            "VOICE2 443",
            "VOICE2 445",
            "VOICE2 2439",
            "VOICE2 2638",
            "VOICE2 5060",
            "VOICE2 8201",
            "VOICE2 11000",
            "VOICE2 13780",
            "VOICE2 13888",
            "VOICE2 20002-20241",
            "LICENSES 12000",
            "LICENSES 52233");
  }

  @Test
  @Tag("G02-085")
  void opensTheRpcPortsTogetherWithThePortThatLocatesThem() {
    assertThat(ports(single().build())).containsSubsequence("135", "dynamic").contains("dynamic");
    assertThat(Firewall.of(single().build()))
        .filteredOn(entry -> entry.allocation().service().equals("MAPI/RPC"))
        .hasSize(2)
        .allMatch(entry -> entry.allocation().condition().isPresent());
  }

  @Test
  @Tag("G02-086")
  void leavesOutWhatStaysOnTheServer() {
    assertThat(Firewall.of(single().build()))
        .noneMatch(entry -> entry.allocation().service().equals("Nuance Speech Suite"));
  }

  @Test
  void opensTheTlsPortWhereTheSiteWillTalkTls() {
    assertThat(ports(single().pbx(pbx(SipTransport.TLS)).build())).contains("5060", "5061");
    assertThat(ports(single().pbx(pbx(SipTransport.UDP)).edition(Edition.JITC).build()))
        .contains("5060", "5061");
    assertThat(ports(single().edition(Edition.JITC).build())).contains("5060", "5061");
    assertThat(ports(single().pbx(pbx(SipTransport.UDP)).build()))
        .contains("5060")
        .doesNotContain("5061");
    assertThat(ports(single().build())).contains("5060").doesNotContain("5061");
  }

  @Test
  void opensThePortsOfTheLicenseThatIsInUse() {
    assertThat(services(single().build())).contains("WebLM", "Access to OEM Avaya");
    assertThat(services(single().license(license(LicenseType.WEBLM)).build()))
        .contains("WebLM")
        .doesNotContain("Access to OEM Avaya");
    assertThat(services(single().license(license(LicenseType.MESSAGING)).build()))
        .contains("Access to OEM Avaya")
        .doesNotContain("WebLM");
  }

  private static List<String> services(Deployment deployment) {
    return Firewall.of(deployment).stream().map(entry -> entry.allocation().service()).toList();
  }

  @Test
  void leavesOutWhatTheSiteIsKnownNotToUse() {
    Deployment modest =
        single()
            .smtpSending(false)
            .ldapSynchronization(false)
            .mapiSynchronization(false)
            .contactCenter(false)
            .build();
    assertThat(services(modest))
        .contains("Web Access", "RTP Media")
        .doesNotContain("VPIM-Smart Host Supported", "LDAP Connector", "MAPI/RPC", "AACC");
    Deployment all =
        single()
            .smtpSending(true)
            .ldapSynchronization(true)
            .mapiSynchronization(true)
            .contactCenter(true)
            .build();
    assertThat(services(all)).isEqualTo(services(single().build()));
  }

  @Test
  void keepsWhatDependsOnThingsThatADeploymentDoesNotTell() {
    assertThat(services(single().build()))
        .contains(
            "VPIM-Smart Host Supported", "LDAP Connector", "AACC", "Fax services via eMail-to-fax");
  }

  @Test
  void listsAServerOfTwoRolesOnce() {
    Deployment both =
        site()
            .addServers(server("IXM", Role.SINGLE, Role.LICENSE_SERVER).voicePorts(100).build())
            .build();
    assertThat(ports(both)).isEqualTo(ports(single().build()));
    assertThat(services(both)).isEqualTo(services(single().build()));
  }

  private static FirewallEntry webLm(Deployment site, String server) {
    return Firewall.of(site).stream()
        .filter(entry -> entry.server().equals(server))
        .filter(entry -> entry.ports().equals(PortRange.single(52233)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void saysWhoIsAtTheOtherEndAndWhere() {
    Deployment site =
        site()
            .addServers(
                server("VOICE", Role.PRIMARY).addAddresses("192.0.2.1").build(),
                server("LICENSES", Role.LICENSE_SERVER).addAddresses("192.0.2.9").build())
            .pbx(Pbx.builder().from(pbx(SipTransport.UDP)).addresses(PBX).build())
            .build();
    FirewallEntry voice = webLm(site, "VOICE");
    assertThat(voice.addresses()).containsExactly("192.0.2.1");
    assertThat(voice.allocation().peers()).containsExactly(Peer.LICENSE_SERVER);
    assertThat(voice.peerAddresses()).containsExactly("192.0.2.9");
    FirewallEntry licenses = webLm(site, "LICENSES");
    assertThat(licenses.allocation().peers()).containsExactly(Peer.SERVERS);
    assertThat(licenses.peerAddresses()).isEmpty();
    assertThat(Firewall.of(site))
        .filteredOn(entry -> entry.allocation().service().equals("SIP Channels"))
        .isNotEmpty()
        .allMatch(entry -> entry.peerAddresses().equals(ImmutableSet.copyOf(PBX)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1     | 20002-20003 | 2 ports for each of 1 voice ports
          120   | 20002-20241 | 2 ports for each of 120 voice ports
          22767 | 20002-65535 | 2 ports for each of 22767 voice ports
          22768 | 20002-65535 | 2 ports for each of 22768 voice ports, more than there are
          100000 | 20002-65535 | 2 ports for each of 100000 voice ports, more than there are
          """)
  void endsTheMediaRangeByTheVoicePortsOfTheServer(int count, String ports, String remark) {
    FirewallEntry media = media(voicePorts(count));
    assertThat(media.ports()).hasToString(ports);
    assertThat(media.allocation().remark()).hasValue(remark);
    assertThat(media.allocation().basis(PortFact.PORTS)).isEqualTo(Basis.BEYOND_GUIDE);
    assertThat(media.allocation().basis(PortFact.ROLES)).isEqualTo(Basis.INFERRED);
    assertThat(media.allocation().portsPerVoicePort()).isEmpty();
  }

  @Test
  void leavesTheMediaRangeOpenIfTheVoicePortsAreNotKnown() {
    Deployment unknown = site().addServers(server("IXM", Role.PRIMARY).build()).build();
    FirewallEntry media = media(unknown);
    assertThat(media.ports()).isEqualTo(PortRange.from(20002));
    assertThat(media.allocation().remark()).hasValue("the number of voice ports is not known");
    assertThat(media.allocation().basis(PortFact.PORTS)).isEqualTo(Basis.STATED);
  }

  @Test
  void opensNoMediaPortsWithoutVoicePorts() {
    assertThat(services(voicePorts(0))).contains("SIP Channels").doesNotContain("RTP Media");
  }

  @Test
  void followsAnotherTable() {
    PortAllocation media =
        PortAllocation.builder()
            .addPorts(PortRange.from(30000))
            .portsPerVoicePort(4)
            .service("RTP Media")
            .direction(Direction.BOTH)
            .addProtocols(PortProtocol.UDP)
            .addRoles(Role.PRIMARY)
            .inferred(PortFact.PORTS)
            .remark("of a plug-in")
            .source(Source.of(2, "Elsewhere"))
            .build();
    PortCatalog catalog =
        PortCatalog.builder().release(Release.R11_0).addAllocations(media).build();
    assertThat(Firewall.of(voicePorts(10), catalog))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.server()).isEqualTo("IXM");
              assertThat(entry.ports()).isEqualTo(PortRange.between(30000, 30039));
              assertThat(entry.allocation().remark())
                  .hasValue("of a plug-in; 4 ports for each of 10 voice ports");
              assertThat(entry.allocation().bases())
                  .containsExactly(Map.entry(PortFact.PORTS, Basis.BEYOND_GUIDE));
            });
  }

  @Test
  void takesThePortsOfTheDescribedReleaseForAnother() {
    Deployment later = single().release(Release.R11_0).build();
    assertThat(Firewall.of(later)).isEqualTo(Firewall.of(single().build()));
  }

  @Test
  void hasEntriesOfOneRangeAndANamedServer() {
    PortAllocation mapi = ReleaseFacts.of(Release.R10_8).get(PortCatalog.KIND).forPort(135).get(0);
    FirewallEntry.Builder two = FirewallEntry.builder().server("IXM").allocation(mapi);
    assertThatThrownBy(two::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("allocation must have one range of ports: [135, dynamic]");
    PortAllocation sip = ReleaseFacts.of(Release.R10_8).get(PortCatalog.KIND).forPort(5060).get(0);
    FirewallEntry.Builder nameless = FirewallEntry.builder().server(" ").allocation(sip);
    assertThatThrownBy(nameless::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("server must not be blank");
  }

  @Test
  void hasEntriesWithAJsonForm() {
    assertThat(IxmJson.write(media(voicePorts(1))))
        .contains("\"server\" : \"IXM\"", "\"20002-20003\"", "\"PORTS\" : \"BEYOND_GUIDE\"");
  }
}
