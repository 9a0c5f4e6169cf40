package dev.ixm.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.ansible.playbook.Playbook;
import dev.ixm.config.etsip.EtsipSettings;
import dev.ixm.config.installer.Occasion;
import dev.ixm.config.installer.SiteAnswers;
import dev.ixm.licensing.LicensePolicy;
import dev.ixm.licensing.LicenseStatus;
import dev.ixm.model.firewall.Firewall;
import dev.ixm.model.firewall.FirewallCsv;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.rule.ReportMarkdown;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.install.Installation;
import dev.ixm.runbook.state.SiteState;
import dev.ixm.runbook.worksheet.Worksheet;
import dev.ixm.sizing.Proposal;
import dev.ixm.sizing.SizingPlan;
import dev.ixm.testkit.fixture.SampleSite;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the SDK says does not depend on where it runs. */
class DefaultLocaleTest {

  /** With digits of its own, and in Turkish with letters of its own. */
  private static final ImmutableList<Locale> ODD =
      ImmutableList.of(
          Locale.forLanguageTag("ar-EG-u-nu-arab"),
          Locale.forLanguageTag("tr-TR"),
          Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));

  private final Locale usual = Locale.getDefault();

  @AfterEach
  void backHome() {
    Locale.setDefault(usual);
  }

  @ParameterizedTest
  @EnumSource
  void saysTheSameEverywhere(SampleSite sample) {
    Locale.setDefault(Locale.ROOT);
    ImmutableList<String> expected = everything(sample);
    for (Locale locale : ODD) {
      Locale.setDefault(locale);
      assertThat(everything(sample)).as(locale.toLanguageTag()).isEqualTo(expected);
    }
  }

  private static ImmutableList<String> everything(SampleSite sample) {
    SizingPlan plan = sample.plan();
    Deployment proposed = Proposal.of(plan);
    Deployment site = sample.deployment();
    RuleSet rules = RuleSet.discover(DefaultLocaleTest.class.getClassLoader());
    return ImmutableList.of(
        plan.figures().toString(),
        IxmJson.write(proposed),
        ReportMarkdown.render("proposed", rules.check(proposed)),
        ReportMarkdown.render("broken", rules.check(sample.breaking("storage.raid.ten"))),
        FirewallCsv.render(Firewall.of(site)),
        Worksheet.of(Installation.of(site)).markdown(),
        Playbook.yaml(Installation.of(site), SiteState.bare(SiteView.of(site))),
        SiteAnswers.of(site, Occasion.INSTALLATION).sheets().get(0).instructions().toString(),
        EtsipSettings.forServer(SiteView.of(site), site.servers().get(0)).toDocument().toString(),
        LicenseStatus.on(LocalDate.of(2031, 1, 10), sample.license(), LicensePolicy.defaults())
            .toString());
  }
}
