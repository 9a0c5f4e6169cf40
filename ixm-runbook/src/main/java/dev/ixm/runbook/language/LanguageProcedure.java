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
import dev.ixm.runbook.site.Services;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * How a language comes to a site, or leaves it, one voice server after the other. Source: guide
 * chapter 20.
 */
public final class LanguageProcedure implements Procedure {

  /** The name in the catalog of languages of one that comes; the site as it shall be has it. */
  public static final Input<String> LANGUAGE =
      new Input<>(
          "language", "Which language?", String.class, site -> LanguagePack.packs(site, false));

  /** The name of one that leaves; the site as it shall be does not have it. */
  public static final Input<String> REMOVED =
      new Input<>(
          "language", "Which language?", String.class, site -> LanguagePack.packs(site, true));

  private final ProcedureInfo info;
  private final boolean removal;
  private final BiFunction<SiteView, String, Runbook> steps;

  private LanguageProcedure(
      ProcedureInfo info, boolean removal, BiFunction<SiteView, String, Runbook> steps) {
    this.info = info;
    this.removal = removal;
    this.steps = steps;
  }

  /** {@return both} */
  public static ImmutableList<Procedure> all() {
    return ImmutableList.of(
        new LanguageProcedure(
            new ProcedureInfo(
                "language.installation",
                "Language pack",
                "A site that runs gets one more language.",
                Source.of(20, "Language Pack Installation"),
                ImmutableList.of(LANGUAGE)),
            false,
            LanguagePack::installation),
        new LanguageProcedure(
            new ProcedureInfo(
                "language.removal",
                "Removal of a language",
                "A language and its files leave a site that runs.",
                Source.of(20, "Deleting Languages from the Server"),
                ImmutableList.of(REMOVED)),
            true,
            LanguagePack::removal));
  }

  @Override
  public ProcedureInfo info() {
    return info;
  }

  @Override
  public SiteState start(SiteView site, Inputs inputs) {
    return SiteState.installed(site)
        .with(language(site, inputs, removal ? Key.YES : Key.NONE).collect(toImmutableList()));
  }

  @Override
  public ImmutableList<Finding> objections(SiteView site) {
    return info.objectionsWithoutVoiceServer(site);
  }

  @Override
  public ImmutableList<Need> goal(SiteView site, Inputs inputs) {
    return Stream.concat(
            language(site, inputs, removal ? Key.NONE : Key.YES),
            site.voiceServers().stream()
                .map(server -> Keys.running(server.name(), Services.VOICE).is(Key.YES)))
        .map(fact -> Need.stated(fact, info.source()))
        .collect(toImmutableList());
  }

  /** Whether voice servers have its files and offer it. */
  private static Stream<Effect> language(SiteView site, Inputs inputs, String value) {
    String language = inputs.get(LANGUAGE);
    return site.voiceServers().stream()
        .flatMap(server -> Keys.language(server.name(), language))
        .map(key -> key.is(value));
  }

  @Override
  public Runbook write(SiteView site, Inputs inputs) {
    return steps.apply(site, inputs.get(LANGUAGE));
  }
}
