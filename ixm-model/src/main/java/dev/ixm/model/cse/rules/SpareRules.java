package dev.ixm.model.cse.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteMail;
import dev.ixm.model.site.SiteView;

/** The remote CSE servers that stand by to take over from another. */
public final class SpareRules {

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule("cse.spare.present", MUST, Source.of(22, "Introduction", "G22-002"))
              .forSite(SpareRules::present),
          rule("cse.spare.idle", MUST, Source.of(22, "Introduction", "G22-003"))
              .forEachServer(
                  SiteMail::isSpare,
                  (site, server, here) -> here.at("emailTypes").absent(server.emailTypes())));

  private SpareRules() {}

  /** A site without remote CSE servers has nothing to protect. */
  private static void present(SiteView site, FindingCollector here) {
    if (site.stated().servers(Role.REMOTE_CSE).findFirst().isEmpty()
        || !site.mail().spares().isEmpty()) {
      return;
    }
    if (site.stated().protectsCse().isEmpty()) {
      here.at("protectsCse").notStated();
    } else if (site.stated().protectsCse().get()) {
      missing(site, here);
    }
  }

  private static void missing(SiteView site, FindingCollector here) {
    if (site.stated().servers(Role.REMOTE_CSE).allMatch(server -> server.spare().isPresent())) {
      here.at("servers")
          .with("role", Role.REMOTE_CSE)
          .with("spare", true)
          .breach(0, Bound.atLeast(1));
    }
    here.forEachServer(
        site,
        (all, server) -> server.roles().contains(Role.REMOTE_CSE) && server.spare().isEmpty(),
        (all, server, at) -> at.at("spare").notStated());
  }
}
