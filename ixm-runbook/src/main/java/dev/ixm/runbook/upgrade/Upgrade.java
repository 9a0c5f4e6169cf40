package dev.ixm.runbook.upgrade;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.site.Undescribed;

/**
 * Plans the upgrade of a site to a later release, in place.
 *
 * <p>A single server is saved, upgraded and restarted. In High Availability the Primary comes
 * first, then the Consolidated server, then the Secondaries, then the remote servers; the steps of
 * the guide's procedure stay in its order, and each is done on all servers that it names before the
 * next begins. Source: guide chapters 15 and 16.
 */
public final class Upgrade {

  private static final Release LAST_IN_TWO_STEPS = Release.parse("9.999");
  private static final Release STOP_OVER = Release.parse("10.1");

  private Upgrade() {}

  /**
   * {@return the releases to install one after the other: the new one, and before it 10.1 from 9.x
   * and earlier}
   *
   * <p>Source: guide chapter 15, Upgrading from Officelinx 9.x and Earlier.
   *
   * @param from the release that is installed
   * @param to the release that the site shall have
   * @throws IllegalArgumentException if it is not the later one
   */
  public static ImmutableList<Release> path(Release from, Release to) {
    checkArgument(from.compareTo(to) < 0, "from must be earlier than %s: %s", to, from);
    return from.compareTo(LAST_IN_TWO_STEPS) <= 0 && STOP_OVER.compareTo(to) < 0
        ? ImmutableList.of(STOP_OVER, to)
        : ImmutableList.of(to);
  }

  /**
   * {@return what to do to upgrade a site to its release} That of a Cloud Gateway, which the guide
   * does not describe, is to ask the vendor.
   *
   * <p>The guide describes no upgrade to 10.1: where the path leads over it, that is one step,
   * which all others wait for. So does a step that names servers whose Windows keeps the new
   * release from being installed over the old one.
   *
   * @param deployment which site, with the release that it shall have; it may break rules
   * @param from the release that is installed
   * @throws IllegalArgumentException if the release of the site is not a later one
   */
  public static Runbook of(Deployment deployment, Release from) {
    Release to = deployment.release();
    ImmutableList<Release> path = path(from, to);
    SiteView site = SiteView.of(deployment);
    Draft draft = new Draft("Upgrade of %s from %s to %s".formatted(Draft.name(site), from, to));
    if (!site.isDescribed()) {
      return Undescribed.of(draft);
    }
    new UpgradePreparation(site, draft).write(path);
    if (site.isHighAvailability()) {
      new HighAvailabilityUpgrade(site, draft).write();
    } else {
      new InPlaceUpgrade(site, draft).write();
    }
    return draft.finish();
  }
}
