package dev.ixm.runbook.upgrade;

import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import java.util.Optional;

/**
 * Plans the upgrade of an Avaya Solutions Platform 130, the host of the product, from release 4.0
 * to 5.0. The release of the product stays. Source: guide chapter 27.
 */
public final class Asp130Upgrade {

  private static final Party HOST = Party.of(Party.Kind.SITE);
  private static final Source SOURCE = Source.of(27, "Procedure");
  private static final String MANUAL =
      "As `%s` in the chapter UC Folder And File Structure of the Server Configuration Guide says";
  private static final String FAILED = "the upgrade of the host has failed";

  private final Draft draft;

  private Asp130Upgrade(Draft draft) {
    this.draft = draft;
  }

  /**
   * {@return what to do to upgrade the host}
   *
   * @param deployment which site; it may break rules
   */
  public static Runbook of(Deployment deployment) {
    SiteView site = SiteView.of(deployment);
    Draft draft = new Draft("Upgrade of the ASP130 of " + Draft.name(site));
    new Asp130Upgrade(draft).write(deployment.release());
    return draft.finish();
  }

  private void write(Release release) {
    step("asp.backup", Action.BACK_UP, "Back up the product onto another computer")
        .addHow(MANUAL.formatted("Backing Up System Files"));
    step("asp.calls", Action.VERIFY, "Look for calls").expected("There are none");
    step("asp.shutdown", Action.STOP, "Shut down all virtual machines on the host")
        .addHow("`vSphere Web Client`, right-click each: `Guest OS` > `Shut down`, `Yes`");
    Step.Builder upgrade =
        step("asp.upgrade", Action.INSTALL, "Upgrade the host from release 4.0 to 5.0")
            .addHow(
                "As `Upgrading to ESXi 7.0 Update 2` of `Avaya Solutions Platform 130 Series` says")
            .addHow("It is to be had from `support.avaya.com`");
    if (release.compareTo(Release.R11_0) < 0) {
      upgrade.warning("Release 5.0 runs ESXi 7.0, which the product supports from 11.0 on");
    }
    step("asp.power-on", Action.START, "Power the product on")
        .condition("the upgrade of the host has succeeded")
        .expected("It is up and runs");
    step("asp.deploy-host", Action.INSTALL, "Deploy ASP130 release 5.0 afresh")
        .addHow(
            "As `Installing the Avaya Solutions Platform 130 Series` says, from `support.avaya.com`")
        .condition(FAILED);
    redeploy(release);
  }

  private void redeploy(Release release) {
    String condition = FAILED + ", or the product is not up";
    step("asp.redeploy", Action.INSTALL, "Deploy the product afresh, in release `" + release + "`")
        .condition(condition)
        .warning("It has to be the release from before the upgrade of the host");
    step("asp.restore", Action.COPY, "Restore the backup")
        .addHow(MANUAL.formatted("Restoring Files"))
        .addHow("Where applications share the server, in the order of their upgrades")
        .condition(condition)
        .expected("Everything works");
  }

  private Step.Builder step(String topic, Action action, String what) {
    Optional<String> before = draft.last(HOST);
    Step.Builder step = draft.step(HOST, topic, action, what).source(SOURCE);
    before.ifPresent(step::addWaitsFor);
    return step;
  }
}
