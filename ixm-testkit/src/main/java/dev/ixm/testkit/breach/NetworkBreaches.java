package dev.ixm.testkit.breach;

import static dev.ixm.model.Topology.HIGH_AVAILABILITY;
import static dev.ixm.model.Topology.SINGLE_SERVER;
import static dev.ixm.testkit.edit.SiteEdits.changeFirst;
import static dev.ixm.testkit.edit.SiteEdits.edit;
import static dev.ixm.testkit.edit.SiteEdits.jitc;
import static dev.ixm.testkit.edit.SiteEdits.network;
import static dev.ixm.testkit.edit.SiteEdits.seats;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.network.Spread;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.port.OccupiedPort;
import dev.ixm.model.port.TransportProtocol;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.windows.WindowsVersion;
import java.time.Duration;

/** The ways to break the rules about links and signalling. */
final class NetworkBreaches {

  static final ImmutableList<Breach> ALL =
      ImmutableList.<Breach>builder()
          .add(
              Breach.of(
                  "network.servers.latency",
                  HIGH_AVAILABILITY,
                  site ->
                      network(
                          site,
                          network ->
                              network.spread(Spread.LOCAL).serverRoundTrip(Duration.ofMillis(11)))),
              Breach.of(
                  "network.servers.latency",
                  HIGH_AVAILABILITY,
                  site ->
                      network(
                          site,
                          network ->
                              network
                                  .spread(Spread.GEO_REDUNDANT)
                                  .serverRoundTrip(Duration.ofMillis(61)))),
              Breach.of(
                  "network.servers.latency.optimal",
                  HIGH_AVAILABILITY,
                  site ->
                      network(
                          site,
                          network ->
                              network
                                  .spread(Spread.GEO_REDUNDANT)
                                  .serverRoundTrip(Duration.ofMillis(11)))),
              Breach.of(
                  "network.port.conflict",
                  site ->
                      changeFirst(
                          site,
                          server ->
                              server.addOccupiedPorts(
                                  OccupiedPort.builder()
                                      .port(443)
                                      .transport(TransportProtocol.TCP)
                                      .program("another web server")
                                      .build()))),
              Breach.of(
                  "network.pbx.latency",
                  site -> network(site, network -> network.pbxRoundTrip(Duration.ofMillis(201)))),
              Breach.of(
                  "network.pbx.latency.optimal",
                  site -> network(site, network -> network.pbxRoundTrip(Duration.ofMillis(151)))),
              Breach.of(
                  "network.server-link.speed",
                  HIGH_AVAILABILITY,
                  site ->
                      network(
                          site, network -> network.serverLink(DataRate.ofMegabitsPerSecond(999)))),
              Breach.of(
                  "network.server-link.speed",
                  SINGLE_SERVER,
                  site ->
                      network(
                          site, network -> network.serverLink(DataRate.ofMegabitsPerSecond(99)))),
              Breach.of(
                  "network.sample.address",
                  site -> changeFirst(site, server -> server.addAddresses("192.168.1.10"))),
              Breach.of(
                  "network.server-link.recommended",
                  SINGLE_SERVER,
                  site ->
                      network(
                          seats(site, 100, 0),
                          network -> network.serverLink(DataRate.ofMegabitsPerSecond(999)))),
              Breach.of(
                  "network.layer-two-switch",
                  site ->
                      network(
                          seats(site, 0, 500),
                          network -> network.layerTwoSwitch(DataRate.ofMegabitsPerSecond(999)))),
              Breach.of(
                  "network.guaranteed-bandwidth",
                  HIGH_AVAILABILITY,
                  site ->
                      network(
                          site,
                          network ->
                              network.guaranteedBandwidth(DataRate.ofMegabitsPerSecond(19)))),
              Breach.of(
                  "jitc.tls",
                  site ->
                      edit(jitc(site, WindowsVersion.WINDOWS_SERVER_2012_R2))
                          .pbx(
                              Pbx.builder()
                                  .from(site.pbx().orElseThrow())
                                  .transport(SipTransport.UDP)
                                  .build())
                          .build()))
          .build();

  private NetworkBreaches() {}
}
