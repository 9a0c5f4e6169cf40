package dev.ixm.model.json;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import dev.ixm.model.software.AudioDevice;
import dev.ixm.model.software.AudioFormat;
import dev.ixm.model.software.ClientComputer;
import dev.ixm.model.software.ClientUse;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Users' computers with any attribute set or left out, whether they make sense or not. */
final class ClientArbitraries {

  private static final double OFTEN = 0.7;

  private ClientArbitraries() {}

  static Arbitrary<ClientComputer> clients() {
    Arbitrary<ImmutableSet<AudioDevice>> devices =
        Arbitraries.of(AudioDevice.class).set().map(ImmutableSet::copyOf);
    Arbitrary<ImmutableSet<AudioFormat>> formats =
        Arbitraries.of(AudioFormat.class).set().map(ImmutableSet::copyOf);
    return Builders.withBuilder(ClientComputer::builder)
        .use(SiteArbitraries.names())
        .in(ClientComputer.Builder::name)
        .use(HostArbitraries.sizes())
        .withProbability(OFTEN)
        .in((ClientComputer.Builder b, DataSize memory) -> b.memory(memory))
        .use(HostArbitraries.speeds())
        .withProbability(OFTEN)
        .in((ClientComputer.Builder b, Frequency speed) -> b.processorSpeed(speed))
        .use(devices)
        .withProbability(OFTEN)
        .in((ClientComputer.Builder b, ImmutableSet<AudioDevice> all) -> b.audioDevices(all))
        .use(formats)
        .withProbability(OFTEN)
        .in((ClientComputer.Builder b, ImmutableSet<AudioFormat> all) -> b.audioFormats(all))
        .use(Arbitraries.of(ClientUse.class).set())
        .in(ClientComputer.Builder::uses)
        .use(
            Arbitraries.maps(SiteArbitraries.names(), Arbitraries.integers().between(0, 100_000))
                .ofMaxSize(3))
        .in(ClientComputer.Builder::programs)
        .use(WindowsArbitraries.answers())
        .withProbability(OFTEN)
        .in((ClientComputer.Builder b, Boolean answer) -> b.otherPrograms(answer))
        .build(ClientComputer.Builder::build);
  }
}
