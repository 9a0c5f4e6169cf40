package dev.ixm.runbook.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpgradeTest {

  private static final Release R10_7 = Release.parse("10.7");

  private final Plan single =
      new Plan(upgrade(Sites.single(WindowsVersion.WINDOWS_SERVER_2016), R10_7));

  @ParameterizedTest
  @CsvSource({"10.0", "10.1", "10.7"})
  @Tag("G15-021")
  void goesDirectlyFromTenOn(String from) {
    assertThat(Upgrade.path(Release.parse(from), Release.R10_8)).containsExactly(Release.R10_8);
    Deployment deployment = Sites.single(WindowsVersion.WINDOWS_SERVER_2016);
    assertThat(new Plan(upgrade(deployment, Release.parse(from))).has("upgrade.stop-over"))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.0", "9.0", "9.4", "9.999"})
  @Tag("G15-020")
  @Tag("G15-022")
  void stopsOverAtTenOneFromNineAndEarlier(String from) {
    assertThat(Upgrade.path(Release.parse(from), Release.R10_8))
        .containsExactly(Release.parse("10.1"), Release.R10_8);
    Plan plan = new Plan(upgrade(Sites.remote().build(), Release.parse(from)));
    for (String server : new String[] {"pri", "cons", "sec2", "cse1", "web1"}) {
      plan.assertOrder(
          "stop-over.backup@" + server,
          "upgrade.stop-over",
          "upgrade.account@" + server,
          "data.backup@" + server);
    }
    plan.assertOrder("upgrade.stop-over", "recovery.stop@cons");
    assertThat(plan.step("upgrade.stop-over").what()).contains("`10.1`");
    assertThat(plan.runbook().title()).isEqualTo("Upgrade of Ottawa from " + from + " to 10.8");
  }

  @Test
  @Tag("G02-577")
  void copiesANewLicenseFileWhereNoServerIsAsked() {
    License license =
        License.builder()
            .from(Sites.license(LicenseType.MESSAGING))
            .verification(Verification.OFFLINE)
            .build();
    Plan plan = new Plan(upgrade(Sites.highAvailability().license(license).build(), R10_7));
    plan.assertOrder("upgrade.license", "upgrade.license-file@pri", "upgrade.account@cons");
    assertThat(plan.how("upgrade.license-file@pri")).contains("USB key", "again");
    Plan online =
        new Plan(
            upgrade(
                Sites.highAvailability().license(Sites.license(LicenseType.MESSAGING)).build(),
                R10_7));
    assertThat(online.has("upgrade.license-file@pri")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"8.0, true", "8.9, true", "9.0, false", "10.1, false", "10.7, false"})
  @Tag("G15-002")
  void warnsOfALicenseThatIsTooOld(String from, boolean warned) {
    Plan plan =
        new Plan(upgrade(Sites.single(WindowsVersion.WINDOWS_SERVER_2016), Release.parse(from)));
    assertThat(plan.step("upgrade.license").warning().isPresent()).isEqualTo(warned);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.8", "11.0"})
  void refusesWhatIsNotEarlier(String from) {
    Deployment deployment = Sites.highAvailability().build();
    assertThatThrownBy(() -> upgrade(deployment, Release.parse(from)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("from must be earlier than 10.8: " + from);
  }

  @Test
  @Tag("G15-028")
  @Tag("G15-039")
  void upgradesASingleServer() {
    assertThat(single.topics("ixm"))
        .containsExactly(
            "upgrade.account",
            "data.backup",
            "iis.ftp",
            "programs.close",
            "upgrade.copy",
            "upgrade.install",
            "upgrade.restart");
    assertThat(single.step("upgrade.install@ixm").how())
        .containsExactly(
            "Run `Setup.exe` of the new release",
            "Windows components verified: `Next`; the installer adds missing packages by itself",
            "If asked for a new administrator password: not blank, letters and digits, 6 or more",
            "If asked for DCOM settings: those of the first installation, unchanged",
            "End of the questions: `Next`; the components are copied",
            "`SSO Configuration`: enable `Legacy SSO` and, of `Providers`, the providers decided"
                + " on, then `Save`",
            "`Finish`, when all is done");
    assertThat(single.step("upgrade.restart@ixm").action()).isEqualTo(Action.RESTART);
    assertThat(single.how("upgrade.restart@ixm")).contains("`OK`", "`Cancel`, restart it later");
    single.assertOrder("upgrade.license", "upgrade.account@ixm");
    single.assertOrder("upgrade.package", "upgrade.account@ixm");
    single.assertOrder("upgrade.sign-on", "upgrade.account@ixm");
    assertThat(single.step("upgrade.sign-on").warning())
        .hasValueSatisfying(line -> assertThat(line).contains("cannot log in from then on"));
    assertThat(
            new Plan(
                    new Upgrade()
                        .write(Sites.remote().build(), Inputs.none().with(Upgrade.FROM, R10_7)))
                .has("upgrade.sign-on"))
        .isFalse();
    assertThat(single.step("upgrade.restart@ixm").expected()).hasValue("It answers calls again");
    assertThat(single.how("upgrade.package")).contains("`support.avaya.com`", "PLDS");
  }

  @Test
  @Tag("G16-002")
  void theLicenseOfSeveralServersIsUpgradedFirst() {
    Plan plan = new Plan(upgrade(Sites.highAvailability().build(), R10_7));
    plan.assertOrder("upgrade.license", "upgrade.install@pri");
    assertThat(plan.step("upgrade.license").what()).endsWith("to release 10.8");
  }

  @Test
  @Tag("G15-005")
  @Tag("G15-006")
  @Tag("G15-007")
  @Tag("G15-008")
  void asksForTheAccountOfTheInstallation() {
    Plan plan = new Plan(upgrade(Sites.remote().build(), R10_7));
    for (String server : new String[] {"pri", "sec2", "sec3"}) {
      plan.assertOrder("upgrade.account@" + server, "voice.stop@" + server);
      assertThat(plan.step("upgrade.account@" + server).basis()).isEqualTo(Basis.STATED);
      assertThat(plan.step("upgrade.account@" + server).level()).isEqualTo(Level.MUST);
      assertThat(plan.how("upgrade.install@" + server))
          .contains("DCOM settings: those of the first");
    }
    assertThat(plan.step("upgrade.account@cons").basis()).isEqualTo(Basis.INFERRED);
    assertThat(single.how("upgrade.account@ixm")).contains("`Log On as` of `UC Voice Server`");
    assertThat(single.step("upgrade.account@ixm").warning())
        .hasValueSatisfying(line -> assertThat(line).contains("destroy the database for good"));
  }

  @Test
  @Tag("G15-009")
  @Tag("G15-010")
  void backsTheThreeFoldersUpFirst() {
    single.assertOrder("data.backup@ixm", "upgrade.install@ixm");
    assertThat(single.step("data.backup@ixm").how())
        .containsExactly(
            "Copy the folder `UC\\DB` (on the drive that was chosen) to a computer or storage that"
                + " is not part of the site",
            "Copy the folder `UC\\Messages` (on the drive that was chosen) to a computer or storage"
                + " that is not part of the site",
            "Copy the folder `UC\\Prompts` (on the drive that was chosen) to a computer or storage"
                + " that is not part of the site");
    assertThat(single.step("data.backup@ixm").level()).isEqualTo(Level.MUST);
    Plan plan = new Plan(upgrade(Sites.remote().build(), R10_7));
    for (String server : new String[] {"pri", "cons", "sec2", "sec3", "cse1", "web1"}) {
      plan.assertOrder("data.backup@" + server, "recovery.stop@cons");
    }
  }

  @Test
  @Tag("G15-012")
  @Tag("G15-013")
  void looksForFtpAndClosesPrograms() {
    assertThat(single.step("iis.ftp@ixm").expected()).hasValue("It is installed, and it runs");
    assertThat(single.step("iis.ftp@ixm").action()).isEqualTo(Action.VERIFY);
    assertThat(single.step("iis.ftp@ixm").level()).isEqualTo(Level.SHOULD);
    assertThat(single.how("programs.close@ixm")).contains("`UM Admin`", "`UM Monitor`");
    assertThat(single.step("programs.close@ixm").level()).isEqualTo(Level.SHOULD);
    single.assertOrder("iis.ftp@ixm", "programs.close@ixm", "upgrade.install@ixm");
  }

  @ParameterizedTest
  @EnumSource(WindowsVersion.class)
  @Tag("G15-016")
  @Tag("G15-017")
  void replacesServersWithOtherWindows(WindowsVersion version) {
    Plan plan = new Plan(upgrade(Sites.single(version), R10_7));
    boolean inPlace = version.name().matches("WINDOWS_SERVER_201.*");
    assertThat(plan.has("upgrade.new-servers")).isEqualTo(!inPlace);
    if (!inPlace) {
      plan.assertOrder("upgrade.new-servers", "upgrade.account@ixm", "upgrade.install@ixm");
      assertThat(plan.step("upgrade.new-servers").how())
          .containsExactly(
              "`IXM` runs " + version,
              "Set a new server up with Windows Server 2012 or 2016",
              "Install release 10.8 there, as a new installation",
              "Bring the old data over with the Database Migration tool, and plan again");
    }
  }

  @Test
  void upgradesServersOfASingleSiteOneByOne() {
    Deployment deployment =
        Sites.site(Topology.SINGLE_SERVER)
            .addServers(
                Sites.server("WEB1", Role.REMOTE_WEB, 1), Sites.server("IXM", Role.SINGLE).build())
            .build();
    Plan plan = new Plan(upgrade(deployment, R10_7));
    plan.assertOrder("upgrade.restart@ixm", "upgrade.install@web1");
  }

  private static Runbook upgrade(Deployment site, Release from) {
    return new Upgrade().write(site, Inputs.none().with(Upgrade.FROM, from));
  }
}
