package dev.ixm.model.platform.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.platform.PlatformKind.AWS;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.platform.AwsCatalog;
import dev.ixm.model.platform.AwsInstance;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;

/** Servers in Amazon Web Services. */
public final class AwsRules {

  private static final Source PREREQUISITES = Source.of(25, "Pre-requisites");

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          DeploymentRule.of(
              RuleInfo.of(
                  "platform.aws.pbx",
                  MUST,
                  "the PBX of servers in AWS is in AWS as well",
                  PREREQUISITES),
              AwsRules::pbx),
          DeploymentRule.of(
              RuleInfo.of(
                  "platform.aws.instance.tested",
                  SHOULD,
                  "servers in AWS are of a type of instance that the release was tested on",
                  PREREQUISITES,
                  Basis.INFERRED),
              AwsRules::testedInstances));

  private AwsRules() {}

  private static void pbx(Deployment deployment, FindingCollector findings) {
    if (deployment.servers().stream().anyMatch(server -> OnPlatform.isOn(server, AWS))) {
      findings
          .at("pbx")
          .at("platform")
          .require(deployment.pbx().flatMap(Pbx::platform), AWS::equals, AWS);
    }
  }

  private static void testedInstances(Deployment deployment, FindingCollector findings) {
    AwsCatalog catalog = ReleaseFacts.of(deployment.release()).get(AwsCatalog.KIND);
    DeploymentRule.forEachServer(
        deployment,
        findings,
        server -> OnPlatform.isOn(server, AWS),
        (server, here) ->
            testedInstance(catalog, server.platform().orElseThrow(), here.at("platform")));
  }

  private static void testedInstance(AwsCatalog catalog, Platform platform, FindingCollector here) {
    here.at("instanceType")
        .require(
            platform.instanceType(),
            type -> catalog.findInstance(type).isPresent(),
            Joiner.on(", ")
                .join(
                    catalog.instances().stream()
                        .map(AwsInstance::model)
                        .collect(toImmutableList())));
  }
}
