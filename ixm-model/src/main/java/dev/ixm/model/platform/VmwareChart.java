package dev.ixm.model.platform;

import static dev.ixm.model.platform.PlatformFeature.DRS;
import static dev.ixm.model.platform.PlatformFeature.FAULT_TOLERANCE;
import static dev.ixm.model.platform.PlatformFeature.VMWARE_HA;
import static dev.ixm.model.platform.VmwareRating.INTERRUPTED_UNTIL_RECOVERY;
import static dev.ixm.model.platform.VmwareRating.NO;
import static dev.ixm.model.platform.VmwareRating.NOT_APPLICABLE;
import static dev.ixm.model.platform.VmwareRating.YES;

import com.google.common.collect.ImmutableMap;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;

/** The chart that compares the availability features of VMware. */
final class VmwareChart {

  static final VmwareComparison RELEASE_10_8 =
      VmwareComparison.builder()
          .release(Release.R10_8)
          .putRatings(VMWARE_HA, column(NO, NO, YES, INTERRUPTED_UNTIL_RECOVERY))
          .putRatings(DRS, column(NO, YES, YES, INTERRUPTED_UNTIL_RECOVERY))
          .putRatings(FAULT_TOLERANCE, column(YES, NO, NO, NOT_APPLICABLE))
          .source(
              Source.of(
                  23,
                  "VM Environment Feature Comparison Chart",
                  "G23-052",
                  "G23-053",
                  "G23-054",
                  "G23-055",
                  "G23-056",
                  "G23-057",
                  "G23-058",
                  "G23-059",
                  "G23-060",
                  "G23-061"))
          .build();

  private VmwareChart() {}

  /** What differs; no feature moves running servers, and all bring them back after a crash. */
  private static ImmutableMap<VmwareCriterion, VmwareRating> column(
      VmwareRating noDowntime,
      VmwareRating smartAllocation,
      VmwareRating messagingSupport,
      VmwareRating services) {
    return ImmutableMap.<VmwareCriterion, VmwareRating>builder()
        .put(VmwareCriterion.ACTIVE_MIGRATION, NO)
        .put(VmwareCriterion.RECOVERY_FROM_HARDWARE_CRASH, YES)
        .put(VmwareCriterion.RECOVERY_FROM_SOFTWARE_CRASH, YES)
        .put(VmwareCriterion.NO_DOWNTIME_DURING_CRASH, noDowntime)
        .put(VmwareCriterion.SMART_ALLOCATION, smartAllocation)
        .put(VmwareCriterion.MESSAGING_SUPPORT, messagingSupport)
        .put(VmwareCriterion.VOICE_TRAFFIC, services)
        .put(VmwareCriterion.ILINK_PRO_DESKTOP, services)
        .put(VmwareCriterion.MESSAGING, services)
        .put(VmwareCriterion.CTI, services)
        .build();
  }
}
