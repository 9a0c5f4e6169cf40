package dev.ixm.runbook.upgrade;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.procedure.Input;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.site.Undescribed;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;
import java.util.stream.IntStream;

/**
 * Plans the upgrade of a site to a later release, in place.
 *
 * <p>A single server is saved, upgraded and restarted. In High Availability the Primary comes
 * first, then the Consolidated server, then the Secondaries, then the remote servers; the steps of
 * the guide's procedure stay in its order, and each is done on all servers that it names before the
 * next begins. Source: guide chapters 15 and 16.
 *
 * <p>The guide describes no upgrade to 10.1: where the path leads over it, that is one step, which
 * all others wait for. So does a step that names servers whose Windows keeps the new release from
 * being installed over the old one. That of a Cloud Gateway, which the guide does not describe, is
 * to ask the vendor.
 */
public final class Upgrade implements Procedure {

  private static final Release LAST_IN_TWO_STEPS = Release.parse("9.999");
  static final Release STOP_OVER = Release.parse("10.1");

  /** The release that is installed. */
  public static final Input<Release> FROM =
      new Input<>("from", "Which release is installed?", Release.class, Upgrade::earlier);

  private static final Source SOURCE = Source.of(15, "Upgrade Paths");
  private static final ProcedureInfo INFO =
      new ProcedureInfo(
          "site.upgrade",
          "Upgrade",
          "A site that runs gets a later release, installed over the old one.",
          SOURCE,
          ImmutableList.of(FROM));

  /** For whoever lists procedures. */
  public Upgrade() {}

  private static ImmutableList<Release> earlier(SiteView site) {
    return IntStream.range(80, 1000)
        .mapToObj(number -> Release.parse(number / 10 + "." + number % 10))
        .takeWhile(release -> release.compareTo(site.stated().release()) < 0)
        .collect(toImmutableList());
  }

  @Override
  public ProcedureInfo info() {
    return INFO;
  }

  /** The site runs with the old release. */
  @Override
  public SiteState start(SiteView site, Inputs inputs) {
    return new UpgradeState(site, inputs.get(FROM)).start();
  }

  @Override
  public ImmutableList<Need> goal(SiteView site, Inputs inputs) {
    return new UpgradeState(site, inputs.get(FROM)).goal(SOURCE);
  }

  /** Servers of which there is one in High Availability are told apart by their roles. */
  @Override
  public ImmutableList<Finding> objections(SiteView site) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    if (!site.isDescribed()) {
      findings.add(INFO.objection("the site is a kind that the guide describes"));
    }
    if (site.isHighAvailability()
        && (site.servers(Role.PRIMARY).size() != 1
            || site.servers(Role.CONSOLIDATED).size() != 1)) {
      findings.add(INFO.objection("there is one Primary and one Consolidated server"));
    }
    UpgradePreparation.others(site)
        .forEach(it -> findings.add(INFO.objection("no server keeps an old Windows; " + it)));
    return findings.build();
  }

  @Override
  public Runbook write(SiteView site, Inputs inputs) {
    UpgradeState state = new UpgradeState(site, inputs.get(FROM));
    Draft draft =
        new Draft(
            "Upgrade of %s from %s to %s".formatted(Draft.name(site), state.from(), state.to()),
            site,
            state.start());
    if (!site.isDescribed()) {
      return Undescribed.of(draft);
    }
    new UpgradePreparation(state, draft).write();
    if (site.isHighAvailability()) {
      new HighAvailabilityUpgrade(state, draft).write();
    } else {
      new InPlaceUpgrade(state, draft).write();
    }
    return draft.finish();
  }

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
}
