package dev.ixm.model.mirroring.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.math.LongMath.saturatedMultiply;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Source;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.mirroring.MirroringLimits;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSketch;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.model.storage.rules.EachDrive;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Where Carbonite Availability may be used, and which servers it joins. */
public final class MirroringRules {

  private static final String INTRODUCTION = "Introduction";
  private static final Pattern PATCHES = Pattern.compile("(\\.\\d{1,9}){0,4}");

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule("mirroring.jitc", MUST, Source.of(21, INTRODUCTION, "G21-001"))
              .forSite(MirroringRules::notUnderJitc),
          whereMirrored(
              rule(
                  "mirroring.source.consolidated",
                  MUST,
                  Source.of(21, INTRODUCTION, "G21-002", "G21-003")),
              MirroringRules::sources),
          whereMirrored(
              rule("mirroring.target", MUST, Source.of(21, INTRODUCTION, "G21-006")),
              MirroringRules::target),
          whereMirrored(
              rule(
                      "mirroring.version",
                      MUST,
                      Source.of(21, "Failover using Carbonite Availability - LAN", "G21-018"))
                  .figure("version", facts -> facts.get(MirroringLimits.KIND).version()),
              MirroringRules::version),
          whereMirrored(
              rule(
                  "mirroring.license",
                  MUST,
                  Source.of(21, INTRODUCTION, "G21-012", "G21-013", "G21-032")),
              (site, here) ->
                  here.at("mirroring")
                      .at("licensed")
                      .equal(site.stated().mirroring().flatMap(Mirroring::licensed), true)),
          rule("mirroring.free-space", MUST, Source.of(2, "Table Key", "G02-120"))
              .figure("factor", facts -> facts.get(MirroringLimits.KIND).freeSpaceFactor())
              .forEachServer(
                  (site, server) -> site.mirroring().isSource(server), MirroringRules::freeSpace));

  private MirroringRules() {}

  /** A rule about sites that mirror servers. */
  static Rule<Deployment> whereMirrored(
      RuleSketch rule, BiConsumer<SiteView, FindingCollector> check) {
    return rule.forSite(
        (site, here) -> {
          if (site.mirroring().exists()) {
            check.accept(site, here);
          }
        });
  }

  private static void notUnderJitc(SiteView site, FindingCollector here) {
    if (!site.isJitc()) {
      return;
    }
    if (site.stated().mirroring().isPresent()) {
      here.at("mirroring").breach("Carbonite Availability", Bound.absent());
    } else {
      here.forEachServer(
          site,
          (all, server) -> server.roles().contains(Role.BACKUP_TARGET),
          (all, server, at) ->
              at.at("roles").breach(server.roles(), Bound.otherThan(Role.BACKUP_TARGET)));
    }
  }

  private static void sources(SiteView site, FindingCollector findings) {
    if (!site.isHighAvailability()) {
      findings.at("topology").equal(site.stated().topology(), Topology.HIGH_AVAILABILITY);
      return;
    }
    ImmutableList<String> sources =
        site.stated().mirroring().map(it -> it.sources().asList()).orElse(ImmutableList.of());
    FindingCollector here = findings.at("mirroring").at("sources");
    if (sources.isEmpty()) {
      here.notStated();
    }
    for (int i = 0; i < sources.size(); i++) {
      named(site, sources.get(i), Role.CONSOLIDATED, here.at(i));
    }
  }

  private static void target(SiteView site, FindingCollector findings) {
    Optional<String> target = site.stated().mirroring().flatMap(Mirroring::target);
    FindingCollector here = findings.at("mirroring").at("target");
    if (target.isEmpty()) {
      here.notStated();
    } else {
      named(site, target.get(), Role.BACKUP_TARGET, here);
    }
  }

  /** Requires the name of a server that plays this role, and no other role of the product. */
  private static void named(SiteView site, String name, Role role, FindingCollector here) {
    ImmutableList<String> names =
        site.stated().servers().stream()
            .filter(server -> playsOnly(role, server))
            .map(Server::name)
            .sorted()
            .collect(toImmutableList());
    if (names.stream().noneMatch(it -> Ascii.equalsIgnoreCase(it, name))) {
      here.with("role", role)
          .breach(name, names.isEmpty() ? Bound.otherThan(name) : Bound.oneOf(names));
    }
  }

  private static boolean playsOnly(Role role, Server server) {
    return server.roles().contains(role)
        && server.roles().stream().noneMatch(it -> it != role && it.isProductServer());
  }

  private static void freeSpace(SiteView site, Server server, FindingCollector here) {
    int factor = site.facts().get(MirroringLimits.KIND).freeSpaceFactor();
    EachDrive.forEach(
        server,
        here,
        drive -> drive.uses().contains(DriveUse.PRODUCT),
        (drive, place) -> freeSpace(drive, factor, place));
  }

  /**
   * All that is on the drive is more than the product's files, so that it may be enough to know.
   */
  private static void freeSpace(Drive drive, int factor, FindingCollector here) {
    if (drive.free().isEmpty()) {
      here.at("free").notStated();
      return;
    }
    DataSize free = drive.free().get();
    DataSize all = DataSize.ofBytes(drive.size().bytes() - free.bytes());
    DataSize files = drive.productFiles().orElse(all);
    DataSize least = DataSize.ofBytes(saturatedMultiply(files.bytes(), factor));
    if (free.compareTo(least) < 0 && drive.productFiles().isEmpty()) {
      here.at("productFiles").notStated();
    } else {
      here.at("free").atLeast(free, least);
    }
  }

  /** Patches of the version do not matter. */
  private static void version(SiteView site, FindingCollector here) {
    String wanted = site.facts().get(MirroringLimits.KIND).version();
    here.at("mirroring")
        .at("version")
        .require(
            site.stated().mirroring().flatMap(Mirroring::version),
            version ->
                version.startsWith(wanted)
                    && PATCHES.matcher(version.substring(wanted.length())).matches(),
            Bound.equalTo(wanted));
  }
}
