package dev.ixm.runbook.pbx;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.site.VoiceSettings;
import dev.ixm.runbook.state.Need;
import java.util.stream.Stream;

/**
 * How message waiting indications are made to survive the failure of a voice server, on a High
 * Availability site that runs, whether the site states that it is so or not.
 *
 * <p>Every voice server is changed and restarted, one after the other, so that the others answer
 * meanwhile. Source: guide chapter 16, MWI Configuration, which gives no order of the servers.
 */
public final class MwiFailoverActivation implements Procedure {

  private static final Source SOURCE = Source.of(16, "MWI Configuration");
  private static final ProcedureInfo INFO =
      new ProcedureInfo(
          "mwi.failover",
          "MWI failover",
          "Message waiting indications go on when a voice server of a site that runs fails.",
          SOURCE,
          ImmutableList.of());

  /** For whoever lists procedures. */
  public MwiFailoverActivation() {}

  @Override
  public ProcedureInfo info() {
    return INFO;
  }

  @Override
  public ImmutableList<Finding> objections(SiteView site) {
    return INFO.objectionsUnless(
        site.isHighAvailability() && site.stated().pbx().isPresent(),
        "the site has High Availability and names its PBX");
  }

  @Override
  public ImmutableList<Need> goal(SiteView site, Inputs inputs) {
    VoiceSettings settings = new VoiceSettings(site, new Draft(INFO.title()));
    return site.voiceServers().stream()
        .flatMap(
            server ->
                Stream.concat(
                    settings.failover(server, pbx(site)).effects(server.name()).stream(),
                    Stream.of(VoiceSettings.takenUp(server))))
        .map(fact -> Need.stated(fact, SOURCE))
        .collect(toImmutableList());
  }

  @Override
  public Runbook write(SiteView site, Inputs inputs) {
    Pbx pbx = pbx(site);
    Draft draft =
        new Draft(
            "MWI failover on the voice servers of " + Draft.name(site), site, start(site, inputs));
    new VoiceSettings(site, draft).mwiFailover(pbx);
    return draft.finish();
  }

  private static Pbx pbx(SiteView site) {
    return site.stated()
        .pbx()
        .orElseThrow(() -> new IllegalArgumentException("the deployment names no PBX"));
  }
}
