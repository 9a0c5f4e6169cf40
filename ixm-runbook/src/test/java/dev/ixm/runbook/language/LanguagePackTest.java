package dev.ixm.runbook.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.guide.Level;
import dev.ixm.model.language.LanguageCatalog;
import dev.ixm.model.language.LanguageDelivery;
import dev.ixm.model.language.SpeechEngine;
import dev.ixm.model.language.SpokenLanguage;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagePackTest {

  private static final Deployment SINGLE = Sites.single(WindowsVersion.WINDOWS_SERVER_2016);

  private final Plan install = new Plan(LanguagePack.installation(SiteView.of(SINGLE), "German"));
  private final Plan removal = new Plan(LanguagePack.removal(SiteView.of(SINGLE), "German"));

  @Test
  @Tag("G20-016")
  @Tag("G20-021")
  @Tag("G20-023")
  @Tag("G20-024")
  @Tag("G20-025")
  void installsAPack() {
    assertThat(install.topics("ixm"))
        .containsExactly(
            "data.backup",
            "iis.ftp",
            "programs.close",
            "services.stop",
            "language.install",
            "language.restart",
            "language.select");
    assertThat(install.step("services.stop@ixm").how())
        .containsExactly(
            "In `Control Panel` > `Administrative Tools` > `Services`",
            "Stop `UC Voice Server`",
            "`Control Panel` > `Administrative Tools` > `Services` shows it",
            "Should it start again: stop `UC Service Recovery Manager` first");
    assertThat(install.step("language.install@ixm").how())
        .containsExactly(
            "Log in to Windows with an account that is an administrator of this server",
            "Save its `exe` file on this server, and run it",
            "Enable `I accept the license agreement`",
            "Choose the format of voice prompts, `Mulaw` or `Alaw`",
            "If it finds services that run, stop them, then `OK`",
            "`Finish`");
    assertThat(install.step("language.restart@ixm").action()).isEqualTo(Action.RESTART);
    assertThat(install.step("language.select@ixm").action()).isEqualTo(Action.VERIFY);
    assertThat(install.how("language.select@ixm"))
        .contains("`IXM Admin` > `Company Properties` > `Company Languages`: `Add`")
        .contains("`Set Language as Default`", "`Active`");
    assertThat(install.runbook().title()).isEqualTo("Language German for Ottawa");
  }

  @Test
  @Tag("G20-013")
  @Tag("G20-014")
  @Tag("G20-015")
  @Tag("G20-020")
  void savesAndChecksFirst() {
    assertThat(install.how("data.backup@ixm"))
        .contains("`UC\\DB`", "`UC\\Messages`", "`UC\\Prompts`");
    assertThat(install.step("data.backup@ixm").level()).isEqualTo(Level.MUST);
    assertThat(install.step("iis.ftp@ixm").what()).contains("FTP server of IIS");
    assertThat(install.step("iis.ftp@ixm").expected()).hasValue("It is installed, and it runs");
    assertThat(install.how("programs.close@ixm")).contains("`UM Admin`", "`UM Monitor`");
    assertThat(install.step("language.install@ixm").why())
        .hasValue("The product has to be there before its languages");
  }

  @Test
  @Tag("G20-032")
  @Tag("G20-033")
  @Tag("G20-034")
  void removesAPack() {
    assertThat(removal.topics("ixm"))
        .containsExactly(
            "language.deselect", "language.voices", "language.restart", "language.remove");
    assertThat(removal.how("language.deselect@ixm"))
        .contains(
            "`IXM Admin` > `Company Properties` > `Company Languages`: German, `Remove`",
            "If it is the default: `Set Language as Default` for another one first");
    assertThat(removal.how("language.voices@ixm"))
        .contains("`Programs and Features`", "`Real Speak`", "`Nuance Recognizer`");
    assertThat(removal.how("language.remove@ixm"))
        .contains("`Programs and Features`", "The entry of German: `Uninstall`");
    assertThat(removal.runbook().title()).isEqualTo("Removal of German from Ottawa");
  }

  @Test
  void removesNoVoicesThatALanguageDoesNotHave() {
    Plan silent = new Plan(LanguagePack.removal(SiteView.of(SINGLE), "English TTY"));
    assertThat(silent.topics("ixm")).containsExactly("language.deselect", "language.remove");
    LanguageCatalog catalog = SiteView.of(SINGLE).facts().get(LanguageCatalog.KIND);
    for (SpokenLanguage language : catalog.languages()) {
      if (language.delivery() != LanguageDelivery.INCLUDED) {
        Plan plan = new Plan(LanguagePack.removal(SiteView.of(SINGLE), language.name()));
        String voices = plan.has("language.voices@ixm") ? plan.how("language.voices@ixm") : "";
        assertThat(voices.contains("Real Speak"))
            .isEqualTo(language.engines().contains(SpeechEngine.TEXT_TO_SPEECH));
        assertThat(voices.contains("Nuance Recognizer"))
            .isEqualTo(language.engines().contains(SpeechEngine.SPEECH_RECOGNITION));
      }
    }
  }

  @Test
  void doesOneVoiceServerAfterTheOther() {
    Deployment site = Sites.remote().build();
    Plan plan = new Plan(LanguagePack.installation(SiteView.of(site), "French"));
    plan.assertOrder("language.restart@pri", "data.backup@sec2", "language.restart@sec2");
    plan.assertOrder("language.restart@sec2", "data.backup@sec3");
    assertThat(plan.topics("cons")).isEmpty();
    Plan off = new Plan(LanguagePack.removal(SiteView.of(site), "French"));
    off.assertOrder("language.remove@pri", "language.voices@sec2", "language.remove@sec2");
    off.assertOrder("language.remove@sec2", "language.voices@sec3");
  }

  @Test
  void waitsUntilAVoiceServerAnswersBeforeTheNextGoesDown() {
    Plan plan = new Plan(LanguagePack.installation(SiteView.of(Sites.remote().build()), "French"));
    assertThat(plan.step("language.restart@pri").expected())
        .hasValue("It answers calls again, before another voice server goes down");
    assertThat(install.step("language.restart@ixm").expected()).hasValue("It answers calls again");
  }

  @Test
  @Tag("G20-018")
  void fetchesThePackAndTellsTheUsersBeforeAServerGoesDown() {
    Plan plan = new Plan(LanguagePack.installation(SiteView.of(Sites.remote().build()), "French"));
    plan.assertOrder("language.obtain", "services.stop@pri");
    plan.assertOrder("language.time", "services.stop@pri");
    assertThat(plan.how("language.obtain")).contains("reseller", "`exe`");
    assertThat(plan.how("language.time")).contains("`PRI`, `SEC2`, `SEC3`");
    Plan off = new Plan(LanguagePack.removal(SiteView.of(SINGLE), "German"));
    off.assertOrder("language.time", "language.restart@ixm");
    assertThat(
            new Plan(LanguagePack.removal(SiteView.of(SINGLE), "English TTY")).has("language.time"))
        .isFalse();
  }

  @Test
  void startsAgainWhatIsStoppedOnAServerThatDoesNotRestart() {
    Plan plan = new Plan(LanguagePack.installation(SiteView.of(Sites.remote().build()), "French"));
    assertThat(plan.how("services.stop@pri"))
        .contains("stop `UC Service Recovery Manager` on `CONS` first");
    assertThat(plan.how("language.select@pri"))
        .contains("If `UC Service Recovery Manager` on `CONS` was stopped: start it again");
    assertThat(install.how("language.select@ixm")).doesNotContain("Recovery Manager");
  }

  @Test
  void offersALanguageOnceAndOnlyWhileAllVoiceServersHaveItsFiles() {
    Deployment site = Sites.remote().build();
    Plan plan = new Plan(LanguagePack.installation(SiteView.of(site), "French"));
    plan.assertOrder("language.restart@sec3", "language.select@pri");
    assertThat(plan.topics("sec2")).doesNotContain("language.select");
    assertThat(plan.step("language.select@pri").effects()).hasSize(3);
    Plan off = new Plan(LanguagePack.removal(SiteView.of(site), "French"));
    off.assertOrder("language.deselect@pri", "language.voices@pri");
    assertThat(off.topics("sec2")).doesNotContain("language.deselect");
  }

  @ParameterizedTest
  @ValueSource(strings = {"English", "Klingon"})
  void refusesWhatIsNoPack(String language) {
    assertThatThrownBy(() -> LanguagePack.installation(SiteView.of(SINGLE), language))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no language pack '" + language + "'");
    assertThatThrownBy(() -> LanguagePack.removal(SiteView.of(SINGLE), language))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no language pack '" + language + "'");
  }
}
