package dev.ixm.testkit.arbitrary;

import dev.ixm.model.hardware.ProcessorVendor;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformFeature;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.platform.VmwareCluster;
import dev.ixm.model.storage.Attachment;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any platforms and what stands by for servers, whether it makes sense or not. */
public final class VirtualizationArbitraries {

  public static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(Mirroring.class, VirtualizationArbitraries::mirroring)
          .put(Platform.class, VirtualizationArbitraries::platforms)
          .put(VmwareCluster.class, VirtualizationArbitraries::clusters);

  private VirtualizationArbitraries() {}

  public static Arbitrary<Platform> platforms() {
    return Combinators.combine(otherPlatforms(), Arbitraries.of("4.0", "5.0", "other").optional())
        .as((platform, asp130) -> Platform.builder().from(platform).asp130(asp130).build());
  }

  private static Arbitrary<Platform> otherPlatforms() {
    return Combinators.combine(
            Arbitraries.of(PlatformKind.class),
            Arbitraries.of("5.5", "6.0", "6.5", "6.7", "7.0", "Windows Server 2012", "other")
                .optional(),
            Arbitraries.of(PlatformFeature.class).set(),
            Arbitraries.of(ProcessorVendor.class).optional(),
            clusters().optional(),
            ScalarArbitraries.answers(),
            ScalarArbitraries.answers(),
            Arbitraries.of("m5.xlarge", "c5.2xlarge", "t2.micro", "other").optional())
        .as(
            (kind, version, features, vendor, cluster, managed, virtualSwitch, instance) ->
                Platform.builder()
                    .kind(kind)
                    .version(version)
                    .features(features)
                    .hostProcessorVendor(vendor)
                    .cluster(cluster)
                    .managedByWindowsServer(managed)
                    .virtualSwitch(virtualSwitch)
                    .instanceType(instance)
                    .build());
  }

  private static Arbitrary<VmwareCluster> clusters() {
    return Combinators.combine(
            ScalarArbitraries.counts(1, 1_000),
            ScalarArbitraries.answers(),
            ScalarArbitraries.names().optional(),
            ScalarArbitraries.counts(0, 10_000),
            ScalarArbitraries.sizes().optional(),
            Arbitraries.of(Attachment.class).optional(),
            ScalarArbitraries.answers())
        .as(
            (hosts, available, recovery, processors, memory, storage, inStep) ->
                VmwareCluster.builder()
                    .hosts(hosts)
                    .highAvailability(available)
                    .recoveryHost(recovery)
                    .recoveryProcessors(processors)
                    .recoveryMemory(memory)
                    .storage(storage)
                    .clocksSynchronized(inStep)
                    .build());
  }

  public static Arbitrary<Mirroring> mirroring() {
    return Combinators.combine(
            Arbitraries.of(MirroringVariant.class).optional(),
            Arbitraries.of("7.0", "8.2", "8.10", "other").optional(),
            ScalarArbitraries.sets(ScalarArbitraries.names()),
            ScalarArbitraries.names().optional(),
            ScalarArbitraries.answers(),
            ScalarArbitraries.answers())
        .as(
            (variant, version, sources, target, sameNetwork, licensed) ->
                Mirroring.builder()
                    .variant(variant)
                    .version(version)
                    .sources(sources)
                    .target(target)
                    .sameNetwork(sameNetwork)
                    .licensed(licensed)
                    .build());
  }
}
