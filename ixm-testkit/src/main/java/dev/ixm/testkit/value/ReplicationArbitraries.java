package dev.ixm.testkit.value;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.mirroring.NetworkCard;
import dev.ixm.config.mirroring.PrescribedOptions;
import dev.ixm.config.mirroring.ReplicationJob;
import dev.ixm.config.mirroring.ReplicationServer;
import dev.ixm.config.mirroring.WanFailoverSettings;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import dev.ixm.testkit.arbitrary.ScalarArbitraries;
import dev.ixm.testkit.arbitrary.Values;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any servers that are mirrored, and what is set up for that. */
final class ReplicationArbitraries {

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(NetworkCard.class, ReplicationArbitraries::cards)
          .put(ReplicationJob.class, ReplicationArbitraries::jobs)
          .put(ReplicationServer.class, ReplicationArbitraries::servers)
          .put(
              PrescribedOptions.class,
              () -> Arbitraries.of(MirroringVariant.class).map(PrescribedOptions::new))
          .put(WanFailoverSettings.class, ReplicationArbitraries::failovers);

  private ReplicationArbitraries() {}

  private static Arbitrary<NetworkCard> cards() {
    return Arbitraries.oneOf(
        ScalarArbitraries.address().map(NetworkCard::secondary),
        Values.of(NetworkCard.class)
            .each("address", ScalarArbitraries.address())
            .whole(
                "dnsServers", ScalarArbitraries.addresses().map(ImmutableList::copyOf).optional())
            .build());
  }

  private static Arbitrary<ReplicationServer> servers() {
    return Values.of(ReplicationServer.class)
        .each("cards", cards())
        .each(
            "userName",
            Arbitraries.oneOf(Arbitraries.of("example/ixm"), ScalarArbitraries.entries()))
        .build();
  }

  private static Arbitrary<Duration> times(int least) {
    return Arbitraries.integers().between(least, 86_400).map(Duration::ofSeconds);
  }

  private static Arbitrary<List<ReplicationServer>> pairs() {
    return servers().list().uniqueElements(ReplicationServer::name).ofSize(2);
  }

  /** As the guide prescribes them, or any. */
  private static Arbitrary<ReplicationJob> jobs() {
    return Arbitraries.oneOf(
        Combinators.combine(pairs(), times(1))
            .as((pair, time) -> ReplicationJob.lan(pair.get(0), pair.get(1), time)),
        pairs().map(pair -> ReplicationJob.wan(pair.get(0), pair.get(1))),
        pairs().flatMap(ReplicationArbitraries::jobs));
  }

  private static Arbitrary<ReplicationJob> jobs(List<ReplicationServer> pair) {
    return Values.of(ReplicationJob.class)
        .each("source", Arbitraries.just(pair.get(0)))
        .each("target", Arbitraries.just(pair.get(1)))
        .each("timeToFailure", times(0))
        .each("sourceRestart", times(0))
        .each("monitoredAddresses", ScalarArbitraries.address())
        .each("reservedSourceAddress", ScalarArbitraries.address())
        .each("reservedTargetAddress", ScalarArbitraries.address())
        .build();
  }

  private static Arbitrary<WanFailoverSettings> failovers() {
    return Arbitraries.oneOf(
        ScalarArbitraries.address().map(WanFailoverSettings::prescribed),
        Values.of(WanFailoverSettings.class)
            .each("consolidatedAddress", ScalarArbitraries.address())
            .each("umstServerAddress", ScalarArbitraries.address())
            .build());
  }
}
