package dev.ixm.config.installer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.base.Splitter;
import com.google.common.collect.Range;
import dev.ixm.model.Edition;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.pbx.PbxConnection;
import dev.ixm.model.release.ReleaseFacts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WizardInputTest {

  private static final ReleaseFacts FACTS = ReleaseFacts.of(Release.R10_8);

  private static final List<String> APPLICATIONS =
      List.of("Web Admin", "Messaging Admin", "Web Access", "Web Reports");
  private static final String PRIMARY = "Primary Voice Server";
  private static final String CONSOLIDATED = "Consolidated Database/File Server";
  private static final String SECONDARY = "Secondary Voice Server";
  private static final String WEB = "Remote Web Application server (only)";

  private static Wizard wizard(Role role, Edition edition) {
    return Wizard.find(role, edition, Occasion.INSTALLATION, FACTS).orElseThrow();
  }

  private static WizardInput input(Role role, Edition edition, Question question) {
    return wizard(role, edition).find(question).orElseThrow();
  }

  static Stream<Wizard> installations() {
    return wizards(Occasion.INSTALLATION);
  }

  private static Stream<Wizard> wizards(Occasion occasion) {
    return Arrays.stream(Role.values())
        .flatMap(
            role ->
                Arrays.stream(Edition.values())
                    .flatMap(edition -> Wizard.find(role, edition, occasion, FACTS).stream()));
  }

  /** Each row: the statements, the edition, the roles, and the account that they ask for. */
  @ParameterizedTest
  @CsvSource({
    "G05-073, STANDARD, SINGLE, LOCAL_ADMINISTRATOR",
    "G08-063, STANDARD, PRIMARY CONSOLIDATED SECONDARY, DOMAIN_USER",
    "G09-092, JITC, SINGLE PRIMARY CONSOLIDATED SECONDARY REMOTE_CSE REMOTE_WEB, DOMAIN_USER",
    "G18-004, STANDARD, REMOTE_CSE, DOMAIN_USER",
    "G19-005, STANDARD, REMOTE_WEB, DOMAIN_USER",
  })
  void asksForTheAccountOfTheServices(
      String id, Edition edition, String roles, AccountKind account) {
    for (String role : Splitter.on(' ').split(roles)) {
      Wizard wizard = wizard(Role.valueOf(role), edition);
      Page page = account == AccountKind.DOMAIN_USER ? Page.DCOM_USER_INFO : Page.DCOM_SETTINGS;
      List<WizardInput> inputs = wizard.find(page).orElseThrow().inputs();
      assertThat(inputs)
          .extracting(WizardInput::question)
          .containsExactly(Question.DCOM_USER, Question.DCOM_PASSWORD);
      assertThat(inputs.get(0).account()).as("%s on %s", id, role).hasValue(account);
      assertThat(inputs.get(0).meaning())
          .isEqualTo(
              account == AccountKind.DOMAIN_USER
                  ? "the domain account with administrator rights on this computer"
                  : "the login of an administrator of this computer");
    }
  }

  @ParameterizedTest
  @MethodSource("installations")
  @Tag("G05-075")
  @Tag("G09-094")
  @Tag("G18-006")
  @Tag("G19-007")
  void putsTheFolderOnDriveCUnlessAnotherIsChosen(Wizard wizard) {
    WizardInput drive = wizard.find(Question.DRIVE).orElseThrow();
    assertThat(drive.defaultValue()).hasValue("C");
    assertThat(drive.question().kind()).isEqualTo(InputKind.CHOICE);
    assertThat(wizard.find(Page.DESTINATION).orElseThrow().inputs()).containsExactly(drive);
    AnswerSheet.Builder sheet = AnswerSheet.builder();
    sheet.server("IXM").role(wizard.role()).edition(wizard.edition());
    assertThat(sheet.build().folder()).isEqualTo("C:\\UC");
    assertThat(sheet.drive("E").build().folder()).isEqualTo("E:\\UC");
  }

  @ParameterizedTest
  @MethodSource("installations")
  @Tag("G05-077")
  @Tag("G08-067")
  @Tag("G09-096")
  void choosesOneOfThreeKindsOfInstallation(Wizard wizard) {
    WizardInput topology = wizard.find(Question.TOPOLOGY).orElseThrow();
    assertThat(topology.allowed())
        .containsExactly(
            "Single UC Server",
            "Multiple UC Servers in High Availability",
            "IX Messaging Cloud Gateway");
    assertThat(topology.fixed())
        .hasValue(
            wizard.role() == Role.SINGLE
                ? "Single UC Server"
                : "Multiple UC Servers in High Availability");
  }

  @Test
  @Tag("G08-068")
  @Tag("G08-086")
  @Tag("G08-101")
  void choosesOneOfThreeRoles() {
    for (Role role : List.of(Role.PRIMARY, Role.CONSOLIDATED, Role.SECONDARY)) {
      assertThat(input(role, Edition.STANDARD, Question.ROLE).allowed())
          .containsExactly(PRIMARY, CONSOLIDATED, SECONDARY);
    }
    assertThat(input(Role.PRIMARY, Edition.STANDARD, Question.ROLE).fixed()).hasValue(PRIMARY);
    assertThat(input(Role.CONSOLIDATED, Edition.STANDARD, Question.ROLE).fixed())
        .hasValue(CONSOLIDATED);
    assertThat(input(Role.SECONDARY, Edition.STANDARD, Question.ROLE).fixed()).hasValue(SECONDARY);
  }

  @Test
  @Tag("G09-163")
  void choosesOneOfFiveRolesUnderJitc() {
    for (Role role :
        List.of(
            Role.PRIMARY, Role.CONSOLIDATED, Role.SECONDARY, Role.REMOTE_CSE, Role.REMOTE_WEB)) {
      assertThat(input(role, Edition.JITC, Question.ROLE).allowed())
          .containsExactly(PRIMARY, CONSOLIDATED, SECONDARY, "Remote Imap TSE Server (only)", WEB);
    }
    assertThat(input(Role.REMOTE_CSE, Edition.STANDARD, Question.ROLE).allowed())
        .containsExactly(PRIMARY, CONSOLIDATED, SECONDARY, "Remote CSE Server (only)", WEB);
  }

  /** Each row: the statements, the role, and the numbers that its page takes. */
  @ParameterizedTest
  @CsvSource({
    "G09-236, SECONDARY, 2, 20",
    "G09-383, REMOTE_CSE, 1, 25",
    "G09-404, REMOTE_WEB, 1, 14",
  })
  void takesNumbersOfTheRole(String ids, Role role, int min, int max) {
    for (Edition edition : Edition.values()) {
      WizardInput number = input(role, edition, Question.NUMBER);
      assertThat(number.range()).hasValue(Range.closed(min, max));
      assertThat(number.meaning()).isEqualTo(min + " to " + max);
    }
  }

  /** Each row: the statements, edition and role of a wizard that integrates by SIP. */
  @ParameterizedTest
  @CsvSource({
    "G05-104 G05-105 G05-106 G05-108 G05-109, STANDARD, SINGLE",
    "G08-081, STANDARD, PRIMARY",
    "G09-135 G09-102 G09-104, JITC, SINGLE",
    "G09-185, JITC, PRIMARY",
    "G09-244, JITC, SECONDARY",
  })
  void integratesBySip(String ids, Edition edition, Role role) {
    WizardScreen sip = wizard(role, edition).find(Page.SIP).orElseThrow();
    assertThat(sip.prefilled()).containsExactly("PBX", "Number of Channels");
    assertThat(sip.afterwards().orElseThrow())
        .contains("`SIP Configuration Tool` in the Messaging programs folder");
    assertThat(sip.inputs())
        .extracting(WizardInput::question)
        .containsExactly(Question.PBX_ADDRESS, Question.SIP_CONNECTION, Question.START_EXTENSION);
    WizardInput connection = sip.inputs().get(1);
    assertThat(connection.allowed()).containsExactly("Trunk", "Extension");
    assertThat(connection.defaultValue()).hasValue("Trunk");
    AnswerSheet complete = Sheets.sheet(edition, role);
    assertThat(complete.answer(Question.SIP_CONNECTION)).containsExactly("Trunk");
    assertThat(complete.missing()).isEmpty();
    AnswerSheet.Builder other = AnswerSheet.builder();
    other.from(complete).sipConnection(PbxConnection.EXTENSION);
    assertThat(other.build().missing()).containsExactly(Question.START_EXTENSION);
    assertThat(other.startExtension("4100").build().missing()).isEmpty();
  }

  /** Each row: the statements, edition, role and occasion of a wizard that asks for providers. */
  @ParameterizedTest
  @CsvSource({
    "G05-116 G05-117, STANDARD, SINGLE, INSTALLATION",
    "G08-082, STANDARD, PRIMARY, INSTALLATION",
    "G08-098, STANDARD, CONSOLIDATED, INSTALLATION",
    "G08-110, STANDARD, SECONDARY, INSTALLATION",
    "G09-136, JITC, SINGLE, INSTALLATION",
    "G09-219, JITC, CONSOLIDATED, INSTALLATION",
    "G15-035 G15-036, STANDARD, SINGLE, UPGRADE",
  })
  void enablesLegacySsoAndProviders(String ids, Edition edition, Role role, Occasion occasion) {
    Wizard wizard = Wizard.find(role, edition, occasion, FACTS).orElseThrow();
    List<WizardInput> inputs = wizard.find(Page.SSO).orElseThrow().inputs();
    assertThat(inputs)
        .extracting(WizardInput::question)
        .containsExactly(Question.LEGACY_SSO, Question.SSO_PROVIDERS);
    assertThat(inputs.get(0).fixed()).hasValue("enabled");
    assertThat(inputs.get(1).question().kind()).isEqualTo(InputKind.CHOICES);
    assertThat(inputs.get(1).governs()).containsExactlyElementsOf(APPLICATIONS);
    AnswerSheet sheet = Sheets.sheet(edition, role, occasion);
    assertThat(sheet.answer(Question.SSO_PROVIDERS)).containsExactly("Google", "Windows");
    assertThat(sheet.hiddenProviders()).containsExactly("Salesforce", "Office 365");
  }

  @Test
  @Tag("G05-112")
  @Tag("G05-113")
  @Tag("G05-114")
  void presetsOai() {
    Wizard single = wizard(Role.SINGLE, Edition.STANDARD);
    assertThat(single.find(Page.OAI_CONFIGURATION).orElseThrow().inputs())
        .extracting(WizardInput::question, WizardInput::fixed)
        .containsExactly(
            row(Question.OAI_DIRECT, "enabled"),
            row(Question.OAI_NODES, "1"),
            row(Question.OAI_LOGS, "enabled"),
            tuple(Question.OAI_LOG_PATH, Optional.empty()));
    assertThat(single.find(Question.OAI_LOG_PATH).orElseThrow().isRequired()).isFalse();
    List<WizardInput> link = single.find(Page.OAI_LINK).orElseThrow().inputs();
    assertThat(link)
        .extracting(WizardInput::question)
        .containsExactly(Question.PBX_ADDRESS, Question.OAI_PORT, Question.OAI_LOGIN_PASSWORD);
    assertThat(link.get(0).fixed()).isEmpty();
    assertThat(link.get(1).fixed()).hasValue("4000");
    assertThat(link.get(1).defaultValue()).hasValue("4000");
    assertThat(link.get(2).fixed()).hasValue("");
    assertThat(single.find(Page.OAI_DIALOG).orElseThrow().inputs())
        .extracting(input -> input.question().label(), input -> input.question().kind())
        .containsExactly(
            tuple("Stations", InputKind.CHOICES),
            tuple("Hunt Groups", InputKind.CHOICES),
            tuple("Trunks", InputKind.CHOICES));
    for (Page page : List.of(Page.OAI_CONFIGURATION, Page.OAI_LINK, Page.OAI_DIALOG)) {
      assertThat(single.find(page).orElseThrow().condition())
          .hasValue("the PBX model is `Mitel 5000 (All)`");
    }
  }

  private static Tuple row(Question question, String fixed) {
    return tuple(question, Optional.of(fixed));
  }

  @Test
  @Tag("G05-115")
  void leavesAesAloneUnlessTheSiteHasIt() {
    WizardInput aes = input(Role.SINGLE, Edition.STANDARD, Question.AES_INTEGRATION);
    assertThat(aes.defaultValue()).hasValue("No");
    assertThat(Sheets.sheet(Edition.STANDARD, Role.SINGLE).instructions())
        .contains("Avaya Server Wizard: close it, unless the site integrates with AES");
  }

  /** Each row: the statements, edition, occasion, and the roles that ask for the location. */
  @ParameterizedTest
  @CsvSource({
    "G05-094 G05-095, STANDARD, INSTALLATION, SINGLE",
    "G08-079, STANDARD, INSTALLATION, PRIMARY",
    "G08-095, STANDARD, INSTALLATION, CONSOLIDATED",
    "G09-128, JITC, INSTALLATION, SINGLE",
    "G09-178, JITC, INSTALLATION, PRIMARY",
    "G16-042, STANDARD, UPGRADE, SECONDARY",
  })
  void asksForTheLocationUnlessWindowsHasIt(
      String ids, Edition edition, Occasion occasion, Role role) {
    AnswerSheet complete = Sheets.sheet(edition, role, occasion);
    WizardScreen location = complete.wizard().find(Page.LOCATION).orElseThrow();
    assertThat(location.inputs())
        .extracting(WizardInput::question)
        .containsExactly(Question.COUNTRY, Question.AREA_CODE);
    assertThat(location.inputs().get(0).question().kind()).isEqualTo(InputKind.CHOICE);
    assertThat(location.condition()).hasValue("Windows has no `Phone and Modem Settings`");
    assertThat(location.afterwards()).hasValue("More dialing locations and rules can be added");
    AnswerSheet.Builder without = AnswerSheet.builder();
    without.from(complete).country(Optional.empty()).areaCode(Optional.empty());
    assertThat(without.build().missing()).containsExactly(Question.COUNTRY, Question.AREA_CODE);
    AnswerSheet skipped = without.addSkipped(Page.LOCATION).build();
    assertThat(skipped.missing()).isEmpty();
    assertThat(skipped.screens()).extracting(WizardScreen::page).doesNotContain(Page.LOCATION);
  }

  /** Each row: the statements, edition and roles whose installer may ask for more of the PBX. */
  @ParameterizedTest
  @CsvSource({
    "G09-100, JITC, SINGLE PRIMARY CONSOLIDATED SECONDARY",
    "G09-134, JITC, SINGLE",
    "G09-184, JITC, PRIMARY",
    "G09-218, JITC, CONSOLIDATED",
    "G09-243, JITC, SECONDARY",
  })
  void mayAskForSettingsOfThePbxAfterTheCopying(String ids, Edition edition, String roles) {
    for (String role : Splitter.on(' ').split(roles)) {
      Wizard wizard = wizard(Role.valueOf(role), edition);
      List<Page> pages = wizard.screens().stream().map(WizardScreen::page).toList();
      assertThat(pages.indexOf(Page.PBX_SETTINGS)).isGreaterThan(pages.indexOf(Page.COPY));
      assertThat(wizard.find(Page.PBX_SETTINGS).orElseThrow().condition())
          .hasValue("the PBX needs more settings");
      assertThat(wizard.instructions())
          .contains("PBX settings, if asked: exactly as the PBX has them");
    }
  }

  /** Each row: edition, role, question, and what its words are. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STANDARD | PRIMARY      | COMPONENTS | enable those that the site needs and no others; \
          `Hardware Fax Driver` for fax by Dialogic SR140
          STANDARD | CONSOLIDATED | COMPONENTS | enable those that the site needs and no others
          JITC     | PRIMARY      | COMPONENTS | enable those that the site needs and no others
          STANDARD | CONSOLIDATED | ADMINISTRATOR_PASSWORD | not blank, letters and digits, 6 or more
          JITC     | CONSOLIDATED | ADMINISTRATOR_PASSWORD | \
          15 or more, with upper case, lower case and a digit or symbol
          """)
  void saysWhatToAnswer(Edition edition, Role role, Question question, String meaning) {
    assertThat(input(role, edition, question).meaning()).isEqualTo(meaning);
  }

  @Test
  void leavesTheLoginPasswordOfOaiBlank() {
    AnswerSheet sheet = Sheets.sheet(Edition.STANDARD, Role.SINGLE);
    assertThat(sheet.answer(Question.OAI_LOGIN_PASSWORD)).isEmpty();
    assertThat(sheet.answer(Question.OAI_PORT)).containsExactly("4000");
  }

  @Test
  void infersWhichCertificateValuesAreAsked() {
    assertThat(input(Role.PRIMARY, Edition.JITC, Question.CERTIFICATE_VALUES).basis())
        .isEqualTo(Basis.INFERRED);
    assertThat(input(Role.PRIMARY, Edition.JITC, Question.PORTS).basis()).isEqualTo(Basis.STATED);
  }

  @ParameterizedTest
  @MethodSource("installations")
  void hasAnOptionForEveryFixedAnswerAndDefault(Wizard wizard) {
    assertThat(wizard.screens())
        .flatExtracting(WizardScreen::inputs)
        .filteredOn(input -> !input.allowed().isEmpty())
        .allSatisfy(
            input -> {
              assertThat(input.fixed().stream().toList()).isSubsetOf(input.allowed());
              assertThat(input.defaultValue().stream().toList()).isSubsetOf(input.allowed());
            });
  }
}
