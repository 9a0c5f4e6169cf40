package dev.ixm.model.topology.rules;

import static dev.ixm.model.guide.Level.MAY;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;

/** What takes over from the Consolidated server. */
public final class ProtectionRules {

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule(
                  "topology.consolidated.protected",
                  MAY,
                  Source.of(23, "VMware: HA for the Consolidated Server", "G23-065", "G08-008"))
              .inferred()
              .formerly("ha.consolidated.protected")
              .forEachServer(
                  (site, server) ->
                      site.isHighAvailability()
                          && server.roles().contains(Role.CONSOLIDATED)
                          && !SiteView.usesVmwareHa(server)
                          && !site.mirroring().isSource(server),
                  ProtectionRules::unprotected));

  private ProtectionRules() {}

  /** The guide demands no protection, but says what its absence means: a remark. */
  private static void unprotected(SiteView site, Server server, FindingCollector here) {
    server
        .platform()
        .ifPresentOrElse(
            platform -> here.with("platform", platform.kind()).missing(Bound.present()),
            () -> here.at("platform").notStated());
  }
}
