package dev.ixm.model.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.value.InvalidAttributeException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VmwareMatrixTest {

  private static final VmwareMatrix R10_8 = ReleaseFacts.of(Release.R10_8).get(VmwareMatrix.KIND);
  private static final VmwareMatrix R11_0 = ReleaseFacts.of(Release.R11_0).get(VmwareMatrix.KIND);
  private static final Source MATRIX = Source.of(23, "Virtual Environment Limitations");

  static Stream<VmwareMatrix> matrices() {
    return Stream.of(R10_8, R11_0);
  }

  /** Each row: its id in the register, the version of ESXi, and what the two releases say. */
  @ParameterizedTest
  @CsvSource({
    "G23-025, 6.0, SUPPORTED,   UNSUPPORTED",
    "G23-026, 6.5, SUPPORTED,   SUPPORTED",
    "G23-027, 6.7, SUPPORTED,   SUPPORTED",
    "G23-028, 7.0, UNSUPPORTED, SUPPORTED"
  })
  void saysWhichHostsAreSupported(String id, String version, Support in10, Support in11) {
    assertThat(R10_8.findHost(version)).get().extracting(EsxiSupport::support).isEqualTo(in10);
    assertThat(R11_0.findHost(version)).get().extracting(EsxiSupport::support).isEqualTo(in11);
    assertThat(matrices().map(matrix -> matrix.findHost(version).orElseThrow()))
        .as(id)
        .allMatch(host -> host.basis() == Basis.STATED && host.source().citing().equals(MATRIX));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"6.7.0", "6.7 U3", "6.7U3b", "6.7 Update 2", "6.7.0 Update 3 build-14320388"})
  void findsAHostByItsFirstTwoNumbers(String version) {
    assertThat(R10_8.findHost(version)).isEqualTo(R10_8.findHost("6.7")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "6", "6.", "6.70", "16.7", "6.7.", "6.7 Beta", "6.7 U", " 6.7", "6,7"})
  void findsNoHostByWhatIsNoVersion(String version) {
    assertThat(R10_8.findHost(version)).isEmpty();
  }

  /** Each row: its id in the register, the feature, and what the two releases say. */
  @ParameterizedTest
  @CsvSource({
    "G23-029, VMOTION,            UNSUPPORTED, UNSUPPORTED",
    "G23-030, SNAPSHOT,           UNSUPPORTED, UNSUPPORTED",
    "G23-031, VMWARE_HA,          SUPPORTED,   SUPPORTED",
    "G23-032, DRS,                UNSUPPORTED, UNSUPPORTED",
    "G23-033, FAULT_TOLERANCE,    UNSUPPORTED, UNSUPPORTED",
    "G23-034, STANDARD_SWITCH,    SUPPORTED,   SUPPORTED",
    "G23-035, DISTRIBUTED_SWITCH, SUPPORTED,   SUPPORTED",
    "G23-037, VSAN,               SUPPORTED,   SUPPORTED",
    "G23-038, THIN_PROVISIONING,  UNSUPPORTED, UNSUPPORTED"
  })
  void saysWhichFeaturesAreSupported(
      String id, PlatformFeature feature, Support in10, Support in11) {
    VmwareFeatureSupport row10 = R10_8.findFeature(feature).orElseThrow();
    VmwareFeatureSupport row11 = R11_0.findFeature(feature).orElseThrow();
    assertThat(row10.support()).as(id).isEqualTo(in10);
    assertThat(row11.support()).as(id).isEqualTo(in11);
    assertThat(List.of(row10.source().citing(), row11.source().citing())).containsOnly(MATRIX);
  }

  @Test
  @Tag("G23-036")
  void needsNoReservation() {
    assertThat(matrices()).noneMatch(VmwareMatrix::reservationRequired);
  }

  @Test
  void knowsEveryFeatureOfAPlatform() {
    assertThat(matrices())
        .allSatisfy(
            matrix ->
                assertThat(matrix.features())
                    .extracting(VmwareFeatureSupport::feature)
                    .containsExactly(PlatformFeature.values()));
  }

  @Test
  @Tag("G23-030")
  void toleratesATemporarySnapshotBeforeAnUpgrade() {
    String tolerated =
        "tolerated if taken of a server that is shut down, and deleted after the upgrade";
    assertThat(R11_0.findFeature(PlatformFeature.SNAPSHOT).orElseThrow().remark())
        .hasValue(tolerated);
    assertThat(R10_8.findFeature(PlatformFeature.SNAPSHOT).orElseThrow().remark())
        .hasValue(tolerated + " (printed for 11.0 only)");
  }

  @Test
  @Tag("G23-067")
  void protectsConsolidatedAndPrimaryServersAndNoSecondary() {
    assertThat(matrices().map(matrix -> matrix.findFeature(PlatformFeature.VMWARE_HA)))
        .allSatisfy(
            row -> {
              assertThat(row.orElseThrow().roles())
                  .containsExactlyInAnyOrder(Role.PRIMARY, Role.CONSOLIDATED);
              assertThat(row.orElseThrow().excludedRoles()).containsExactly(Role.SECONDARY);
            });
    assertThat(R10_8.features())
        .filteredOn(row -> row.feature() != PlatformFeature.VMWARE_HA)
        .allMatch(row -> row.roles().isEmpty() && row.excludedRoles().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("matrices")
  void warnsOfHostsThatWereTestedEarlier(VmwareMatrix matrix) {
    assertThat(matrix.hosts(Support.WARNING)).containsExactly("4.0", "4.1", "5.0", "5.1", "5.5");
    assertThat(matrix.hosts())
        .filteredOn(host -> host.support() == Support.WARNING)
        .allMatch(host -> host.source().citing().equals(Source.of(23, "Pre-Requisites")));
    assertThat(matrix.hosts())
        .filteredOn(host -> host.basis() == Basis.INFERRED)
        .allMatch(host -> host.remark().orElse("").equals("printed as 4.x"))
        .extracting(EsxiSupport::version)
        .containsExactly("4.0", "4.1");
    assertThat(matrix.findHost("6.5").orElseThrow().remark())
        .hasValue("not among the versions called tested");
  }

  @Test
  void listsHostsOfOneKind() {
    assertThat(R10_8.hosts(Support.SUPPORTED)).containsExactly("6.0", "6.5", "6.7");
    assertThat(R11_0.hosts(Support.SUPPORTED)).containsExactly("6.5", "6.7", "7.0");
    assertThat(R10_8.hosts(Support.UNSUPPORTED)).containsExactly("7.0");
    assertThat(R11_0.hosts(Support.UNSUPPORTED)).containsExactly("6.0");
    assertThat(R10_8.findHost("8.0")).isEmpty();
  }

  @Test
  void refusesWhatStandsTwice() {
    VmwareMatrix.Builder hosts = VmwareMatrix.builder().from(R10_8).addHosts(R10_8.hosts().get(0));
    assertThatThrownBy(hosts::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("hosts must have different versions: 4.0");
    VmwareMatrix.Builder features =
        VmwareMatrix.builder().from(R10_8).addFeatures(R10_8.features().get(0));
    assertThatThrownBy(features::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("features must have different kinds: VMOTION");
  }

  @Test
  void refusesARowThatContradictsItself() {
    VmwareFeatureSupport.Builder feature =
        VmwareFeatureSupport.builder()
            .from(R10_8.findFeature(PlatformFeature.VMWARE_HA).orElseThrow())
            .addRoles(Role.SECONDARY);
    assertThatThrownBy(feature::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage(
            "excludedRoles must not be among the roles [PRIMARY, SECONDARY, CONSOLIDATED]:"
                + " [SECONDARY]");
    EsxiSupport.Builder host = EsxiSupport.builder().from(R10_8.hosts().get(0)).version(" ");
    assertThatThrownBy(host::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("version must not be blank");
  }

  @Test
  void takesAHostForStatedUnlessToldOtherwise() {
    EsxiSupport host =
        EsxiSupport.builder().version("8.0").support(Support.WARNING).source(MATRIX).build();
    assertThat(host.basis()).isEqualTo(Basis.STATED);
  }

  @Test
  void hasAJsonForm() {
    assertThat(IxmJson.write(R11_0))
        .contains("\"release\" : \"11.0\"", "\"version\" : \"6.7\"", "\"feature\" : \"VSAN\"");
  }

  @Test
  @Tag("G23-024")
  void hasTwoReleases() {
    assertThat(matrices().map(VmwareMatrix::release)).containsExactly(Release.R10_8, Release.R11_0);
    assertThat(ReleaseFacts.of(Release.R11_0).basis(VmwareMatrix.KIND)).isEqualTo(Basis.STATED);
    assertThat(ReleaseFacts.of(Release.parse("10.1")).basis(VmwareMatrix.KIND))
        .isEqualTo(Basis.INFERRED);
  }
}
