package dev.ixm.model.firewall;

import static dev.ixm.model.firewall.FirewallSamples.license;
import static dev.ixm.model.firewall.FirewallSamples.pbx;
import static dev.ixm.model.firewall.FirewallSamples.server;
import static dev.ixm.model.firewall.FirewallSamples.site;
import static dev.ixm.model.port.TransportProtocol.TCP;
import static dev.ixm.model.port.TransportProtocol.UDP;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.port.Direction;
import dev.ixm.model.port.OccupiedPort;
import dev.ixm.model.port.PortAllocation;
import dev.ixm.model.port.PortCatalog;
import dev.ixm.model.port.PortProtocol;
import dev.ixm.model.port.PortRange;
import dev.ixm.model.port.TransportProtocol;
import dev.ixm.model.site.Deployment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortConflictsTest {

  private static OccupiedPort occupied(int port, TransportProtocol transport) {
    return OccupiedPort.builder().port(port).transport(transport).program("other").build();
  }

  private static Deployment.Builder occupying(Role role, int port, TransportProtocol transport) {
    return site()
        .addServers(
            server("IXM", role).voicePorts(10).addOccupiedPorts(occupied(port, transport)).build());
  }

  private static ImmutableList<PortConflict> conflicts(Deployment.Builder site) {
    return PortConflicts.of(site.build());
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void theProductsOwnServicesDoNotClash(Role role) {
    assertThat(conflicts(site().addServers(server("IXM", role).voicePorts(120).build()))).isEmpty();
  }

  /** Columns: port that another program has, its transport, the service that is in the way. */
  @ParameterizedTest
  @CsvSource({
    "80, TCP, Web Access",
    "443, TCP, Web Access",
    "2638, TCP, IXM Admin Sybase",
    "5060, UDP, SIP Channels",
    "8201, TCP, UC Nuance Loader - Speech",
    "8201, UDP, UC Nuance Loader - Speech",
    "20002, UDP, RTP Media",
    "20021, UDP, RTP Media",
    "52233, TCP, WebLM"
  })
  void findsAProgramOnAPortOfTheProduct(int port, TransportProtocol transport, String service) {
    assertThat(conflicts(occupying(Role.PRIMARY, port, transport)))
        .containsExactly(
            new PortConflict("IXM", PortRange.single(port), transport, service, "other"));
  }

  @Test
  void otherPortsAndTransportsAreFree() {
    assertThat(conflicts(occupying(Role.PRIMARY, 81, TCP))).isEmpty();
    assertThat(conflicts(occupying(Role.PRIMARY, 80, UDP))).isEmpty();
    assertThat(conflicts(occupying(Role.PRIMARY, 20_001, UDP))).isEmpty();
    assertThat(conflicts(occupying(Role.PRIMARY, 20_022, UDP))).isEmpty();
    assertThat(conflicts(occupying(Role.REMOTE_ADMIN, 80, TCP))).isEmpty();
  }

  /** The product calls others there, and listens to nobody. */
  @Test
  void portsThatAreOnlyCalledAreFree() {
    assertThat(conflicts(occupying(Role.PRIMARY, 25, TCP))).isEmpty();
  }

  @Test
  void portsThatTheSiteDoesNotNeedAreFree() {
    assertThat(conflicts(occupying(Role.PRIMARY, 5_061, TCP).pbx(pbx(SipTransport.TLS))))
        .hasSize(1);
    assertThat(conflicts(occupying(Role.PRIMARY, 5_061, TCP).pbx(pbx(SipTransport.UDP)))).isEmpty();
    assertThat(conflicts(occupying(Role.PRIMARY, 10_008, TCP))).hasSize(1);
    assertThat(conflicts(occupying(Role.PRIMARY, 10_008, TCP).contactCenter(false))).isEmpty();
    assertThat(conflicts(occupying(Role.SINGLE, 389, TCP))).hasSize(1);
    assertThat(conflicts(occupying(Role.SINGLE, 389, TCP).ldapSynchronization(false))).isEmpty();
    assertThat(conflicts(occupying(Role.SINGLE, 135, TCP))).hasSize(1);
    assertThat(conflicts(occupying(Role.SINGLE, 135, TCP).mapiSynchronization(false))).isEmpty();
    assertThat(
            conflicts(occupying(Role.PRIMARY, 52_233, TCP).license(license(LicenseType.MESSAGING))))
        .isEmpty();
  }

  @Test
  void onlyTheFirstMediaPortsCountWhereTheVoicePortsAreNotKnown() {
    OccupiedPort first = occupied(20_003, UDP);
    OccupiedPort second = occupied(20_004, UDP);
    assertThat(
            conflicts(
                site()
                    .addServers(
                        server("IXM", Role.PRIMARY).addOccupiedPorts(first, second).build())))
        .extracting(PortConflict::ports)
        .containsExactly(PortRange.single(20_003));
  }

  @Test
  void aServerWithoutVoicePortsHasNoMedia() {
    assertThat(
            conflicts(
                site()
                    .addServers(
                        server("IXM", Role.PRIMARY)
                            .voicePorts(0)
                            .addOccupiedPorts(occupied(20_002, UDP))
                            .build())))
        .isEmpty();
  }

  /** Two services of the product that meet on a range, of a table where they do. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 100_000})
  void findsServicesOfTheProductThatMeet(int voicePorts) {
    PortAllocation media = udp("media", PortRange.from(65_534)).portsPerVoicePort(2).build();
    PortAllocation talk = udp("talk", PortRange.between(65_000, 65_535)).build();
    PortCatalog catalog =
        PortCatalog.builder().release(Release.R10_8).addAllocations(media, talk).build();
    Deployment site =
        site().addServers(server("IXM", Role.PRIMARY).voicePorts(voicePorts).build()).build();
    assertThat(PortConflicts.of(site, catalog))
        .containsExactly(
            new PortConflict("IXM", PortRange.between(65_534, 65_535), UDP, "media", "talk"));
  }

  private static PortAllocation.Builder udp(String service, PortRange ports) {
    return PortAllocation.builder()
        .addPorts(ports)
        .service(service)
        .direction(Direction.BOTH)
        .addProtocols(PortProtocol.UDP)
        .addRoles(Role.PRIMARY)
        .source(Source.of(2, "Elsewhere"));
  }

  @Test
  void takesThePortsOfTheDescribedReleaseForAnother() {
    assertThat(conflicts(occupying(Role.PRIMARY, 80, TCP).release(Release.R11_0)))
        .isEqualTo(conflicts(occupying(Role.PRIMARY, 80, TCP)))
        .hasSize(1);
  }
}
