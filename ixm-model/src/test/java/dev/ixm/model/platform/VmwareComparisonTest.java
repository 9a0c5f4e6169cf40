package dev.ixm.model.platform;

import static dev.ixm.model.platform.PlatformFeature.DRS;
import static dev.ixm.model.platform.PlatformFeature.FAULT_TOLERANCE;
import static dev.ixm.model.platform.PlatformFeature.VMOTION;
import static dev.ixm.model.platform.PlatformFeature.VMWARE_HA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.value.InvalidAttributeException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VmwareComparisonTest {

  private static final VmwareComparison CHART =
      ReleaseFacts.of(Release.R10_8).get(VmwareComparison.KIND);

  /** Each row: its id in the register, the criterion, and the ratings of HA, DRS and FT. */
  @ParameterizedTest
  @CsvSource({
    "G23-052, Active Migration,                       NO,  NO,  NO",
    "G23-053, Recovery from Hardware Crash,           YES, YES, YES",
    "G23-054, Recovery from Software Crash,           YES, YES, YES",
    "G23-055, 0 Down Time during Crash,               NO,  NO,  YES",
    "G23-056, Smart Allocation of Hardware Resources, NO,  YES, NO",
    "G23-057, Messaging Support,                      YES, YES, NO",
    "G23-058, Voice Traffic,     INTERRUPTED_UNTIL_RECOVERY, INTERRUPTED_UNTIL_RECOVERY,"
        + " NOT_APPLICABLE",
    "G23-059, iLink Pro Desktop, INTERRUPTED_UNTIL_RECOVERY, INTERRUPTED_UNTIL_RECOVERY,"
        + " NOT_APPLICABLE",
    "G23-060, Messaging,         INTERRUPTED_UNTIL_RECOVERY, INTERRUPTED_UNTIL_RECOVERY,"
        + " NOT_APPLICABLE",
    "G23-061, CTI,               INTERRUPTED_UNTIL_RECOVERY, INTERRUPTED_UNTIL_RECOVERY,"
        + " NOT_APPLICABLE"
  })
  void comparesAsTheChartDoes(
      String id, String label, VmwareRating ha, VmwareRating drs, VmwareRating ft) {
    assertThat(VmwareCriterion.values())
        .as(id)
        .filteredOn(criterion -> criterion.label().equals(label))
        .singleElement()
        .satisfies(
            criterion -> {
              assertThat(CHART.rating(VMWARE_HA, criterion)).hasValue(ha);
              assertThat(CHART.rating(DRS, criterion)).hasValue(drs);
              assertThat(CHART.rating(FAULT_TOLERANCE, criterion)).hasValue(ft);
            });
  }

  @Test
  void comparesThreeFeaturesByTenCriteria() {
    assertThat(CHART.ratings().keySet()).containsExactly(VMWARE_HA, DRS, FAULT_TOLERANCE);
    assertThat(VmwareCriterion.values()).hasSize(10);
    assertThat(CHART.rating(VMOTION, VmwareCriterion.CTI)).isEmpty();
    assertThat(CHART.source().citing())
        .isEqualTo(Source.of(23, "VM Environment Feature Comparison Chart"));
  }

  @Test
  @Tag("G23-063")
  void agreesWithTheMatrixExceptOnDrs() {
    VmwareMatrix matrix = ReleaseFacts.of(Release.R10_8).get(VmwareMatrix.KIND);
    assertThat(CHART.ratings().keySet())
        .filteredOn(
            feature ->
                (CHART.rating(feature, VmwareCriterion.MESSAGING_SUPPORT).orElseThrow()
                        == VmwareRating.YES)
                    != (matrix.findFeature(feature).orElseThrow().support() == Support.SUPPORTED))
        .containsExactly(DRS);
    assertThat(matrix.findFeature(DRS).orElseThrow().remark())
        .hasValue("the comparison chart rates it usable");
    assertThat(CHART.ratings().values())
        .allMatch(column -> column.get(VmwareCriterion.ACTIVE_MIGRATION) == VmwareRating.NO);
    assertThat(matrix.findFeature(VMOTION).orElseThrow().support()).isEqualTo(Support.UNSUPPORTED);
  }

  @Test
  void refusesAFeatureWithoutAllRatings() {
    VmwareComparison.Builder builder =
        VmwareComparison.builder()
            .from(CHART)
            .putRatings(VMOTION, ImmutableMap.of(VmwareCriterion.CTI, VmwareRating.YES));
    assertThatThrownBy(builder::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("ratings must meet every criterion: VMOTION");
  }

  @Test
  void hasAJsonForm() {
    assertThat(IxmJson.write(CHART))
        .contains("\"FAULT_TOLERANCE\" : {", "\"SMART_ALLOCATION\" : \"YES\"");
  }
}
