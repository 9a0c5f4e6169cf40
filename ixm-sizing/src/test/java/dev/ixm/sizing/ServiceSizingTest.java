package dev.ixm.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.Release;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.release.ReleaseFacts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceSizingTest {

  private static final CapacityTables TABLES =
      ReleaseFacts.of(Release.R10_8).get(CapacityTables.KIND);

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "64, 1", "65, 2", "1280, 20"})
  @Tag("G01-036")
  @Tag("G01-037")
  void countsServersForSpeech(int ports, int expected) {
    assertThat(ServiceSizing.textToSpeechServers(ports, TABLES).value()).isEqualTo(expected);
    assertThat(ServiceSizing.speechRecognitionServers(ports, TABLES).value()).isEqualTo(expected);
  }

  @Test
  void keepsBothKindsOfSpeechApart() {
    CapacityTables tables = CapacityTables.builder().maxSpeechRecognitionPorts(10).build();
    assertThat(ServiceSizing.textToSpeechServers(64, tables).value()).isEqualTo(1);
    assertThat(ServiceSizing.speechRecognitionServers(64, tables))
        .hasToString(
            "servers for speech recognition = 7: ports / ports per server, rounded up (ports = 64,"
                + " ports per server = 10) [inferred; chapter 2, Maximum System Capacity]");
  }

  @Test
  @Tag("G23-020")
  @Tag("G24-014")
  void limitsFaxOnVirtualPlatforms() {
    assertThat(ServiceSizing.faxPorts(PlatformKind.VMWARE, TABLES).orElseThrow())
        .hasToString(
            "fax ports = 24: as stated for the platform (platform = VMWARE)"
                + " [chapter 23, Virtual Environment Limitations]");
    assertThat(ServiceSizing.faxPorts(PlatformKind.HYPER_V, TABLES).orElseThrow())
        .hasToString(
            "fax ports = 8: as stated for the platform (platform = HYPER_V)"
                + " [chapter 24, Virtual Environment Limitations]");
  }

  @ParameterizedTest
  @EnumSource(names = {"PHYSICAL", "AWS", "TERMINAL_SERVICES"})
  void makesUpNoLimitForFax(PlatformKind platform) {
    assertThat(ServiceSizing.faxPorts(platform, TABLES)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"VMWARE, 24, 1", "VMWARE, 25, 2", "HYPER_V, 8, 1", "HYPER_V, 17, 3"})
  @Tag("G23-020")
  @Tag("G24-014")
  void countsServersForFaxOnVirtualPlatforms(PlatformKind platform, int ports, int expected) {
    assertThat(ServiceSizing.faxServers(ports, platform, TABLES).orElseThrow().value())
        .isEqualTo(expected);
    assertThat(ServiceSizing.faxServers(ports, PlatformKind.PHYSICAL, TABLES)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "499, 1", "500, 2", "998, 2", "999, 3"})
  @Tag("G02-005")
  void keepsOrganizationalUnitsBelowFiveHundredUsers(int users, int expected) {
    assertThat(ServiceSizing.organizationalUnits(users, TABLES).value()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1", "4, 2", "5, 3", "8, 4"})
  @Tag("G02-111")
  void halvesLogicalProcessors(int processors, int expected) {
    assertThat(ServiceSizing.physicalCores(processors).value()).isEqualTo(expected);
  }

  @Test
  void refusesImpossibleNumbers() {
    assertThatThrownBy(() -> ServiceSizing.textToSpeechServers(-1, TABLES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ports must not be negative: -1");
    assertThatThrownBy(() -> ServiceSizing.organizationalUnits(-1, TABLES))
        .hasMessage("users must not be negative: -1");
    assertThatThrownBy(() -> ServiceSizing.physicalCores(0))
        .hasMessage("logical processors must be 1 or more: 0");
  }
}
