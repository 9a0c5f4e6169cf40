package dev.ixm.testkit.value;

import dev.ixm.config.hyperv.HyperVGuest;
import dev.ixm.config.hyperv.HyperVHost;
import dev.ixm.config.hyperv.SwitchType;
import dev.ixm.config.hyperv.VirtualDisk;
import dev.ixm.config.hyperv.VirtualSwitch;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import dev.ixm.testkit.arbitrary.ScalarArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any hosts of Hyper-V, their switches, guests and disks. */
final class HyperVArbitraries {

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(HyperVGuest.class, HyperVArbitraries::guests)
          .put(HyperVHost.class, HyperVArbitraries::hosts)
          .put(VirtualDisk.class, HyperVArbitraries::disks)
          .put(VirtualSwitch.class, HyperVArbitraries::switches);

  private HyperVArbitraries() {}

  private static Arbitrary<DataSize> diskSizes() {
    return Arbitraries.longs().between(1, Long.MAX_VALUE).map(DataSize::ofBytes);
  }

  private static Arbitrary<VirtualDisk> disks() {
    return Arbitraries.oneOf(
        Combinators.combine(ScalarArbitraries.entries(), ScalarArbitraries.entries(), diskSizes())
            .as(VirtualDisk::prescribed),
        Combinators.combine(
                Arbitraries.of(VirtualDisk.Controller.class).optional(),
                Arbitraries.of(VirtualDisk.Growth.class).optional(),
                Arbitraries.of(VirtualDisk.Content.class).optional(),
                ScalarArbitraries.entries().optional(),
                ScalarArbitraries.entries().optional(),
                diskSizes().optional())
            .as(
                (controller, growth, content, name, path, size) ->
                    VirtualDisk.builder()
                        .controller(controller)
                        .growth(growth)
                        .content(content)
                        .name(name)
                        .path(path)
                        .size(size)
                        .build()));
  }

  private static Arbitrary<VirtualSwitch> switches() {
    return Arbitraries.oneOf(
        Combinators.combine(ScalarArbitraries.names(), ScalarArbitraries.names())
            .as(VirtualSwitch::prescribed),
        Combinators.combine(
                ScalarArbitraries.names(),
                Arbitraries.of(SwitchType.class).optional(),
                ScalarArbitraries.names().optional(),
                ScalarArbitraries.answers(),
                ScalarArbitraries.answers())
            .as(
                (name, type, adapter, shared, rootIo) ->
                    VirtualSwitch.builder()
                        .name(name)
                        .type(type)
                        .adapter(adapter)
                        .sharedWithManagement(shared)
                        .singleRootIo(rootIo)
                        .build()));
  }

  private static Arbitrary<HyperVGuest> guests() {
    return Combinators.combine(
            ScalarArbitraries.names(),
            ScalarArbitraries.names().optional(),
            ScalarArbitraries.entries().optional(),
            Arbitraries.of(HyperVGuest.DiskChoice.class).optional(),
            ScalarArbitraries.sizes().optional(),
            disks().optional())
        .as(
            (name, location, virtualSwitch, choice, memory, disk) ->
                HyperVGuest.builder()
                    .name(name)
                    .location(location)
                    .virtualSwitch(virtualSwitch)
                    .diskChoice(choice)
                    .memory(memory)
                    .disk(disk)
                    .build());
  }

  private static Arbitrary<HyperVHost> hosts() {
    return Combinators.combine(
            ScalarArbitraries.sets(ScalarArbitraries.names()).optional(),
            ScalarArbitraries.answers(),
            ScalarArbitraries.entries().optional(),
            ScalarArbitraries.names().optional(),
            ScalarArbitraries.sizes().optional(),
            ScalarArbitraries.sizes().optional(),
            switches().list().uniqueElements(VirtualSwitch::name).ofMaxSize(3),
            guests().list().uniqueElements(HyperVGuest::name).ofMaxSize(3))
        .as(
            (withRole, migration, store, management, memory, own, switches, guests) ->
                HyperVHost.builder()
                    .switchesWithRole(withRole)
                    .migrationDefaults(migration)
                    .defaultStore(store)
                    .managementAdapter(management)
                    .memory(memory)
                    .ownMemory(own)
                    .virtualSwitches(switches)
                    .guests(guests)
                    .build());
  }
}
