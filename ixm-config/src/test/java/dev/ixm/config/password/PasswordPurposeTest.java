package dev.ixm.config.password;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.Edition;
import java.util.EnumSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PasswordPurposeTest {

  @ParameterizedTest
  @EnumSource
  @Tag("G05-055")
  void everyPasswordOfAJitcInstallationFollowsItsPolicy(PasswordPurpose purpose) {
    assertThat(purpose.findPolicy(Edition.JITC)).containsSame(PasswordPolicy.JITC);
  }

  @ParameterizedTest
  @EnumSource(names = {"USER", "UC_IIS_USER", "LOCAL_ADMINISTRATOR", "DCOM_USER"})
  @Tag("G05-054")
  void thePasswordsOfAnOrdinaryInstallationFollowTheStandardPolicy(PasswordPurpose purpose) {
    assertThat(purpose.findPolicy(Edition.STANDARD)).containsSame(PasswordPolicy.STANDARD);
  }

  @Test
  @Tag("G05-098")
  @Tag("G08-094")
  void theAdministratorsPasswordFollowsTheInstaller() {
    assertThat(PasswordPurpose.ADMINISTRATOR.findPolicy(Edition.STANDARD))
        .containsSame(PasswordPolicy.INSTALLER_ADMIN);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "DATABASE_ENCRYPTION",
        "MOBILINK_COMMUNICATIONS",
        "MOBILINK_IDENTITY_FILE",
        "PRIVATE_CERTIFICATE",
        "CERTIFICATE_BACKUP"
      })
  void anOrdinaryInstallationHasNoPasswordsForEncryption(PasswordPurpose purpose) {
    assertThat(purpose.findPolicy(Edition.STANDARD)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void ordinaryPasswordsLast(PasswordPurpose purpose) {
    assertThat(purpose.lifetime(Edition.STANDARD)).isEqualTo(PasswordLifetime.UNLIMITED);
  }

  @Test
  void jitcPasswordsOfAccountsExpire() {
    assertThat(EnumSet.allOf(PasswordPurpose.class))
        .filteredOn(purpose -> purpose.lifetime(Edition.JITC) == PasswordLifetime.JITC)
        .containsExactly(
            PasswordPurpose.USER,
            PasswordPurpose.ADMINISTRATOR,
            PasswordPurpose.UC_IIS_USER,
            PasswordPurpose.LOCAL_ADMINISTRATOR);
  }

  @ParameterizedTest
  @EnumSource
  @Tag("G08-064")
  void thePasswordOfTheServicesNeverExpires(Edition edition) {
    assertThat(PasswordPurpose.DCOM_USER.lifetime(edition)).isEqualTo(PasswordLifetime.UNLIMITED);
  }
}
