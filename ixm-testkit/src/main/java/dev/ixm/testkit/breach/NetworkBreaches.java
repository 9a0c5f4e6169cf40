package dev.ixm.testkit.breach;

import static dev.ixm.testkit.breach.Breach.any;
import static dev.ixm.testkit.breach.Breach.several;
import static dev.ixm.testkit.breach.Breach.single;
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
              several(
                  "network.servers.latency",
                  site ->
                      network(
                          site,
                          network ->
                              network.spread(Spread.LOCAL).serverRoundTrip(Duration.ofMillis(11)))),
              several(
                  "network.servers.latency",
                  site ->
                      network(
                          site,
                          network ->
                              network
                                  .spread(Spread.GEO_REDUNDANT)
                                  .serverRoundTrip(Duration.ofMillis(61)))),
              several(
                  "network.servers.latency.optimal",
                  site ->
                      network(
                          site,
                          network ->
                              network
                                  .spread(Spread.GEO_REDUNDANT)
                                  .serverRoundTrip(Duration.ofMillis(11)))),
              any(
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
              any(
                  "network.pbx.latency",
                  site -> network(site, network -> network.pbxRoundTrip(Duration.ofMillis(201)))),
              any(
                  "network.pbx.latency.optimal",
                  site -> network(site, network -> network.pbxRoundTrip(Duration.ofMillis(151)))),
              several(
                  "network.server-link.speed",
                  site ->
                      network(
                          site, network -> network.serverLink(DataRate.ofMegabitsPerSecond(999)))),
              single(
                  "network.server-link.speed",
                  site ->
                      network(
                          site, network -> network.serverLink(DataRate.ofMegabitsPerSecond(99)))),
              any(
                  "network.sample.address",
                  site -> changeFirst(site, server -> server.addAddresses("192.168.1.10"))),
              single(
                  "network.server-link.recommended",
                  site ->
                      network(
                          seats(site, 100, 0),
                          network -> network.serverLink(DataRate.ofMegabitsPerSecond(999)))),
              any(
                  "network.layer-two-switch",
                  site ->
                      network(
                          seats(site, 0, 500),
                          network -> network.layerTwoSwitch(DataRate.ofMegabitsPerSecond(999)))),
              several(
                  "network.guaranteed-bandwidth",
                  site ->
                      network(
                          site,
                          network ->
                              network.guaranteedBandwidth(DataRate.ofMegabitsPerSecond(19)))),
              any(
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
