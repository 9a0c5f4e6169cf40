package dev.ixm.runbook.install;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.config.certificate.CertificateSubject;
import dev.ixm.config.installer.Occasion;
import dev.ixm.config.installer.SiteAnswers;
import dev.ixm.model.Edition;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import dev.ixm.runbook.worksheet.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WizardAnswersTest {

  private static final String IN_USE =
      "Components in use, if reported: have the installer close them or close them by hand";
  private static final License WEBLM = Sites.license(LicenseType.WEBLM);
  private static final License MESSAGING = Sites.license(LicenseType.MESSAGING);

  private static String answers(Deployment.Builder site, String server) {
    return new Plan(site.build()).how("product.install@" + server);
  }

  /** Each row: the statements, the edition, the server, and the option that is chosen. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          G09-162 | STANDARD | pri  | Primary Voice Server
          G09-195 | STANDARD | cons | Consolidated Database/File Server
          G09-230 | STANDARD | sec2 | Secondary Voice Server
          G18-003 | STANDARD | cse1 | Remote CSE Server (only)
          G19-004 | STANDARD | web1 | Remote Web Application server (only)
          G09-162 | JITC     | pri  | Primary Voice Server
          G09-195 | JITC     | cons | Consolidated Database/File Server
          G09-230 | JITC     | sec2 | Secondary Voice Server
          G09-382 | JITC     | cse1 | Remote Imap TSE Server (only)
          G09-403 | JITC     | web1 | Remote Web Application server (only)
          """)
  void choosesTheRole(String ids, Edition edition, String server, String option) {
    assertThat(answers(Sites.remote().edition(edition), server))
        .contains("Server role: `" + option + "`");
  }

  /** Each row: a server and the statements about its wizard under JITC. */
  @ParameterizedTest
  @CsvSource({
    "pri, G09-090 G09-093 G09-098 G09-110 G09-157 G09-158 G09-159 G09-160 G09-161 G09-171 G09-183"
        + " G09-186",
    "cons, G09-190 G09-191 G09-192 G09-193 G09-194 G09-204 G09-217 G09-220",
    "sec2, G09-225 G09-226 G09-227 G09-228 G09-229 G09-233 G09-242 G09-245",
    "cse1, G09-378 G09-379 G09-380 G09-381 G09-386 G09-391",
    "web1, G09-399 G09-400 G09-401 G09-402 G09-407 G09-412",
  })
  void answersTheCommonPages(String server, String ids) {
    boolean remote = server.startsWith("cse") || server.startsWith("web");
    assertThat(answers(Sites.jitc(), server))
        .contains("Kind of installation: `Multiple UC Servers in High Availability`")
        .contains("DCOM user: ................ (the domain account with administrator rights")
        .satisfies(WizardAnswersTest::answersOpeningAndEnd)
        .contains(remote ? "folder `Avaya IX Messaging`" : "choose the folder to extract")
        .contains(remote ? "the components are copied" : IN_USE);
  }

  @Test
  @Tag("G09-113")
  @Tag("G09-114")
  @Tag("G09-115")
  @Tag("G09-116")
  @Tag("G09-123")
  @Tag("G09-124")
  @Tag("G09-125")
  @Tag("G09-133")
  @Tag("G09-139")
  void answersTheCommonPagesOfASingleJitcServer() {
    Deployment.Builder site =
        Sites.site(Topology.SINGLE_SERVER)
            .edition(Edition.JITC)
            .addServers(Sites.server("IXM", Role.SINGLE).build());
    assertThat(answers(site, "ixm"))
        .contains(
            "choose the folder to extract",
            "DCOM user: ................ (the domain account",
            IN_USE)
        .contains("Windows roles and features, shown only if some are missing: add them")
        .contains("IIS settings, shown only if some are missing: make them in IIS Manager")
        .satisfies(WizardAnswersTest::answersOpeningAndEnd);
  }

  @Test
  @Tag("G05-101")
  @Tag("G05-120")
  @Tag("G18-005")
  @Tag("G18-021")
  @Tag("G19-006")
  @Tag("G19-017")
  @Tag("G08-137")
  void answersTheCommonPagesOfOrdinarySites() {
    for (String server : new String[] {"pri", "cons", "sec2", "cse1", "web1"}) {
      assertThat(answers(Sites.remote(), server))
          .satisfies(WizardAnswersTest::answersOpeningAndEnd)
          .endsWith(
              "An alert then reminds of sharing the folder: leave it open until that is done; its"
                  + " `OK` may restart this server");
    }
    assertThat(answers(Sites.remote(), "pri")).contains(IN_USE);
  }

  private static void answersOpeningAndEnd(String answers) {
    assertThat(answers)
        .contains("`Setup.exe`", "as administrator")
        .contains("`I accept the license agreement`")
        .contains("Destination: ........ (a local drive other than C); the folder `UC`")
        .contains("Components: ................ (enable those that the site needs")
        .contains("clear the check box `Restart`, then `Finish`; the restart has its own step");
  }

  @Test
  @Tag("G09-117")
  void installsASingleServerAlone() {
    Deployment.Builder site =
        Sites.site(Topology.SINGLE_SERVER).addServers(Sites.server("IXM", Role.SINGLE).build());
    assertThat(answers(site, "ixm"))
        .contains("Kind of installation: `Single UC Server`")
        .contains("DCOM settings: ................ (the login of an administrator of this computer")
        .doesNotContain("sharing the folder");
    assertThat(answers(site.edition(Edition.JITC), "ixm"))
        .contains("DCOM user: ................ (the domain account");
  }

  @Test
  void takesAddressesNumbersAndPortsFromTheDeployment() {
    assertThat(answers(Sites.remote(), "sec2"))
        .contains("Server number: `2`, which no other server of this role has")
        .contains("Address of the Primary: `10.0.0.1`")
        .contains("Address of the Consolidated server: `10.0.0.8`")
        .contains("Number of ports: `60`");
    assertThat(answers(Sites.remote(), "sec3")).contains("Number of ports: ........\n");
  }

  @Test
  void saysWhatIsNotKnown() {
    Deployment.Builder site =
        Sites.site(Topology.HIGH_AVAILABILITY)
            .addServers(
                Sites.server("PRI", Role.PRIMARY).build(),
                Sites.server("SEC", Role.SECONDARY).build(),
                Sites.server("CSE", Role.REMOTE_CSE).build(),
                Sites.server("WEB", Role.REMOTE_WEB).build());
    assertThat(answers(site, "sec"))
        .contains("Server number: ........ (2 to 20),")
        .contains("Address of the Primary: ................ (that of `PRI`)")
        .contains(
            "Address of the Consolidated server: ................ (the deployment has no such");
    assertThat(answers(site, "cse"))
        .contains(
            "Server number: ........ (1 to 25),",
            "Email Server Type: ........ (the one email system that this server is for)");
    assertThat(answers(site, "web")).contains("Server number: ........ (1 to 14),");
    assertThat(answers(site, "pri"))
        .contains(
            "License type: ................ (the one that was bought",
            "PBX Brand: ................\n",
            "address of the PBX ................;");
  }

  @Test
  void takesTheEmailTypeOfTheServerAndNoneOfSeveralOfTheSite() {
    Deployment.Builder site =
        Sites.highAvailability()
            .addServers(
                Sites.server("CSE1", Role.REMOTE_CSE)
                    .number(1)
                    .addEmailTypes(EmailType.GMAIL)
                    .build())
            .addEmailSystems(
                EmailSystem.builder().type(EmailType.EXCHANGE).users(1).build(),
                EmailSystem.builder().type(EmailType.OFFICE_365).users(1).build());
    assertThat(answers(site, "cse1")).contains("Email Server Type: `Gmail`\n");
    assertThat(answers(site, "cons"))
        .contains("Email Server Type: ........ (any, since only remote CSE servers synchronize");
  }

  @Test
  void integratesWithThePbxOfTheDeployment() {
    Pbx pbx = Pbx.builder().kind(PbxKind.OTHER).addAddresses("10.1.0.1", "10.1.0.2").build();
    assertThat(answers(Sites.highAvailability().pbx(pbx), "pri"))
        .contains("SIP integration: address of the PBX `10.1.0.1`; keep `Trunk`");
  }

  @Test
  @Tag("G12-011")
  void takesAWebLmLicenseFromTheLicenseServer() {
    Deployment.Builder site =
        Sites.highAvailability()
            .license(WEBLM)
            .addServers(Sites.server("LIC", Role.LICENSE_SERVER).addAddresses("10.0.0.5").build());
    assertThat(answers(site, "pri"))
        .contains("License type: `WebLM License`\nAddress of the license server: `10.0.0.5`\n")
        .doesNotContain("Request Online Activation");
    assertThat(answers(site, "sec2")).doesNotContain("License type");
  }

  @Test
  @Tag("G05-080")
  @Tag("G08-072")
  @Tag("G13-002")
  void activatesAMessagingLicenseOnlineInsteadOfWebLm() {
    for (Deployment.Builder site :
        new Deployment.Builder[] {
          Sites.highAvailability(),
          Sites.site(Topology.SINGLE_SERVER).addServers(Sites.server("PRI", Role.SINGLE).build())
        }) {
      assertThat(answers(site.license(MESSAGING), "pri"))
          .contains(
              "License type: `Messaging`\n`Run`, if asked\n"
                  + "Licensing: `Serial Number` and `Site ID`, then `Request Online Activation`\n"
                  + "Customer Site Registration: fill in all fields, then `Submit`\n"
                  + "License: `Set as Active License`, confirm with `OK`, then `Exit`\n")
          .doesNotContain("Address of the license server", "JITC");
    }
  }

  @Test
  @Tag("G02-574")
  void asksNobodyWhereTheLicenseIsVerifiedOffline() {
    License offline = License.builder().from(MESSAGING).verification(Verification.OFFLINE).build();
    for (Edition edition : Edition.values()) {
      Deployment site = Sites.highAvailability().edition(edition).license(offline).build();
      Plan plan = new Plan(site);
      assertThat(plan.how("product.install@pri"))
          .contains("`Run`, if asked", "License: `Set as Active License`")
          .doesNotContain("Request Online Activation", "Customer Site Registration");
      plan.assertOrder("site.license", "license.file@pri", "product.install@pri");
      assertThat(plan.how("license.file@pri")).contains("USB key");
      assertThat(plan.how("site.license")).contains("Its USB key and its license file");
      assertThat(plan.has("license.file@sec2")).isFalse();
    }
    assertThat(new Plan(Sites.highAvailability().license(MESSAGING).build()).topics("pri"))
        .doesNotContain("license.file");
  }

  @Test
  void printsWhatASiteHasAnsweredInPlaceOfBlanks() {
    Deployment site = Sites.highAvailability().build();
    SiteAnswers answers =
        SiteAnswers.of(site, Occasion.INSTALLATION)
            .withEach(sheet -> sheet.pbxBrand("Avaya").pbxModel("Aura").country("Canada"));
    Runbook open = Installation.of(site);
    Runbook answered = open.answering(answers);
    Plan plan = new Plan(answered);
    assertThat(plan.how("product.install@pri"))
        .contains(
            "PBX Brand: `Avaya`\nPBX model: `Aura`\n", "Country of the main location: `Canada`")
        .contains("Number of ports: ........\n")
        .endsWith("may restart this server");
    assertThat(plan.how("product.install@cons"))
        .contains("Whether the Primary was upgraded from a single server: `No`");
    assertThat(Worksheet.of(open).markdown()).contains("- installer: PBX Brand (4 servers)");
    assertThat(Worksheet.of(answered).markdown()).doesNotContain("PBX Brand (");
    assertThat(answered.steps()).hasSameSizeAs(open.steps());
    assertThat(open.answering(SiteAnswers.builder().deployment(site).build())).isEqualTo(open);
    SiteAnswers ofAnUpgrade =
        SiteAnswers.of(site, Occasion.UPGRADE).withEach(sheet -> sheet.pbxBrand("Avaya"));
    assertThat(open.answering(ofAnUpgrade)).isEqualTo(open);
  }

  /** What the installer will ask is recorded before, and certificates are made with it. */
  @Test
  void printsWhatASiteHasAnsweredInStepsBeforeTheInstallerAndAfterIt() {
    Deployment site = Sites.jitc().build();
    CertificateSubject subject =
        CertificateSubject.builder()
            .country("CA")
            .state("ON")
            .locality("Ottawa")
            .organization("Example & Sons")
            .organizationalUnit("IT")
            .commonName("ixm")
            .build();
    SiteAnswers answers =
        SiteAnswers.of(site, Occasion.INSTALLATION)
            .withEach(
                sheet ->
                    sheet
                        .dcomUser("EXAMPLE\\ixm")
                        .licenseServerAddress("192.0.2.5")
                        .certificateValues(subject));
    Plan open = new Plan(site);
    Plan plan = new Plan(open.runbook().answering(answers));
    assertThat(plan.how("site.dcom-user")).contains("Name of the account: `EXAMPLE\\ixm`\n");
    assertThat(plan.how("license.manager"))
        .contains("Record the address of the computer with the license manager: `192.0.2.5`\n");
    assertThat(plan.how("site.answers"))
        .contains(
            "Certificate values: country `CA`, state `ON`, city `Ottawa`, organization `Example &"
                + " Sons`, unit `IT`, common name `ixm`\n");
    assertThat(plan.how("mobilink.certificates@pri"))
        .contains(" -sc CA -sst ON -sl Ottawa -so \"Example & Sons\" -sou IT -scn ixm ")
        .contains("-kp \"<Mobilink identity file password>\"`")
        .doesNotContain("<country>", "<common name>");
    assertThat(Worksheet.of(plan.runbook()).markdown())
        .doesNotContain("Name of the account: .", "Certificate values: country, state");
    SiteAnswers odd =
        answers.withEach(
            sheet ->
                sheet
                    .dcomUser("A`B")
                    .certificateValues(
                        CertificateSubject.builder().from(subject).state("`").build()));
    Plan quoted = new Plan(open.runbook().answering(odd));
    assertThat(quoted.how("site.dcom-user")).contains("Name of the account: `A'B`\n");
    assertThat(quoted.how("mobilink.certificates@pri"))
        .isEqualTo(open.how("mobilink.certificates@pri"));
  }

  @Test
  @Tag("G08-070")
  void confirmsThePrimarysReminderThatHighAvailabilityIsLicensed() {
    String reminder = "Reminder that High Availability is licensed separately, if shown: `OK`\n";
    assertThat(answers(Sites.remote().license(WEBLM), "pri"))
        .contains("Server role: `Primary Voice Server`\n" + reminder + "License type: ");
    for (String server : new String[] {"cons", "sec2", "cse1", "web1"}) {
      assertThat(answers(Sites.remote().license(WEBLM), server)).doesNotContain("Reminder");
    }
  }

  @Test
  @Tag("G09-118")
  void goesOnWithTheComponentsOfASingleJitcServerAfterEitherLicense() {
    Deployment.Builder site =
        Sites.site(Topology.SINGLE_SERVER)
            .edition(Edition.JITC)
            .addServers(
                Sites.server("IXM", Role.SINGLE).build(),
                Sites.server("LIC", Role.LICENSE_SERVER).addAddresses("10.0.0.5").build());
    String topology = "Kind of installation: `Single UC Server`\n";
    assertThat(answers(site, "ixm"))
        .contains(
            topology
                + "License type: ................ (the one that was bought, mostly `WebLM License`"
                + " (chapter 12), or else `Messaging` (chapter 13))\n"
                + "Only if the license is a `WebLM License`: Address of the license server: ")
        .contains("\nOnly if the license is one of `Messaging`: Licensing: `Serial Number`")
        .contains("`Set as Active License`, confirm with `OK`, then `Exit`\nComponents: ");
    assertThat(answers(site.license(WEBLM), "ixm"))
        .contains(
            topology
                + "License type: `WebLM License`\nAddress of the license server: `10.0.0.5`\n"
                + "License details: compare them with those in the license manager, then `Exit`\n"
                + "Components: ")
        .doesNotContain("Request Online Activation");
    assertThat(answers(site.license(MESSAGING), "ixm"))
        .contains(topology + "License type: `Messaging`\n`Run`, if asked\nLicensing: ")
        .contains("License: `Set as Active License`, confirm with `OK`, then `Exit`\nComponents: ")
        .doesNotContain("license server", "License details");
  }

  @Test
  @Tag("G09-164")
  @Tag("G09-166")
  @Tag("G09-167")
  void demandsAJitcLicenseUnderJitc() {
    assertThat(answers(Sites.jitc().license(MESSAGING), "pri"))
        .contains("`Run`, if asked")
        .contains("Customer Site Registration: fill in all fields")
        .contains("the check box JITC must be on; if it is not, stop here");
  }

  @Test
  @Tag("G09-197")
  @Tag("G09-198")
  @Tag("G09-199")
  @Tag("G09-385")
  void goesOnUnderJitcOnlyWithAHighSecurityLicense() {
    for (String server : new String[] {"cons", "sec2", "sec3", "cse1", "cse2", "web1"}) {
      assertThat(answers(Sites.jitc(), server))
          .contains(
              server.startsWith("sec")
                  ? "open `Logs\\license` (on the drive that was chosen) and go on"
                  : "open `C:\\Logs\\license`, or if it is not there `Logs\\license` (on the drive"
                      + " that was chosen), and go on")
          .contains("go on only if it says `Highsecurity=1`")
          .contains("enter the Primary's address again", "have the license upgraded first");
    }
    assertThat(answers(Sites.jitc(), "pri"))
        .doesNotContain("Highsecurity")
        .contains(
            "License type: ................ (the one that was bought, `Messaging` (chapter 13),");
  }

  @Test
  @Tag("G09-199")
  void looksForTheLicenseWhereTheWizardOfEachRoleDoes() {
    Deployment.Builder onD =
        Sites.jitc().servers(Sites.onDrive("D", Sites.jitc().build().servers()));
    assertThat(answers(onD, "sec2")).contains("open `D:\\Logs\\license` and go on");
    for (String server : new String[] {"cons", "cse1", "web1"}) {
      assertThat(answers(onD, server))
          .contains(
              "open `C:\\Logs\\license`, or if it is not there `D:\\Logs\\license`, and go on");
    }
  }

  @Test
  @Tag("G08-091")
  @Tag("G18-016")
  @Tag("G19-014")
  @Tag("G09-209")
  void answersThatThePrimaryWasNotUpgraded() {
    for (String server : new String[] {"cons", "cse1", "web1"}) {
      assertThat(answers(Sites.remote(), server))
          .contains("Whether the Primary was upgraded from a single server: `No`");
    }
    assertThat(answers(Sites.jitc(), "cons")).contains("upgraded from a single server: `No`");
  }

  @Test
  @Tag("G05-087")
  @Tag("G08-075")
  @Tag("G08-088")
  @Tag("G08-105")
  @Tag("G08-122")
  void selectsComponentsEverywhere() {
    for (String server : new String[] {"pri", "cons", "sec2"}) {
      assertThat(answers(Sites.remote(), server))
          .contains("enable those that the site needs and no others");
    }
    assertThat(answers(Sites.remote(), "pri")).contains("`Hardware Fax Driver`");
    assertThat(answers(Sites.remote(), "sec2")).contains("`Hardware Fax Driver`");
    assertThat(answers(Sites.remote(), "cons")).doesNotContain("Fax");
    assertThat(
            new Plan(Sites.single(WindowsVersion.WINDOWS_SERVER_2019)).how("product.install@ixm"))
        .contains("`Hardware Fax Driver`");
  }

  @Test
  @Tag("G05-089")
  @Tag("G08-089")
  @Tag("G05-090")
  @Tag("G09-172")
  @Tag("G09-173")
  @Tag("G09-205")
  void looksAgainForMissingWindowsParts() {
    for (Edition edition : Edition.values()) {
      assertThat(answers(Sites.remote().edition(edition), "cons"))
          .contains("Windows roles and features, shown only if some are missing", "`Next` to look")
          .doesNotContain("IIS settings");
      assertThat(answers(Sites.remote().edition(edition), "pri"))
          .contains("Windows roles and features, shown only if some are missing")
          .contains("IIS settings, shown only if some are missing: make them in IIS Manager");
    }
  }

  @Test
  @Tag("G05-110")
  void setsOaiUpForOnePbxOnly() {
    Deployment.Builder site =
        Sites.site(Topology.SINGLE_SERVER).addServers(Sites.server("IXM", Role.SINGLE).build());
    assertThat(answers(site, "ixm"))
        .contains("Only if the PBX model is `Mitel 5000 (All)`: OAI: `Direct TCP/IP`");
  }
}
