package dev.ixm.model.mirroring.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;
import static dev.ixm.model.windows.OperatingSystemPurpose.CARBONITE;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.model.hardware.rules.SameHardware;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSketch;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.OperatingSystemCatalog;
import java.util.Optional;
import java.util.function.Function;

/** What a mirrored server and the computer that it is mirrored onto have in common. */
public final class MirrorImageRules {

  private static final String INTRODUCTION = "Introduction";
  private static final String LAN = "Failover using Carbonite Availability - LAN";
  private static final String SYSTEM = "operatingSystem";

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule("mirroring.windows.supported", MUST, Source.of(21, LAN, "G21-019"))
              .figure("systems", facts -> systems(facts).supportedProducts(CARBONITE))
              .forEachServer(
                  (site, server) -> site.mirroring().joins(server),
                  (site, server, here) ->
                      here.at(SYSTEM)
                          .at("version")
                          .oneOf(
                              windows(server, it -> Optional.of(it.version())),
                              systems(site.facts()).supported(CARBONITE))),
          forEachPair(
              rule("mirroring.windows.same", MUST, Source.of(21, INTRODUCTION, "G21-015")),
              MirrorImageRules::sameWindows),
          rule("mirroring.windows.updated", MUST, Source.of(21, INTRODUCTION, "G21-015"))
              .forEachServer(
                  (site, server) -> site.mirroring().isTarget(server),
                  (site, server, here) ->
                      here.at(SYSTEM)
                          .at("updated")
                          .equal(windows(server, OperatingSystem::updated), true)),
          forEachPair(
              rule("mirroring.hardware.same", MUST, Source.of(21, LAN, "G21-017")),
              MirrorImageRules::sameHardware));

  private MirrorImageRules() {}

  /** A server and the collector that stands at it. */
  private record Side(Server server, FindingCollector here) {}

  private interface PairCheck {
    void judge(Side source, Side target);
  }

  private static Rule<Deployment> forEachPair(RuleSketch rule, PairCheck check) {
    return rule.forSite(
        (site, findings) ->
            findings.forEachServer(
                site,
                (all, server) -> site.mirroring().isSource(server),
                (all, source, here) ->
                    findings.forEachServer(
                        site,
                        (them, server) -> site.mirroring().isTarget(server),
                        (them, target, there) ->
                            check.judge(new Side(source, here), new Side(target, there)))));
  }

  private static void sameHardware(Side source, Side target) {
    if (source.server().hardware().isEmpty()) {
      source.here().at("hardware").notStated();
    }
    if (target.server().hardware().isEmpty()) {
      target.here().at("hardware").notStated();
    } else {
      SameHardware.compare(target.server(), source.server(), target.here());
    }
  }

  private static OperatingSystemCatalog systems(ReleaseFacts facts) {
    return facts.get(OperatingSystemCatalog.KIND);
  }

  private static <T> Optional<T> windows(
      Server server, Function<OperatingSystem, Optional<T>> fact) {
    return server.operatingSystem().flatMap(fact);
  }

  private static void sameWindows(Side source, Side target) {
    same(source, target, it -> Optional.of(it.version()), "version");
    same(source, target, OperatingSystem::edition, "edition");
    same(source, target, OperatingSystem::language, "language");
  }

  /** Compares one fact of the backup with that of the mirrored server. */
  private static <T> void same(
      Side source, Side target, Function<OperatingSystem, Optional<T>> fact, String attribute) {
    Optional<T> wanted = windows(source.server(), fact);
    Optional<T> actual = windows(target.server(), fact);
    FindingCollector here = target.here().at(SYSTEM).at(attribute);
    if (wanted.isPresent()) {
      here.with("like", source.server().name()).equal(actual, wanted.get());
      return;
    }
    source.here().at(SYSTEM).at(attribute).notStated();
    if (actual.isEmpty()) {
      here.notStated();
    }
  }
}
