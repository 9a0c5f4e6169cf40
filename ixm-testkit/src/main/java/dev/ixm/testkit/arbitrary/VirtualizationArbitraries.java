package dev.ixm.testkit.arbitrary;

import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.VmwareCluster;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Any platforms and what stands by for servers, whether it makes sense or not. */
public final class VirtualizationArbitraries {

  public static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(Mirroring.class, VirtualizationArbitraries::mirroring)
          .put(Platform.class, VirtualizationArbitraries::platforms)
          .put(VmwareCluster.class, VirtualizationArbitraries::clusters);

  private VirtualizationArbitraries() {}

  public static Arbitrary<Platform> platforms() {
    return Values.of(Platform.class)
        .each(
            "version",
            Arbitraries.of("5.5", "6.0", "6.5", "6.7", "7.0", "Windows Server 2012", "other"))
        .each("cluster", clusters())
        .each("instanceType", Arbitraries.of("m5.xlarge", "c5.2xlarge", "t2.micro", "other"))
        .each("asp130", Arbitraries.of("4.0", "5.0", "other"))
        .build();
  }

  private static Arbitrary<VmwareCluster> clusters() {
    return Values.of(VmwareCluster.class)
        .each("hosts", Arbitraries.integers().between(1, 1_000))
        .each("recoveryProcessors", Arbitraries.integers().between(0, 10_000))
        .build();
  }

  public static Arbitrary<Mirroring> mirroring() {
    return Values.of(Mirroring.class)
        .each("version", Arbitraries.of("7.0", "8.2", "8.10", "other"))
        .build();
  }
}
