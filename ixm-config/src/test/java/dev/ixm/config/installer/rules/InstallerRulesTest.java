package dev.ixm.config.installer.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.certificate.CertificateSubject;
import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.config.installer.ExtensionGround;
import dev.ixm.config.installer.Occasion;
import dev.ixm.config.installer.Sheets;
import dev.ixm.config.installer.SiteAnswers;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.license.LicenseOption;
import dev.ixm.model.pbx.PbxConnection;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InstallerRulesTest {

  private static final RuleSet RULES = RuleSet.discover(InstallerRulesTest.class.getClassLoader());

  private static AnswerSheet edited(AnswerSheet sheet, Consumer<AnswerSheet.Builder> edit) {
    AnswerSheet.Builder builder = AnswerSheet.builder();
    builder.from(sheet);
    edit.accept(builder);
    return builder.build();
  }

  private static SiteAnswers edited(
      SiteAnswers site, String server, Consumer<AnswerSheet.Builder> edit) {
    AnswerSheet sheet =
        site.sheets().stream()
            .filter(each -> each.server().equals(server))
            .findFirst()
            .orElseThrow();
    return site.with(edited(sheet, edit));
  }

  /** Rule, severity, place and facts of each finding. */
  private static ImmutableList<String> shown(Object subject) {
    return RULES.check(subject).findings().stream()
        .map(
            finding ->
                "%s %s %s %s"
                    .formatted(
                        finding.rule().id(),
                        finding.kind() == Finding.Kind.BREACH ? finding.severity() : finding.kind(),
                        finding.path(),
                        finding.facts()))
        .collect(toImmutableList());
  }

  @ParameterizedTest
  @EnumSource
  void findsNothingInCompleteAnswers(Edition edition) {
    for (Occasion occasion : Occasion.values()) {
      for (Deployment deployment :
          List.of(Sheets.single(edition), Sheets.highAvailability(edition))) {
        SiteAnswers site = Sheets.complete(deployment, occasion);
        assertThat(shown(site)).isEmpty();
        site.sheets().forEach(sheet -> assertThat(shown(sheet)).isEmpty());
      }
    }
    Report report = RULES.check(Sheets.complete(edition));
    assertThat(report.rules())
        .containsExactlyInAnyOrderElementsOf(
            ids(Stream.concat(SiteRules.ALL.stream(), SameRules.ALL.stream())));
    assertThat(RULES.check(Sheets.complete(edition).sheets().get(0)).rules())
        .containsExactlyInAnyOrderElementsOf(
            ids(Stream.concat(SheetRules.ALL.stream(), SampleRules.ALL.stream())));
  }

  @Test
  @Tag("G01-901")
  void findsAnswersThatTheGuidePrints() {
    AnswerSheet primary =
        Sheets.complete(Edition.JITC).sheets().stream()
            .filter(sheet -> sheet.role() == Role.PRIMARY)
            .findFirst()
            .orElseThrow();
    CertificateSubject subject =
        CertificateSubject.builder()
            .from(primary.certificateValues().orElseThrow())
            .organization("TEST ORG")
            .build();
    assertThat(
            shown(
                edited(
                    primary,
                    sheet ->
                        sheet
                            .certificateValues(subject)
                            .dcomUser("salesdomain\\Brian")
                            .licenseServerAddress("192.168.1.10"))))
        .containsExactlyInAnyOrder(
            "installer.sample.subject WARNING /certificateValues/organization"
                + " {actual=TEST ORG, expected=other than TEST ORG}",
            "installer.sample.login WARNING /dcomUser"
                + " {actual=salesdomain\\Brian, expected=other than salesdomain\\Brian}",
            "installer.sample.address INFO /licenseServerAddress"
                + " {actual=192.168.1.10, expected=other than 192.168.1.10}");
  }

  private static ImmutableSet<String> ids(Stream<? extends Rule<?>> rules) {
    return rules.map(rule -> rule.info().id()).collect(ImmutableSet.toImmutableSet());
  }

  @Test
  void findsEachMissingAnswer() {
    AnswerSheet sheet =
        edited(
            Sheets.sheet(Edition.STANDARD, Role.PRIMARY),
            edit -> edit.pbxBrand(Optional.empty()).country(Optional.empty()));
    assertThat(shown(sheet))
        .containsExactly(
            "installer.answers.complete ERROR /pbxBrand {question=PBX Brand, expected=present}",
            "installer.answers.complete ERROR /country {question=Country, expected=present}");
  }

  /** Each row: the statements, the edition and the role. */
  @ParameterizedTest
  @CsvSource({
    "G05-076, STANDARD, SINGLE",
    "G05-076, STANDARD, SECONDARY",
    "G09-095, JITC, SINGLE",
    "G09-095, JITC, PRIMARY",
    "G09-095, JITC, REMOTE_WEB",
  })
  void advisesAgainstDriveC(String ids, Edition edition, Role role) {
    String finding =
        "installer.drive.other-than-c WARNING /drive {actual=C, expected=other than C}";
    AnswerSheet sheet = Sheets.sheet(edition, role);
    assertThat(shown(edited(sheet, edit -> edit.drive("C")))).containsExactly(finding);
    assertThat(shown(edited(sheet, edit -> edit.drive(Optional.empty()))))
        .as("C is what the page shows")
        .containsExactly(finding);
    assertThat(shown(Sheets.sheet(edition, role, Occasion.UPGRADE))).isEmpty();
  }

  /** Each row: an account, and whether it is one of a domain for the server PRI. */
  @ParameterizedTest
  @CsvSource({
    "ixm, false",
    ".\\ixm, false",
    "\\ixm, false",
    "PRI\\ixm, false",
    "pri\\ixm, false",
    "EXAMPLE\\ixm, true",
    "ixm@example.com, true",
  })
  @Tag("G08-063")
  @Tag("G09-092")
  void wantsAnAccountOfTheDomain(String account, boolean domain) {
    for (Edition edition : Edition.values()) {
      AnswerSheet sheet =
          edited(Sheets.sheet(edition, Role.PRIMARY), edit -> edit.dcomUser(account));
      assertThat(shown(sheet))
          .isEqualTo(
              domain
                  ? List.of()
                  : List.of(
                      "installer.dcom-user.domain ERROR /dcomUser {actual="
                          + account
                          + ", expected=DOMAIN_USER}"));
    }
  }

  @Test
  @Tag("G05-073")
  void takesALocalAccountOnAnOrdinarySingleServerOnly() {
    assertThat(
            shown(
                edited(
                    Sheets.sheet(Edition.STANDARD, Role.SINGLE), edit -> edit.dcomUser("admin"))))
        .isEmpty();
    assertThat(
            shown(edited(Sheets.sheet(Edition.JITC, Role.SINGLE), edit -> edit.dcomUser("admin"))))
        .hasSize(1);
  }

  /** Each row: the statements, the role, a number, and what is expected if it is wrong. */
  @ParameterizedTest
  @CsvSource({
    "G09-236, SECONDARY, 1, 2 to 20",
    "G09-236, SECONDARY, 2, ''",
    "G09-236, SECONDARY, 20, ''",
    "G09-236, SECONDARY, 21, 2 to 20",
    "G09-383, REMOTE_CSE, 1, ''",
    "G09-383, REMOTE_CSE, 25, ''",
    "G09-383, REMOTE_CSE, 26, 1 to 25",
    "G09-404, REMOTE_WEB, 1, ''",
    "G09-404, REMOTE_WEB, 14, ''",
    "G09-404, REMOTE_WEB, 15, 1 to 14",
  })
  void wantsANumberOfTheRole(String ids, Role role, int number, String expected) {
    assertThat(shown(edited(Sheets.sheet(Edition.JITC, role), edit -> edit.number(number))))
        .isEqualTo(
            expected.isEmpty()
                ? List.of()
                : List.of(
                    "installer.number.range ERROR /number {actual=%d, expected=%s}"
                        .formatted(number, expected)));
  }

  @Test
  void leavesAMissingNumberToTheRuleOfMissingAnswers() {
    AnswerSheet sheet =
        edited(
            Sheets.sheet(Edition.JITC, Role.SECONDARY), edit -> edit.number(OptionalInt.empty()));
    assertThat(shown(sheet))
        .containsExactly(
            "installer.answers.complete ERROR /number {question=Server number, expected=present}");
  }

  /** Each row: the role, and a server beside the one that has its number already. */
  @ParameterizedTest
  @CsvSource({
    "G09-236, SECONDARY, SEC2, 2",
    "G09-383, REMOTE_CSE, CSE1, 1",
    "G09-404, REMOTE_WEB, WEB1, 1",
  })
  void wantsNumbersOnce(String ids, Role role, String first, int number) {
    Server twin = Sheets.server("TWIN", role, "10.0.0.99").number(number).voicePorts(1).build();
    Deployment deployment =
        Deployment.builder().from(Sheets.highAvailability(Edition.JITC)).addServers(twin).build();
    SiteAnswers site = Sheets.complete(deployment, Occasion.INSTALLATION);
    assertThat(shown(site))
        .containsExactly(
            "installer.number.unique ERROR /sheets/5/number {server=TWIN, other=%s, actual=%d,"
                    .formatted(first, number)
                + " expected=other than %d}".formatted(number));
    assertThat(shown(edited(site, "TWIN", edit -> edit.number(number + 1)))).isEmpty();
  }

  @Test
  @Tag("G05-107")
  @Tag("G09-103")
  void takesExtensionsOnlyForBothReasons() {
    AnswerSheet sheet =
        edited(
            Sheets.sheet(Edition.STANDARD, Role.PRIMARY),
            edit -> edit.sipConnection(PbxConnection.EXTENSION).startExtension("4100"));
    AnswerSheet jitc =
        edited(
            Sheets.sheet(Edition.JITC, Role.SECONDARY),
            edit -> edit.sipConnection(PbxConnection.EXTENSION).startExtension("4100"));
    for (AnswerSheet each : List.of(sheet, jitc)) {
      assertThat(shown(each))
          .containsExactly(
              "installer.sip.extension WARNING /extensionGrounds {actual=none,"
                  + " expected=with OFFERED_BY_PBX, PRE_PAGING}");
      for (ExtensionGround ground : ExtensionGround.values()) {
        assertThat(shown(edited(each, edit -> edit.addExtensionGrounds(ground)))).hasSize(1);
      }
      assertThat(shown(edited(each, edit -> edit.addExtensionGrounds(ExtensionGround.values()))))
          .isEmpty();
    }
  }

  @Test
  void wantsASheetForEachServer() {
    SiteAnswers site = Sheets.complete(Edition.STANDARD);
    SiteAnswers without =
        SiteAnswers.builder()
            .deployment(site.deployment())
            .sheets(site.sheets().subList(0, 4))
            .build();
    assertThat(shown(without))
        .containsExactly(
            "installer.sheets.complete ERROR /deployment/servers/5 {server=WEB1,"
                + " role=REMOTE_WEB, expected=present}");
    SiteAnswers second =
        SiteAnswers.builder()
            .from(site)
            .deployment(
                Deployment.builder()
                    .from(site.deployment())
                    .addServers(
                        Sheets.server("CON2", Role.SECONDARY_CONSOLIDATED, "10.0.0.9").build())
                    .build())
            .build();
    assertThat(shown(second)).as("a server without a wizard").isEmpty();
  }

  @Test
  void comparesWithThePrimaryWhereverItStands() {
    SiteAnswers site = Sheets.complete(Edition.STANDARD);
    SiteAnswers reversed = SiteAnswers.builder().from(site).sheets(site.sheets().reverse()).build();
    assertThat(shown(edited(reversed, "WEB1", edit -> edit.dcomUser("EXAMPLE\\web"))))
        .containsExactly(
            "installer.dcom-user.same WARNING /sheets/0/dcomUser {server=WEB1,"
                + " actual=EXAMPLE\\web, expected=EXAMPLE\\ixm}");
  }

  @Test
  @Tag("G05-088")
  void wantsTheFaxDriverOnOrdinaryVoiceServersThatFax() {
    Deployment fax =
        Deployment.builder()
            .from(Sheets.highAvailability(Edition.STANDARD))
            .putOptions(LicenseOption.SR140_FAX_PORT, 4)
            .build();
    SiteAnswers site = Sheets.complete(fax, Occasion.INSTALLATION);
    assertThat(shown(site)).isEmpty();
    SiteAnswers without = site.withEach(sheet -> sheet.components(List.of("Voice Server")));
    String finding =
        "installer.components.fax WARNING /sheets/%d/components {server=%s, actual=Voice"
            + " Server, expected=with Hardware Fax Driver}";
    assertThat(shown(without))
        .containsExactly(finding.formatted(0, "PRI"), finding.formatted(2, "SEC2"));
    assertThat(shown(site.withEach(sheet -> sheet.components(List.of()))))
        .containsExactly(
            "installer.components.fax NOT_STATED  {missing=/sheets/0/components"
                + " /sheets/2/components}");
    Deployment single =
        Deployment.builder()
            .from(Sheets.single(Edition.STANDARD))
            .putOptions(LicenseOption.SR140_FAX_PORT, 4)
            .build();
    assertThat(
            shown(
                Sheets.complete(single, Occasion.INSTALLATION)
                    .withEach(sheet -> sheet.components(List.of("Voice Server")))))
        .hasSize(1);
    assertThat(
            shown(
                Sheets.complete(Edition.STANDARD)
                    .withEach(sheet -> sheet.components(List.of("Voice Server")))))
        .as("without fax")
        .isEmpty();
  }

  @Test
  void comparesAddressesWithThoseOfTheServers() {
    SiteAnswers site = Sheets.complete(Edition.STANDARD);
    assertThat(shown(edited(site, "SEC2", edit -> edit.primaryAddress("10.0.0.9"))))
        .containsExactly(
            "installer.address.primary ERROR /sheets/2/primaryAddress {server=SEC2,"
                + " actual=10.0.0.9, expected=10.0.0.1}");
    assertThat(shown(edited(site, "PRI", edit -> edit.consolidatedAddress("10.0.0.9"))))
        .containsExactly(
            "installer.address.consolidated ERROR /sheets/0/consolidatedAddress {server=PRI,"
                + " actual=10.0.0.9, expected=10.0.0.8}");
  }

  @Test
  void comparesAddressesWithEachOtherIfTheServersAreUnknown() {
    Deployment known = Sheets.highAvailability(Edition.STANDARD);
    Deployment unknown =
        Deployment.builder()
            .from(known)
            .servers(
                known.servers().stream()
                    .map(each -> Server.builder().from(each).addresses(List.of()).build())
                    .toList())
            .build();
    SiteAnswers site =
        Sheets.complete(unknown, Occasion.INSTALLATION)
            .withEach(
                sheet ->
                    sheet
                        .primaryAddress("2001:db8::1")
                        .consolidatedAddress("10.0.0.8")
                        .licenseServerAddress("10.0.0.7"));
    assertThat(shown(site)).isEmpty();
    assertThat(shown(edited(site, "CSE1", edit -> edit.primaryAddress("2001:db8:0::1"))))
        .as("the same address")
        .isEmpty();
    assertThat(shown(edited(site, "CSE1", edit -> edit.primaryAddress("2001:db8::2"))))
        .containsExactly(
            "installer.address.primary ERROR /sheets/3/primaryAddress {server=CSE1,"
                + " actual=2001:db8::2, expected=2001:db8::1}");
  }

  /** Each row: the statements and the server whose certificate values differ. */
  @ParameterizedTest
  @CsvSource({"G09-241, SEC2, 2", "G09-390, CSE1, 3", "G09-411, WEB1, 4"})
  void wantsTheCertificateValuesOfThePrimary(String ids, String server, int index) {
    CertificateSubject other =
        CertificateSubject.builder().from(Sheets.IDENTITY).locality("Ottawa").build();
    SiteAnswers site = Sheets.complete(Edition.JITC);
    assertThat(RULES.check(edited(site, server, edit -> edit.certificateValues(other))).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule().id()).isEqualTo("installer.certificate-values.same");
              assertThat(finding.severity()).hasToString("ERROR");
              assertThat(finding.path())
                  .isEqualTo("/sheets/%d/certificateValues/locality".formatted(index));
              assertThat(finding.facts())
                  .containsEntry(Finding.SERVER, server)
                  .containsEntry(Finding.EXPECTED, "Laval")
                  .containsEntry(Finding.ACTUAL, "Ottawa");
            });
    assertThat(shown(edited(site, "CON", edit -> edit.certificateValues(other))))
        .as("the Consolidated server is not asked")
        .isEmpty();
    assertThat(shown(edited(site, "PRI", edit -> edit.certificateValues(other))))
        .as("all differ from the Primary")
        .hasSize(3);
  }

  @Test
  void advisesTheSameAnswersOnAllServers() {
    SiteAnswers site = Sheets.complete(Edition.STANDARD);
    assertThat(shown(edited(site, "WEB1", edit -> edit.dcomUser("EXAMPLE\\web"))))
        .containsExactly(
            "installer.dcom-user.same WARNING /sheets/4/dcomUser {server=WEB1,"
                + " actual=EXAMPLE\\web, expected=EXAMPLE\\ixm}");
    assertThat(shown(edited(site, "CON", edit -> edit.pbxBrand("Avaya").pbxModel("Aura"))))
        .containsExactly(
            "installer.pbx.same WARNING /sheets/1/pbxBrand {server=CON, actual=Avaya,"
                + " expected=Mitel}",
            "installer.pbx.same WARNING /sheets/1/pbxModel {server=CON, actual=Aura,"
                + " expected=Mitel 5000 (All)}");
    assertThat(shown(edited(site, "CON", edit -> edit.ssoProviders(List.of("Windows")))))
        .containsExactly(
            "installer.sso-providers.same WARNING /sheets/1/ssoProviders {server=CON,"
                + " actual=Windows, expected=Google, Windows}");
    assertThat(shown(edited(site, "CON", edit -> edit.ssoProviders(List.of("Windows", "Google")))))
        .as("in another order")
        .isEmpty();
    assertThat(shown(edited(site, "SEC2", edit -> edit.ssoProviders(List.of()))))
        .as("a missing answer is another rule's")
        .isEmpty();
  }

  @Test
  void wantsOneTimeZoneInHighAvailability() {
    SiteAnswers site = Sheets.complete(Edition.STANDARD);
    assertThat(shown(edited(site, "SEC2", edit -> edit.timeZone(ZoneId.of("Asia/Tokyo")))))
        .containsExactly(
            "installer.time-zone.same ERROR /sheets/2/timeZone {server=SEC2, actual=Asia/Tokyo,"
                + " expected=America/Toronto}");
    assertThat(shown(edited(site, "SEC2", edit -> edit.timeZone(Optional.empty()))))
        .containsExactly(
            "installer.time-zone.same NOT_STATED /sheets/2/timeZone {missing=/sheets/2/timeZone}");
    assertThat(
            shown(
                Sheets.complete(Sheets.single(Edition.STANDARD), Occasion.INSTALLATION)
                    .withEach(sheet -> sheet.timeZone(Optional.empty()))))
        .isEmpty();
  }
}
