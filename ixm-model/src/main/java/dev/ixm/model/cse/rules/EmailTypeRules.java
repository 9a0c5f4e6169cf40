package dev.ixm.model.cse.rules;

import static dev.ixm.model.guide.Level.MUST;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;

/** Which server synchronizes with which email system. */
public final class EmailTypeRules {

  private static final Source SOURCE = Source.of(2, "For Unified Messaging Sync Users (UM)");
  private static final Source SPARE = Source.of(22, "Introduction");

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          DeploymentRule.forEachServer(
              RuleInfo.of(
                  "cse.email-type.one",
                  MUST,
                  "a remote CSE server works with exactly one email type",
                  SOURCE),
              server -> server.roles().contains(Role.REMOTE_CSE) && !isSpare(server),
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
                  "with more than one email type the Consolidated server synchronizes none",
                  SOURCE),
              EmailTypeRules::consolidatedLeftAlone),
          DeploymentRule.of(
              RuleInfo.of(
                  "cse.spare.present",
                  MUST,
                  "one more remote CSE server stands by where a spare shall take over",
                  SPARE),
              EmailTypeRules::sparePresent),
          DeploymentRule.forEachServer(
              RuleInfo.of(
                  "cse.spare.idle",
                  MUST,
                  "a remote CSE server that stands by synchronizes with no email system",
                  SPARE),
              EmailTypeRules::isSpare,
              (server, here) -> {
                if (!server.emailTypes().isEmpty()) {
                  here.at("emailTypes").breach(server.emailTypes(), "none");
                }
              }));

  private EmailTypeRules() {}

  private static boolean isSpare(Server server) {
    return server.roles().contains(Role.REMOTE_CSE)
        && server.spare().filter(spare -> spare).isPresent();
  }

  private static void consolidatedLeftAlone(Deployment deployment, FindingCollector findings) {
    if (deployment.emailSystems().size() > 1) {
      DeploymentRule.forEachServer(
          deployment,
          findings,
          server -> server.roles().contains(Role.CONSOLIDATED) && !server.emailTypes().isEmpty(),
          (server, here) -> here.at("emailTypes").breach(server.emailTypes(), "none"));
    }
  }

  /** A site without remote CSE servers has nothing to protect. */
  private static void sparePresent(Deployment deployment, FindingCollector findings) {
    if (deployment.servers(Role.REMOTE_CSE).findFirst().isEmpty()
        || deployment.servers().stream().anyMatch(EmailTypeRules::isSpare)) {
      return;
    }
    if (deployment.protectsCse().isEmpty()) {
      findings.at("protectsCse").notStated();
    } else if (deployment.protectsCse().get()) {
      missingSpare(deployment, findings);
    }
  }

  private static void missingSpare(Deployment deployment, FindingCollector findings) {
    if (deployment.servers(Role.REMOTE_CSE).allMatch(server -> server.spare().isPresent())) {
      findings.at("servers").breach("no spare", "one spare " + Role.REMOTE_CSE);
    }
    DeploymentRule.forEachServer(
        deployment,
        findings,
        server -> server.roles().contains(Role.REMOTE_CSE) && server.spare().isEmpty(),
        (server, here) -> here.at("spare").notStated());
  }
}
