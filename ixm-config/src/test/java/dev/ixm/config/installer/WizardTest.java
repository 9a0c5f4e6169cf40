package dev.ixm.config.installer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.Edition;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.release.ReleaseFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WizardTest {

  private static final ReleaseFacts FACTS = ReleaseFacts.of(Release.R10_8);

  private static final Splitter WORDS = Splitter.onPattern("\\s+").omitEmptyStrings();

  private static Wizard wizard(Role role, Edition edition) {
    return Wizard.find(role, edition, Occasion.INSTALLATION, FACTS).orElseThrow();
  }

  /**
   * Each row: the statements, role, edition and occasion, and the pages, each with the number of
   * the guide's first step for it; a minus where another procedure describes it, a question mark
   * where none does. Steps without a page here are those that only go on or confirm the page
   * before, and share, EFS and restart at the end.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          G05-121 G05-068 G05-069 G05-074 | SINGLE | STANDARD | INSTALLATION | 1 EXTRACT 2 SETUP \
          3 VERIFIED 4 DCOM_SETTINGS 5 AGREEMENT 6 DESTINATION 7 TOPOLOGY 8 LICENSE_TYPE \
          9 WEBLM_ADDRESS 10 WEBLM_DETAILS - RUN - ACTIVATION - REGISTRATION - ACTIVE_LICENSE \
          11 COMPONENTS 12 WINDOWS_CHECK 13 IIS_CHECK 14 PBX_BRAND 15 PBX_MODEL 16 EMAIL_TYPE \
          17 LOCATION 18 IIS_PASSWORD 19 ADMINISTRATOR_PASSWORD 20 GDPR 21 COPY 23 IN_USE \
          24 PBX_SETTINGS 25 SIP 28 OAI_CONFIGURATION 29 OAI_LINK 30 OAI_DIALOG 32 AES 33 SSO \
          34 FINISH
          G08-083 | PRIMARY | STANDARD | INSTALLATION | 1 EXTRACT 2 SETUP 3 VERIFIED \
          4 DCOM_USER_INFO 5 AGREEMENT 6 DESTINATION 7 TOPOLOGY 8 ROLE 9 LICENSE_REMINDER \
          10 LICENSE_TYPE 11 WEBLM_ADDRESS 12 WEBLM_DETAILS - RUN - ACTIVATION - REGISTRATION \
          - ACTIVE_LICENSE 13 COMPONENTS 14 WINDOWS_CHECK 15 IIS_CHECK 16 PBX_BRAND 17 PBX_MODEL \
          18 CONSOLIDATED_ADDRESS 19 PORTS 20 LOCATION 21 IIS_PASSWORD 22 COPY 24 IN_USE \
          25 PBX_SETTINGS 26 SIP 30 SSO 31 FINISH
          G08-099 | CONSOLIDATED | STANDARD | INSTALLATION | 1 EXTRACT 2 SETUP 3 VERIFIED \
          4 DCOM_USER_INFO 5 AGREEMENT 6 DESTINATION 7 TOPOLOGY 8 ROLE 9 PRIMARY_ADDRESS \
          10 COMPONENTS 11 WINDOWS_CHECK 12 PBX_BRAND 13 PBX_MODEL 14 UPGRADED 15 EMAIL_TYPE \
          16 IIS_PASSWORD 17 ADMINISTRATOR_PASSWORD 18 LOCATION 19 LOCAL_ADMINISTRATOR 20 GDPR \
          21 COPY 23 SSO 24 IN_USE 25 PBX_SETTINGS 26 FINISH
          G08-111 | SECONDARY | STANDARD | INSTALLATION | 1 EXTRACT 2 SETUP 3 VERIFIED \
          4 DCOM_USER_INFO 5 AGREEMENT 6 DESTINATION 7 TOPOLOGY 8 ROLE 9 NUMBER 10 PRIMARY_ADDRESS \
          11 COMPONENTS 12 PBX_BRAND 13 PBX_MODEL 14 CONSOLIDATED_ADDRESS 15 PORTS 16 IIS_PASSWORD \
          17 COPY 19 IN_USE 20 PBX_SETTINGS 21 SSO 22 FINISH
          G18-003 | REMOTE_CSE | STANDARD | INSTALLATION | 1 SETUP_REMOTE 2 DCOM_USER_INFO \
          3 AGREEMENT 4 DESTINATION 5 TOPOLOGY 6 ROLE 7 NUMBER 8 PRIMARY_ADDRESS 9 COMPONENTS \
          10 UPGRADED 11 CONSOLIDATED_ADDRESS 12 EMAIL_TYPE 13 COPY 15 FINISH
          G19-004 | REMOTE_WEB | STANDARD | INSTALLATION | 1 SETUP_REMOTE 2 DCOM_USER_INFO \
          3 AGREEMENT 4 DESTINATION 5 TOPOLOGY 6 ROLE 7 NUMBER 8 PRIMARY_ADDRESS 9 COMPONENTS \
          10 UPGRADED 11 CONSOLIDATED_ADDRESS 12 COPY 14 FINISH
          G09-112 | SINGLE | JITC | INSTALLATION | 1 EXTRACT 2 SETUP 3 VERIFIED 4 DCOM_USER_INFO \
          5 AGREEMENT 6 DESTINATION 7 TOPOLOGY 8 LICENSE_TYPE 9 WEBLM_ADDRESS 10 WEBLM_DETAILS \
          - RUN - ACTIVATION - REGISTRATION ? JITC_LICENSE - ACTIVE_LICENSE 11 COMPONENTS \
          12 WINDOWS_CHECK 13 IIS_CHECK 14 PBX_BRAND 15 PBX_MODEL 16 LOCATION 17 IIS_PASSWORD \
          18 ADMINISTRATOR_PASSWORD 19 DATABASE_PASSWORD 20 GDPR 21 COPY 23 IN_USE 24 PBX_SETTINGS \
          25 SIP 28 SSO 29 FINISH
          G09-156 | PRIMARY | JITC | INSTALLATION | 1 EXTRACT 2 SETUP 3 VERIFIED 4 DCOM_USER_INFO \
          5 AGREEMENT 6 DESTINATION 7 TOPOLOGY 8 ROLE ? LICENSE_TYPE ? WEBLM_ADDRESS \
          ? WEBLM_DETAILS 9 RUN 10 ACTIVATION 11 REGISTRATION 12 JITC_LICENSE 12 ACTIVE_LICENSE \
          15 LICENSE_REMINDER 16 COMPONENTS 17 WINDOWS_CHECK 18 IIS_CHECK 19 PBX_BRAND \
          20 PBX_MODEL 21 CONSOLIDATED_ADDRESS 22 PORTS 23 LOCATION 24 IIS_PASSWORD \
          25 DATABASE_PASSWORD 26 CERTIFICATE_VALUES 27 COPY 29 IN_USE 30 PBX_SETTINGS 31 SIP \
          34 FINISH
          G09-189 | CONSOLIDATED | JITC | INSTALLATION | 1 EXTRACT 2 SETUP 3 VERIFIED \
          4 DCOM_USER_INFO 5 AGREEMENT 6 DESTINATION 7 TOPOLOGY 8 ROLE 9 PRIMARY_ADDRESS \
          10 HIGH_SECURITY 11 COMPONENTS 12 WINDOWS_CHECK 13 PBX_BRAND 14 PBX_MODEL 15 UPGRADED \
          16 ADMINISTRATOR_PASSWORD 17 IIS_PASSWORD 18 DATABASE_PASSWORD 19 MOBILINK_PASSWORD \
          20 IDENTITY_PASSWORD 21 COPY 23 IN_USE 24 PBX_SETTINGS 25 SSO 26 FINISH
          G09-224 | SECONDARY | JITC | INSTALLATION | 1 EXTRACT 2 SETUP 3 VERIFIED \
          4 DCOM_USER_INFO 5 AGREEMENT 6 DESTINATION 7 TOPOLOGY 8 ROLE 9 PRIMARY_ADDRESS \
          10 HIGH_SECURITY 11 COMPONENTS 12 PBX_BRAND 13 PBX_MODEL 14 NUMBER \
          15 CONSOLIDATED_ADDRESS 16 PORTS 17 IIS_PASSWORD 18 DATABASE_PASSWORD \
          19 CERTIFICATE_VALUES 20 COPY 22 IN_USE 23 PBX_SETTINGS 24 SIP 27 FINISH
          G09-377 | REMOTE_CSE | JITC | INSTALLATION | 1 SETUP_REMOTE 2 DCOM_USER_INFO 3 AGREEMENT \
          4 DESTINATION 5 TOPOLOGY 6 ROLE 7 NUMBER 8 PRIMARY_ADDRESS 9 HIGH_SECURITY 10 COMPONENTS \
          11 CONSOLIDATED_ADDRESS 12 EMAIL_TYPE 13 DATABASE_PASSWORD 14 CERTIFICATE_VALUES 15 COPY \
          17 FINISH
          G09-398 | REMOTE_WEB | JITC | INSTALLATION | 1 SETUP_REMOTE 2 DCOM_USER_INFO 3 AGREEMENT \
          4 DESTINATION 5 TOPOLOGY 6 ROLE 7 NUMBER 8 PRIMARY_ADDRESS 9 HIGH_SECURITY 10 COMPONENTS \
          11 CONSOLIDATED_ADDRESS 12 IIS_PASSWORD 13 DATABASE_PASSWORD 14 CERTIFICATE_VALUES \
          15 COPY 17 FINISH
          G15-028 | SINGLE | STANDARD | UPGRADE | 1 SETUP_UPGRADE 2 VERIFIED \
          3 NEW_ADMINISTRATOR_PASSWORD - DCOM_AGAIN 4 COPY 5 SSO 6 FINISH_UPGRADE
          G16-041 | SECONDARY | JITC | UPGRADE | 1 UPGRADE_PROGRAM 2 NEW_ADMINISTRATOR_PASSWORD \
          - DCOM_AGAIN 3 LOCATION 4 COPY 7 FINISH_UPGRADE 8 MOBILINK_REMINDER 9 RESTART_PROMPT
          """)
  void showsThePagesInTheGuidesOrder(
      String ids, Role role, Edition edition, Occasion occasion, String pages) {
    assertThat(
            Wizard.find(role, edition, occasion, FACTS).orElseThrow().screens().stream()
                .flatMap(screen -> List.of(step(screen), screen.page().name()).stream()))
        .isEqualTo(WORDS.splitToList(pages));
  }

  private static String step(WizardScreen screen) {
    if (screen.basis() == Basis.INFERRED) {
      return "?";
    }
    return screen.step().isPresent() ? Integer.toString(screen.step().getAsInt()) : "-";
  }

  /** Each row: the statement, the page, and the roles whose ordinary wizard shows it. */
  @ParameterizedTest
  @CsvSource({
    "G08-115, LICENSE_TYPE, SINGLE PRIMARY",
    "G08-115, WEBLM_ADDRESS, SINGLE PRIMARY",
    "G08-115, WEBLM_DETAILS, SINGLE PRIMARY",
    "G08-116, LICENSE_REMINDER, PRIMARY",
    "G08-117, ROLE, PRIMARY CONSOLIDATED SECONDARY",
    "G08-118, NUMBER, SECONDARY",
    "G08-119, PRIMARY_ADDRESS, CONSOLIDATED SECONDARY",
    "G08-120, CONSOLIDATED_ADDRESS, PRIMARY SECONDARY",
    "G08-121, PORTS, PRIMARY SECONDARY",
    "G08-123, WINDOWS_CHECK, SINGLE PRIMARY CONSOLIDATED",
    "G08-124, IIS_CHECK, SINGLE PRIMARY",
    "G08-125, PBX_BRAND, SINGLE PRIMARY CONSOLIDATED SECONDARY",
    "G08-125, PBX_MODEL, SINGLE PRIMARY CONSOLIDATED SECONDARY",
    "G08-126, UPGRADED, CONSOLIDATED",
    "G08-127, EMAIL_TYPE, SINGLE CONSOLIDATED",
    "G08-128, LOCATION, SINGLE PRIMARY CONSOLIDATED",
    "G08-129, IIS_PASSWORD, SINGLE PRIMARY CONSOLIDATED SECONDARY",
    "G08-130, ADMINISTRATOR_PASSWORD, SINGLE CONSOLIDATED",
    "G08-131, LOCAL_ADMINISTRATOR, CONSOLIDATED",
    "G08-132, GDPR, SINGLE CONSOLIDATED",
    "G08-133, SIP, SINGLE PRIMARY",
    "G08-134, OAI_CONFIGURATION, SINGLE",
    "G08-135, AES, SINGLE",
    "G08-136, SSO, SINGLE PRIMARY CONSOLIDATED SECONDARY",
  })
  void showsEachPageToTheRolesThatHaveIt(String id, Page page, String roles) {
    for (Role role : List.of(Role.SINGLE, Role.PRIMARY, Role.CONSOLIDATED, Role.SECONDARY)) {
      assertThat(wizard(role, Edition.STANDARD).find(page).isPresent())
          .as("%s on %s", id, role)
          .isEqualTo(WORDS.splitToList(roles).contains(role.name()));
    }
  }

  @ParameterizedTest
  @CsvSource({"SINGLE, 8", "PRIMARY, 10"})
  @Tag("G08-115")
  void asksForTheLicenseInThreeStepsInARow(Role role, int first) {
    assertThat(wizard(role, Edition.STANDARD).screens())
        .filteredOn(
            it ->
                Set.of(Page.LICENSE_TYPE, Page.WEBLM_ADDRESS, Page.WEBLM_DETAILS)
                    .contains(it.page()))
        .extracting(it -> it.step().orElseThrow())
        .containsExactly(first, first + 1, first + 2);
  }

  /** The pages that only JITC has, and who shows them. Statement G09-150. */
  @Test
  void showsTheSecurityPagesUnderJitcOnly() {
    Map<Page, String> pages =
        Map.of(
            Page.DATABASE_PASSWORD,
            "SINGLE PRIMARY CONSOLIDATED SECONDARY REMOTE_CSE REMOTE_WEB",
            Page.CERTIFICATE_VALUES,
            "PRIMARY SECONDARY REMOTE_CSE REMOTE_WEB",
            Page.MOBILINK_PASSWORD,
            "CONSOLIDATED",
            Page.IDENTITY_PASSWORD,
            "CONSOLIDATED",
            Page.HIGH_SECURITY,
            "CONSOLIDATED SECONDARY REMOTE_CSE REMOTE_WEB");
    for (Role role : Role.values()) {
      pages.forEach(
          (page, roles) ->
              assertThat(shows(role, Edition.JITC, page))
                  .as("%s on %s", page, role)
                  .isEqualTo(WORDS.splitToList(roles).contains(role.name())));
      assertThat(pages.keySet()).noneMatch(page -> shows(role, Edition.STANDARD, page));
    }
  }

  private static boolean shows(Role role, Edition edition, Page page) {
    return Wizard.find(role, edition, Occasion.INSTALLATION, FACTS)
        .flatMap(wizard -> wizard.find(page))
        .isPresent();
  }

  @Test
  void hasNoWizardForComputersThatTheProductIsNotInstalledOn() {
    for (Edition edition : Edition.values()) {
      for (Role role :
          List.of(Role.SECONDARY_CONSOLIDATED, Role.REMOTE_ADMIN, Role.LICENSE_SERVER)) {
        assertThat(Wizard.find(role, edition, Occasion.INSTALLATION, FACTS)).isEmpty();
      }
      for (Role role : List.of(Role.LICENSE_SERVER, Role.BACKUP_TARGET)) {
        assertThat(Wizard.find(role, edition, Occasion.UPGRADE, FACTS)).isEmpty();
      }
      assertThat(Wizard.find(Role.REMOTE_ADMIN, edition, Occasion.UPGRADE, FACTS)).isPresent();
    }
  }

  /** Each row: the statement, edition, occasion, the roles, and the packages. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          G09-091 | JITC | INSTALLATION | SINGLE PRIMARY CONSOLIDATED SECONDARY | \
          Sentinel Protection, Microsoft Visual C++ Redistributable, Microsoft .Net Framework 4.5
          '' | STANDARD | INSTALLATION | PRIMARY CONSOLIDATED SECONDARY | \
          Sentinel Protection, Microsoft Visual C++ Redistributable, Microsoft .Net Framework 4.5
          '' | STANDARD | INSTALLATION | SINGLE | \
          Sentinel Protection, Microsoft Visual C++ Redistributable
          '' | STANDARD | INSTALLATION | REMOTE_CSE REMOTE_WEB | ''
          G15-029 | STANDARD | UPGRADE | SINGLE | \
          Sentinel Protection, Microsoft Visual C++ Redistributable, Microsoft .Net Framework 3.5
          """)
  void namesThePackagesThatTheInstallerAdds(
      String id, Edition edition, Occasion occasion, String roles, String packages) {
    for (String role : WORDS.split(roles)) {
      Wizard wizard = Wizard.find(Role.valueOf(role), edition, occasion, FACTS).orElseThrow();
      assertThat(String.join(", ", wizard.packages())).isEqualTo(packages);
    }
  }

  @Test
  @Tag("G08-103")
  void numbersThePrimaryByItself() {
    for (Edition edition : Edition.values()) {
      Wizard primary = wizard(Role.PRIMARY, edition);
      assertThat(primary.assignedNumber()).hasValue(1);
      assertThat(primary.find(Question.NUMBER)).isEmpty();
      Wizard secondary = wizard(Role.SECONDARY, edition);
      assertThat(secondary.assignedNumber()).isEmpty();
      assertThat(secondary.find(Question.NUMBER)).isPresent();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SINGLE       | chapter 5, Installation | chapter 9, Installation
          PRIMARY      | chapter 8, Primary Voice Server | chapter 9, Primary Voice Server
          CONSOLIDATED | chapter 8, Consolidated Server | chapter 9, Consolidated Server
          SECONDARY    | chapter 8, Secondary Voice Server | chapter 9, Secondary Voice Servers
          REMOTE_CSE   | chapter 18, Dedicated CSE Server Installation | \
          chapter 9, Installing Remote CSE Under JITC
          REMOTE_WEB   | chapter 19, Dedicated Web Server Installation | \
          chapter 9, Installing Remote Web Server Under JITC
          """)
  void citesTheProcedureOfEachWizard(Role role, String standard, String jitc) {
    assertThat(wizard(role, Edition.STANDARD).source()).hasToString(standard);
    assertThat(wizard(role, Edition.JITC).source()).hasToString(jitc);
  }

  @Test
  void citesThePlaceOfEachPage() {
    Wizard cse = wizard(Role.REMOTE_CSE, Edition.STANDARD);
    assertThat(cse.screens()).allMatch(screen -> screen.source().equals(cse.source()));
    assertThat(wizard(Role.PRIMARY, Edition.STANDARD).find(Page.ACTIVATION).orElseThrow().source())
        .hasToString("chapter 13, Installing the Messaging License");
    assertThat(wizard(Role.PRIMARY, Edition.JITC).find(Page.ACTIVATION).orElseThrow().source())
        .hasToString("chapter 9, Primary Voice Server");
  }

  @Test
  void callsEachPageAsTheGuideDoes() {
    Wizard single = wizard(Role.SINGLE, Edition.STANDARD);
    assertThat(single.screens()).noneMatch(screen -> screen.title().isBlank());
    assertThat(single.find(Page.OAI_LINK).orElseThrow().title()).isEqualTo("Link Information");
    assertThat(single.find(Page.SSO).orElseThrow().title()).isEqualTo("SSO Configuration");
  }

  @Test
  void mayRemindOfTheLicenseUnderJitc() {
    assertThat(wizard(Role.PRIMARY, Edition.JITC).find(Page.LICENSE_REMINDER).orElseThrow())
        .extracting(WizardScreen::condition)
        .isEqualTo(Optional.of("the installer shows it"));
    assertThat(wizard(Role.PRIMARY, Edition.STANDARD).find(Page.LICENSE_REMINDER).orElseThrow())
        .extracting(WizardScreen::condition)
        .isEqualTo(Optional.empty());
  }

  @Test
  void saysWhatToDoInWordsThatHoldForEverySite() {
    ImmutableList<String> lines = wizard(Role.SECONDARY, Edition.STANDARD).instructions();
    assertThat(lines)
        .hasSize(21)
        .contains("Server role: `Secondary Voice Server`")
        .contains("Server number: 2 to 20, which no other server of this role has")
        .contains("Number of ports: as planned")
        .noneMatch(line -> line.contains("{"));
  }
}
