package dev.ixm.config.jitc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.config.jitc.HighSecurityFile.Verdict;
import dev.ixm.model.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HighSecurityFileTest {

  private static final String ON = "Ports=4\nHighsecurity=1\n";
  private static final String OFF = "Ports=4\nHighsecurity=0\n";

  @Test
  @Tag("G09-198")
  @Tag("G09-199")
  void blocksTheInstallationAndSaysWhereTheFaultIs() {
    assertThat(HighSecurityFile.judge(ON, OFF)).isEqualTo(Verdict.CONTINUE);
    assertThat(HighSecurityFile.judge(OFF, ON)).isEqualTo(Verdict.REPAIR_SHARING);
    assertThat(HighSecurityFile.judge(OFF, OFF)).isEqualTo(Verdict.UPGRADE_LICENSE);
    assertThat(HighSecurityFile.judge("", "")).isEqualTo(Verdict.UPGRADE_LICENSE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Highsecurity=1",
        "HIGHSECURITY=1\r\n",
        " highsecurity = 1 ",
        "[License]\nno setting\nHighsecurity=1\nHighsecurity=1"
      })
  void findsTheSettingInAnyLetterCase(String text) {
    assertThat(HighSecurityFile.isOn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Highsecurity",
        "Highsecurity=",
        "Highsecurity=10",
        "Highsecurity=01",
        "Highsecurity=1=1",
        "NoHighsecurity=1",
        "Highsecurity=1\nHighsecurity=0"
      })
  void takesNothingElseForOn(String text) {
    assertThat(HighSecurityFile.isOn(text)).isFalse();
  }

  @ParameterizedTest
  @Tag("G09-197")
  @Tag("G09-232")
  @Tag("G09-385")
  @Tag("G09-406")
  @CsvSource({
    "CONSOLIDATED, C:\\Logs\\license",
    "SECONDARY, D:\\Logs\\license",
    "REMOTE_CSE, C:\\Logs\\license",
    "REMOTE_WEB, C:\\Logs\\license",
    "PRIMARY, D:\\UC\\license"
  })
  void eachRoleLooksInItsOwnPlaceForTheValueOne(Role role, String path) {
    assertThat(HighSecurityFile.path(role, 'd')).isEqualTo(path);
    assertThat(HighSecurityFile.judge("Highsecurity=1", "")).isEqualTo(Verdict.CONTINUE);
    assertThat(HighSecurityFile.judge("Highsecurity=0", ON)).isNotEqualTo(Verdict.CONTINUE);
  }

  @ParameterizedTest
  @Tag("G09-201")
  @CsvSource({
    "CONSOLIDATED, Consolidated Server",
    "SECONDARY, Secondary Voice Servers",
    "REMOTE_CSE, Installing Remote CSE Under JITC",
    "REMOTE_WEB, Installing Remote Web Server Under JITC"
  })
  void citesTheWizardOfTheRole(Role role, String heading) {
    assertThat(HighSecurityFile.source(role).chapter()).isEqualTo(9);
    assertThat(HighSecurityFile.source(role).heading()).isEqualTo(heading);
  }

  @Test
  @Tag("G09-198")
  void saysWhatToDo() {
    assertThat(Verdict.CONTINUE.action()).isEqualTo("go on with the installation");
    assertThat(Verdict.REPAIR_SHARING.action())
        .startsWith("stop; ")
        .containsSubsequence("connection or the sharing", "Primary's address again", "look");
    assertThat(Verdict.UPGRADE_LICENSE.action())
        .startsWith("stop; ")
        .contains("reseller", "updated license");
  }

  @ParameterizedTest
  @CsvSource({"license, true", "LICENSE, true", "icense, true", "license.txt, false", "'', false"})
  void knowsTheFileByItsNameAndItsMisprint(String name, boolean known) {
    assertThat(HighSecurityFile.isName(name)).isEqualTo(known);
  }

  @Test
  void refusesOtherRolesAndDrives() {
    assertThatThrownBy(() -> HighSecurityFile.path(Role.LICENSE_SERVER, 'C'))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no wizard looks for the file on LICENSE_SERVER");
    assertThatThrownBy(() -> HighSecurityFile.source(Role.PRIMARY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no wizard looks for the file on PRIMARY");
    assertThatThrownBy(() -> HighSecurityFile.path(Role.PRIMARY, '1'))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("drive must be A to Z: '1'");
    assertThat(HighSecurityFile.path(Role.PRIMARY, 'z')).startsWith("Z:");
    assertThat(HighSecurityFile.path(Role.PRIMARY, 'A')).startsWith("A:");
    assertThatThrownBy(() -> HighSecurityFile.path(Role.PRIMARY, '['))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
