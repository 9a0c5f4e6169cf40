package dev.ixm.testkit.breach;

import static dev.ixm.testkit.breach.Breach.any;
import static dev.ixm.testkit.breach.Breach.several;
import static dev.ixm.testkit.breach.Breach.single;
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
              single("capacity.seats.maximum", site -> seats(site, 4_801, 0)),
              several("capacity.seats.maximum", site -> seats(site, 80_001, 0)),
              single("capacity.advanced.maximum", site -> seats(site, 0, 1_001)),
              several("capacity.advanced.maximum", site -> seats(site, 0, 20_001)),
              single("voice.ports.maximum", site -> edit(site).voicePorts(121).build()),
              several("voice.ports.maximum", site -> edit(site).voicePorts(2_401).build()),
              any(
                  "voice.ports.per-server",
                  site -> changeFirst(site, server -> server.voicePorts(121))),
              any(
                  "voice.ports.sufficient",
                  site ->
                      edit(changeFirst(site, server -> server.voicePorts(0)))
                          .voicePorts(portsWithoutFirst(site) + 1)
                          .build()),
              any(
                  "hardware.processors.minimum",
                  site -> changeHardware(site, hardware -> hardware.logicalProcessors(3))),
              any(
                  "hardware.memory.minimum",
                  site ->
                      changeHardware(site, hardware -> hardware.memory(DataSize.ofGibibytes(7)))),
              any(
                  "hardware.storage.minimum",
                  site ->
                      changeHardware(site, hardware -> hardware.drives(withProduct(site, 399)))),
              any(
                  "hardware.processor-speed.minimum",
                  site ->
                      changeHardware(
                          site, hardware -> hardware.processorSpeed(Frequency.ofMegahertz(1_999)))),
              several(
                  "hardware.voice-servers.same",
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
