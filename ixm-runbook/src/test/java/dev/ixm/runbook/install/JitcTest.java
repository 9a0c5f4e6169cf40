package dev.ixm.runbook.install;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.config.certificate.SelfSigned;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.simulation.Simulation;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Services;
import dev.ixm.runbook.site.Sites;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.SiteState;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JitcTest {

  private static final String[] SERVERS = {"pri", "cons", "sec2", "sec3", "cse1", "cse2", "web1"};
  private static final String[] VOICE_SERVERS = {"pri", "sec2", "sec3"};

  private final Plan plan = new Plan(Sites.jitc().build());

  @Test
  @Tag("G09-055")
  @Tag("G09-061")
  @Tag("G09-062")
  @Tag("G09-066")
  @Tag("G09-067")
  void installsAndBacksUpTheFileCertificateOnTheFirstServer() {
    assertThat(plan.step("efs.certificate@pri").how())
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("Save its file on a drive of this server"),
            line -> assertThat(line).contains("`Manage your file encryption certificates`"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "Choose `A certificate issued by my domain's certification authority`, then"
                            + " `Next`"),
            line -> assertThat(line).startsWith("If none is listed").contains("`Import`"),
            line -> assertThat(line).contains("`Backup the certificate and key now`", "password"),
            line -> assertThat(line).contains("`All Logical Drives`"));
    assertThat(plan.step("efs.certificate@pri").expected())
        .hasValue(
            "`certmgr.msc` shows it under `Personal` > `Certificates`, with `Encrypting File"
                + " System` among `Intended Purposes`");
    assertThat(plan.step("efs.backup@pri").action()).isEqualTo(Action.BACK_UP);
    assertThat(plan.how("efs.backup@pri"))
        .contains("`Export`", "`Yes, export the private key`", "`Export all extended properties`")
        .contains("another computer", "network storage", "thumb drive", "Record");
    assertThat(plan.step("efs.backup@pri").warning())
        .hasValueSatisfying(warning -> assertThat(warning).contains("lost for good"));
    plan.assertOrder("efs.certificate@pri", "efs.backup@pri", "product.install@pri");
  }

  @Test
  @Tag("G09-071")
  @Tag("G09-070")
  void importsItFromTheBackupOnTheOtherServersAndRestarts() {
    for (String server : SERVERS) {
      plan.assertOrder("efs.certificate@" + server, "windows.uac-restart@" + server);
      plan.assertOrder("windows.uac-restart@" + server, "product.install@" + server);
      if (!server.equals("pri")) {
        plan.assertOrder("efs.backup@pri", "efs.certificate@" + server);
        assertThat(plan.has("efs.backup@" + server)).isFalse();
        assertThat(plan.step("efs.certificate@" + server).how())
            .containsExactly(
                "`certmgr.msc` > `Personal` > `All Tasks` > `Import`: the backup file, from the"
                    + " place off the servers where it is kept",
                "Enter its password, enable `Include all extended properties`, store `Personal`");
        assertThat(plan.step("windows.uac-restart@" + server).action()).isEqualTo(Action.RESTART);
      }
    }
  }

  @Test
  @Tag("G09-052")
  @Tag("G09-053")
  void namesTheAccountsThatHaveItBeforeTheInstallation() {
    for (String server : SERVERS) {
      plan.assertOrder(
          "efs.login@" + server,
          "efs.certificate@" + server,
          "efs.dcom-login@" + server,
          "efs.dcom-certificate@" + server,
          "product.account@" + server,
          "product.install@" + server);
      assertThat(plan.step("efs.login@" + server).what())
          .isEqualTo(plan.step("product.account@" + server).what());
      assertThat(plan.step("efs.dcom-login@" + server).what())
          .isEqualTo("Log in with the domain account for DCOM");
      assertThat(plan.step("efs.dcom-certificate@" + server).condition()).isPresent();
      assertThat(plan.step("efs.dcom-login@" + server).condition())
          .isEqualTo(plan.step("efs.dcom-certificate@" + server).condition());
      assertThat(plan.how("efs.certificate@" + server)).doesNotContain("Uciis", "ucAdmin");
      assertThat(plan.step("product.install@" + server).needs())
          .extracting(need -> need.key().detail())
          .contains("EFS of SERVICE_ACCOUNT", "EFS of the account that installs");
    }
  }

  /** Who is logged in decides whose store it gets into. */
  @Test
  @Tag("G09-052")
  void noticesThatSomebodyElseIsLoggedIn() {
    SiteView site = SiteView.of(Sites.jitc().build());
    for (String login : new String[] {"efs.login@cons", "efs.dcom-login@cons"}) {
      Runbook wrong = without(login);
      assertThat(Simulation.of(wrong, SiteState.bare(site)).check())
          .extracting(unmet -> unmet.need().key())
          .contains(Keys.loggedIn("CONS"));
    }
    assertThat(Simulation.of(plan.runbook(), SiteState.bare(site)).check()).isEmpty();
  }

  private Runbook without(String id) {
    return Runbook.of(
        "wrong",
        plan.runbook().steps().stream()
            .filter(step -> !step.id().equals(id))
            .map(
                step ->
                    Step.builder()
                        .from(step)
                        .waitsFor(
                            step.waitsFor().stream()
                                .filter(it -> !it.equals(id))
                                .collect(Collectors.toSet()))
                        .build())
            .toList());
  }

  @Test
  void verifiesHighSecurityOfALicenseThatTheManagerHandsOut() {
    Plan managed = new Plan(Sites.jitc().license(Sites.license(LicenseType.WEBLM)).build());
    managed.assertOrder("product.install@pri", "license.for-jitc@pri", "product.install@cons");
    assertThat(managed.how("license.for-jitc@pri"))
        .isEqualTo("Open `UC\\license` (on the drive that was chosen)");
    assertThat(managed.step("license.for-jitc@pri").expected())
        .hasValue("It says `Highsecurity=1`");
    assertThat(managed.step("license.for-jitc@pri").basis()).isEqualTo(Basis.INFERRED);
    assertThat(managed.step("license.for-jitc@pri").condition()).isEmpty();
    Plan other = new Plan(Sites.jitc().license(Sites.license(LicenseType.MESSAGING)).build());
    assertThat(other.topics("pri")).doesNotContain("license.for-jitc");
    assertThat(plan.step("license.for-jitc@pri").condition())
        .hasValue("the license is a `WebLM License`");
  }

  @Test
  @Tag("G09-072")
  @Tag("G09-073")
  @Tag("G09-074")
  void importsItForTheProductsAccountsOnceTheyAreThere() {
    for (String server : new String[] {"pri", "cons", "sec2", "sec3", "web1"}) {
      String computer = server.toUpperCase(Locale.ROOT);
      String iisUser = "`runas /user:%s\\UciisUser \"mmc certmgr.msc\"`".formatted(computer);
      String adminUser = "`runas /user:%s\\ucAdminUser \"mmc certmgr.msc\"`".formatted(computer);
      plan.assertOrder(
          "product.install@" + server, "efs.accounts@" + server, "product.restart@" + server);
      assertThat(plan.how("efs.accounts@" + server)).contains(iisUser, "store `Personal`");
      assertThat(plan.how("efs.accounts@" + server).contains(adminUser))
          .isEqualTo(server.equals("cons"));
      assertThat(plan.step("efs.accounts@" + server).basis()).isEqualTo(Basis.INFERRED);
    }
    assertThat(plan.topics("cse1")).contains("efs.backup-check").doesNotContain("efs.accounts");
  }

  @Test
  @Tag("G09-109")
  @Tag("G09-140")
  @Tag("G09-188")
  @Tag("G09-222")
  @Tag("G09-247")
  @Tag("G09-393")
  @Tag("G09-414")
  void verifiesTheBackupBeforeTheRestartThatEndsEachInstallation() {
    for (String server : SERVERS) {
      plan.assertOrder(
          "product.install@" + server, "efs.backup-check@" + server, "product.restart@" + server);
      assertThat(plan.step("efs.backup-check@" + server).action()).isEqualTo(Action.VERIFY);
      assertThat(plan.step("efs.backup-check@" + server).expected())
          .hasValue("The certificate's file is at another place, and its password is recorded");
      assertThat(plan.step("product.restart@" + server).needs())
          .extracting(need -> need.key().toString())
          .contains(
              "look for the backup of the certificate for EFS on `%s`"
                  .formatted(server.toUpperCase(Locale.ROOT)));
    }
    single().assertOrder("product.install@ixm", "efs.backup-check@ixm", "product.restart@ixm");
  }

  private static Plan single() {
    return new Plan(
        Sites.site(Topology.SINGLE_SERVER)
            .edition(Edition.JITC)
            .addServers(Sites.server("IXM", Role.SINGLE).build())
            .build());
  }

  @Test
  void needsNeitherAccountsNorSynchronizationKeysOnASingleServer() {
    assertThat(single().topics("ixm"))
        .doesNotContain("efs.accounts", "mobilink.keys", "mobilink.copy", "product.share");
    assertThat(single().how("site.answers"))
        .contains("the database encryption", "General Data Protection Regulation")
        .contains("the backup of the certificate for EFS")
        .doesNotContain("Mobilink", "private certificate", "Certificate values");
  }

  @Test
  @Tag("G09-187")
  @Tag("G09-221")
  @Tag("G09-246")
  @Tag("G09-392")
  @Tag("G09-413")
  @Tag("G08-137")
  void sharesTheFolderOfEveryServer() {
    for (String server : SERVERS) {
      plan.assertOrder("product.install@" + server, "product.share@" + server);
    }
  }

  @Test
  @Tag("G09-107")
  void recordsTheDatabasePassword() {
    assertThat(plan.step("site.answers").action()).isEqualTo(Action.RECORD);
    assertThat(plan.how("site.answers"))
        .contains("the database encryption", "Mobilink encryption", "Mobilink identity file")
        .contains("the private certificate of Mobilink", "the backup of the certificate for EFS")
        .contains("15 or more characters", "none of the last 10", "Certificate values")
        .doesNotContain("Data Protection");
    assertThat(plan.step("site.answers").warning())
        .hasValueSatisfying(warning -> assertThat(warning).contains("lost for good"));
    plan.assertOrder("site.answers", "product.install@pri");
  }

  @Test
  @Tag("G09-269")
  @Tag("G09-270")
  @Tag("G09-271")
  @Tag("G09-272")
  @Tag("G09-273")
  @Tag("G09-274")
  @Tag("G09-275")
  @Tag("G09-276")
  void makesTheKeysOnThePrimaryAndDistributesThem() {
    assertThat(plan.step("mobilink.keys@pri").how())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .contains("`Sybase\\SQL Anywhere 17\\BIN64`", "`createkey`", "`2048`"),
            line -> assertThat(line).startsWith("Public").contains("`e2ee_PublicKey2048.pem`"),
            line -> assertThat(line).startsWith("Private").contains("`e2ee_PrivateKey2048.pem`"),
            line -> assertThat(line).contains("Mobilink encryption on the Consolidated server"));
    plan.assertOrder("product.install@cons", "mobilink.keys@pri", "sync.complete@pri");
    for (String voice : VOICE_SERVERS) {
      assertThat(plan.step("mobilink.copy@" + voice).what())
          .contains("`e2ee_PublicKey2048.pem`", "`UC\\Certificates`")
          .doesNotContain("Private");
      plan.assertOrder("mobilink.keys@pri", "mobilink.copy@" + voice, "sync.service@" + voice);
    }
    assertThat(plan.step("mobilink.copy@cons").what())
        .contains("`e2ee_PrivateKey2048.pem`", "`UC\\Certificates`")
        .doesNotContain("Public");
  }

  @Test
  @Tag("G09-279")
  @Tag("G09-280")
  @Tag("G09-287")
  @Tag("G09-288")
  @Tag("G09-289")
  @Tag("G09-292")
  @Tag("G09-293")
  @Tag("G09-296")
  @Tag("G09-297")
  void makesTheCertificatesInOneOfTwoWays() {
    String subject =
        "-sc \"<country>\" -sst \"<state>\" -sl \"<city>\" -so \"<organization>\""
            + " -sou \"<unit>\" -scn \"<common name>\"";
    String last =
        " -ko c:\\ConsPrivateKey.pem -io c:\\ConsolidatedIdentity.pem"
            + " -kp \"<Mobilink identity file password>\"`";
    assertThat(plan.step("mobilink.certificates@pri").how())
        .satisfiesExactly(
            line -> assertThat(line).contains("command prompt", "folder of `createkey`"),
            line ->
                assertThat(line)
                    .startsWith("If the site allows self-signed ones, run only: `createcert")
                    .contains("-t rsa -b 2048 " + subject + " -x -m 0", "0 -u 1,3,4,5,6 -co")
                    .contains("-co c:\\MobilinkPublicCertificate.crt")
                    .endsWith(last),
            line ->
                assertThat(line)
                    .startsWith("If not, run first: `createcert -t rsa -b 2048 " + subject + " -x")
                    .contains("-ca 1 -u 6,7 -co c:\\MobilinkPublicCertificateCA.pem -ko")
                    .endsWith(
                        "-ko c:\\ConsPrivateKeyCA.pem -io c:\\ConsolidatedIdentityCA.pem"
                            + " -kp \"<private certificate password>\"`"),
            line ->
                assertThat(line)
                    .startsWith("Then: `createcert -t rsa -b 2048 " + subject + " -m 0 -v 5 -ca 0")
                    .contains("-c c:\\MobilinkPublicCertificateCA.pem -ck c:\\ConsPrivateKeyCA.pem")
                    .contains("-cp \"<private certificate password>\" -co")
                    .contains("-co c:\\MobilinkPublicCertificate.crt")
                    .endsWith(last),
            line -> assertThat(line).contains("rename"));
    assertThat(plan.step("mobilink.copy@cons").what()).contains("`ConsolidatedIdentity.pem`");
    for (String voice : VOICE_SERVERS) {
      assertThat(plan.step("mobilink.copy@" + voice).what())
          .contains("`MobilinkPublicCertificate.crt`");
      plan.assertOrder("mobilink.certificates@pri", "mobilink.copy@" + voice);
    }
    plan.assertOrder("mobilink.certificates@pri", "mobilink.copy@cons", "sync.service@cons");
  }

  private static Plan plan(SelfSigned policy) {
    return new Plan(
        new Installation()
            .write(
                SiteView.of(Sites.jitc().build()),
                Inputs.none().with(Installation.SELF_SIGNED, policy)));
  }

  @Test
  @Tag("G09-292")
  @Tag("G09-293")
  void makesTheCertificatesInTheWayThatTheSiteAllows() {
    Plan forbidden = plan(SelfSigned.FORBIDDEN);
    assertThat(forbidden.step("mobilink.certificates@pri").how())
        .satisfiesExactly(
            line -> assertThat(line).contains("command prompt"),
            line -> assertThat(line).startsWith("Run first: `createcert").contains("-ca 1 -u 6,7"),
            line -> assertThat(line).startsWith("Then: `createcert").contains(" -cp "),
            line -> assertThat(line).contains("rename"));
    assertThat(forbidden.step("mobilink.certificates@pri").source())
        .hasToString("chapter 9, Certificates for Mobilink Connection: Not Self-Signed");
    assertThat(forbidden.how("site.answers"))
        .contains("the private certificate of Mobilink")
        .doesNotContain("unless self-signed");
    Plan permitted = plan(SelfSigned.PERMITTED);
    assertThat(permitted.step("mobilink.certificates@pri").how())
        .satisfiesExactly(
            line -> assertThat(line).contains("command prompt"),
            line -> assertThat(line).startsWith("Run: `createcert").contains("-ca 0 -u 1,3,4,5,6"),
            line -> assertThat(line).contains("rename"));
    assertThat(permitted.how("site.answers")).doesNotContain("the private certificate");
    assertThat(plan.how("site.answers"))
        .contains("the private certificate of Mobilink, unless self-signed");
  }

  @Test
  void obtainsNoSelfSignedCertificateWhereTheSiteForbidsIt() {
    SiteView site = SiteView.of(Sites.remote().build());
    Inputs forbidden = Inputs.none().with(Installation.SELF_SIGNED, SelfSigned.FORBIDDEN);
    assertThat(new Plan(Sites.remote().build()).how("site.certificates")).contains("self-signed");
    for (Plan plan :
        new Plan[] {
          new Plan(new Installation().write(site, forbidden)),
          new Plan(new HighAvailabilityConversion().write(site, forbidden)),
          new Plan(new ServerPreparation().write(site, forbidden)),
          new Plan(
              new SecondaryAddition()
                  .write(site, forbidden.with(SecondaryAddition.SERVER, "SEC3"))),
          new Plan(new RemoteAddition().write(site, forbidden.with(RemoteAddition.SERVER, "CSE1")))
        }) {
      assertThat(plan.how("site.certificates")).doesNotContain("self-signed");
    }
  }

  @Test
  void givesRemoteServersTheKeyToo() {
    for (String remote : new String[] {"cse1", "cse2", "web1"}) {
      assertThat(plan.step("mobilink.copy@" + remote).what())
          .contains("`e2ee_PublicKey2048.pem` and `MobilinkPublicCertificate.crt`");
      assertThat(plan.step("mobilink.copy@" + remote).basis()).isEqualTo(Basis.INFERRED);
    }
    assertThat(plan.step("mobilink.copy@cons").basis()).isEqualTo(Basis.STATED);
    assertThat(plan.step("mobilink.copy@pri").basis()).isEqualTo(Basis.STATED);
  }

  /** Services of the product start with a server, and would run without keys. */
  @Test
  void copiesTheKeysWhileNoServiceRunsThatNeedsThem() {
    SiteView site = SiteView.of(Sites.jitc().build());
    for (String server : SERVERS) {
      String copy = "mobilink.copy@" + server;
      if (server.equals("pri")) {
        plan.assertOrder("product.restart@pri", "mobilink.stop@pri", copy, "sync.service@pri");
      } else {
        plan.assertOrder("product.share@" + server, copy, "product.restart@" + server);
      }
      assertThat(Simulation.of(without(copy), SiteState.bare(site)).check())
          .extracting(unmet -> unmet.step().orElseThrow())
          .contains(server.equals("pri") ? "sync.service@pri" : "product.restart@" + server);
    }
    assertThat(Simulation.of(without("mobilink.stop@pri"), SiteState.bare(site)).check())
        .extracting(unmet -> unmet.need().key())
        .containsExactly(Keys.running("PRI", Services.MOBILINK_REMOTE));
  }

  @Test
  void ordinarySitesHaveNoneOfThis() {
    Plan ordinary = new Plan(Sites.remote().build());
    assertThat(ordinary.runbook().steps())
        .noneMatch(step -> step.id().startsWith("efs.") || step.id().startsWith("mobilink."));
    assertThat(ordinary.how("site.license"))
        .startsWith("It is a full license for release 10.8\nIt includes High Availability\nIf");
    assertThat(plan.how("site.license"))
        .startsWith(
            "It is a full license for release 10.8\n"
                + "It includes High Availability\nIt is a JITC license\nIf");
  }
}
