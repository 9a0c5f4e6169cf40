package dev.ixm.runbook.language;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.procedure.Input;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.site.RunningSite;
import dev.ixm.runbook.site.Services;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;
import java.util.stream.Stream;

/** How a language comes to a site, one voice server after the other. Source: guide chapter 20. */
public final class LanguageInstallation implements Procedure {

  /** Its name in the catalog of languages. */
  public static final Input<String> LANGUAGE =
      new Input<>("language", "Which language?", String.class, LanguagePack::packs);

  private static final Source SOURCE = Source.of(20, "Language Pack Installation");
  private static final ProcedureInfo INFO =
      new ProcedureInfo(
          "language.installation",
          "Language pack",
          "A site that runs gets one more language.",
          SOURCE,
          ImmutableList.of(LANGUAGE));

  /** For whoever lists procedures. */
  public LanguageInstallation() {}

  @Override
  public ProcedureInfo info() {
    return INFO;
  }

  @Override
  public SiteState start(SiteView site, Inputs inputs) {
    return RunningSite.of(site);
  }

  @Override
  public ImmutableList<Finding> objections(SiteView site) {
    return INFO.objectionsWithoutVoiceServer(site);
  }

  @Override
  public ImmutableList<Need> goal(SiteView site, Inputs inputs) {
    String language = inputs.get(LANGUAGE);
    return site.voiceServers().stream()
        .flatMap(
            server ->
                Stream.of(
                    LanguagePack.files(server, language).is(Key.YES),
                    LanguagePack.offered(server, language).is(Key.YES),
                    Keys.running(server.name(), Services.VOICE).is(Key.YES)))
        .map(fact -> Need.stated(fact, SOURCE))
        .collect(toImmutableList());
  }

  @Override
  public Runbook write(SiteView site, Inputs inputs) {
    return LanguagePack.installation(site, inputs.get(LANGUAGE));
  }
}
