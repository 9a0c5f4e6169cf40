package dev.ixm.runbook.remedy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.config.account.Account;
import dev.ixm.config.account.Accounts;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.ini.IniDiff;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.BackUp;
import dev.ixm.runbook.operation.Restart;
import dev.ixm.runbook.operation.SetIniEntries;
import dev.ixm.runbook.simulation.Simulation;
import dev.ixm.runbook.site.Sites;
import dev.ixm.runbook.state.SiteState;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Remedies of what is no part of the deployment. */
class SettingsRemediesTest {

  private static final Deployment SITE = Sites.highAvailability().build();

  private static final RuleSet RULES =
      only("etsip.mwi.keep-alive", "etsip.tls.server-certificate", "account.password.shared");

  private static final IniDocument FILE =
      IniDocument.parse(
          """
          ; of the house\r
          [PBX1]\r
          IP=192.0.2.1,192.0.2.2\r
          Fail Over=Yes\r
          Keep Alive=No\r
          """
              .getBytes(UTF_8));

  private static RuleSet only(String... ids) {
    RuleSet all = RuleSet.discover(SettingsRemediesTest.class.getClassLoader());
    return RuleSet.of(
        all.rules().stream()
            .filter(rule -> ImmutableList.copyOf(ids).contains(rule.info().id()))
            .toList());
  }

  private static Remedies mended(IniDocument file) {
    Report report = RULES.checkOn("SEC2", EtsipFile.of(file));
    RuleSet rules = RULES.and(only("topology.time-zone.same"));
    return Remedies.of(report, SITE, ImmutableMap.of("SEC2", file), rules);
  }

  @Test
  void setsAnEntryAndLeavesEveryOtherByte() {
    Remedies remedies = mended(FILE);
    assertThat(remedies.list())
        .singleElement()
        .hasToString("FILE /PBX1/Keep Alive: \"Yes\" (etsip.mwi.keep-alive)");
    IniDocument after = remedies.settings().get("SEC2");
    assertThat(new String(after.toBytes(), UTF_8))
        .isEqualTo(new String(FILE.toBytes(), UTF_8).replace("Alive=No", "Alive=Yes"));
    assertThat(IniDiff.between(FILE, after)).hasSize(1);
    assertThat(remedies.after().findings()).isEmpty();
    assertThat(remedies.deployment()).isEqualTo(SITE);
  }

  @Test
  void writesTheEntryOnTheServerAfterABackupAndBeforeTheRestart() {
    Remedies remedies = mended(FILE);
    assertThat(remedies.runbook().steps())
        .extracting(Step::operation)
        .extracting(it -> (Object) it.getClass())
        .containsExactly(BackUp.class, SetIniEntries.class, Restart.class);
    assertThat(remedies.runbook().steps().get(1).how()).contains("`[PBX1]`: `Keep Alive=Yes`");
    assertThat(Simulation.of(remedies.runbook(), SiteState.installed(SiteView.of(SITE))).check())
        .isEmpty();
    assertThat(remedies.restarts()).isEqualTo(ImmutableMap.of("SEC2", 1));
    assertThat(remedies.downtime(Duration.ofMinutes(7)))
        .isEqualTo(ImmutableMap.of("SEC2", Duration.ofMinutes(7)));
  }

  @Test
  void doesByHandWhatNoEntryEnds() {
    IniDocument file = IniDocument.parse("[PBX1]\r\nTransport protocol=3\r\n".getBytes(UTF_8));
    Remedies remedies = mended(file);
    assertThat(remedies.list())
        .isNotEmpty()
        .allMatch(remedy -> remedy.kind() == Remedy.Kind.BY_HAND)
        .allMatch(remedy -> RemedySteps.fix(remedy).contains("make a key and a certificate"));
    assertThat(remedies.settings().get("SEC2")).isEqualTo(file);
    assertThat(remedies.runbook().steps().get(1).what())
        .isEqualTo("Mend by hand: `etsip.tls.server-certificate`");
  }

  @Test
  void asksForNewPasswordsByHand() {
    Report report =
        RULES.check(
            Accounts.builder()
                .addAccounts(Account.builder().name("admin").addUsers("A", "B").build())
                .build());
    assertThat(report.findings()).extracting(Finding::kind).contains(Finding.Kind.BREACH);
    Remedies remedies = Remedies.of(report, SITE, only("topology.time-zone.same"));
    assertThat(ActionPlan.of(report, remedies).items().get(0).fix())
        .contains("choose anew every password");
  }

  @Test
  void refusesSettingsOfNoVoiceServer() {
    assertThatThrownBy(
            () ->
                Remedies.of(
                    RULES.check(EtsipFile.of(FILE)),
                    SITE,
                    ImmutableMap.of("NOBODY", FILE),
                    only("etsip.site.tls", "topology.time-zone.same")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no voice server 'NOBODY'");
  }
}
