package dev.ixm.testkit;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import dev.ixm.model.software.AudioFormat;
import dev.ixm.model.software.ClientComputer;
import dev.ixm.model.software.ClientUse;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of the computers of users, so that no built-in rule is broken. */
final class ClientArbitraries {

  private ClientArbitraries() {}

  static Arbitrary<List<ClientComputer>> any() {
    return clients().list().ofMinSize(1).ofMaxSize(3);
  }

  /** Further programs only where there is more than the minimum. */
  private static Arbitrary<ClientComputer> clients() {
    return Combinators.combine(
            Arbitraries.integers().between(512, 65_536),
            Arbitraries.integers().between(2_000, 5_000),
            Arbitraries.of(true, false),
            Arbitraries.of(AudioFormat.class).set().ofMinSize(1),
            Arbitraries.of(ClientUse.class).set().ofMinSize(1))
        .as(
            (mebibytes, megahertz, busy, formats, uses) ->
                ClientFacts.least()
                    .memory(DataSize.ofMebibytes(mebibytes))
                    .processorSpeed(Frequency.ofMegahertz(megahertz))
                    .otherPrograms(busy && mebibytes > 512)
                    .audioFormats(ImmutableSet.copyOf(formats))
                    .uses(uses)
                    .build());
  }
}
