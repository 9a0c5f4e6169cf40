package dev.ixm.runbook.mirroring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import java.util.Optional;

/**
 * Plans for a Consolidated server (the Source) that Carbonite Availability mirrors onto a backup
 * server (the Target), in the way that the deployment states.
 *
 * <p>In one network the Target takes over by itself, with name and addresses of the Source. Across
 * a WAN the administrator starts it, and the voice servers are told its address. Source: guide
 * chapter 21.
 */
final class MirroredConsolidated {

  private final SiteView site;
  private final Draft draft;
  private final MirroringVariant variant;
  private final Party source;
  private final Party target;

  private MirroredConsolidated(SiteView site, Mirrored kind) {
    this.site = site;
    checkArgument(!site.isJitc(), "a JITC site has no Carbonite Availability");
    this.draft =
        new Draft(
            kind.title() + " of " + Draft.name(site), site, MirroringProcedure.start(site, kind));
    Server mirrored = only("mirrored", site.mirroring().sources());
    Server backup = only("mirrored onto", site.mirroring().targets());
    checkArgument(
        mirrored.roles().contains(Role.CONSOLIDATED),
        "only a Consolidated server can be mirrored: '%s'",
        mirrored.name());
    checkArgument(
        !mirrored.equals(backup), "a server cannot be its own backup: '%s'", backup.name());
    this.source = Party.of(mirrored);
    this.target = Party.of(backup);
    this.variant =
        site.mirroring()
            .variant()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the deployment does not state whether its backup is on a LAN or a WAN"));
  }

  private static Server only(String how, ImmutableList<Server> servers) {
    checkArgument(servers.size() == 1, "exactly one server must be %s: %s", how, servers.size());
    return servers.get(0);
  }

  /** {@return what about a site speaks against a kind of work, empty if nothing} */
  static Optional<String> objection(SiteView site, Mirrored kind) {
    try {
      of(site, kind);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(Strings.nullToEmpty(e.getMessage()));
    }
  }

  static Runbook of(SiteView site, Mirrored kind) {
    MirroredConsolidated plan = new MirroredConsolidated(site, kind);
    checkArgument(
        kind != Mirrored.FAILOVER || plan.variant == MirroringVariant.WAN,
        "on a LAN the backup takes over by itself");
    switch (kind) {
      case PROTECTION -> plan.setup().write(plan.source, plan.target);
      case FAILOVER -> new WanFailover(plan.site, plan.draft).write(plan.source, plan.target);
      case REVERSAL -> plan.setup().reverse(plan.target, plan.source);
      case REBUILDING -> plan.setup().rebuild(plan.target, plan.source);
    }
    return plan.draft.finish();
  }

  private CarboniteSetup setup() {
    return new CarboniteSetup(site, draft, variant);
  }
}
