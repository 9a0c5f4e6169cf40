package dev.ixm.model.platform;

import static dev.ixm.model.platform.PlatformFeature.DISTRIBUTED_SWITCH;
import static dev.ixm.model.platform.PlatformFeature.DRS;
import static dev.ixm.model.platform.PlatformFeature.FAULT_TOLERANCE;
import static dev.ixm.model.platform.PlatformFeature.SNAPSHOT;
import static dev.ixm.model.platform.PlatformFeature.STANDARD_SWITCH;
import static dev.ixm.model.platform.PlatformFeature.THIN_PROVISIONING;
import static dev.ixm.model.platform.PlatformFeature.VMOTION;
import static dev.ixm.model.platform.PlatformFeature.VMWARE_HA;
import static dev.ixm.model.platform.PlatformFeature.VSAN;
import static dev.ixm.model.platform.Support.SUPPORTED;
import static dev.ixm.model.platform.Support.UNSUPPORTED;
import static dev.ixm.model.platform.Support.WARNING;

import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import java.util.stream.Stream;

/** The VMware feature matrix, and before its hosts those that were tested earlier. */
final class VmwareTable {

  private static final Source TESTED = Source.of(23, "Pre-Requisites", "G23-002", "G23-006");

  private static final String TEMPORARY =
      "tolerated if taken of a server that is shut down, and deleted after the upgrade";

  static final VmwareMatrix RELEASE_10_8 =
      matrix(Release.R10_8, SUPPORTED, UNSUPPORTED, TEMPORARY + " (printed for 11.0 only)");
  static final VmwareMatrix RELEASE_11_0 = matrix(Release.R11_0, UNSUPPORTED, SUPPORTED, TEMPORARY);

  private VmwareTable() {}

  /** A column: the two differ in the oldest and the newest host, and in a note on snapshots. */
  private static VmwareMatrix matrix(
      Release release, Support esxi60, Support esxi70, String snapshots) {
    return VmwareMatrix.builder()
        .release(release)
        .addAllHosts(testedEarlier().toList())
        .addHosts(
            host("6.0", esxi60).source(matrix("G23-025")).build(),
            host("6.5", SUPPORTED)
                .remark("not among the versions called tested")
                .source(matrix("G23-026"))
                .build(),
            host("6.7", SUPPORTED).source(matrix("G23-027")).build(),
            host("7.0", esxi70).source(matrix("G23-028")).build())
        .addFeatures(
            feature(VMOTION, UNSUPPORTED).source(matrix("G23-029")).build(),
            feature(SNAPSHOT, UNSUPPORTED).remark(snapshots).source(matrix("G23-030")).build(),
            feature(VMWARE_HA, SUPPORTED)
                .addRoles(Role.PRIMARY, Role.CONSOLIDATED)
                .addExcludedRoles(Role.SECONDARY)
                .source(matrix("G23-031", "G23-067"))
                .build(),
            feature(DRS, UNSUPPORTED)
                .remark("the comparison chart rates it usable")
                .source(matrix("G23-032"))
                .build(),
            feature(FAULT_TOLERANCE, UNSUPPORTED).source(matrix("G23-033")).build(),
            feature(STANDARD_SWITCH, SUPPORTED).source(matrix("G23-034")).build(),
            feature(DISTRIBUTED_SWITCH, SUPPORTED).source(matrix("G23-035")).build(),
            feature(VSAN, SUPPORTED).source(matrix("G23-037")).build(),
            feature(THIN_PROVISIONING, UNSUPPORTED).source(matrix("G23-038")).build())
        .reservationRequired(false)
        .build();
  }

  private static VmwareFeatureSupport.Builder feature(PlatformFeature feature, Support support) {
    return VmwareFeatureSupport.builder().feature(feature).support(support);
  }

  private static Stream<EsxiSupport> testedEarlier() {
    return Stream.concat(
            Stream.of("4.0", "4.1")
                .map(version -> earlier(version).basis(Basis.INFERRED).remark("printed as 4.x")),
            Stream.of("5.0", "5.1", "5.5").map(VmwareTable::earlier))
        .map(EsxiSupport.Builder::build);
  }

  private static EsxiSupport.Builder earlier(String version) {
    return host(version, WARNING).source(TESTED);
  }

  private static Source matrix(String... statements) {
    return Source.of(23, "Virtual Environment Limitations", statements);
  }

  private static EsxiSupport.Builder host(String version, Support support) {
    return EsxiSupport.builder().version(version).support(support);
  }
}
