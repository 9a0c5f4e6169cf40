package dev.ixm.config.installer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.ixm.config.password.PasswordContext;
import dev.ixm.config.password.PasswordPolicy;
import dev.ixm.config.password.PasswordPurpose;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.rule.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SitePasswordsTest {

  private static final String GOOD = "Quar7!Lem4on,42";
  private static final String OTHER = "Quar7!Lem4on,43";
  private static final String INSTALLER = "Quar7Lem4on42";

  private static SiteAnswers site(Edition edition, String server) {
    return server.equals("ixm")
        ? Sheets.complete(Sheets.single(edition), Occasion.INSTALLATION)
        : Sheets.complete(edition);
  }

  private static List<PasswordRequest> requests(Edition edition, String server) {
    return SitePasswords.requests(site(edition, server)).stream()
        .filter(request -> request.server().equalsIgnoreCase(server))
        .filter(request -> request.program() == PasswordRequest.Program.INSTALLER)
        .toList();
  }

  /**
   * Each row: the statements, the edition, the servers that ask, the purpose, whether it is entered
   * twice, and its policy. No other server asks.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          G05-096 | STANDARD | ixm pri con sec2 | UC_IIS_USER | true  | STANDARD
          G05-097 | STANDARD | ixm con          | ADMINISTRATOR | false | INSTALLER_ADMIN
          G08-080 | STANDARD | ixm pri con sec2 | UC_IIS_USER | true  | STANDARD
          G08-093 | STANDARD | ixm pri con sec2 | UC_IIS_USER | true  | STANDARD
          G08-109 | STANDARD | ixm pri con sec2 | UC_IIS_USER | true  | STANDARD
          G08-096 | STANDARD | con              | LOCAL_ADMINISTRATOR | true | STANDARD
          G09-129 G09-179 G09-213 G09-239 G09-409 | JITC | ixm pri con sec2 web1 | UC_IIS_USER | \
          true | JITC
          ''      | JITC | ixm con              | ADMINISTRATOR | false | JITC
          G09-106 G09-131 G09-180 G09-214 G09-240 G09-389 G09-410 | JITC | \
          ixm pri con sec2 cse1 web1 | DATABASE_ENCRYPTION | false | JITC
          G09-215 | JITC | con                  | MOBILINK_COMMUNICATIONS | false | JITC
          G09-216 | JITC | con                  | MOBILINK_IDENTITY_FILE | false | JITC
          G05-073 G08-063 | STANDARD | ixm pri con sec2 cse1 web1 | DCOM_USER | false | STANDARD
          ''      | STANDARD | ''               | DATABASE_ENCRYPTION | false | JITC
          """)
  void asksForEachPassword(
      String ids,
      Edition edition,
      String servers,
      PasswordPurpose purpose,
      boolean confirmed,
      String policy) {
    List<String> asking = Splitter.on(' ').omitEmptyStrings().splitToList(servers);
    for (String server : new String[] {"ixm", "pri", "con", "sec2", "cse1", "web1"}) {
      List<PasswordRequest> requests =
          requests(edition, server).stream()
              .filter(request -> request.purpose() == purpose)
              .toList();
      assertThat(requests).as("%s on %s", ids, server).hasSize(asking.contains(server) ? 1 : 0);
      for (PasswordRequest request : requests) {
        assertThat(request.isConfirmed()).isEqualTo(confirmed);
        assertThat(request.policy()).isSameAs(policy(policy));
      }
    }
  }

  private static PasswordPolicy policy(String name) {
    return switch (name) {
      case "STANDARD" -> PasswordPolicy.STANDARD;
      case "INSTALLER_ADMIN" -> PasswordPolicy.INSTALLER_ADMIN;
      default -> PasswordPolicy.JITC;
    };
  }

  @Test
  @Tag("G05-096")
  void saysWhatThePasswordOfTheWebApplicationsOpens() {
    for (Role role : new Role[] {Role.SINGLE, Role.PRIMARY, Role.CONSOLIDATED, Role.SECONDARY}) {
      AnswerSheet sheet = Sheets.sheet(Edition.STANDARD, role);
      assertThat(sheet.wizard().find(Question.UC_IIS_USER_PASSWORD).orElseThrow().governs())
          .containsExactly("Web Access");
    }
  }

  @Test
  @Tag("G09-396")
  @Tag("G09-409")
  @Tag("G09-215")
  void saysWhereTheSamePasswordIsEntered() {
    ImmutableList<PasswordRequest> requests = SitePasswords.requests(Sheets.complete(Edition.JITC));
    assertThat(requests)
        .filteredOn(request -> request.purpose() == PasswordPurpose.UC_IIS_USER)
        .filteredOn(request -> request.server().equals("WEB1"))
        .singleElement()
        .satisfies(
            request -> assertThat(request.sharedWith()).containsExactly("PRI", "CON", "SEC2"));
    assertThat(requests)
        .filteredOn(request -> request.purpose() == PasswordPurpose.MOBILINK_COMMUNICATIONS)
        .extracting(PasswordRequest::toString, PasswordRequest::sharedWith)
        .containsExactly(
            tuple("CON MOBILINK_COMMUNICATIONS", List.of("createkey on PRI")),
            tuple("createkey on PRI MOBILINK_COMMUNICATIONS", List.of("CON")));
    assertThat(requests)
        .filteredOn(request -> request.purpose() == PasswordPurpose.DATABASE_ENCRYPTION)
        .hasSize(5)
        .allSatisfy(request -> assertThat(request.sharedWith()).isEmpty());
  }

  @Test
  @Tag("G09-065")
  @Tag("G09-297")
  void asksForWhatIsEnteredOutsideOfTheInstaller() {
    assertThat(SitePasswords.requests(Sheets.complete(Edition.JITC)))
        .filteredOn(request -> request.server().equals("PRI"))
        .extracting(PasswordRequest::toString, PasswordRequest::isRequired)
        .contains(
            tuple("certmgr.msc on PRI CERTIFICATE_BACKUP", true),
            tuple("createcert on PRI PRIVATE_CERTIFICATE", false));
    assertThat(SitePasswords.requests(Sheets.complete(Edition.STANDARD)))
        .extracting(PasswordRequest::program)
        .containsOnly(PasswordRequest.Program.INSTALLER);
  }

  @Test
  void findsAMissingOneOnlyWhereEverySiteHasIt() {
    assertThat(
            SitePasswords.check(
                Sheets.complete(Edition.JITC),
                request ->
                    request.program() == PasswordRequest.Program.INSTALLER
                            || request.program() == PasswordRequest.Program.CREATE_KEY
                        ? good(request)
                        : Optional.empty()))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.facts())
                    .containsEntry(SitePasswords.PURPOSE, "CERTIFICATE_BACKUP"));
  }

  @ParameterizedTest
  @EnumSource
  void acceptsGoodPasswords(Edition edition) {
    assertThat(SitePasswords.check(Sheets.complete(edition), SitePasswordsTest::good)).isEmpty();
  }

  private static Optional<char[]> good(PasswordRequest request) {
    boolean installer = request.policy() == PasswordPolicy.INSTALLER_ADMIN;
    return Optional.of((installer ? INSTALLER : GOOD).toCharArray());
  }

  /** Each row: the statements, edition, place and purpose of the odd one, and its finding. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          G09-396 | JITC | WEB1 | UC_IIS_USER | installer.password.uc-iis-user.same | /sheets/4 | PRI
          ''      | STANDARD | CON | UC_IIS_USER | installer.password.uc-iis-user.same | /sheets/1 | PRI
          ''      | STANDARD | CSE1 | DCOM_USER | installer.password.dcom-user.same | /sheets/3 | PRI
          G09-215 | JITC | PRI | MOBILINK_COMMUNICATIONS | installer.password.mobilink.same | \
          /sheets/1 | CON
          """)
  void findsAPasswordThatIsNotTheSame(
      String ids,
      Edition edition,
      String server,
      PasswordPurpose purpose,
      String rule,
      String path,
      String other) {
    ImmutableList<Finding> findings =
        SitePasswords.check(
            Sheets.complete(edition),
            request ->
                request.server().equals(server) && request.purpose() == purpose
                    ? Optional.of(OTHER.toCharArray())
                    : good(request));
    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.rule().id()).isEqualTo(rule);
    assertThat(finding.kind()).isEqualTo(Finding.Kind.BREACH);
    assertThat(finding.path()).isEqualTo(path);
    assertThat(finding.facts())
        .containsEntry(Finding.SERVER, server)
        .containsEntry(SitePasswords.PURPOSE, purpose.name())
        .containsEntry(SitePasswords.LIKE, other);
    assertThat(finding.toString()).doesNotContain(GOOD, OTHER);
  }

  @Test
  void comparesWholePasswords() {
    for (String other : new String[] {GOOD + "x", GOOD.substring(1), "q" + GOOD.substring(1)}) {
      assertThat(
              SitePasswords.check(
                  Sheets.complete(Edition.JITC),
                  request ->
                      request.server().equals("SEC2")
                              && request.purpose() == PasswordPurpose.UC_IIS_USER
                          ? Optional.of(other.toCharArray())
                          : good(request)))
          .extracting(finding -> finding.rule().id())
          .contains("installer.password.uc-iis-user.same");
    }
  }

  @Test
  void lackingPasswordsAreFound() {
    ImmutableList<Finding> findings =
        SitePasswords.check(Sheets.complete(Edition.STANDARD), request -> Optional.empty());
    assertThat(findings)
        .hasSameSizeAs(SitePasswords.requests(Sheets.complete(Edition.STANDARD)))
        .allSatisfy(
            finding -> {
              assertThat(finding.rule().id()).isEqualTo("installer.password.given");
              assertThat(finding.rule().basis()).isEqualTo(Basis.INFERRED);
            });
  }

  @Test
  void findsWhatThePolicyFindsAndWhere() {
    ImmutableList<Finding> findings =
        SitePasswords.check(
            Sheets.complete(Edition.STANDARD),
            request ->
                request.purpose() == PasswordPurpose.ADMINISTRATOR
                    ? Optional.of("1111".toCharArray())
                    : good(request));
    assertThat(findings)
        .extracting(finding -> finding.rule().id())
        .isEqualTo(
            PasswordPolicy.INSTALLER_ADMIN.check("1111", PasswordContext.none()).stream()
                .map(finding -> finding.rule().id())
                .toList());
    assertThat(findings)
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.path()).isEqualTo("/sheets/1");
              assertThat(finding.facts()).containsEntry(Finding.SERVER, "CON");
              assertThat(finding.facts()).containsEntry(SitePasswords.PURPOSE, "ADMINISTRATOR");
              assertThat(finding.facts()).containsKeys(Finding.ACTUAL, Finding.EXPECTED);
            });
  }

  @Test
  void servicesOfAnotherAccountHaveAPasswordOfTheirOwn() {
    SiteAnswers site = Sheets.complete(Edition.STANDARD);
    AnswerSheet.Builder other = AnswerSheet.builder();
    other.from(site.find("CSE1", Role.REMOTE_CSE).orElseThrow()).dcomUser("EXAMPLE\\cse");
    assertThat(
            SitePasswords.check(
                site.with(other.build()),
                request ->
                    request.server().equals("CSE1")
                        ? Optional.of(OTHER.toCharArray())
                        : good(request)))
        .isEmpty();
  }

  @Test
  void neitherChangesNorKeepsWhatItIsGiven() {
    char[] password = GOOD.toCharArray();
    SitePasswords.check(Sheets.complete(Edition.JITC), request -> Optional.of(password));
    assertThat(password).isEqualTo(GOOD.toCharArray());
    char[] bad = "hunter2".toCharArray();
    ImmutableList<Finding> findings =
        SitePasswords.check(Sheets.complete(Edition.JITC), request -> Optional.of(bad));
    Arrays.fill(bad, ' ');
    assertThat(findings).isNotEmpty().noneMatch(finding -> finding.toString().contains("hunter2"));
  }

  @Test
  void throwsOnWhatTheSourceThrows() {
    assertThatThrownBy(
            () ->
                SitePasswords.check(
                    Sheets.complete(Edition.JITC),
                    request -> {
                      throw new IllegalStateException("locked");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("locked");
  }

  @Test
  @Tag("G15-031")
  void asksForNoNewPasswordOfAnAdministratorThatIsSecure() {
    SiteAnswers weak = Sheets.complete(Sheets.single(Edition.STANDARD), Occasion.UPGRADE);
    assertThat(SitePasswords.requests(weak))
        .extracting(PasswordRequest::purpose)
        .contains(PasswordPurpose.ADMINISTRATOR);
    SiteAnswers secure = weak.withEach(sheet -> sheet.addSkipped(Page.NEW_ADMINISTRATOR_PASSWORD));
    assertThat(SitePasswords.requests(secure))
        .extracting(PasswordRequest::purpose)
        .doesNotContain(PasswordPurpose.ADMINISTRATOR);
  }
}
