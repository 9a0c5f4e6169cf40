package dev.ixm.licensing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import dev.ixm.model.rule.Level;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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
    assertThat(activation.program()).isEqualTo("UCLicenseUpgrade.exe");
    assertThat(activation.confirmation()).isEqualTo("Set as Active License");
    assertThat(activation.restart()).isEqualTo(Level.SHOULD);
    assertThat(activation.source()).hasToString("chapter 13, Installing the Messaging License");
  }

  @Test
  void offlineVerificationNeedsKeyAndFile() {
    LicenseActivation activation =
        LicenseActivation.of(LicenseType.MESSAGING, Verification.OFFLINE);
    assertThat(activation.inputs())
        .containsExactly("USB key", "license file on the hard drive of the voice server");
    assertThat(activation.program()).isEqualTo("UCLicenseUpgrade.exe");
    assertThat(activation.restart()).isEqualTo(Level.SHOULD);
    assertThat(activation.source()).hasToString("chapter 13, Offline Verification");
  }
}
