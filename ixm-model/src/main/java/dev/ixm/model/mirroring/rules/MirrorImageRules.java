package dev.ixm.model.mirroring.rules;

import static dev.ixm.model.guide.Level.MUST;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.model.mirroring.rules.MirroredServers.Side;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.OperatingSystemCatalog;
import dev.ixm.model.windows.OperatingSystemPurpose;
import java.util.Optional;
import java.util.function.Function;

/** What a mirrored server and the computer that it is mirrored onto have in common. */
public final class MirrorImageRules {

  private static final Source INTRODUCTION = Source.of(21, "Introduction");
  private static final Source LAN = Source.of(21, "Failover using Carbonite Availability - LAN");

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          MirroringRules.rule(
              RuleInfo.of(
                  "mirroring.windows.supported",
                  MUST,
                  "mirrored servers run a Windows that Carbonite Availability 8.2 is used with",
                  LAN),
              MirrorImageRules::supportedWindows),
          MirroringRules.rule(
              RuleInfo.of(
                  "mirroring.windows.same",
                  MUST,
                  "a mirrored server and its backup run the same Windows",
                  INTRODUCTION),
              (deployment, findings) ->
                  forEachPair(deployment, findings, MirrorImageRules::sameWindows)),
          MirroringRules.rule(
              RuleInfo.of(
                  "mirroring.windows.updated",
                  MUST,
                  "the Windows of the backup is completely installed and updated",
                  INTRODUCTION),
              MirrorImageRules::updatedWindows),
          MirroringRules.rule(
              RuleInfo.of(
                  "mirroring.hardware.same",
                  MUST,
                  "a mirrored server and its backup have the same hardware",
                  LAN),
              (deployment, findings) ->
                  forEachPair(
                      deployment,
                      findings,
                      (source, target) -> same(source, target, Server::hardware, "hardware"))));

  private MirrorImageRules() {}

  private interface PairCheck {
    void judge(Side source, Side target);
  }

  private static void forEachPair(
      Deployment deployment, FindingCollector findings, PairCheck check) {
    MirroredServers servers = MirroredServers.of(deployment);
    for (Side source : servers.sides(findings, servers::isSource)) {
      servers.sides(findings, servers::isTarget).forEach(target -> check.judge(source, target));
    }
  }

  private static void sameWindows(Side source, Side target) {
    same(source, target, windows(it -> Optional.of(it.version())), "operatingSystem", "version");
    same(source, target, windows(OperatingSystem::edition), "operatingSystem", "edition");
    same(source, target, windows(OperatingSystem::language), "operatingSystem", "language");
  }

  private static <T> Function<Server, Optional<T>> windows(
      Function<OperatingSystem, Optional<T>> fact) {
    return server -> server.operatingSystem().flatMap(fact);
  }

  /** Compares one fact of the backup with that of the mirrored server. */
  private static <T> void same(
      Side source, Side target, Function<Server, Optional<T>> fact, String... path) {
    Optional<T> wanted = fact.apply(source.server());
    Optional<T> actual = fact.apply(target.server());
    if (wanted.isEmpty()) {
      at(source.here(), path).notStated();
    }
    if (actual.isEmpty()) {
      at(target.here(), path).notStated();
    } else if (wanted.isPresent() && !actual.equals(wanted)) {
      at(target.here(), path).breach(actual.get(), wanted.get());
    }
  }

  private static FindingCollector at(FindingCollector server, String... path) {
    FindingCollector here = server;
    for (String attribute : path) {
      here = here.at(attribute);
    }
    return here;
  }

  private static void supportedWindows(Deployment deployment, FindingCollector findings) {
    DeploymentRule.forEachServer(
        deployment,
        findings,
        MirroredServers.of(deployment)::areJoined,
        (server, here) ->
            at(here, "operatingSystem", "version")
                .oneOf(
                    server.operatingSystem().map(OperatingSystem::version),
                    OperatingSystemCatalog.release10_8()
                        .supported(OperatingSystemPurpose.CARBONITE)));
  }

  private static void updatedWindows(Deployment deployment, FindingCollector findings) {
    DeploymentRule.forEachServer(
        deployment,
        findings,
        MirroredServers.of(deployment)::isTarget,
        (server, here) ->
            at(here, "operatingSystem", "updated")
                .require(
                    server.operatingSystem().flatMap(OperatingSystem::updated),
                    updated -> updated,
                    true));
  }
}
