package dev.ixm.licensing.procedure;

import static dev.ixm.licensing.procedure.LicenseStep.Actor.ADMINISTRATOR;
import static dev.ixm.licensing.procedure.LicenseStep.Actor.CUSTOMER_SERVICE;
import static dev.ixm.licensing.procedure.LicenseStep.Actor.PROGRAM;
import static dev.ixm.model.license.LicenseType.MESSAGING;
import static dev.ixm.model.license.LicenseType.WEBLM;
import static dev.ixm.model.license.Verification.OFFLINE;
import static dev.ixm.model.license.Verification.ONLINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.ixm.licensing.procedure.LicenseProcedure.Occasion;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LicenseProcedureTest {

  /** Asserts the steps: who, and words that each must say. */
  private static void assertSteps(ImmutableList<LicenseStep> steps, Object... actorsAndWords) {
    assertThat(steps).hasSize(actorsAndWords.length / 2);
    for (int i = 0; i < steps.size(); i++) {
      assertThat(steps.get(i).actor()).isEqualTo(actorsAndWords[2 * i]);
      assertThat(steps.get(i).action()).contains((String) actorsAndWords[2 * i + 1]);
    }
  }

  @Test
  @Tag("G02-598")
  @Tag("G12-007")
  @Tag("G12-008")
  @Tag("G12-009")
  void aWebLmLicenseIsMadeForTheHostIdOfTheLicenseServer() {
    ImmutableList<LicenseStep> steps = LicenseProcedure.of(WEBLM, ONLINE, Occasion.INSTALLATION);
    assertSteps(
        steps,
        ADMINISTRATOR,
        "`Primary Host ID` on `Server properties`",
        ADMINISTRATOR,
        "send the Host ID",
        CUSTOMER_SERVICE,
        "license file for this Host ID",
        ADMINISTRATOR,
        "on `Install License` enable `Accept License Agreement`, `Choose file`, `Install`",
        ADMINISTRATOR,
        "`Licensed products` > `IXM` > `IXM` > `View License Capacity`",
        ADMINISTRATOR,
        "record the IP address of the license server for the installer",
        PROGRAM,
        "reads the license file and unlocks its features");
    assertThat(steps)
        .extracting(LicenseStep::level)
        .containsExactly(
            Level.MUST, Level.MUST, Level.MUST, Level.MUST, Level.SHOULD, Level.MUST, Level.MUST);
    assertThat(steps.get(3).source()).isEqualTo(Source.of(12, "Configuring Web License Manager"));
    assertThat(steps.get(6).source()).isEqualTo(Source.of(2, "Host ID and License File"));
  }

  @Test
  @Tag("G02-608")
  @Tag("G02-610")
  void aWebLmUpgradeGoesIntoTheLicenseFile() {
    ImmutableList<LicenseStep> steps = LicenseProcedure.of(WEBLM, ONLINE, Occasion.UPGRADE);
    assertSteps(
        steps,
        ADMINISTRATOR,
        "call customer service",
        ADMINISTRATOR,
        "generate a new Host ID",
        CUSTOMER_SERVICE,
        "to the license file",
        CUSTOMER_SERVICE,
        "mail: refresh the license",
        ADMINISTRATOR,
        "refresh the license");
    assertThat(steps.get(1).level()).isEqualTo(Level.MAY);
    assertThat(steps.get(0)).extracting(LicenseStep::level).isEqualTo(Level.MUST);
    assertThat(steps.get(0).source()).isEqualTo(Source.of(2, "License Upgrades"));
  }

  @Test
  @Tag("G02-600")
  void aWebLmLicenseServerThatChangesNeedsANewFile() {
    assertSteps(
        LicenseProcedure.of(WEBLM, ONLINE, Occasion.HARDWARE_CHANGE),
        ADMINISTRATOR,
        "read the `Primary Host ID`",
        ADMINISTRATOR,
        "send the Host ID",
        CUSTOMER_SERVICE,
        "license file for this Host ID",
        ADMINISTRATOR,
        "`Choose file`, `Install`",
        ADMINISTRATOR,
        "`View License Capacity`",
        ADMINISTRATOR,
        "refresh the license");
  }

  @Test
  @Tag("G02-540")
  void aNativeUpgradeIsFoundAtTheNextContact() {
    ImmutableList<LicenseStep> steps = LicenseProcedure.of(MESSAGING, ONLINE, Occasion.UPGRADE);
    assertSteps(
        steps,
        ADMINISTRATOR,
        "call customer service",
        CUSTOMER_SERVICE,
        "stores the change on the license server",
        CUSTOMER_SERVICE,
        "mail: refresh the license",
        PROGRAM,
        "at its next contact and asks",
        ADMINISTRATOR,
        "run `UCLicenseUpgrade.exe`, verify the new terms, `Set as Active License`",
        ADMINISTRATOR,
        "restart the server");
    assertThat(steps.get(5).level()).isEqualTo(Level.SHOULD);
    assertThat(steps.get(5).source()).isEqualTo(Source.of(13, "Installing the Messaging License"));
  }

  @Test
  void aNativeLicenseIsActivatedOnlineAtFirstAndOnceMore() {
    assertSteps(
        LicenseProcedure.of(MESSAGING, ONLINE, Occasion.INSTALLATION),
        ADMINISTRATOR,
        "Serial Number and Site ID of the installation package");
    ImmutableList<LicenseStep> steps =
        LicenseProcedure.of(MESSAGING, ONLINE, Occasion.HARDWARE_CHANGE);
    assertSteps(
        steps,
        ADMINISTRATOR,
        "the first time, activate online again with Serial Number and Site ID",
        ADMINISTRATOR,
        "every further time, have customer service reactivate");
    assertThat(steps.get(1).source()).isEqualTo(Source.of(13, "Initial Installation"));
  }

  @ParameterizedTest
  @EnumSource(LicenseType.class)
  @Tag("G02-515")
  @Tag("G02-568")
  void aRenewalIsArrangedWellBeforeTheTermEnds(LicenseType type) {
    ImmutableList<LicenseStep> steps = LicenseProcedure.of(type, ONLINE, Occasion.RENEWAL);
    assertSteps(
        steps,
        ADMINISTRATOR,
        "call customer service well before the expiration date",
        ADMINISTRATOR,
        "refresh the license");
    assertThat(steps).extracting(LicenseStep::level).containsExactly(Level.SHOULD, Level.MUST);
    assertThat(steps.get(0).source()).isEqualTo(Source.of(2, "License Expiration"));
    assertThat(steps.get(1))
        .hasToString("ADMINISTRATOR: refresh the license [chapter 2, Soft License]");
  }

  @ParameterizedTest
  @EnumSource(LicenseType.class)
  @Tag("G16-002")
  void aLaterReleaseNeedsAnUpgradedLicense(LicenseType type) {
    ImmutableList<LicenseStep> steps = LicenseProcedure.of(type, ONLINE, Occasion.PROGRAM_UPGRADE);
    assertSteps(
        steps,
        ADMINISTRATOR,
        "have customer service upgrade the license to the release",
        ADMINISTRATOR,
        "refresh the license");
    assertThat(steps.get(0).level()).isEqualTo(Level.MUST);
    assertThat(steps.get(0).source().chapter()).isEqualTo(16);
  }

  @ParameterizedTest
  @EnumSource(Occasion.class)
  @Tag("G02-577")
  @Tag("G02-578")
  void anOfflineLicenseNeedsANewFileForEveryChange(Occasion occasion) {
    ImmutableList<LicenseStep> steps = LicenseProcedure.of(MESSAGING, OFFLINE, occasion);
    int first = occasion == Occasion.INSTALLATION ? 0 : 1;
    assertThat(steps)
        .hasSize(first + 3)
        .allMatch(step -> step.level() == Level.MUST || occasion == Occasion.RENEWAL);
    assertThat(steps.subList(0, first))
        .allMatch(step -> step.action().contains("customer service"));
    assertSteps(
        steps.subList(first, first + 3),
        CUSTOMER_SERVICE,
        "generates a license file and sends it",
        ADMINISTRATOR,
        "copy the file to the hard drive of the voice server, with the USB key attached",
        ADMINISTRATOR,
        "run the license activation");
    assertThat(steps.get(first).source()).isEqualTo(Source.of(13, "Offline Verification"));
  }

  @ParameterizedTest
  @EnumSource(Occasion.class)
  void webLmHasNoOfflineVerification(Occasion occasion) {
    assertThat(LicenseProcedure.of(WEBLM, Verification.OFFLINE, occasion))
        .isEqualTo(LicenseProcedure.of(WEBLM, ONLINE, occasion));
  }

  @Test
  void stepsHaveAJsonFormAndAnAction() {
    LicenseStep step = LicenseProcedure.of(WEBLM, ONLINE, Occasion.RENEWAL).get(1);
    assertThat(IxmJson.write(step))
        .contains("\"actor\" : \"ADMINISTRATOR\"", "\"level\" : \"MUST\"");
    assertThatThrownBy(() -> LicenseStep.of(PROGRAM, Level.MUST, " ", step.source()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("action must not be blank");
  }
}
