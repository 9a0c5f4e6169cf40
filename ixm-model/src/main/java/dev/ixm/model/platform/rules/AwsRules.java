package dev.ixm.model.platform.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.platform.PlatformKind.AWS;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.guide.Source;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.platform.AwsCatalog;
import dev.ixm.model.platform.AwsInstance;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import java.util.Optional;
import java.util.function.Predicate;

/** Servers in Amazon Web Services. */
public final class AwsRules {

  private static final String PREREQUISITES = "Pre-requisites";

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule("platform.aws.pbx", MUST, Source.of(25, PREREQUISITES, "G25-004"))
              .forSite(AwsRules::pbx),
          rule(
                  "platform.aws.instance.tested",
                  SHOULD,
                  Source.of(25, PREREQUISITES, "G25-009", "G25-010", "G25-011"))
              .inferred()
              .figure("instances", AwsRules::tested)
              .forEachServer(
                  server -> SiteView.isOn(server, AWS),
                  (site, server, here) ->
                      here.at("platform")
                          .at("instanceType")
                          .require(
                              server.platform().flatMap(Platform::instanceType),
                              catalog(site)::isTestedOrLarger,
                              Bound.oneOf(models(site.facts(), instance -> true)))),
          rule("platform.aws.instance.profile", MUST, Source.of(25, PREREQUISITES, "G25-006"))
              .forEachServer(
                  (site, server) -> SiteView.isOn(server, AWS) && site.hasProfile(server),
                  AwsRules::reachesProfile),
          rule(
                  "platform.aws.instance.hardware",
                  MUST,
                  Source.of(25, PREREQUISITES, "G25-006", "G25-009", "G25-010", "G25-011"))
              .inferred()
              .forEachServer(server -> SiteView.isOn(server, AWS), AwsRules::hasHardware));

  private AwsRules() {}

  private static void pbx(SiteView site, FindingCollector here) {
    if (site.stated().servers().stream().anyMatch(server -> SiteView.isOn(server, AWS))) {
      here.at("pbx").at("platform").equal(site.stated().pbx().flatMap(Pbx::platform), AWS);
    }
  }

  private static Optional<AwsInstance> instance(SiteView site, Server server) {
    return server.platform().flatMap(Platform::instanceType).flatMap(catalog(site)::findOrScale);
  }

  private static AwsCatalog catalog(SiteView site) {
    return site.facts().get(AwsCatalog.KIND);
  }

  /** Judges instances whose kind is known; of another one the stated hardware tells. */
  private static void reachesProfile(SiteView site, Server server, FindingCollector here) {
    HardwareProfile profile = site.profile(server);
    ImmutableList<String> enough = models(site.facts(), it -> it.reaches(profile));
    instance(site, server)
        .filter(instance -> !instance.reaches(profile))
        .ifPresent(
            instance ->
                here.with("profile", profile.name())
                    .at("platform")
                    .at("instanceType")
                    .breach(
                        instance.model(),
                        enough.isEmpty()
                            ? Bound.otherThan(instance.model())
                            : Bound.oneOf(enough)));
  }

  /** Windows may show a little less memory than the instance has, and never more. */
  private static void hasHardware(SiteView site, Server server, FindingCollector findings) {
    if (instance(site, server).isEmpty() || server.hardware().isEmpty()) {
      return;
    }
    AwsInstance instance = instance(site, server).get();
    Hardware hardware = server.hardware().get();
    FindingCollector here = findings.with("instance", instance.model()).at("hardware");
    hardware
        .logicalProcessors()
        .ifPresent(count -> here.at("logicalProcessors").equal(count, instance.vCpus()));
    hardware.memory().ifPresent(memory -> here.at("memory").atMost(memory, instance.memory()));
  }

  private static ImmutableList<String> tested(ReleaseFacts facts) {
    return models(facts, AwsInstance::tested);
  }

  private static ImmutableList<String> models(ReleaseFacts facts, Predicate<AwsInstance> which) {
    return facts.get(AwsCatalog.KIND).instances().stream()
        .filter(which)
        .map(AwsInstance::model)
        .collect(toImmutableList());
  }
}
