package dev.ixm.config.installer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import dev.ixm.model.Edition;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxConnection;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerSheetTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static AnswerSheet.Builder from(AnswerSheet sheet) {
    AnswerSheet.Builder builder = AnswerSheet.builder();
    return builder.from(sheet);
  }

  private static AnswerSheet read(String json) {
    return IxmJson.read(json.getBytes(UTF_8), "sheet.json", AnswerSheet.class);
  }

  /**
   * Each row: the statements, edition, role and occasion; and the questions that this wizard puts,
   * each with what is entered and where its answer stands.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          G05-091 | STANDARD | SINGLE       | INSTALLATION | PBX_BRAND CHOICE pbxBrand
          G05-092 | STANDARD | SINGLE       | INSTALLATION | PBX_MODEL CHOICE pbxModel
          G05-093 | STANDARD | SINGLE       | INSTALLATION | EMAIL_TYPE CHOICE emailType
          G05-093 | STANDARD | CONSOLIDATED | INSTALLATION | EMAIL_TYPE CHOICE emailType
          G05-099 | STANDARD | SINGLE       | INSTALLATION | GDPR CHOICE gdpr
          G08-076 | STANDARD | PRIMARY      | INSTALLATION | PBX_BRAND CHOICE pbxBrand \
          PBX_MODEL CHOICE pbxModel
          G08-077 | STANDARD | PRIMARY      | INSTALLATION | \
          CONSOLIDATED_ADDRESS ADDRESS consolidatedAddress
          G08-078 | STANDARD | PRIMARY      | INSTALLATION | PORTS NUMBER ports
          G08-087 | STANDARD | CONSOLIDATED | INSTALLATION | PRIMARY_ADDRESS ADDRESS primaryAddress
          G08-090 | STANDARD | CONSOLIDATED | INSTALLATION | PBX_BRAND CHOICE pbxBrand \
          PBX_MODEL CHOICE pbxModel
          G08-092 | STANDARD | CONSOLIDATED | INSTALLATION | EMAIL_TYPE CHOICE emailType
          G08-096 | STANDARD | CONSOLIDATED | INSTALLATION | \
          LOCAL_ADMINISTRATOR TEXT localAdministrator
          G08-097 G05-099 | STANDARD | CONSOLIDATED | INSTALLATION | GDPR CHOICE gdpr
          G08-104 | STANDARD | SECONDARY    | INSTALLATION | PRIMARY_ADDRESS ADDRESS primaryAddress
          G08-106 | STANDARD | SECONDARY    | INSTALLATION | PBX_BRAND CHOICE pbxBrand \
          PBX_MODEL CHOICE pbxModel
          G08-107 | STANDARD | SECONDARY    | INSTALLATION | \
          CONSOLIDATED_ADDRESS ADDRESS consolidatedAddress
          G08-108 | STANDARD | SECONDARY    | INSTALLATION | PORTS NUMBER ports
          G18-014 | STANDARD | REMOTE_CSE   | INSTALLATION | PRIMARY_ADDRESS ADDRESS primaryAddress
          G18-015 | STANDARD | REMOTE_CSE   | INSTALLATION | COMPONENTS CHOICES components
          G18-017 | STANDARD | REMOTE_CSE   | INSTALLATION | \
          CONSOLIDATED_ADDRESS ADDRESS consolidatedAddress
          G18-018 | STANDARD | REMOTE_CSE   | INSTALLATION | EMAIL_TYPE CHOICE emailType
          G19-012 | STANDARD | REMOTE_WEB   | INSTALLATION | PRIMARY_ADDRESS ADDRESS primaryAddress
          G19-013 | STANDARD | REMOTE_WEB   | INSTALLATION | COMPONENTS CHOICES components
          G19-015 | STANDARD | REMOTE_WEB   | INSTALLATION | \
          CONSOLIDATED_ADDRESS ADDRESS consolidatedAddress
          G09-126 | JITC     | SINGLE       | INSTALLATION | PBX_BRAND CHOICE pbxBrand
          G09-127 | JITC     | SINGLE       | INSTALLATION | PBX_MODEL CHOICE pbxModel
          G09-132 | JITC     | SINGLE       | INSTALLATION | GDPR CHOICE gdpr
          G09-174 | JITC     | PRIMARY      | INSTALLATION | PBX_BRAND CHOICE pbxBrand
          G09-175 | JITC     | PRIMARY      | INSTALLATION | PBX_MODEL CHOICE pbxModel
          G09-176 | JITC     | PRIMARY      | INSTALLATION | \
          CONSOLIDATED_ADDRESS ADDRESS consolidatedAddress
          G09-177 | JITC     | PRIMARY      | INSTALLATION | PORTS NUMBER ports
          ''      | JITC     | PRIMARY      | INSTALLATION | \
          CERTIFICATE_VALUES VALUES certificateValues
          G09-196 | JITC     | CONSOLIDATED | INSTALLATION | PRIMARY_ADDRESS ADDRESS primaryAddress
          G09-206 | JITC     | CONSOLIDATED | INSTALLATION | PBX_BRAND CHOICE pbxBrand
          G09-207 | JITC     | CONSOLIDATED | INSTALLATION | PBX_MODEL CHOICE pbxModel
          G09-231 | JITC     | SECONDARY    | INSTALLATION | PRIMARY_ADDRESS ADDRESS primaryAddress
          G09-234 | JITC     | SECONDARY    | INSTALLATION | PBX_BRAND CHOICE pbxBrand
          G09-235 | JITC     | SECONDARY    | INSTALLATION | PBX_MODEL CHOICE pbxModel
          G09-236 | JITC     | SECONDARY    | INSTALLATION | NUMBER NUMBER number
          G09-237 | JITC     | SECONDARY    | INSTALLATION | \
          CONSOLIDATED_ADDRESS ADDRESS consolidatedAddress
          G09-238 | JITC     | SECONDARY    | INSTALLATION | PORTS NUMBER ports
          G09-383 | JITC     | REMOTE_CSE   | INSTALLATION | NUMBER NUMBER number
          G09-384 | JITC     | REMOTE_CSE   | INSTALLATION | PRIMARY_ADDRESS ADDRESS primaryAddress
          G09-387 | JITC     | REMOTE_CSE   | INSTALLATION | \
          CONSOLIDATED_ADDRESS ADDRESS consolidatedAddress
          G09-388 | JITC     | REMOTE_CSE   | INSTALLATION | EMAIL_TYPE CHOICE emailType
          G09-404 | JITC     | REMOTE_WEB   | INSTALLATION | NUMBER NUMBER number
          G09-405 | JITC     | REMOTE_WEB   | INSTALLATION | PRIMARY_ADDRESS ADDRESS primaryAddress
          G09-408 | JITC     | REMOTE_WEB   | INSTALLATION | \
          CONSOLIDATED_ADDRESS ADDRESS consolidatedAddress
          ''      | STANDARD | SINGLE       | INSTALLATION | DCOM_USER TEXT dcomUser \
          LICENSE_TYPE CHOICE licenseType PBX_ADDRESS ADDRESS pbxAddress \
          SSO_PROVIDERS CHOICES ssoProviders OAI_STATIONS CHOICES oaiStations
          ''      | STANDARD | PRIMARY      | INSTALLATION | \
          LICENSE_SERVER_ADDRESS ADDRESS licenseServerAddress COUNTRY CHOICE country \
          AREA_CODE TEXT areaCode
          G16-042 | STANDARD | CONSOLIDATED | UPGRADE      | COUNTRY CHOICE country \
          AREA_CODE TEXT areaCode
          """)
  void missesAnAnswerToEachQuestion(
      String ids, Edition edition, Role role, Occasion occasion, String questions)
      throws IOException {
    AnswerSheet complete = Sheets.sheet(edition, role, occasion);
    assertThat(complete.missing()).isEmpty();
    List<String> words = Splitter.on(' ').splitToList(questions);
    for (int i = 0; i < words.size(); i += 3) {
      Question question = Question.valueOf(words.get(i));
      assertThat(question.kind()).isEqualTo(InputKind.valueOf(words.get(i + 1)));
      assertThat(question.path()).isEqualTo("/" + words.get(i + 2));
      ObjectNode json = (ObjectNode) JSON.readTree(IxmJson.write(complete));
      assertThat(json.remove(words.get(i + 2))).isNotNull();
      AnswerSheet without = read(JSON.writeValueAsString(json));
      assertThat(without.missing()).as(ids).containsExactly(question);
    }
  }

  @Test
  void isReadAsItWasWritten() {
    for (Edition edition : Edition.values()) {
      SiteAnswers site = Sheets.complete(edition);
      String json = IxmJson.write(site);
      assertThat(IxmJson.read(json.getBytes(UTF_8), "site.json", SiteAnswers.class))
          .isEqualTo(site);
      site.sheets().forEach(sheet -> assertThat(read(IxmJson.write(sheet))).isEqualTo(sheet));
    }
    assertThat(
            read(
                """
                {"server": "IXM", "role": "SINGLE", "gdpr": false, "skipped": ["LOCATION"]}
                """))
        .isEqualTo(
            AnswerSheet.builder()
                .server("IXM")
                .role(Role.SINGLE)
                .gdpr(false)
                .addSkipped(Page.LOCATION)
                .build());
  }

  @Test
  void takesFromTheDeploymentWhatItKnows() {
    SiteAnswers site =
        SiteAnswers.of(Sheets.highAvailability(Edition.STANDARD), Occasion.INSTALLATION);
    assertThat(site.sheets())
        .extracting(AnswerSheet::server)
        .containsExactly("PRI", "CON", "SEC2", "CSE1", "WEB1");
    AnswerSheet primary = site.find("PRI", Role.PRIMARY).orElseThrow();
    assertThat(primary)
        .isEqualTo(
            AnswerSheet.builder()
                .server("PRI")
                .role(Role.PRIMARY)
                .timeZone(ZoneId.of("America/Toronto"))
                .licenseType(LicenseType.WEBLM)
                .licenseServerAddress("10.0.0.7")
                .consolidatedAddress("10.0.0.8")
                .ports(30)
                .pbxAddress("10.0.1.1")
                .build());
    AnswerSheet secondary = site.find("SEC2", Role.SECONDARY).orElseThrow();
    assertThat(secondary.number()).hasValue(2);
    assertThat(secondary.primaryAddress()).hasValue("10.0.0.1");
    assertThat(secondary.pbxAddress()).isEmpty();
    assertThat(site.find("CON", Role.CONSOLIDATED).orElseThrow().emailType())
        .hasValue(EmailType.GMAIL);
    assertThat(site.find("CON", Role.PRIMARY)).isEmpty();
  }

  @Test
  void takesBrandModelAndConnectionFromThePbx() {
    Deployment site = Sheets.single(Edition.STANDARD);
    Pbx pbx =
        Pbx.builder()
            .from(site.pbx().orElseThrow())
            .brand("Mitel")
            .model("3300")
            .connection(PbxConnection.EXTENSION)
            .build();
    AnswerSheet sheet =
        SiteAnswers.of(Deployment.builder().from(site).pbx(pbx).build(), Occasion.INSTALLATION)
            .find("IXM", Role.SINGLE)
            .orElseThrow();
    assertThat(sheet.pbxBrand()).hasValue("Mitel");
    assertThat(sheet.pbxModel()).hasValue("3300");
    assertThat(sheet.sipConnection()).hasValue(PbxConnection.EXTENSION);
  }

  @Test
  void listsWhatTheDeploymentDoesNotKnow() {
    AnswerSheet primary =
        SiteAnswers.of(Sheets.highAvailability(Edition.STANDARD), Occasion.INSTALLATION)
            .find("PRI", Role.PRIMARY)
            .orElseThrow();
    assertThat(primary.missing())
        .containsExactly(
            Question.DCOM_USER,
            Question.COMPONENTS,
            Question.PBX_BRAND,
            Question.PBX_MODEL,
            Question.COUNTRY,
            Question.AREA_CODE,
            Question.SSO_PROVIDERS);
    assertThat(primary.answer(Question.DRIVE)).containsExactly("C");
    assertThat(primary.answer(Question.DCOM_USER)).isEmpty();
    assertThat(primary.answer(Question.GDPR)).isEmpty();
    assertThat(primary.answer(Question.DCOM_PASSWORD)).isEmpty();
    assertThat(primary.answer(Question.ROLE)).containsExactly("Primary Voice Server");
  }

  @Test
  void hintsAtWhatIsHalfKnown() {
    Server con = Server.builder().name("CON").addRoles(Role.CONSOLIDATED).build();
    Deployment site =
        Deployment.builder()
            .name("Ottawa")
            .topology(Topology.HIGH_AVAILABILITY)
            .seats(SeatCounts.builder().basic(1).mainstream(0).advanced(0).build())
            .voicePorts(1)
            .addServers(con, Sheets.server("SEC", Role.SECONDARY, "10.0.0.2").build())
            .addEmailSystems(
                EmailSystem.builder().type(EmailType.EXCHANGE).users(1).build(),
                EmailSystem.builder().type(EmailType.OFFICE_365).users(1).build())
            .build();
    AnswerSheet sheet = AnswerSheet.of(site, con, Role.CONSOLIDATED, Occasion.INSTALLATION);
    assertThat(sheet.hints())
        .containsEntry(Question.PRIMARY_ADDRESS, "the deployment has no such server")
        .containsEntry(Question.EMAIL_TYPE, "`Exchange` or `Office 365`")
        .hasSize(2);
    assertThat(sheet.instructions())
        .contains(
            "Email Server Type: ........ (`Exchange` or `Office 365`)",
            "Address of the Primary: ................ (the deployment has no such server)");
    assertThat(from(sheet).emailType(EmailType.EXCHANGE).build().instructions())
        .contains("Email Server Type: `Exchange`");
    assertThat(
            AnswerSheet.of(site, site.servers().get(1), Role.SECONDARY, Occasion.INSTALLATION)
                .hints())
        .containsEntry(Question.CONSOLIDATED_ADDRESS, "that of `CON`");
  }

  @Test
  void showsPagesThatTheAnswersAllow() {
    AnswerSheet webLm = Sheets.sheet(Edition.STANDARD, Role.SINGLE);
    assertThat(webLm.screens())
        .extracting(WizardScreen::page)
        .contains(Page.WEBLM_ADDRESS, Page.WEBLM_DETAILS, Page.OAI_LINK)
        .doesNotContain(Page.RUN, Page.ACTIVATION, Page.REGISTRATION, Page.ACTIVE_LICENSE);
    AnswerSheet messaging =
        from(webLm).licenseType(LicenseType.MESSAGING).pbxModel("Other").build();
    assertThat(messaging.screens())
        .extracting(WizardScreen::page)
        .contains(Page.RUN, Page.ACTIVATION, Page.REGISTRATION, Page.ACTIVE_LICENSE)
        .doesNotContain(
            Page.WEBLM_ADDRESS, Page.WEBLM_DETAILS, Page.OAI_CONFIGURATION, Page.OAI_LINK);
    assertThat(messaging.missing()).isEmpty();
    AnswerSheet open =
        from(webLm)
            .licenseType(Optional.empty())
            .pbxModel(Optional.empty())
            .oaiStations(List.of())
            .build();
    assertThat(open.missing()).containsExactly(Question.LICENSE_TYPE, Question.PBX_MODEL);
    assertThat(open.screens())
        .extracting(WizardScreen::page)
        .contains(Page.OAI_DIALOG, Page.ACTIVATION, Page.WEBLM_ADDRESS);
    assertThat(open.instructions())
        .anyMatch(line -> line.startsWith("Only if the license is a `WebLM License`: "))
        .anyMatch(line -> line.startsWith("Only if the license is one of `Messaging`: "));
    assertThat(webLm.instructions()).noneMatch(line -> line.startsWith("Only if"));
  }

  @Test
  void writesTheAnswersIntoTheInstructions() {
    AnswerSheet sheet =
        from(Sheets.sheet(Edition.STANDARD, Role.SINGLE))
            .sipConnection(PbxConnection.EXTENSION)
            .startExtension("41`00")
            .build();
    assertThat(sheet.instructions())
        .contains(
            "DCOM settings: `EXAMPLE\\ixm`, and its password",
            "Destination: `D`; the folder `UC` is made on it",
            "Kind of installation: `Single UC Server`",
            "Components: `Voice Server`, `Hardware Fax Driver`",
            "General Data Protection Regulation (GDPR): `Yes`",
            "SIP integration: address of the PBX `10.0.1.1`; `Extension`; confirm with `Finish`;"
                + " `Start Extension Number`: `41'00`",
            "`SSO Configuration`: enable `Legacy SSO` and, of `Providers`, `Google`, `Windows`,"
                + " then `Save`");
    assertThat(Sheets.sheet(Edition.JITC, Role.PRIMARY).instructions())
        .contains(
            "If shown: License type: `WebLM License`",
            "Certificate values: `country = CA`, `state = QC`, `locality = Laval`, `organization ="
                + " Example Ltd`, `organizational unit = Voice`, `common name = ixm.example`");
  }

  @Test
  void takesOverTheAnswersOfAnotherSheetOfTheSameWizard() {
    AnswerSheet known =
        AnswerSheet.builder()
            .server("C")
            .role(Role.CONSOLIDATED)
            .drive("D")
            .primaryUpgraded(true)
            .putHints(Question.DCOM_USER, "that of the site")
            .build();
    AnswerSheet given =
        AnswerSheet.builder()
            .server("C")
            .role(Role.CONSOLIDATED)
            .drive("E")
            .primaryUpgraded(false)
            .addComponents("Database")
            .putHints(Question.DCOM_USER, "as last year")
            .build();
    assertThat(known.with(given)).isEqualTo(from(given).primaryUpgraded(true).build());
    assertThat(given.with(AnswerSheet.builder().server("C").role(Role.CONSOLIDATED).build()))
        .isEqualTo(given);
    AnswerSheet other = AnswerSheet.builder().server("D").role(Role.CONSOLIDATED).build();
    assertThatThrownBy(() -> known.with(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("sheet of 'D' as CONSOLIDATED, not of 'C' as CONSOLIDATED");
  }

  @Test
  @Tag("G05-112")
  void saysWhereOaiWritesItsLogs() {
    AnswerSheet sheet =
        from(Sheets.sheet(Edition.STANDARD, Role.SINGLE)).pbxModel("Mitel 5000 (All)").build();
    assertThat(sheet.instructions())
        .contains(
            "OAI: `Direct TCP/IP`, one node, logs on, in the folder that is shown, or another");
    assertThat(from(sheet).oaiLogPath("E:\\Logs").build().instructions())
        .contains("OAI: `Direct TCP/IP`, one node, logs on, in `E:\\Logs`");
  }

  @Test
  @Tag("G15-031")
  void asksForANewAdministratorPasswordOnlyIfTheOldOneIsWeak() {
    AnswerSheet sheet = Sheets.sheet(Edition.STANDARD, Role.SINGLE, Occasion.UPGRADE);
    WizardScreen page = sheet.wizard().find(Page.NEW_ADMINISTRATOR_PASSWORD).orElseThrow();
    assertThat(page.condition())
        .hasValue("the present password is not secure enough, such as 1111");
    assertThat(page.inputs())
        .extracting(WizardInput::question)
        .containsExactly(Question.ADMINISTRATOR_PASSWORD);
    assertThat(sheet.screens()).contains(page);
    AnswerSheet secure = from(sheet).addSkipped(Page.NEW_ADMINISTRATOR_PASSWORD).build();
    assertThat(secure.screens()).doesNotContain(page);
  }

  @Test
  void refusesWhatCanNeverBe() {
    refuses(sheet -> sheet.server(" "), "server must not be blank");
    refuses(
        sheet -> sheet.role(Role.SECONDARY_CONSOLIDATED),
        "role must have a wizard for this occasion: SECONDARY_CONSOLIDATED");
    refuses(sheet -> sheet.drive("d"), "drive must be a letter from A to Z: 'd'");
    refuses(sheet -> sheet.drive("DD"), "drive must be a letter from A to Z: 'DD'");
    refuses(sheet -> sheet.dcomUser("a\nb"), "dcomUser must be one line: 'a\\u000ab'");
    refuses(sheet -> sheet.pbxBrand(""), "pbxBrand must not be blank");
    refuses(sheet -> sheet.pbxModel(""), "pbxModel must not be blank");
    refuses(sheet -> sheet.country(""), "country must not be blank");
    refuses(sheet -> sheet.areaCode(""), "areaCode must not be blank");
    refuses(sheet -> sheet.localAdministrator(""), "localAdministrator must not be blank");
    refuses(sheet -> sheet.startExtension(""), "startExtension must not be blank");
    refuses(sheet -> sheet.oaiLogPath(""), "oaiLogPath must not be blank");
    refuses(sheet -> sheet.addComponents(""), "components must not be blank");
    refuses(sheet -> sheet.addOaiStations(""), "oaiStations must not be blank");
    refuses(sheet -> sheet.addOaiHuntGroups(""), "oaiHuntGroups must not be blank");
    refuses(sheet -> sheet.addOaiTrunks(""), "oaiTrunks must not be blank");
    refuses(sheet -> sheet.addSsoProviders("\t"), "ssoProviders must not be blank");
    refuses(
        sheet -> sheet.licenseServerAddress("here"),
        "licenseServerAddress must be an IP address such as 10.0.0.5: 'here'");
    refuses(
        sheet -> sheet.primaryAddress("here"),
        "primaryAddress must be an IP address such as 10.0.0.5: 'here'");
    refuses(
        sheet -> sheet.consolidatedAddress("here"),
        "consolidatedAddress must be an IP address such as 10.0.0.5: 'here'");
    refuses(
        sheet -> sheet.pbxAddress("here"),
        "pbxAddress must be an IP address such as 10.0.0.5: 'here'");
    refuses(sheet -> sheet.number(0), "number must be 1 to 9999: 0");
    refuses(sheet -> sheet.ports(-1), "ports must be 0 to 100000: -1");
    refuses(sheet -> sheet.addSkipped(Page.ROLE), "skipped must be pages that may be: ROLE");
  }

  private static void refuses(UnaryOperator<AnswerSheet.Builder> edit, String message) {
    AnswerSheet.Builder sheet = AnswerSheet.builder();
    sheet.server("IXM").role(Role.SINGLE);
    assertThatThrownBy(() -> edit.apply(sheet).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void refusesServersWithoutTheRoleOrWithoutAWizard() {
    Deployment site = Sheets.single(Edition.STANDARD);
    Server license = site.servers().get(0);
    Server single = site.servers().get(1);
    assertThatThrownBy(() -> AnswerSheet.of(site, single, Role.PRIMARY, Occasion.INSTALLATION))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("server 'IXM' does not play the role PRIMARY");
    assertThatThrownBy(
            () -> AnswerSheet.of(site, license, Role.LICENSE_SERVER, Occasion.INSTALLATION))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no wizard for the role LICENSE_SERVER");
  }
}
