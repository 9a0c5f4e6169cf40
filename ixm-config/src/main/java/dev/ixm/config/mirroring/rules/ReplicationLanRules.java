package dev.ixm.config.mirroring.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.config.mirroring.CardRole.PRIMARY;
import static dev.ixm.config.mirroring.CardRole.SECONDARY;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.net.InetAddresses;
import dev.ixm.config.mirroring.CardRole;
import dev.ixm.config.mirroring.NetworkCard;
import dev.ixm.config.mirroring.ReplicationJob;
import dev.ixm.config.mirroring.ReplicationServer;
import dev.ixm.model.guide.Source;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What a job of Carbonite Availability and its network cards have set on a LAN. */
public final class ReplicationLanRules {

  private static final String FAILOVER = "Configuring Failover";
  private static final String CARDS = "Configuring the Network Cards";

  /** What the provider offers. */
  public static final ImmutableList<Rule<ReplicationJob>> ALL =
      ImmutableList.of(
          rule("mirroring.card.address", MUST, Source.of(21, CARDS, "G21-027"))
              .formerly("replication.card.address")
              .judging(ReplicationJob.class, forEachSecondaryCard(ReplicationLanRules::addresses)),
          rule("mirroring.card.dns", MUST, Source.of(21, CARDS, "G21-028"))
              .formerly("replication.card.dns")
              .judging(
                  ReplicationJob.class,
                  forEachSecondaryCard(
                      (card, here) ->
                          here.at("registersInDns").equal(card.registersInDns(), false))),
          rule("mirroring.time-to-failure", MUST, Source.of(21, FAILOVER, "G21-043"))
              .formerly("replication.time-to-failure")
              .judging(
                  ReplicationJob.class,
                  onLan(
                      (job, here) ->
                          longerThan(
                              job.timeToFailure(), Duration.ZERO, here.at("timeToFailure")))),
          rule("mirroring.time-to-failure.restart", SHOULD, Source.of(21, FAILOVER, "G21-044"))
              .formerly("replication.time-to-failure.restart")
              .judging(ReplicationJob.class, onLan(ReplicationLanRules::restart)),
          rule("mirroring.network-monitoring", MUST, Source.of(21, FAILOVER, "G21-045"))
              .formerly("replication.network-monitoring")
              .judging(ReplicationJob.class, onLan(ReplicationLanRules::monitoring)),
          rule("mirroring.reserved-address", MUST, Source.of(21, FAILOVER, "G21-049"))
              .formerly("replication.reserved-address")
              .judging(
                  ReplicationJob.class,
                  onLan(
                      (job, here) -> {
                        Optional<String> source = secondary(job.source(), here.at("source"));
                        Optional<String> target = secondary(job.target(), here.at("target"));
                        FindingCollector atSource = here.at("reservedSourceAddress");
                        FindingCollector atTarget = here.at("reservedTargetAddress");
                        source.ifPresent(it -> same(job.reservedSourceAddress(), it, atSource));
                        target.ifPresent(it -> same(job.reservedTargetAddress(), it, atTarget));
                      })));

  private ReplicationLanRules() {}

  private static BiConsumer<ReplicationJob, FindingCollector> onLan(
      BiConsumer<ReplicationJob, FindingCollector> check) {
    return (job, here) -> {
      if (job.variant() == MirroringVariant.LAN) {
        check.accept(job, here);
      }
    };
  }

  private static BiConsumer<ReplicationJob, FindingCollector> forEachSecondaryCard(
      BiConsumer<NetworkCard, FindingCollector> check) {
    return onLan(
        (job, here) -> {
          card(job.source(), here.at("source"), check);
          card(job.target(), here.at("target"), check);
        });
  }

  private static void card(
      ReplicationServer server,
      FindingCollector here,
      BiConsumer<NetworkCard, FindingCollector> check) {
    FindingCollector there = here.at("cards").at(SECONDARY.name());
    Optional.ofNullable(server.cards().get(SECONDARY))
        .ifPresentOrElse(
            card -> check.accept(card, there.with(Finding.SERVER, server.name())),
            there::notStated);
  }

  private static void addresses(NetworkCard card, FindingCollector here) {
    if (card.address().isEmpty()) {
      here.at("address").notStated();
    }
    here.at("dnsServers").require(card.dnsServers(), Collection::isEmpty, Bound.absent());
  }

  /** Asks nothing where the time is not limited, which another rule finds. */
  private static void restart(ReplicationJob job, FindingCollector here) {
    if (job.timeToFailure().filter(Duration::isZero).isEmpty()) {
      job.sourceRestart()
          .ifPresentOrElse(
              restart -> longerThan(job.timeToFailure(), restart, here.at("timeToFailure")),
              () -> here.at("sourceRestart").notStated());
    }
  }

  private static void longerThan(Optional<Duration> actual, Duration limit, FindingCollector here) {
    here.require(actual, time -> time.compareTo(limit) > 0, Bound.moreThan(limit));
  }

  private static void monitoring(ReplicationJob job, FindingCollector findings) {
    Optional<String> primary = address(job.source(), PRIMARY, findings.at("source"));
    Optional<String> secondary = secondary(job.source(), findings.at("source"));
    FindingCollector here = findings.at("monitoredAddresses");
    if (primary.isPresent() && secondary.isPresent()) {
      ImmutableSet<String> expected = ImmutableSet.of(primary.get(), secondary.get());
      here.require(
          job.monitoredAddresses(),
          addresses -> parsed(addresses).equals(parsed(expected)),
          Bound.equalTo(expected));
    } else if (job.monitoredAddresses().isEmpty()) {
      here.notStated();
    }
  }

  private static Optional<String> secondary(ReplicationServer server, FindingCollector here) {
    return address(server, SECONDARY, here);
  }

  private static Optional<String> address(
      ReplicationServer server, CardRole role, FindingCollector here) {
    Optional<String> address = server.findAddress(role);
    if (address.isEmpty()) {
      here.at("cards").at(role.name()).at("address").notStated();
    }
    return address;
  }

  /** Requires an address, in whatever spelling. */
  static void same(Optional<String> actual, String expected, FindingCollector here) {
    here.require(
        actual,
        address -> InetAddresses.forString(address).equals(InetAddresses.forString(expected)),
        Bound.equalTo(expected));
  }

  private static ImmutableSet<InetAddress> parsed(Collection<String> addresses) {
    return addresses.stream().map(InetAddresses::forString).collect(toImmutableSet());
  }
}
