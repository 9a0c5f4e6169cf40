package dev.ixm.runbook.upgrade;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.site.Deployment;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.site.Site;

/**
 * Plans the upgrade of a site to release 10.8, in place.
 *
 * <p>A single server is saved, upgraded and restarted. In High Availability the Primary comes
 * first, then the Consolidated server, then the Secondaries, then the remote servers; the steps of
 * the guide's procedure stay in its order, and each is done on all servers that it names before the
 * next begins. Source: guide chapters 15 and 16.
 */
public final class Upgrade {

  private static final Release LAST_IN_TWO_STEPS = Release.parse("9.999");

  private Upgrade() {}

  /**
   * {@return the releases to install one after the other: 10.8, and before it 10.1 from 9.x and
   * earlier}
   *
   * <p>Source: guide chapter 15, Upgrading from Officelinx 9.x and Earlier.
   *
   * @param from the release that is installed
   * @throws IllegalArgumentException if it is 10.8 or later
   */
  public static ImmutableList<Release> path(Release from) {
    checkArgument(from.compareTo(Release.R10_8) < 0, "from must be earlier than 10.8: %s", from);
    return from.compareTo(LAST_IN_TWO_STEPS) <= 0
        ? ImmutableList.of(Release.parse("10.1"), Release.R10_8)
        : ImmutableList.of(Release.R10_8);
  }

  /**
   * {@return what to do to upgrade a site}
   *
   * <p>The guide describes no upgrade to 10.1: where the path leads over it, that is one step,
   * which all others wait for. So does a step that names servers whose Windows keeps 10.8 from
   * being installed over the old release.
   *
   * @param deployment which site; it may break rules
   * @param from the release that is installed
   * @throws IllegalArgumentException if it is 10.8 or later
   */
  public static Runbook of(Deployment deployment, Release from) {
    ImmutableList<Release> path = path(from);
    Site site = new Site(deployment);
    Draft draft = new Draft("Upgrade of %s from %s to 10.8".formatted(site.name(), from));
    UpgradePreparation preparation = new UpgradePreparation(site, draft);
    preparation.write(path);
    if (site.isHighAvailability()) {
      new HighAvailabilityUpgrade(site, draft).write();
    } else {
      new InPlaceUpgrade(site, draft).write();
    }
    return draft.finish();
  }
}
