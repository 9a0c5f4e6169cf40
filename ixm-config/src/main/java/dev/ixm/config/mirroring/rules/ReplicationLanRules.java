package dev.ixm.config.mirroring.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.config.mirroring.CardRole.PRIMARY;
import static dev.ixm.config.mirroring.CardRole.SECONDARY;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.net.InetAddresses;
import dev.ixm.config.mirroring.CardRole;
import dev.ixm.config.mirroring.NetworkCard;
import dev.ixm.config.mirroring.ReplicationJob;
import dev.ixm.config.mirroring.ReplicationServer;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.mirroring.MirroringVariant;
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

  private static final Source CARDS = Source.of(21, "Configuring the Network Cards");

  /** What the provider offers. */
  public static final ImmutableList<Rule<ReplicationJob>> ALL =
      ImmutableList.of(
          forEachCard(
              "replication.card.address",
              "a secondary network card has an address, and no DNS servers",
              ReplicationLanRules::addresses),
          forEachCard(
              "replication.card.dns",
              "a secondary network card is not registered in DNS",
              (card, here) ->
                  here.at("registersInDns").require(card.registersInDns(), it -> !it, false)),
          lan(
              "replication.time-to-failure",
              MUST,
              "the time for which the Source may be silent is limited",
              (job, here) ->
                  here.at("timeToFailure")
                      .require(job.timeToFailure(), it -> !it.isZero(), "more than PT0S")),
          lan(
              "replication.time-to-failure.restart",
              SHOULD,
              "the Source may be silent for longer than a planned restart takes",
              ReplicationLanRules::restart),
          lan(
              "replication.network-monitoring",
              MUST,
              "the Source is watched by the addresses of both its network cards",
              ReplicationLanRules::monitoring),
          lan(
              "replication.reserved-address",
              MUST,
              "the addresses of the secondary network cards are reserved",
              (job, here) -> {
                reserved(job.reservedSourceAddress(), job.source(), here, "source", "Source");
                reserved(job.reservedTargetAddress(), job.target(), here, "target", "Target");
              }));

  private ReplicationLanRules() {}

  private static Rule<ReplicationJob> lan(
      String id, Level level, String summary, BiConsumer<ReplicationJob, FindingCollector> check) {
    return ReplicationRules.rule(
        id,
        level,
        summary,
        ReplicationRules.LAN,
        (job, findings) -> {
          if (job.variant() == MirroringVariant.LAN) {
            check.accept(job, findings);
          }
        });
  }

  private static Rule<ReplicationJob> forEachCard(
      String id, String summary, BiConsumer<NetworkCard, FindingCollector> check) {
    return ReplicationRules.rule(
        id,
        MUST,
        summary,
        CARDS,
        (job, findings) -> {
          if (job.variant() == MirroringVariant.LAN) {
            card(job.source(), findings.at("source"), check);
            card(job.target(), findings.at("target"), check);
          }
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
    here.at("dnsServers").require(card.dnsServers(), it -> it.isEmpty(), "none");
  }

  /** Asks nothing where the time is not limited, which another rule finds. */
  private static void restart(ReplicationJob job, FindingCollector findings) {
    if (job.timeToFailure().filter(Duration::isZero).isPresent()) {
      return;
    }
    if (job.sourceRestart().isEmpty()) {
      findings.at("sourceRestart").notStated();
    } else {
      Duration restart = job.sourceRestart().get();
      findings
          .at("timeToFailure")
          .require(job.timeToFailure(), it -> it.compareTo(restart) > 0, "more than " + restart);
    }
  }

  private static void monitoring(ReplicationJob job, FindingCollector findings) {
    Optional<String> primary = address(job.source(), PRIMARY, findings.at("source"));
    Optional<String> secondary = address(job.source(), SECONDARY, findings.at("source"));
    FindingCollector here = findings.at("monitoredAddresses");
    if (primary.isPresent() && secondary.isPresent()) {
      ImmutableSet<String> expected = ImmutableSet.of(primary.get(), secondary.get());
      here.require(
          job.monitoredAddresses(),
          it -> parsed(it).equals(parsed(expected)),
          Joiner.on(", ").join(expected));
    } else if (job.monitoredAddresses().isEmpty()) {
      here.notStated();
    }
  }

  private static void reserved(
      Optional<String> actual,
      ReplicationServer server,
      FindingCollector findings,
      String end,
      String title) {
    Optional<String> secondary = address(server, SECONDARY, findings.at(end));
    FindingCollector here = findings.at("reserved%sAddress".formatted(title));
    if (secondary.isEmpty()) {
      return;
    }
    here.require(
        actual,
        it -> InetAddresses.forString(it).equals(InetAddresses.forString(secondary.get())),
        secondary.get());
  }

  private static Optional<String> address(
      ReplicationServer server, CardRole role, FindingCollector here) {
    Optional<String> address = server.findAddress(role);
    if (address.isEmpty()) {
      here.at("cards").at(role.name()).at("address").notStated();
    }
    return address;
  }

  private static ImmutableSet<InetAddress> parsed(Collection<String> addresses) {
    return addresses.stream().map(InetAddresses::forString).collect(toImmutableSet());
  }
}
