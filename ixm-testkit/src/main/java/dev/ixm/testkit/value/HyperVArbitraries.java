package dev.ixm.testkit.value;

import dev.ixm.config.hyperv.HyperVGuest;
import dev.ixm.config.hyperv.HyperVHost;
import dev.ixm.config.hyperv.VirtualDisk;
import dev.ixm.config.hyperv.VirtualSwitch;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import dev.ixm.testkit.arbitrary.ScalarArbitraries;
import dev.ixm.testkit.arbitrary.Values;
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
        Values.of(VirtualDisk.class)
            .each("name", ScalarArbitraries.entries())
            .each("path", ScalarArbitraries.entries())
            .each("size", diskSizes())
            .build());
  }

  private static Arbitrary<VirtualSwitch> switches() {
    return Arbitraries.oneOf(
        Combinators.combine(ScalarArbitraries.names(), ScalarArbitraries.names())
            .as(VirtualSwitch::prescribed),
        Values.of(VirtualSwitch.class).build());
  }

  private static Arbitrary<HyperVGuest> guests() {
    return Values.of(HyperVGuest.class)
        .each("virtualSwitch", ScalarArbitraries.entries())
        .each("disk", disks())
        .build();
  }

  private static Arbitrary<HyperVHost> hosts() {
    return Values.of(HyperVHost.class)
        .each("defaultStore", ScalarArbitraries.entries())
        .whole(
            "virtualSwitches", switches().list().uniqueElements(VirtualSwitch::name).ofMaxSize(3))
        .whole("guests", guests().list().uniqueElements(HyperVGuest::name).ofMaxSize(3))
        .build();
  }
}
