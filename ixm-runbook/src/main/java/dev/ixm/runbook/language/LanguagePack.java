package dev.ixm.runbook.language;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.language.PromptFormat;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.language.LanguageCatalog;
import dev.ixm.model.language.LanguageDelivery;
import dev.ixm.model.language.SpeechEngine;
import dev.ixm.model.language.SpokenLanguage;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.Restart;
import dev.ixm.runbook.operation.ServiceMode;
import dev.ixm.runbook.operation.SetServices;
import dev.ixm.runbook.site.RunningSite;
import dev.ixm.runbook.site.Safeguards;
import dev.ixm.runbook.site.Services;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans how a language comes to the voice servers of a site that runs, or leaves them.
 *
 * <p>The guide speaks of one voice server; where there are several they are done one after the
 * other, so that the others answer meanwhile. Callers are offered the language when all have its
 * files, and no longer before the first loses them: the site has one list of languages. Source:
 * guide chapter 20.
 */
final class LanguagePack {

  private static final Source INSTALLATION = Source.of(20, "Language Pack Installation");
  private static final Source REMOVAL = Source.of(20, "Deleting Languages from the Server");
  private static final String TIME = "language.time";
  private static final String PACK = "language.obtain";
  private static final String FORMATS =
      "`" + PromptFormat.MULAW.title() + "` or `" + PromptFormat.ALAW.title() + "`";
  private static final String RECOVERY = Services.RECOVERY_MANAGER;
  private static final Key FETCHED = Key.of("pack of the language");
  private static final String TAB = "`IXM Admin` > `Company Properties` > `Company Languages`";

  private final SiteView site;
  private final Draft draft;
  private final String language;

  private LanguagePack(SiteView site, String title, String language) {
    boolean pack =
        site.facts()
            .get(LanguageCatalog.KIND)
            .findLanguage(language)
            .filter(known -> known.delivery() != LanguageDelivery.INCLUDED)
            .isPresent();
    checkArgument(pack, "there is no language pack '%s'", language);
    this.site = site;
    this.draft =
        new Draft(title.formatted(language, Draft.name(site)), site, SiteState.installed(site));
    this.language = language;
  }

  /**
   * The names of the languages that have a pack and that the site, as it shall be, has or has not;
   * where it states none, nobody knows.
   */
  static ImmutableList<String> packs(SiteView site, boolean removal) {
    ImmutableSet<String> stated = site.stated().languages();
    return site.facts().get(LanguageCatalog.KIND).languages().stream()
        .filter(known -> known.delivery() != LanguageDelivery.INCLUDED)
        .map(SpokenLanguage::name)
        .filter(name -> stated.isEmpty() || stated.contains(name) != removal)
        .collect(toImmutableList());
  }

  /**
   * {@return what to do to install a language}
   *
   * @param site which site; it may break rules
   * @param language its name in the {@link LanguageCatalog}
   * @throws IllegalArgumentException if there is no pack for such a language
   */
  static Runbook installation(SiteView site, String language) {
    return new LanguagePack(site, "Language %s for %s", language).install();
  }

  /**
   * {@return what to do to remove a language and its files}
   *
   * @param site which site; it may break rules
   * @param language its name in the {@link LanguageCatalog}
   * @throws IllegalArgumentException if there is no pack for such a language
   */
  static Runbook removal(SiteView site, String language) {
    return new LanguagePack(site, "Removal of %s from %s", language).remove();
  }

  private Runbook install() {
    obtain();
    agree(INSTALLATION);
    List<String> before = new ArrayList<>(ImmutableList.of(PACK, TIME));
    for (Server server : site.voiceServers()) {
      Party party = Party.of(server);
      Step.Builder backup = Safeguards.backUp(draft, site, server).guide(20, "Backup");
      backup.addAllWaitsFor(before);
      Safeguards.readyForInstaller(draft, party, 20, "Backup");
      draft
          .step(party, "services.stop", SetServices.of(ServiceMode.STOP, Services.VOICE))
          .addHow("`Control Panel` > `Administrative Tools` > `Services` shows it")
          .addHow("Should it start again: stop `%s`%s first".formatted(RECOVERY, on()))
          .needingInferred(Safeguards.AGREED.is(Key.YES), INSTALLATION)
          .guide(20, "Stop Messaging Processes");
      run(server);
      restart(server, INSTALLATION);
      before.clear();
      draft.last(party).ifPresent(before::add);
    }
    site.voiceServers().stream().findFirst().ifPresent(first -> select(first, before));
    return draft.finish();
  }

  private void obtain() {
    draft
        .step(Party.of(Party.Kind.SITE), PACK, Action.OBTAIN, "Obtain the pack of " + language)
        .addHow("The reseller says where it is downloaded: one `exe` file for each language")
        .setting(FETCHED, Key.YES)
        .guide(20, "Downloading the Files");
  }

  private void agree(Source source) {
    Safeguards.agree(draft, TIME, "time of the change", site.voiceServers()).source(source);
  }

  /** On a site of several servers it runs on another one, which does not restart here. */
  private String on() {
    return site.servers(Role.CONSOLIDATED).stream()
        .map(it -> " on `" + it.name() + "`")
        .collect(joining());
  }

