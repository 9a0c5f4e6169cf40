package dev.ixm.runbook.mirroring;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.site.Site;

/**
 * Plans for a Consolidated server (the Source) that Carbonite Availability mirrors onto a backup
 * server (the Target).
 *
 * <p>In one network the Target takes over by itself, with name and addresses of the Source. Across
 * a WAN the administrator starts it, and the voice servers are told its address. Source: guide
 * chapter 21.
 */
public final class MirroredConsolidated {

  /** How the two servers reach each other. */
  public enum Network {
    /** One network, with two network cards in each server. */
    LAN,
    /** Networks far apart, with one network card in each server. */
    WAN
  }

  private final Site site;
  private final Draft draft;
  private final Party source;
  private final Party target;

  private MirroredConsolidated(Deployment deployment, String title) {
    this.site = new Site(deployment);
    checkArgument(!site.isJitc(), "a JITC site has no Carbonite Availability");
    this.draft = new Draft(title + " of " + site.name());
    this.source = only(deployment, Role.CONSOLIDATED);
    this.target = only(deployment, Role.BACKUP_TARGET);
    checkArgument(!source.equals(target), "a server cannot be its own backup: '%s'", source);
  }

  private static Party only(Deployment deployment, Role role) {
    ImmutableList<Server> servers = deployment.servers(role).collect(toImmutableList());
    checkArgument(servers.size() == 1, "exactly one server must be %s: %s", role, servers.size());
    return Party.of(servers.get(0));
  }

  /**
   * {@return what to do to have the Source mirrored}
   *
   * @param deployment which site; it may break rules
   * @param network how its two servers reach each other
   * @throws IllegalArgumentException if not exactly one server is Consolidated and another one
   *     BACKUP_TARGET, or the site is a JITC installation
   */
  public static Runbook protection(Deployment deployment, Network network) {
    MirroredConsolidated plan = new MirroredConsolidated(deployment, "Protection");
    new CarboniteSetup(plan.draft, network).write(plan.source, plan.target);
    return plan.draft.finish();
  }

  /**
   * {@return what to do when the Source has failed, across a WAN, until voicemail works again}
   *
   * <p>In one network there is nothing to do.
   *
   * @param deployment which site; it may break rules
   * @throws IllegalArgumentException as {@link #protection} says
   */
  public static Runbook failover(Deployment deployment) {
    MirroredConsolidated plan = new MirroredConsolidated(deployment, "WAN failover");
    new WanFailover(plan.site, plan.draft).write(plan.target);
    return plan.draft.finish();
  }

  /**
   * {@return what to do to have a Target again, when the failed server is repaired and its drive is
   * intact}
   *
   * @param deployment which site; it may break rules
   * @param network how its two servers reach each other
   * @throws IllegalArgumentException as {@link #protection} says
   */
  public static Runbook reversal(Deployment deployment, Network network) {
    MirroredConsolidated plan = new MirroredConsolidated(deployment, "Reversal");
    new CarboniteSetup(plan.draft, network).reverse(plan.source);
    return plan.draft.finish();
  }

  /**
   * {@return what to do to have a Target again, when the drive or the data of the failed server are
   * lost}
   *
   * @param deployment which site; it may break rules
   * @param network how its two servers reach each other
   * @throws IllegalArgumentException as {@link #protection} says
   */
  public static Runbook rebuilding(Deployment deployment, Network network) {
    MirroredConsolidated plan = new MirroredConsolidated(deployment, "Rebuilding of the backup");
    new CarboniteSetup(plan.draft, network).rebuild(plan.target, plan.source);
    return plan.draft.finish();
  }
}
