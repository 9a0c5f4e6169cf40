package dev.ixm.sizing.rules;

import static dev.ixm.model.Topology.HIGH_AVAILABILITY;
import static dev.ixm.model.Topology.SINGLE_SERVER;
import static dev.ixm.sizing.rules.Judged.by;
import static dev.ixm.sizing.rules.Judged.server;
import static dev.ixm.sizing.rules.Judged.site;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Level;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceRulesTest {

  private static Deployment.Builder of(Server.Builder server) {
    return site(HIGH_AVAILABILITY, 1, 0).addServers(server.build());
  }

  private static Server.Builder on(PlatformKind kind) {
    return server("A", Role.PRIMARY).platform(Platform.builder().kind(kind).build());
  }

  @ParameterizedTest
  @EnumSource(
      value = Topology.class,
      names = {"SINGLE_SERVER", "HIGH_AVAILABILITY"})
  @Tag("G01-028")
  void theDirectoryHolds80000Entries(Topology topology) {
    String rule = "capacity.directory.maximum";
    by(rule, site(topology, 1, 0).directoryEntries(80_000)).kept();
    by(rule, site(topology, 1, 0).directoryEntries(80_001))
        .broken("/directoryEntries", 80_001, "at most 80000");
    by(rule, site(topology, 1, 0)).notStated("/directoryEntries");
  }

  @ParameterizedTest
  @EnumSource(
      value = Topology.class,
      names = {"SINGLE_SERVER", "HIGH_AVAILABILITY"})
  @Tag("G01-039")
  void aSiteHas999Tenants(Topology topology) {
    String rule = "capacity.tenants.maximum";
    by(rule, site(topology, 1, 0).tenants(999)).kept();
    by(rule, site(topology, 1, 0).tenants(1_000)).broken("/tenants", 1_000, "at most 999");
    by(rule, site(topology, 1, 0)).notStated("/tenants");
  }

  @Test
  @Tag("G02-005")
  void anOrganizationalUnitStaysBelow500Users() {
    String rule = "capacity.organizational-unit.optimal";
    by(rule, site(SINGLE_SERVER, 1, 0).largestOrganizationalUnit(499)).kept();
    by(rule, site(SINGLE_SERVER, 1, 0).largestOrganizationalUnit(500))
        .broken("/largestOrganizationalUnit", 500, "at most 499");
    by(rule, site(SINGLE_SERVER, 1, 0)).notStated("/largestOrganizationalUnit");
  }

  @Test
  @Tag("G01-036")
  void aVoiceServerHas64TextToSpeechPorts() {
    String rule = "voice.text-to-speech-ports.per-server";
    by(rule, of(server("A", Role.PRIMARY).textToSpeechPorts(64))).kept();
    by(rule, of(server("A", Role.PRIMARY).textToSpeechPorts(65)))
        .broken("/servers/0/textToSpeechPorts", 65, "at most 64");
    by(rule, of(server("A", Role.PRIMARY).speechRecognitionPorts(65)))
        .notStated("/servers/0/textToSpeechPorts");
    by(rule, of(server("A", Role.CONSOLIDATED).textToSpeechPorts(65))).kept();
  }

  @Test
  @Tag("G01-037")
  void aVoiceServerHas64SpeechRecognitionPorts() {
    String rule = "voice.speech-recognition-ports.per-server";
    by(rule, of(server("A", Role.PRIMARY).speechRecognitionPorts(64))).kept();
    by(rule, of(server("A", Role.PRIMARY).speechRecognitionPorts(65)))
        .broken("/servers/0/speechRecognitionPorts", 65, "at most 64");
    by(rule, of(server("A", Role.PRIMARY).textToSpeechPorts(65)))
        .notStated("/servers/0/speechRecognitionPorts");
    by(rule, of(server("A", Role.CONSOLIDATED).speechRecognitionPorts(65))).kept();
  }

  @ParameterizedTest
  @CsvSource({
    "G23-020, platform.vmware.fax-ports, VMWARE, 24",
    "G24-014, platform.hyper-v.fax-ports, HYPER_V, 8"
  })
  void aVirtualVoiceServerHasFewFaxPorts(String id, String rule, PlatformKind kind, int most) {
    by(rule, of(on(kind).faxPorts(most))).kept();
    by(rule, of(on(kind).faxPorts(most + 1)))
        .broken("/servers/0/faxPorts", most + 1, "at most " + most);
    by(rule, of(on(kind))).notStated("/servers/0/faxPorts");
    for (PlatformKind other : PlatformKind.values()) {
      if (other != kind) {
        by(rule, of(on(other).faxPorts(most + 1))).kept();
        by(rule, of(on(other))).kept();
      }
    }
    by(rule, of(on(kind).roles(ImmutableSet.of(Role.CONSOLIDATED)).faxPorts(most + 1))).kept();
    by(rule, of(server("A", Role.PRIMARY).faxPorts(most))).kept();
    by(rule, of(server("A", Role.PRIMARY).faxPorts(most + 1))).notStated("/servers/0/platform");
  }

  @Test
  void limitsBindAndWhatIsBestIsAdvised() {
    assertThat(ServiceRules.all(ReleaseFacts.of(Release.R10_8).get(CapacityTables.KIND)))
        .extracting(rule -> rule.info())
        .allSatisfy(
            info ->
                assertThat(info.level())
                    .isEqualTo(info.id().endsWith(".optimal") ? Level.SHOULD : Level.MUST))
        .extracting(RuleInfo::source)
        .extracting(source -> source.chapter())
        .containsExactly(2, 2, 2, 2, 2, 23, 24);
  }
}
