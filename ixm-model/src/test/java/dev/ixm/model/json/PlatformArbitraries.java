package dev.ixm.model.json;

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
import net.jqwik.api.Builders;

/** Platforms and mirrored servers with any attribute set or left out. */
final class PlatformArbitraries {

  private static final double OFTEN = 0.7;

  private PlatformArbitraries() {}

  static Arbitrary<Platform> platforms() {
    return Builders.withBuilder(Platform::builder)
        .use(Arbitraries.of(PlatformKind.class))
        .in(Platform.Builder::kind)
        .use(Arbitraries.of("6.7", "", " ", "null"))
        .withProbability(OFTEN)
        .in((Platform.Builder b, String version) -> b.version(version))
        .use(Arbitraries.of(PlatformFeature.class).set())
        .in(Platform.Builder::features)
        .use(Arbitraries.of(ProcessorVendor.class))
        .withProbability(OFTEN)
        .in((Platform.Builder b, ProcessorVendor vendor) -> b.hostProcessorVendor(vendor))
        .use(clusters())
        .withProbability(OFTEN)
        .in((Platform.Builder b, VmwareCluster cluster) -> b.cluster(cluster))
        .use(WindowsArbitraries.answers())
        .withProbability(OFTEN)
        .in((Platform.Builder b, Boolean answer) -> b.managedByWindowsServer(answer))
        .use(WindowsArbitraries.answers())
        .withProbability(OFTEN)
        .in((Platform.Builder b, Boolean answer) -> b.virtualSwitch(answer))
        .use(Arbitraries.of("m5.xlarge", "", "?"))
        .withProbability(OFTEN)
        .in((Platform.Builder b, String type) -> b.instanceType(type))
        .build(Platform.Builder::build);
  }

  private static Arbitrary<VmwareCluster> clusters() {
    return Builders.withBuilder(VmwareCluster::builder)
        .use(Arbitraries.integers().between(1, 1_000))
        .withProbability(OFTEN)
        .in((VmwareCluster.Builder b, Integer n) -> b.hosts(n))
        .use(WindowsArbitraries.answers())
        .withProbability(OFTEN)
        .in((VmwareCluster.Builder b, Boolean answer) -> b.highAvailability(answer))
        .use(SiteArbitraries.names())
        .withProbability(OFTEN)
        .in((VmwareCluster.Builder b, String name) -> b.recoveryHost(name))
        .use(Arbitraries.of(Attachment.class))
        .withProbability(OFTEN)
        .in((VmwareCluster.Builder b, Attachment storage) -> b.storage(storage))
        .use(WindowsArbitraries.answers())
        .withProbability(OFTEN)
        .in((VmwareCluster.Builder b, Boolean answer) -> b.clocksSynchronized(answer))
        .build(VmwareCluster.Builder::build);
  }

  static Arbitrary<Mirroring> mirroring() {
    return Builders.withBuilder(Mirroring::builder)
        .use(Arbitraries.of(MirroringVariant.class))
        .withProbability(OFTEN)
        .in((Mirroring.Builder b, MirroringVariant variant) -> b.variant(variant))
        .use(Arbitraries.of("8.2", "", "?"))
        .withProbability(OFTEN)
        .in((Mirroring.Builder b, String version) -> b.version(version))
        .use(SiteArbitraries.names().set().ofMaxSize(3))
        .in(Mirroring.Builder::sources)
        .use(SiteArbitraries.names())
        .withProbability(OFTEN)
        .in((Mirroring.Builder b, String name) -> b.target(name))
        .use(WindowsArbitraries.answers())
        .withProbability(OFTEN)
        .in((Mirroring.Builder b, Boolean answer) -> b.sameNetwork(answer))
        .build(Mirroring.Builder::build);
  }
}