  private void run(Server server) {
    draft
        .step(
            Party.of(server), "language.install", Action.INSTALL, "Install the pack of " + language)
        .addHow(Safeguards.ADMINISTRATOR)
        .addHow("Save its `exe` file on this server, and run it")
        .addHow("Enable `I accept the license agreement`")
        .addHow("Choose the format of voice prompts, " + FORMATS)
        .addHow("If it finds services that run, stop them, then `OK`")
        .addHow("`Finish`")
        .why("The product has to be there before its languages")
        .needing(RunningSite.product(server), INSTALLATION)
        .needing(FETCHED.is(Key.YES), Source.of(20, "Downloading the Files"))
        .needing(Keys.running(server.name(), Services.VOICE).is(Key.NONE), INSTALLATION)
        .addNeeds(
            Need.recommended(
                Keys.backup(server.name(), Safeguards.DATA).is(Key.YES), Source.of(20, "Backup")))
        .addAllNeeds(Safeguards.ready(Party.of(server), Source.of(20, "Backup")))
        .setting(Keys.languageFiles(server.name(), language), Key.YES)
        .setting(Keys.restartDue(server.name()), Key.YES)
        .source(INSTALLATION);
  }

  private void select(Server first, List<String> installed) {
    Step.Builder step =
        draft
            .step(
                Party.of(first),
                "language.select",
                Action.VERIFY,
                "Look for " + language + " among languages")
            .addHow(TAB + ": `Add`")
            .addHow("`Active` puts it into the callers' menu")
            .addHow("`Set Language as Default` makes it the first that callers hear")
            .addAllHow(
                on().isEmpty()
                    ? ImmutableList.of()
                    : ImmutableList.of(
                        "If `%s`%s was stopped: start it again".formatted(RECOVERY, on())))
            .expected("The language is in the list, and can be used from now on")
            .addAllWaitsFor(installed)
            .source(INSTALLATION);
    for (Server server : site.voiceServers()) {
      step.needing(Keys.languageFiles(server.name(), language).is(Key.YES), INSTALLATION)
          .needing(Keys.restartDue(server.name()).is(Key.NONE), INSTALLATION)
          .setting(Keys.languageOffered(server.name(), language), Key.YES);
    }
  }

  private Runbook remove() {
    List<String> before = new ArrayList<>();
    if (!engines().isEmpty()) {
      agree(REMOVAL);
    }
    site.voiceServers().stream().findFirst().map(this::deselect).ifPresent(before::add);
    for (Server server : site.voiceServers()) {
      voices(server, before);
      uninstall(server, "language.remove", "Remove the language file", before)
          .addHow("The entry of " + language + ": `Uninstall`, and confirm")
          .needing(Keys.restartDue(server.name()).is(Key.NONE), REMOVAL)
          .setting(Keys.languageFiles(server.name(), language), Key.NONE);
      before.clear();
      draft.last(Party.of(server)).ifPresent(before::add);
    }
    return draft.finish();
  }

  /** {@return the step's id} */
  private String deselect(Server first) {
    Party party = Party.of(first);
    Step.Builder step =
        draft
            .step(party, "language.deselect", Action.CONFIGURE, "Take the language off the list")
            .addHow("If it is the default: `Set Language as Default` for another one first")
            .addHow(TAB + ": " + language + ", `Remove`")
            .why("Its files must not be in use when they go")
            .source(REMOVAL);
    site.voiceServers()
        .forEach(it -> step.setting(Keys.languageOffered(it.name(), language), Key.NONE));
    return Draft.id("language.deselect", party);
  }

  /** Nothing for a language that no engine speaks or understands. */
  private void voices(Server server, List<String> before) {
    ImmutableSet<SpeechEngine> engines = engines();
    if (engines.isEmpty()) {
      return;
    }
    Step.Builder step = uninstall(server, "language.voices", "Remove its voices", before);
    if (engines.contains(SpeechEngine.TEXT_TO_SPEECH)) {
      step.addHow(
          "The entries `Real Speak` with the TTS voice characters of "
              + language
              + ": `Uninstall`");
    }
    if (engines.contains(SpeechEngine.SPEECH_RECOGNITION)) {
      step.addHow("The entry `Nuance Recognizer` of " + language + ": `Uninstall`");
    }
    step.setting(Keys.restartDue(server.name()), Key.YES);
    restart(server, REMOVAL)
        .addWaitsFor(TIME)
        .needingInferred(Safeguards.AGREED.is(Key.YES), REMOVAL);
  }

  private ImmutableSet<SpeechEngine> engines() {
    return site.facts()
        .get(LanguageCatalog.KIND)
        .findLanguage(language)
        .map(SpokenLanguage::engines)
        .orElse(ImmutableSet.of());
  }

  private Step.Builder uninstall(Server server, String topic, String what, List<String> before) {
    return draft
        .step(Party.of(server), topic, Action.CONFIGURE, what)
        .addAllWaitsFor(before)
        .needing(Keys.languageOffered(server.name(), language).is(Key.NONE), REMOVAL)
        .addHow(Safeguards.ADMINISTRATOR)
        .addHow("`Control Panel` > `Programs and Features`")
        .source(REMOVAL);
  }

  private Step.Builder restart(Server server, Source source) {
    return draft.step(Party.of(server), "language.restart", Restart.plain()).source(source);
  }
}
