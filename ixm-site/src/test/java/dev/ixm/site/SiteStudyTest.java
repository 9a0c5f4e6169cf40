package dev.ixm.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import dev.ixm.config.account.Accounts;
import dev.ixm.config.certificate.CertificatePlan;
import dev.ixm.config.certificate.SelfSigned;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.config.installer.SiteAnswers;
import dev.ixm.config.installer.SitePasswords;
import dev.ixm.licensing.LicenseLevel;
import dev.ixm.licensing.LicensePolicy;
import dev.ixm.licensing.LicensePolicy.VoicePorts;
import dev.ixm.model.Release;
import dev.ixm.model.firewall.Firewall;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.port.PortCatalog;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.release.Releases;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.rule.Waiver;
import dev.ixm.model.rule.Waivers;
import dev.ixm.model.service.WindowsService;
import dev.ixm.model.site.Server;
import dev.ixm.runbook.Outcome;
import dev.ixm.runbook.Progress;
import dev.ixm.runbook.ProgressEntry;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.site.export.SiteExport;
import dev.ixm.site.standard.StandardExports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SiteStudyTest {

  private static final SiteStudy STUDY = SiteStudy.plan(SomeSites.ottawa(), SomeSites.RULES);

  @Test
  void saysAllOfASiteThatIsPlanned() {
    assertThat(STUDY.plan()).isPresent();
    assertThat(STUDY.deployment().servers()).hasSize(4);
    assertThat(STUDY.settingsFiles()).hasSize(3);
    assertThat(STUDY.firewall())
        .isNotEmpty()
        .isEqualTo(Firewall.of(STUDY.deployment(), STUDY.view().facts().get(PortCatalog.KIND)));
    assertThat(STUDY.certificatePlan())
        .isEqualTo(CertificatePlan.of(STUDY.view(), SelfSigned.PERMITTED));
    assertThat(STUDY.passwordRequests())
        .isNotEmpty()
        .isEqualTo(SitePasswords.requests(STUDY.sheets()));
    assertThat(STUDY.licensedVoicePorts()).isPresent();
    assertThat(STUDY.timeline()).isNotEmpty();
    assertThat(STUDY.runbooks()).containsKey("installation");
  }

  /** It would blank the settings of the server that it is copied to. */
  @Test
  void hasNoFileWithoutASetting() {
    assertThat(STUDY.files()).isEmpty();
    SiteStudy known =
        SiteStudy.plan(
            SomeSites.ottawa()
                .with(it -> it.pbx(pbx -> pbx.kind(PbxKind.AVAYA_AURA).addAddresses("192.0.2.5"))),
            SomeSites.RULES);
    assertThat(known.files())
        .hasSize(3)
        .allSatisfy((path, file) -> assertThat(file.findValue("PBX1", "IP")).hasValue("192.0.2.5"));
  }

  @Test
  void isLookedAtInAYearOfFourDigits() {
    SiteStudy.Builder study = SiteStudy.builder().from(STUDY);
    for (Instant odd : new Instant[] {Instant.MIN, Instant.EPOCH.minusNanos(1), Instant.MAX}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> study.at(odd).build())
          .withMessageStartingWith("at must be in the years 1970 to 9999: ");
    }
  }

  @Test
  void worksOutEachAnswerOnce() {
    assertThat(STUDY.deployment()).isSameAs(STUDY.deployment());
    assertThat(STUDY.report()).isSameAs(STUDY.report());
  }

  @Test
  void findsNothingWhereNoRuleJudges() throws IOException {
    SiteStudy study =
        SiteStudy.builder()
            .requirements(SomeSites.ottawa())
            .rules(RuleSet.of(Set.of()))
            .putOthers("accounts.json", Accounts.builder().build())
            .build();
    assertThat(study.report()).isEqualTo(Report.none());
    assertThat(study.parts()).extracting(SitePart::file).containsExactly("deployment.json");
    assertThat(study.mended().report()).isEqualTo(Report.none());
    for (SiteExport export : new StandardExports().exports()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      export.write(study, out);
      assertThat(out.size()).as(export.name()).isPositive();
    }
  }

  @Test
  void reportsOfAllParts() {
    assertThat(STUDY.parts())
        .extracting(SitePart::file)
        .startsWith("deployment.json", "plan.json")
        .contains("voice-servers/IXM-PRIMARY/ETSIPService.ini", "voice-servers");
    assertThat(STUDY.report().findings())
        .hasSize(STUDY.parts().stream().mapToInt(it -> it.report().findings().size()).sum());
    assertThat(STUDY.report().rules())
        .containsAll(STUDY.parts().get(0).report().rules())
        .anyMatch(rule -> rule.startsWith("etsip."));
  }

  @Test
  void judgesTheSettingsThatAServerHasInPlaceOfThoseItShouldHave() {
    SiteStudy found =
        SiteStudy.builder().from(STUDY).putSettings("IXM-PRIMARY", ini("[PBX1]\r\nX\r\n")).build();
    assertThat(of(found.report(), "IXM-PRIMARY")).isNotEqualTo(of(STUDY.report(), "IXM-PRIMARY"));
    assertThat(found.report().findings())
        .filteredOn(finding -> finding.rule().id().startsWith("ini."))
        .isNotEmpty()
        .allMatch(finding -> finding.server().filter("IXM-PRIMARY"::equals).isPresent());
  }

  @Test
  void waivesWhatIsFoundInAFileOfOneServer() {
    SiteStudy.Builder found =
        SiteStudy.builder().from(STUDY).putSettings("IXM-PRIMARY", ini("[PBX1]\r\nX\r\n"));
    Finding finding =
        found.build().report().findings().stream()
            .filter(it -> it.rule().id().startsWith("ini."))
            .findFirst()
            .orElseThrow();
    Waiver waiver =
        Waiver.builder()
            .rule(finding.rule().id())
            .severity(finding.severity() == Severity.INFO ? Severity.WARNING : Severity.INFO)
            .approvedBy("J. Doe")
            .reason("known")
            .addServers("ixm-primary")
            .build();
    LocalDate day = LocalDate.of(2027, 1, 1);
    Waivers waivers = Waivers.builder().addWaivers(waiver).build();
    SiteStudy study = found.rules(SomeSites.RULES.waive(waivers, day)).build();
    assertThat(study.report().findings())
        .anyMatch(it -> it.waiver().filter(waiver::equals).isPresent());
  }

  private static long of(Report report, String server) {
    return report.byServer().get(server).size();
  }

  private static IniDocument ini(String text) {
    return IniDocument.parse(text.getBytes(IniDocument.DEFAULT_CHARSET));
  }

  @Test
  void tellsTheLicenseOfAnInstant() {
    assertThat(STUDY.licenseStatus()).isEmpty();
    SiteStudy study =
        SiteStudy.builder().from(STUDY).at(Instant.parse("2027-04-05T12:00:00Z")).build();
    assertThat(study.licenseStatus().orElseThrow().level()).isEqualTo(LicenseLevel.REDUCED);
  }

  @Test
  void readsTheLicenseAsTheFactsOfItsRulesSay() {
    LicensePolicy bought = LicensePolicy.builder().voicePorts(VoicePorts.PURCHASED_ONLY).build();
    ReleaseFacts facts = ReleaseFacts.of(Release.R10_8).with(LicensePolicy.KIND, bought);
    RuleSet rules = SomeSites.RULES.using(Releases.builtIn().with(facts));
    SiteStudy study = SiteStudy.builder().from(STUDY).rules(rules).build();
    assertThat(study.policy()).isEqualTo(bought);
    assertThat(study.licensedVoicePorts().orElseThrow().value())
        .isEqualTo(study.deployment().license().orElseThrow().purchasedVoicePorts())
        .isLessThan(STUDY.licensedVoicePorts().orElseThrow().value());
    assertThat(study.report().findings())
        .extracting(finding -> finding.rule().id())
        .contains("license.voice-ports");
  }

  @Test
  void takesTheTimeZoneOfTheServerWithTheLicense() {
    assertThat(SomeSites.brokenStudy().build().zone().getId()).isEqualTo("America/Toronto");
    assertThat(STUDY.zone().getId()).isEqualTo("Z");
  }

  @Test
  void takesRequirementsOrADeployment() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SiteStudy.builder().rules(SomeSites.RULES).build())
        .withMessageContaining("give requirements or a deployment");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SomeSites.brokenStudy().requirements(SomeSites.ottawa()).build())
        .withMessageContaining("give requirements or a deployment");
  }

  @Test
  void refusesSettingsOfNoVoiceServer() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SomeSites.brokenStudy().settings(ImmutableMap.of("X", ini(""))).build())
        .withMessage("settings must be of voice servers: 'X'");
  }

  @Test
  void isCalledAsItsSite() {
    assertThat(STUDY).hasToString("Ottawa");
  }

  @Test
  void plansTheProceduresThatApplyAndAskNothing() {
    SiteStudy study = SiteStudy.plan(SomeSites.ottawa(), SomeSites.RULES);
    assertThat(study.applicable())
        .extracting(ProcedureInfo::id)
        .contains("site.installation", "secondary.addition");
    assertThat(study.plans())
        .containsKey("site.installation")
        .doesNotContainKey("high-availability.conversion")
        .doesNotContainKey("secondary.addition");
    assertThat(study.plans().get("site.installation").isRefused()).isFalse();
  }

  @Test
  void namesWhatCanBeDoneWithASiteThatIsInstalled() {
    SiteStudy study = SiteStudy.plan(SomeSites.ottawa(), SomeSites.RULES);
    Progress done =
        Progress.of(
            study.runbooks().get("installation").steps().stream()
                .map(step -> ProgressEntry.of(step, Outcome.DONE, "A. Smith", Instant.EPOCH, ""))
                .toList());
    assertThat(SiteStudy.builder().from(study).progress(done).build().applicable())
        .extracting(ProcedureInfo::id)
        .contains("gdpr.switch", "windows.update")
        .doesNotContain("high-availability.conversion", "secondary.addition", "site.installation");
  }

  @Test
  void hasTheAnswersForTheInstallerInItsWorksheet() {
    SiteStudy study = SiteStudy.plan(SomeSites.ottawa(), SomeSites.RULES);
    SiteAnswers given = study.sheets().withEach(sheet -> sheet.pbxBrand("Cisco"));
    assertThat(SiteStudy.builder().from(study).answers(given).build().worksheet().markdown())
        .contains("PBX Brand: `Cisco`")
        .doesNotContain("installer: PBX Brand");
    assertThat(study.worksheet().markdown()).contains("installer: PBX Brand");
  }

  @Test
  void hasOnlyCertificatesInItsWorksheetThatTheSiteAllows() {
    SiteStudy study = SiteStudy.plan(SomeSites.ottawa(), SomeSites.RULES);
    assertThat(study.worksheet().markdown()).contains("self-signed");
    SiteStudy strict = SiteStudy.builder().from(study).selfSigned(SelfSigned.FORBIDDEN).build();
    assertThat(strict.worksheet().markdown()).doesNotContain("self-signed");
    assertThat(strict.runbooks().get("installation")).isEqualTo(strict.worksheet().runbook());
  }

  @Test
  void leavesOutProceduresThatTheSiteSpeaksAgainst() {
    SiteStudy single = SomeSites.brokenStudy().build();
    assertThat(single.applicable())
        .extracting(ProcedureInfo::id)
        .contains("site.installation")
        .doesNotContain("secondary.addition");
  }

  @Test
  void listsTheServicesOfEachServerByItsRoles() {
    SiteStudy study = SiteStudy.plan(SomeSites.ottawa(), SomeSites.RULES);
    assertThat(study.services().keySet())
        .containsExactlyElementsOf(
            study.deployment().servers().stream().map(Server::name).toList());
    assertThat(study.services().get("IXM-CONS"))
        .extracting(WindowsService::name)
        .contains("Mobilink Consolidated");
    assertThat(study.services().get("IXM-PRIMARY"))
        .extracting(WindowsService::name)
        .contains("UC Voice Server")
        .doesNotContain("Mobilink Consolidated");
  }

  @Test
  void saysWhatEndsEachBreach() {
    SiteStudy study = SomeSites.brokenStudy().build();
    long breaches =
        study.report().findings().stream()
            .filter(finding -> finding.kind() == Finding.Kind.BREACH)
            .count();
    assertThat(study.actions().items()).hasSize((int) breaches).noneMatch(it -> it.fix().isEmpty());
    assertThat(study.remedies().after().findings().size())
        .isLessThan(study.rules().check(study.deployment()).findings().size());
  }

  @Test
  void hasNothingNewWhenItIsMended() {
    SiteStudy planned = SiteStudy.plan(SomeSites.ottawa(), SomeSites.RULES);
    IniDocument file = planned.settingsFiles().get("IXM-PRIMARY");
    IniDocument odd = file.set("PBX1", "Fail Over", "Yes").set("PBX1", "Keep Alive", "No");
    SiteStudy study =
        SiteStudy.builder()
            .stated(planned.deployment())
            .rules(SomeSites.RULES)
            .putSettings("IXM-PRIMARY", odd)
            .build();
    SiteStudy mended = study.mended();
    assertThat(mended.settings().get("IXM-PRIMARY").findValue("PBX1", "Keep Alive"))
        .hasValue("Yes");
    assertThat(keys(study.report())).containsAll(keys(mended.report()));
    assertThat(keys(mended.report()))
        .noneMatch(key -> key.startsWith("etsip.mwi.keep-alive"))
        .hasSizeLessThan(keys(study.report()).size());
  }

  @Test
  void hasAnswersChangedWhenItIsMended() {
    SiteStudy planned = SiteStudy.plan(SomeSites.ottawa(), SomeSites.RULES);
    SiteAnswers alike = planned.sheets().withEach(answers -> answers.pbxBrand("Avaya"));
    AnswerSheet last = alike.sheets().get(alike.sheets().size() - 1);
    SiteStudy study =
        SiteStudy.builder()
            .stated(planned.deployment())
            .rules(SomeSites.RULES)
            .answers(alike.with(AnswerSheet.builder().from(last).pbxBrand("Cisco").build()))
            .putOthers("accounts.json", Accounts.builder().build())
            .build();
    assertThat(study.mended().answers()).hasValue(alike);
    assertThat(study.mended().others()).isEqualTo(study.others());
    assertThat(keys(study.report())).containsAll(keys(study.mended().report()));
  }

  private static Set<String> keys(Report report) {
    return report.findings().stream().map(Finding::key).collect(Collectors.toSet());
  }
}
