package dev.ixm.runbook.upgrade;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.Asp130Catalog;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.Support;
import dev.ixm.model.platform.VmwareMatrix;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.site.Safeguards;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The upgrade of an Avaya Solutions Platform 130, a host of virtual machines with the product, from
 * release 4.0 (ESXi 6.5) to 5.0 (ESXi 7.0). The release of the product stays. Source: guide chapter
 * 27.
 */
public final class Asp130Upgrade implements Procedure {

  private static final Party HOST = Party.of(Party.Kind.SITE);
  private static final Source SOURCE = Source.of(27, "Procedure");
  private static final String MANUAL =
      "As `%s` in the chapter UC Folder And File Structure of the Server Configuration Guide says";
  private static final String FAILED = "the upgrade of the host has failed";
  private static final String OLD = "4.0";
  private static final String NEW = "5.0";
  private static final Key RELEASE = Key.of("release of the ASP130");
  private static final Key CALLS = Key.of("calls on the system");
  private static final ProcedureInfo INFO =
      new ProcedureInfo(
          "asp130.upgrade",
          "Upgrade of the ASP130",
          "The host of virtual machines of a site that runs gets its next release.",
          SOURCE,
          ImmutableList.of());

  /** For whoever lists procedures. */
  public Asp130Upgrade() {}

  @Override
  public ProcedureInfo info() {
    return INFO;
  }

  private static ImmutableList<Server> servers(SiteView site) {
    return site.order().stream()
        .filter(SiteView::isOnAsp130)
        .filter(server -> server.platform().flatMap(Platform::asp130).equals(Optional.of(OLD)))
        .collect(toImmutableList());
  }

  @Override
  public ImmutableList<Finding> objections(SiteView site) {
    return INFO.objectionsUnless(
        !servers(site).isEmpty(),
        "a server of the site is on an Avaya Solutions Platform 130 of release " + OLD);
  }

  /** Calls come in, and the virtual machines are on. */
  @Override
  public SiteState start(SiteView site, Inputs inputs) {
    return SiteState.installed(site)
        .with(RELEASE.is(OLD), CALLS.is(Key.YES))
        .with(power(site, Key.YES).toList());
  }

  private static Stream<Effect> power(SiteView site, String value) {
    return servers(site).stream().map(server -> Keys.power(server.name()).is(value));
  }

  private static Stream<Effect> backups(SiteView site) {
    return servers(site).stream()
        .map(server -> Keys.backup(server.name(), Safeguards.DATA).is(Key.YES));
  }

  @Override
  public ImmutableList<Need> goal(SiteView site, Inputs inputs) {
    return Stream.concat(Stream.of(RELEASE.is(NEW)), power(site, Key.YES))
        .map(fact -> Need.stated(fact, SOURCE))
        .collect(toImmutableList());
  }

  @Override
  public Runbook write(SiteView site, Inputs inputs) {
    Draft draft = new Draft("Upgrade of the ASP130 of " + Draft.name(site));
    new Writer(site, draft).write();
    return draft.finish();
  }

  private record Writer(SiteView site, Draft draft) {

    void write() {
      Safeguards.agree(draft, "asp.time", "time without calls and logins")
          .addHow("All virtual machines of the host are down, until it is upgraded")
          .source(SOURCE);
      step("asp.backup", Action.BACK_UP, "Back up the product onto another computer")
          .addHow(MANUAL.formatted("Backing Up System Files"))
          .addAllHow(ofTheProduct())
          .addAllEffects(backups(site).toList());
      step("asp.calls", Action.VERIFY, "Look for calls")
          .expected("There are none")
          .setting(CALLS, Key.NONE);
      needing(
              step("asp.shutdown", Action.STOP, "Shut down all virtual machines on the host"),
              Stream.of(CALLS.is(Key.NONE)))
          .needingInferred(Safeguards.AGREED.is(Key.YES), SOURCE)
          .addHow("`vSphere Web Client`, right-click each: `Guest OS` > `Shut down`, `Yes`")
          .addAllHow(ofTheProduct())
          .addAllEffects(power(site, Key.NONE).toList());
      upgrade();
      needing(
              step("asp.power-on", Action.START, "Power the product on"),
              Stream.of(RELEASE.is(NEW)))
          .condition("the upgrade of the host has succeeded")
          .addAllHow(ofTheProduct())
          .expected("It is up and runs")
          .addAllEffects(power(site, Key.YES).toList());
      step("asp.deploy-host", Action.INSTALL, "Deploy ASP130 release %s afresh".formatted(NEW))
          .addHow(
              "As `Installing the Avaya Solutions Platform 130 Series` says, from"
                  + " `support.avaya.com`")
          .condition(FAILED);
      redeploy();
    }

    private ImmutableList<String> ofTheProduct() {
      return servers(site).isEmpty()
          ? ImmutableList.of()
          : ImmutableList.of(
              servers(site).stream()
                  .map(server -> "`" + server.name() + "`")
                  .collect(joining(", ", "Those of the product: ", "")));
    }

    private void upgrade() {
      Step.Builder upgrade =
          needing(
              step(
                  "asp.upgrade",
                  Action.INSTALL,
                  "Upgrade the host from release %s to %s".formatted(OLD, NEW)),
              Stream.concat(backups(site), power(site, Key.NONE)));
      upgrade
          .addHow(
              "As `Upgrading to ESXi 7.0 Update 2` of `Avaya Solutions Platform 130 Series` says")
          .addHow("It is to be had from `support.avaya.com`")
          .setting(RELEASE, NEW);
      site.facts()
          .get(Asp130Catalog.KIND)
          .findEsxi(NEW)
          .filter(esxi -> !isSupported(esxi))
          .ifPresent(
              esxi ->
                  upgrade.warning(
                      "It runs ESXi %s, which release %s of the product does not support"
                          .formatted(esxi, site.stated().release())));
    }

    private boolean isSupported(String esxi) {
      return site.facts()
          .get(VmwareMatrix.KIND)
          .findHost(esxi)
          .filter(host -> host.support() != Support.UNSUPPORTED)
          .isPresent();
    }

    /** It is done only if the upgrade fails; what it makes of the site is what was there before. */
    private void redeploy() {
      String condition = FAILED + ", or the product is not up";
      step(
              "asp.redeploy",
              Action.INSTALL,
              "Deploy the product afresh, in release `" + site.stated().release() + "`")
          .addHow("As the worksheet of this site's installation says")
          .addAllHow(ofTheProduct())
          .condition(condition)
          .warning("It has to be the release from before the upgrade of the host");
      needing(step("asp.restore", Action.COPY, "Restore the backup"), backups(site))
          .addHow(MANUAL.formatted("Restoring Files"))
          .addHow("Where applications share the server, in the order of their upgrades")
          .condition(condition)
          .expected("Everything works");
    }

    private static Step.Builder needing(Step.Builder step, Stream<Effect> facts) {
      return step.addAllNeeds(facts.map(fact -> Need.stated(fact, SOURCE)).toList());
    }

    private Step.Builder step(String topic, Action action, String what) {
      Optional<String> before = draft.last(HOST);
      Step.Builder step = draft.step(HOST, topic, action, what).source(SOURCE);
      before.ifPresent(step::addWaitsFor);
      return step;
    }
  }
}
