package dev.ixm.runbook.install;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WizardTest {

  private static final Splitter WORDS = Splitter.onPattern("\\s+").omitEmptyStrings();

  /**
   * Each row: the statements, role and edition, and the pages, each with the number of the guide's
   * first step for it. Steps without a page here: 14 of the JITC Primary (exit, part of the
   * license), share, EFS and restart at the end (steps of their own).
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          G05-121 G05-068 G05-069 G05-074 | SINGLE | STANDARD | 1 EXTRACT 2 SETUP 3 VERIFIED 4 DCOM \
          5 AGREEMENT 6 DESTINATION 7 TOPOLOGY 8 LICENSE 11 COMPONENTS 12 WINDOWS_CHECK 13 IIS_CHECK \
          14 PBX 16 EMAIL_TYPE 17 LOCATION 18 IIS_PASSWORD 19 ADMINISTRATOR_PASSWORD 20 GDPR 21 COPY \
          23 IN_USE 24 PBX_SETTINGS 25 SIP 28 OAI 32 AES 33 SSO 34 FINISH
          G08-083 | PRIMARY | STANDARD | 1 EXTRACT 2 SETUP 3 VERIFIED 4 DCOM 5 AGREEMENT \
          6 DESTINATION 7 TOPOLOGY 8 ROLE 9 LICENSE_REMINDER 10 LICENSE 13 COMPONENTS \
          14 WINDOWS_CHECK 15 IIS_CHECK 16 PBX 18 CONSOLIDATED_ADDRESS 19 PORTS 20 LOCATION \
          21 IIS_PASSWORD 22 COPY 24 IN_USE 25 PBX_SETTINGS 26 SIP 30 SSO 31 FINISH
          G08-099 | CONSOLIDATED | STANDARD | 1 EXTRACT 2 SETUP 3 VERIFIED 4 DCOM 5 AGREEMENT \
          6 DESTINATION 7 TOPOLOGY 8 ROLE 9 PRIMARY_ADDRESS 10 COMPONENTS 11 WINDOWS_CHECK 12 PBX \
          14 UPGRADED 15 EMAIL_TYPE 16 IIS_PASSWORD 17 ADMINISTRATOR_PASSWORD 18 LOCATION \
          19 LOCAL_ADMINISTRATOR 20 GDPR 21 COPY 23 SSO 24 IN_USE 25 PBX_SETTINGS 26 FINISH
          G08-111 | SECONDARY | STANDARD | 1 EXTRACT 2 SETUP 3 VERIFIED 4 DCOM 5 AGREEMENT \
          6 DESTINATION 7 TOPOLOGY 8 ROLE 9 NUMBER 10 PRIMARY_ADDRESS 11 COMPONENTS 12 PBX \
          14 CONSOLIDATED_ADDRESS 15 PORTS 16 IIS_PASSWORD 17 COPY 19 IN_USE 20 PBX_SETTINGS 21 SSO \
          22 FINISH
          G18-003 | REMOTE_CSE | STANDARD | 1 SETUP_REMOTE 2 DCOM 3 AGREEMENT 4 DESTINATION \
          5 TOPOLOGY 6 ROLE 7 NUMBER 8 PRIMARY_ADDRESS 9 COMPONENTS 10 UPGRADED \
          11 CONSOLIDATED_ADDRESS 12 EMAIL_TYPE 13 COPY 15 FINISH
          G19-004 | REMOTE_WEB | STANDARD | 1 SETUP_REMOTE 2 DCOM 3 AGREEMENT 4 DESTINATION \
          5 TOPOLOGY 6 ROLE 7 NUMBER 8 PRIMARY_ADDRESS 9 COMPONENTS 10 UPGRADED \
          11 CONSOLIDATED_ADDRESS 12 COPY 14 FINISH
          G09-112 | SINGLE | JITC | 1 EXTRACT 2 SETUP 3 VERIFIED 4 DCOM 5 AGREEMENT 6 DESTINATION \
          7 TOPOLOGY 8 LICENSE 11 COMPONENTS 12 WINDOWS_CHECK 13 IIS_CHECK 14 PBX 16 LOCATION \
          17 IIS_PASSWORD 18 ADMINISTRATOR_PASSWORD 19 DATABASE_PASSWORD 20 GDPR 21 COPY 23 IN_USE \
          24 PBX_SETTINGS 25 SIP 28 SSO 29 FINISH
          G09-156 | PRIMARY | JITC | 1 EXTRACT 2 SETUP 3 VERIFIED 4 DCOM 5 AGREEMENT 6 DESTINATION \
          7 TOPOLOGY 8 ROLE 9 LICENSE 15 LICENSE_REMINDER 16 COMPONENTS 17 WINDOWS_CHECK \
          18 IIS_CHECK 19 PBX 21 CONSOLIDATED_ADDRESS 22 PORTS 23 LOCATION 24 IIS_PASSWORD \
          25 DATABASE_PASSWORD 26 CERTIFICATE_VALUES 27 COPY 29 IN_USE 30 PBX_SETTINGS 31 SIP \
          34 FINISH
          G09-189 | CONSOLIDATED | JITC | 1 EXTRACT 2 SETUP 3 VERIFIED 4 DCOM 5 AGREEMENT \
          6 DESTINATION 7 TOPOLOGY 8 ROLE 9 PRIMARY_ADDRESS 10 HIGH_SECURITY 11 COMPONENTS \
          12 WINDOWS_CHECK 13 PBX 15 UPGRADED 16 ADMINISTRATOR_PASSWORD 17 IIS_PASSWORD \
          18 DATABASE_PASSWORD 19 MOBILINK_PASSWORD 20 IDENTITY_PASSWORD 21 COPY 23 IN_USE \
          24 PBX_SETTINGS 25 SSO 26 FINISH
          G09-224 | SECONDARY | JITC | 1 EXTRACT 2 SETUP 3 VERIFIED 4 DCOM 5 AGREEMENT 6 DESTINATION \
          7 TOPOLOGY 8 ROLE 9 PRIMARY_ADDRESS 10 HIGH_SECURITY 11 COMPONENTS 12 PBX 14 NUMBER \
          15 CONSOLIDATED_ADDRESS 16 PORTS 17 IIS_PASSWORD 18 DATABASE_PASSWORD \
          19 CERTIFICATE_VALUES 20 COPY 22 IN_USE 23 PBX_SETTINGS 24 SIP 27 FINISH
          G09-377 | REMOTE_CSE | JITC | 1 SETUP_REMOTE 2 DCOM 3 AGREEMENT 4 DESTINATION 5 TOPOLOGY \
          6 ROLE 7 NUMBER 8 PRIMARY_ADDRESS 9 HIGH_SECURITY 10 COMPONENTS 11 CONSOLIDATED_ADDRESS \
          12 EMAIL_TYPE 13 DATABASE_PASSWORD 14 CERTIFICATE_VALUES 15 COPY 17 FINISH
          G09-398 | REMOTE_WEB | JITC | 1 SETUP_REMOTE 2 DCOM 3 AGREEMENT 4 DESTINATION 5 TOPOLOGY \
          6 ROLE 7 NUMBER 8 PRIMARY_ADDRESS 9 HIGH_SECURITY 10 COMPONENTS 11 CONSOLIDATED_ADDRESS \
          12 IIS_PASSWORD 13 DATABASE_PASSWORD 14 CERTIFICATE_VALUES 15 COPY 17 FINISH
          """)
  void showsThePagesInTheGuidesOrder(String ids, Role role, Edition edition, String pages) {
    List<String> words = WORDS.splitToList(pages);
    ImmutableList.Builder<Screen> expected = ImmutableList.builder();
    int number = 0;
    for (int i = 0; i < words.size(); i += 2) {
      assertThat(Integer.parseInt(words.get(i))).isGreaterThan(number);
      number = Integer.parseInt(words.get(i));
      expected.add(Screen.valueOf(words.get(i + 1)));
    }
    assertThat(Wizard.screens(role, edition)).isEqualTo(expected.build());
  }

  /** Each row: the statement, the page, and the roles whose ordinary wizard shows it. */
  @ParameterizedTest
  @CsvSource({
    "G08-115, LICENSE, SINGLE PRIMARY",
    "G08-116, LICENSE_REMINDER, PRIMARY",
    "G08-117, ROLE, PRIMARY CONSOLIDATED SECONDARY",
    "G08-118, NUMBER, SECONDARY",
    "G08-119, PRIMARY_ADDRESS, CONSOLIDATED SECONDARY",
    "G08-120, CONSOLIDATED_ADDRESS, PRIMARY SECONDARY",
    "G08-121, PORTS, PRIMARY SECONDARY",
    "G08-123, WINDOWS_CHECK, SINGLE PRIMARY CONSOLIDATED",
    "G08-124, IIS_CHECK, SINGLE PRIMARY",
    "G08-125, PBX, SINGLE PRIMARY CONSOLIDATED SECONDARY",
    "G08-126, UPGRADED, CONSOLIDATED",
    "G08-127, EMAIL_TYPE, SINGLE CONSOLIDATED",
    "G08-128, LOCATION, SINGLE PRIMARY CONSOLIDATED",
    "G08-129, IIS_PASSWORD, SINGLE PRIMARY CONSOLIDATED SECONDARY",
    "G08-130, ADMINISTRATOR_PASSWORD, SINGLE CONSOLIDATED",
    "G08-131, LOCAL_ADMINISTRATOR, CONSOLIDATED",
    "G08-132, GDPR, SINGLE CONSOLIDATED",
    "G08-133, SIP, SINGLE PRIMARY",
    "G08-134, OAI, SINGLE",
    "G08-135, AES, SINGLE",
    "G08-136, SSO, SINGLE PRIMARY CONSOLIDATED SECONDARY",
  })
  void showsEachPageToTheRolesThatHaveIt(String id, Screen screen, String roles) {
    for (Role role : List.of(Role.SINGLE, Role.PRIMARY, Role.CONSOLIDATED, Role.SECONDARY)) {
      assertThat(Wizard.screens(role, Edition.STANDARD).contains(screen))
          .as("%s on %s", id, role)
          .isEqualTo(WORDS.splitToList(roles).contains(role.name()));
    }
  }

  /** The pages that only JITC has, and who shows them. Statement G09-150. */
  @Test
  void showsTheSecurityPagesUnderJitcOnly() {
    Map<Screen, String> pages =
        Map.of(
            Screen.DATABASE_PASSWORD,
            "SINGLE PRIMARY CONSOLIDATED SECONDARY REMOTE_CSE REMOTE_WEB",
            Screen.CERTIFICATE_VALUES,
            "PRIMARY SECONDARY REMOTE_CSE REMOTE_WEB",
            Screen.MOBILINK_PASSWORD,
            "CONSOLIDATED",
            Screen.IDENTITY_PASSWORD,
            "CONSOLIDATED",
            Screen.HIGH_SECURITY,
            "CONSOLIDATED SECONDARY REMOTE_CSE REMOTE_WEB");
    for (Role role : Role.values()) {
      pages.forEach(
          (screen, roles) ->
              assertThat(Wizard.screens(role, Edition.JITC).contains(screen))
                  .as("%s on %s", screen, role)
                  .isEqualTo(WORDS.splitToList(roles).contains(role.name())));
      assertThat(Wizard.screens(role, Edition.STANDARD))
          .doesNotContainAnyElementsOf(pages.keySet());
    }
  }

  @Test
  void hasNoPagesForComputersThatTheProductIsNotInstalledOn() {
    assertThat(Wizard.screens(Role.SECONDARY_CONSOLIDATED, Edition.STANDARD)).isEmpty();
    assertThat(Wizard.screens(Role.REMOTE_ADMIN, Edition.JITC)).isEmpty();
  }
}
