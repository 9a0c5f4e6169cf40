package dev.ixm.runbook.gdpr;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.gdpr.GdprCompliance;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.procedure.Input;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.site.RunningSite;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;

/**
 * How the handling of callers' data by the GDPR is switched on or off on a site that runs; mostly
 * it is decided in the installer. Source: guide chapter 10, Enable / Disable GDPR, which speaks of
 * one voice server: the plan takes the first, whose changes reach the others.
 */
public final class GdprSwitch implements Procedure {

  /** Whether it shall be on. */
  public static final Input<GdprCompliance> VALUE =
      new Input<>(
          "value",
          "Shall callers' data be handled by the GDPR?",
          GdprCompliance.class,
          site -> ImmutableList.copyOf(GdprCompliance.values()));

  private static final Source SOURCE = Source.of(10, "Enable / Disable GDPR");
  private static final ProcedureInfo INFO =
      new ProcedureInfo(
          "gdpr.switch",
          "GDPR compliance",
          "The handling of callers' data is switched on or off on a site that runs.",
          SOURCE,
          ImmutableList.of(VALUE));

  /** For whoever lists procedures. */
  public GdprSwitch() {}

  @Override
  public ProcedureInfo info() {
    return INFO;
  }

  @Override
  public ImmutableList<Finding> objections(SiteView site) {
    return INFO.objectionsWithoutVoiceServer(site);
  }

  @Override
  public ImmutableList<Need> goal(SiteView site, Inputs inputs) {
    return ImmutableList.of(Need.stated(Keys.GDPR.is(inputs.get(VALUE).valueData()), SOURCE));
  }

  @Override
  public Runbook write(SiteView site, Inputs inputs) {
    boolean on = inputs.get(VALUE) == GdprCompliance.ENABLED;
    Draft draft =
        new Draft(
            "GDPR compliance switched %s for %s".formatted(on ? "on" : "off", Draft.name(site)));
    for (Server server : site.voiceServers().stream().limit(1).toList()) {
      Step.Builder step =
          set(draft, server, on ? Action.ENABLE : Action.DISABLE, inputs.get(VALUE));
      if (on) {
        step.warning("Whether this also installs the tool `ForgetMe.exe` is not documented");
      }
    }
    return draft.finish();
  }

  private static Step.Builder set(Draft draft, Server server, Action action, GdprCompliance value) {
    String setting = "`" + GdprCompliance.SETTING + "`";
    String data = "`" + value.valueData() + "`";
    return draft
        .step(Party.of(server), "gdpr.compliance", action, "Set " + setting + " to " + data)
        .addHow("Open `IXM Admin`, also called `Messaging Admin` and `UC Admin`")
        .addHow("`Configuration` > `Advanced`")
        .addHow("Double-click " + setting + ", `Value Data`: " + data)
        .needingInferred(RunningSite.product(server), SOURCE)
        .setting(Keys.GDPR, value.valueData())
        .source(SOURCE);
  }
}
