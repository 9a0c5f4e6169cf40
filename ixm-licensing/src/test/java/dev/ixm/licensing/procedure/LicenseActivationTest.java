package dev.ixm.licensing.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ixm.model.guide.Level;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LicenseActivationTest {

  @Test
  @Tag("G12-010")
  void theInstallerOffersTwoTypes() {
    assertThat(LicenseType.values())
        .extracting(type -> LicenseActivation.of(type, Verification.ONLINE).installerChoice())
        .containsExactly("Web LM", "Messaging");
  }

  @Test
  @Tag("G12-013")
  @Tag("G12-018")
  @Tag("G05-082")
  @Tag("G08-073")
  void webLmNeedsTheAddressOfTheLicenseServer() {
    LicenseActivation activation = LicenseActivation.of(LicenseType.WEBLM, Verification.ONLINE);
    assertThat(activation.inputs()).containsExactly("IP Address of the license server");
    assertThat(activation.identifiers()).isEmpty();
    assertThat(activation.program()).isEqualTo("Start > IX Messaging > UCLicenseWebLM");
    assertThat(activation.confirmation()).isEqualTo("OK");
    assertThat(activation.restart()).isEqualTo(Level.MAY);
    assertThat(activation.source()).hasToString("chapter 12, Installing the Messaging License");
  }

  @Test
  @Tag("G02-516")
  @Tag("G13-013")
  @Tag("G09-168")
  void theNativeLicenseNeedsSerialNumberAndSiteId() {
    LicenseActivation activation = LicenseActivation.of(LicenseType.MESSAGING, Verification.ONLINE);
    assertThat(activation.inputs()).containsExactly("Serial Number", "Site ID");
    assertThat(activation.identifiers())
        .containsExactly(LicenseIdentifier.Kind.SERIAL_NUMBER, LicenseIdentifier.Kind.SITE_ID);
    assertThat(activation.program()).isEqualTo("UCLicenseUpgrade.exe");
    assertThat(activation.confirmation()).isEqualTo("Set as Active License");
    assertThat(activation.restart()).isEqualTo(Level.SHOULD);
    assertThat(activation.source()).hasToString("chapter 13, Installing the Messaging License");
  }

  @Test
  void offlineVerificationNeedsKeyAndFile() {
    LicenseActivation activation =
        LicenseActivation.of(LicenseType.MESSAGING, Verification.OFFLINE);
    assertThat(activation.identifiers()).isEmpty();
    assertThat(activation.inputs())
        .containsExactly("USB key", "license file on the hard drive of the voice server");
    assertThat(activation.program()).isEqualTo("UCLicenseUpgrade.exe");
    assertThat(activation.restart()).isEqualTo(Level.SHOULD);
    assertThat(activation.source()).hasToString("chapter 13, Offline Verification");
  }

  @Test
  @Tag("G05-079")
  @Tag("G08-071")
  void theWizardsOfferTheSameTwoTypesAndWebLmIsTheUsual() {
    LicenseActivation webLm = LicenseActivation.of(LicenseType.WEBLM, Verification.ONLINE);
    assertThat(webLm.wizardChoice()).isEqualTo("WebLM License");
    assertThat(webLm.usual()).isTrue();
    for (Verification verification : Verification.values()) {
      LicenseActivation messaging = LicenseActivation.of(LicenseType.MESSAGING, verification);
      assertThat(messaging.wizardChoice()).isEqualTo("Messaging");
      assertThat(messaging.usual()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(LicenseType.class)
  @Tag("G05-081")
  @Tag("G09-097")
  @Tag("G13-006")
  void theClockIsRightBefore(LicenseType type) {
    for (Verification verification : Verification.values()) {
      LicenseStep first = LicenseActivation.of(type, verification).before().get(0);
      assertThat(first.action())
          .isEqualTo("set the system clock right, and do not change it afterwards");
      assertThat(first.level()).isEqualTo(Level.MUST);
      assertThat(first.actor()).isEqualTo(LicenseStep.Actor.ADMINISTRATOR);
    }
  }

  @Test
  @Tag("G05-083")
  @Tag("G05-084")
  @Tag("G08-074")
  @Tag("G09-119")
  @Tag("G09-120")
  @Tag("G12-019")
  void webLmIsReadyBeforeItsAddressIsEnteredAndItsDetailsReviewed() {
    LicenseActivation webLm = LicenseActivation.of(LicenseType.WEBLM, Verification.ONLINE);
    assertThat(webLm.before())
        .extracting(LicenseStep::toString)
        .last()
        .isEqualTo(
            "ADMINISTRATOR: install and configure the Web License Manager on the license server"
                + " [chapter 5, Procedure]");
    assertThat(webLm.steps())
        .extracting(LicenseStep::level, LicenseStep::action)
        .containsExactly(
            tuple(Level.MUST, "enter the IP Address of the license server, then `OK`"),
            tuple(
                Level.SHOULD,
                "review the license details, which are those of `View License Capacity` in the"
                    + " license manager, then `Exit`"));
    assertThat(LicenseActivation.of(LicenseType.MESSAGING, Verification.ONLINE))
        .matches(messaging -> messaging.before().size() == 1)
        .matches(messaging -> messaging.steps().stream().noneMatch(webLm.steps()::contains));
  }

  @Test
  @Tag("G09-165")
  @Tag("G09-169")
  @Tag("G13-009")
  @Tag("G13-010")
  @Tag("G13-012")
  void theNativeLicenseIsRequestedRegisteredCheckedAndConfirmed() {
    LicenseActivation online = LicenseActivation.of(LicenseType.MESSAGING, Verification.ONLINE);
    assertThat(online.steps())
        .extracting(LicenseStep::level, LicenseStep::action)
        .containsExactly(
            tuple(
                Level.SHOULD, "enter Serial Number and Site ID, then `Request Online Activation`"),
            tuple(
                Level.MUST,
                "complete `Customer Site Registration`, which is mostly filled in and takes no"
                    + " empty field, then `Submit`"),
            tuple(Level.MUST, "check the contents of the license, then `Set as Active License`"),
            tuple(Level.MUST, "wait for the screen that confirms success, then `OK` and `Exit`"));
    assertThat(LicenseActivation.of(LicenseType.MESSAGING, Verification.OFFLINE).steps())
        .isEqualTo(online.steps().subList(2, 4));
  }
}
