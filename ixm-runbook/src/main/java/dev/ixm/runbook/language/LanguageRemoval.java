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

/** How a language leaves a site, one voice server after the other. Source: guide chapter 20. */
public final class LanguageRemoval implements Procedure {

  /** Its name in the catalog of languages. */
  public static final Input<String> LANGUAGE =
      new Input<>("language", "Which language?", String.class, LanguagePack::packs);

  private static final Source SOURCE = Source.of(20, "Deleting Languages from the Server");
  private static final ProcedureInfo INFO =
      new ProcedureInfo(
          "language.removal",
          "Removal of a language",
          "A language and its files leave a site that runs.",
          SOURCE,
          ImmutableList.of(LANGUAGE));

  /** For whoever lists procedures. */
  public LanguageRemoval() {}

  @Override
  public ProcedureInfo info() {
    return INFO;
  }

  @Override
  public SiteState start(SiteView site, Inputs inputs) {
    String language = inputs.get(LANGUAGE);
    return RunningSite.of(site)
        .with(
            site.voiceServers().stream()
                .flatMap(
                    server ->
                        Stream.of(
                            LanguagePack.files(server, language),
                            LanguagePack.offered(server, language)))
                .map(key -> key.is(Key.YES))
                .toList());
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
                    LanguagePack.files(server, language).is(Key.NONE),
                    LanguagePack.offered(server, language).is(Key.NONE),
                    Keys.running(server.name(), Services.VOICE).is(Key.YES)))
        .map(fact -> Need.stated(fact, SOURCE))
        .collect(toImmutableList());
  }

  @Override
  public Runbook write(SiteView site, Inputs inputs) {
    return LanguagePack.removal(site, inputs.get(LANGUAGE));
  }
}
