package dev.ixm.testkit.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.config.mirroring.CardRole;
import dev.ixm.config.mirroring.FailoverIdentity;
import dev.ixm.config.mirroring.NetworkCard;
import dev.ixm.config.mirroring.PrescribedOptions;
import dev.ixm.config.mirroring.ReplicationJob;
import dev.ixm.config.mirroring.ReplicationServer;
import dev.ixm.config.mirroring.WanFailoverSettings;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import dev.ixm.testkit.arbitrary.ScalarArbitraries;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Builders.BuilderCombinator;
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
        Combinators.combine(
                ScalarArbitraries.address().optional(),
                ScalarArbitraries.addresses().map(ImmutableList::copyOf).optional(),
                ScalarArbitraries.answers())
            .as(
                (address, servers, registers) ->
                    NetworkCard.builder()
                        .address(address)
                        .dnsServers(servers)
                        .registersInDns(registers)
                        .build()));
  }

  private static Arbitrary<ReplicationServer> servers() {
    return Combinators.combine(
            ScalarArbitraries.names(),
            Arbitraries.maps(Arbitraries.of(CardRole.class), cards())
                .ofMaxSize(CardRole.values().length),
            Arbitraries.oneOf(Arbitraries.of("example/ixm"), ScalarArbitraries.entries())
                .optional())
        .as(
            (name, cards, user) ->
                ReplicationServer.builder().name(name).cards(cards).userName(user).build());
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
        withOptions(withServers(Builders.withBuilder(ReplicationJob::builder)))
            .build(ReplicationJob.Builder::build));
  }

  private static BuilderCombinator<ReplicationJob.Builder> withServers(
      BuilderCombinator<ReplicationJob.Builder> job) {
    return job.use(pairs())
        .inSetter((it, pair) -> it.source(pair.get(0)).target(pair.get(1)))
        .use(Arbitraries.of(MirroringVariant.class))
        .inSetter(ReplicationJob.Builder::variant)
        .use(times(0).optional())
        .inSetter(ReplicationJob.Builder::timeToFailure)
        .use(times(0).optional())
        .inSetter(ReplicationJob.Builder::sourceRestart)
        .use(ScalarArbitraries.sets(ScalarArbitraries.address()).optional())
        .inSetter(ReplicationJob.Builder::monitoredAddresses)
        .use(ScalarArbitraries.address().optional())
        .inSetter(ReplicationJob.Builder::reservedSourceAddress)
        .use(ScalarArbitraries.address().optional())
        .inSetter(ReplicationJob.Builder::reservedTargetAddress);
  }

  private static BuilderCombinator<ReplicationJob.Builder> withOptions(
      BuilderCombinator<ReplicationJob.Builder> job) {
    Arbitrary<ImmutableMap<CardRole, CardRole>> adapters =
        Arbitraries.maps(Arbitraries.of(CardRole.class), Arbitraries.of(CardRole.class))
            .ofMaxSize(CardRole.values().length)
            .map(ImmutableMap::copyOf);
    return job.use(ScalarArbitraries.answers())
        .inSetter(ReplicationJob.Builder::waitsForUser)
        .use(Arbitraries.of(FailoverIdentity.class).optional())
        .inSetter(ReplicationJob.Builder::identity)
        .use(ScalarArbitraries.answers())
        .inSetter(ReplicationJob.Builder::reverseProtection)
        .use(adapters.optional())
        .inSetter(ReplicationJob.Builder::adapterMap)
        .use(ScalarArbitraries.sets(ScalarArbitraries.names()).optional())
        .inSetter(ReplicationJob.Builder::changedOptions);
  }

  private static Arbitrary<WanFailoverSettings> failovers() {
    return Arbitraries.oneOf(
        ScalarArbitraries.address().map(WanFailoverSettings::prescribed),
        Combinators.combine(
                ScalarArbitraries.answers(),
                Arbitraries.of(WanFailoverSettings.TargetData.class).optional(),
                ScalarArbitraries.address().optional(),
                ScalarArbitraries.address().optional())
            .as(
                (live, data, consolidated, umst) ->
                    WanFailoverSettings.builder()
                        .liveData(live)
                        .targetData(data)
                        .consolidatedAddress(consolidated)
                        .umstServerAddress(umst)
                        .build()));
  }
}
