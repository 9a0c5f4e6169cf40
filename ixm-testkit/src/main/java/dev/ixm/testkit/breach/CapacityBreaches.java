package dev.ixm.testkit.breach;

import static dev.ixm.model.Topology.HIGH_AVAILABILITY;
import static dev.ixm.model.Topology.SINGLE_SERVER;
import static dev.ixm.testkit.edit.SiteEdits.add;
import static dev.ixm.testkit.edit.SiteEdits.changeFirst;
import static dev.ixm.testkit.edit.SiteEdits.changeHardware;
import static dev.ixm.testkit.edit.SiteEdits.edit;
import static dev.ixm.testkit.edit.SiteEdits.like;
import static dev.ixm.testkit.edit.SiteEdits.portsWithoutFirst;
import static dev.ixm.testkit.edit.SiteEdits.roles;
import static dev.ixm.testkit.edit.SiteEdits.seats;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.storage.Drive;

/** The ways to break the rules about capacity and hardware. */
final class CapacityBreaches {

  static final ImmutableList<Breach> ALL =
      ImmutableList.<Breach>builder()
          .add(
              Breach.of("capacity.seats.maximum", SINGLE_SERVER, site -> seats(site, 4_801, 0)),
              Breach.of(
                  "capacity.seats.maximum", HIGH_AVAILABILITY, site -> seats(site, 80_001, 0)),
              Breach.of("capacity.advanced.maximum", SINGLE_SERVER, site -> seats(site, 0, 1_001)),
              Breach.of(
                  "capacity.advanced.maximum", HIGH_AVAILABILITY, site -> seats(site, 0, 20_001)),
              Breach.of(
                  "voice.ports.maximum", SINGLE_SERVER, site -> edit(site).voicePorts(121).build()),
              Breach.of(
                  "voice.ports.maximum",
                  HIGH_AVAILABILITY,
                  site -> edit(site).voicePorts(2_401).build()),
              Breach.of(
                  "voice.ports.per-server",
                  site -> changeFirst(site, server -> server.voicePorts(121))),
              Breach.of(
                  "voice.ports.sufficient",
                  site ->
                      edit(changeFirst(site, server -> server.voicePorts(0)))
                          .voicePorts(portsWithoutFirst(site) + 1)
                          .build()),
              Breach.of(
                  "hardware.processors.minimum",
                  site -> changeHardware(site, hardware -> hardware.logicalProcessors(3))),
              Breach.of(
                  "hardware.memory.minimum",
                  site ->
                      changeHardware(site, hardware -> hardware.memory(DataSize.ofGibibytes(7)))),
              Breach.of(
                  "hardware.storage.minimum",
                  site ->
                      changeHardware(site, hardware -> hardware.drives(withProduct(site, 399)))),
              Breach.of(
                  "hardware.processor-speed.minimum",
                  site ->
                      changeHardware(
                          site, hardware -> hardware.processorSpeed(Frequency.ofMegahertz(1_999)))),
              Breach.of(
                  "hardware.voice-servers.same",
                  HIGH_AVAILABILITY,
                  site ->
                      add(
                          site,
                          like(site)
                              .roles(roles(Role.SECONDARY))
                              .number(20)
                              .hardware(
                                  Hardware.builder()
                                      .from(site.servers().get(0).hardware().orElseThrow())
                                      .memory(DataSize.ofGibibytes(1_000))
                                      .build()))))
          .build();

  private CapacityBreaches() {}

  /** The drives of the first server, the product's of a size in GiB. */
  private static ImmutableList<Drive> withProduct(Deployment site, int size) {
    ImmutableList<Drive> drives = site.servers().get(0).hardware().orElseThrow().drives();
    return ImmutableList.of(
        drives.get(0),
        Drive.builder().from(drives.get(1)).size(DataSize.ofGibibytes(size)).build());
  }
}
