package dev.ixm.model.platform.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.platform.PlatformKind.AWS;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.platform.AwsCatalog;
import dev.ixm.model.platform.AwsInstance;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;

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
              .figure("instances", AwsRules::instances)
              .forEachServer(
                  server -> SiteView.isOn(server, AWS),
                  (site, server, here) ->
                      here.at("platform")
                          .at("instanceType")
                          .oneOf(
                              server.platform().flatMap(Platform::instanceType),
                              instances(site.facts()))));

  private AwsRules() {}

  private static void pbx(SiteView site, FindingCollector here) {
    if (site.stated().servers().stream().anyMatch(server -> SiteView.isOn(server, AWS))) {
      here.at("pbx").at("platform").equal(site.stated().pbx().flatMap(Pbx::platform), AWS);
    }
  }

  private static ImmutableList<String> instances(ReleaseFacts facts) {
    return facts.get(AwsCatalog.KIND).instances().stream()
        .map(AwsInstance::model)
        .collect(toImmutableList());
  }
}
