package dev.ixm.model.mirroring.rules;

import static dev.ixm.model.guide.Level.MUST;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Source;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where Carbonite Availability may be used, and which servers it joins. */
public final class MirroringRules {

  private static final Source INTRODUCTION = Source.of(21, "Introduction");
  private static final Source LAN = Source.of(21, "Failover using Carbonite Availability - LAN");

  private static final String PRODUCT = "Carbonite Availability";
  private static final Pattern VERSION = Pattern.compile("8\\.2(\\.\\d{1,9}){0,4}");

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          DeploymentRule.of(
              RuleInfo.of(
                  "mirroring.jitc",
                  MUST,
                  "no server of a JITC site is mirrored with Carbonite Availability",
                  INTRODUCTION),
              MirroringRules::notUnderJitc),
          rule(
              RuleInfo.of(
                  "mirroring.source.consolidated",
                  MUST,
                  "only the Consolidated server of a High Availability site is mirrored",
                  INTRODUCTION),
              MirroringRules::sources),
          rule(
              RuleInfo.of(
                  "mirroring.target",
                  MUST,
                  "there is a computer of its own to mirror the server onto",
                  INTRODUCTION),
              MirroringRules::target),
          rule(
              RuleInfo.of(
                  "mirroring.version",
                  MUST,
                  "servers are mirrored with version 8.2 of Carbonite Availability",
                  LAN),
              (deployment, findings) ->
                  findings
                      .at("mirroring")
                      .at("version")
                      .require(
                          deployment.mirroring().flatMap(Mirroring::version),
                          version -> VERSION.matcher(version).matches(),
                          "8.2")));

  private MirroringRules() {}

  /** Judges what a site mirrors. */
  interface Check {
    void judge(Deployment deployment, FindingCollector findings);
  }

  /** A rule about sites that mirror servers. */
  static Rule<Deployment> rule(RuleInfo info, Check check) {
    return DeploymentRule.of(
        info,
        (deployment, findings) -> {
          if (MirroredServers.of(deployment).exist()) {
            check.judge(deployment, findings);
          }
        });
  }

  private static void notUnderJitc(Deployment deployment, FindingCollector findings) {
    if (deployment.edition() != Edition.JITC) {
      return;
    }
    if (deployment.mirroring().isPresent()) {
      findings.at("mirroring").breach(PRODUCT, "none");
    } else {
      DeploymentRule.forEachServer(
          deployment,
          findings,
          server -> server.roles().contains(Role.BACKUP_TARGET),
          (server, here) -> here.at("roles").breach(server.roles(), "none"));
    }
  }

  private static void sources(Deployment deployment, FindingCollector findings) {
    if (deployment.topology() != Topology.HIGH_AVAILABILITY) {
      findings.at("topology").breach(deployment.topology(), Topology.HIGH_AVAILABILITY);
      return;
    }
    ImmutableList<String> sources =
        deployment.mirroring().map(it -> it.sources().asList()).orElse(ImmutableList.of());
    FindingCollector here = findings.at("mirroring").at("sources");
    if (sources.isEmpty()) {
      here.notStated();
    }
    for (int i = 0; i < sources.size(); i++) {
      require(deployment, sources.get(i), Role.CONSOLIDATED, here.at(i));
    }
  }

  private static void target(Deployment deployment, FindingCollector findings) {
    Optional<String> target = deployment.mirroring().flatMap(Mirroring::target);
    FindingCollector here = findings.at("mirroring").at("target");
    if (target.isEmpty()) {
      here.notStated();
    } else {
      require(deployment, target.get(), Role.BACKUP_TARGET, here);
    }
  }

  /** Requires the name of a server that plays this role, and no other role of the product. */
  private static void require(
      Deployment deployment, String name, Role role, FindingCollector here) {
    boolean found =
        deployment
            .servers(role)
            .anyMatch(
                server ->
                    Ascii.equalsIgnoreCase(server.name(), name)
                        && server.roles().stream()
                            .allMatch(other -> other == role || !other.isProductServer()));
    if (!found) {
      here.breach(name, "a server that is %s only".formatted(role));
    }
  }
}
