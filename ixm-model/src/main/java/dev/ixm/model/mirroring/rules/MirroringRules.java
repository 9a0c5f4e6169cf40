package dev.ixm.model.mirroring.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Source;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.mirroring.MirroringLimits;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSketch;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
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
              MirroringRules::version));

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
    ImmutableList<Role> roles =
        site.stated().servers().stream()
            .filter(server -> Ascii.equalsIgnoreCase(server.name(), name))
            .flatMap(server -> server.roles().stream())
            .filter(other -> other == role || other.isProductServer())
            .collect(toImmutableList());
    if (!roles.equals(ImmutableList.of(role))) {
      here.with("name", name).breach(roles, Bound.equalTo(role));
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
