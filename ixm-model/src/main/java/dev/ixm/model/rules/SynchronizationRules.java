package dev.ixm.model.rules;

import static dev.ixm.model.rule.Level.MUST;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Deployment;
import dev.ixm.model.Role;
import dev.ixm.model.guide.GuideRef;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;

/** Which server synchronises with which email system. */
final class SynchronizationRules {

  private static final GuideRef SOURCE = GuideRef.of(2, "For Unified Messaging Sync Users (UM)");

  static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          DeploymentRule.forEachServer(
              RuleInfo.of(
                  "cse.email-type.one",
                  MUST,
                  "a remote CSE server works with exactly one email type",
                  SOURCE),
              server -> server.roles().contains(Role.REMOTE_CSE),
              (server, here) -> {
                FindingCollector types = here.at("emailTypes");
                if (server.emailTypes().isEmpty()) {
                  types.notStated();
                } else if (server.emailTypes().size() > 1) {
                  types.breach(server.emailTypes(), "one email type");
                }
              }),
          DeploymentRule.of(
              RuleInfo.of(
                  "cse.consolidated.one-email-type",
                  MUST,
                  "with more than one email type the Consolidated server synchronises none",
                  SOURCE),
              SynchronizationRules::consolidatedLeftAlone));

  private SynchronizationRules() {}

  private static void consolidatedLeftAlone(Deployment deployment, FindingCollector findings) {
    if (deployment.emailSystems().size() > 1) {
      DeploymentRule.forEachServer(
          deployment,
          findings,
          server -> server.roles().contains(Role.CONSOLIDATED) && !server.emailTypes().isEmpty(),
          (server, here) -> here.at("emailTypes").breach(server.emailTypes(), "none"));
    }
  }
}
