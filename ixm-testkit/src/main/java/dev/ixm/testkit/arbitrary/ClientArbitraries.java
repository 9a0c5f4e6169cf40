package dev.ixm.testkit.arbitrary;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import dev.ixm.model.software.AudioFormat;
import dev.ixm.model.software.ClientComputer;
import dev.ixm.model.software.ClientUse;
import dev.ixm.testkit.edit.ClientFacts;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of the computers of users: any, and such as break no built-in rule. */
public final class ClientArbitraries {

  private static final int MAX_VERSION = 100_000;

  public static final ArbitraryTable TABLE =
      new ArbitraryTable().put(ClientComputer.class, ClientArbitraries::unchecked);

  private ClientArbitraries() {}

  /** Computers whether they will do or not; any fact may be missing. */
  public static Arbitrary<ClientComputer> unchecked() {
    return Values.of(ClientComputer.class)
        .whole(
            "programs",
            Arbitraries.maps(
                    Arbitraries.of("Edge Chromium", "Outlook", "Chrome", "other"),
                    Arbitraries.integers().between(0, MAX_VERSION))
                .ofMaxSize(3))
        .build();
  }

  public static Arbitrary<List<ClientComputer>> any() {
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
