package dev.ixm.model.platform.rules;

import static dev.ixm.model.Role.BACKUP_TARGET;
import static dev.ixm.model.Role.CONSOLIDATED;
import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.Role.SECONDARY;
import static dev.ixm.model.platform.PlatformFeature.SNAPSHOT;
import static dev.ixm.model.platform.PlatformFeature.VMWARE_HA;
import static dev.ixm.model.platform.PlatformKind.HYPER_V;
import static dev.ixm.model.platform.PlatformKind.VMWARE;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.ha;
import static dev.ixm.model.rules.Sites.server;

import com.google.common.collect.ImmutableMap;
import dev.ixm.model.Role;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformFeature;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.platform.VmwareCluster;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.rules.RuleCase;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.storage.Attachment;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VmwareHaRulesTest {

  private static final String CLUSTER = "/servers/0/platform/cluster/";

  private static Platform.Builder platform(PlatformKind kind, PlatformFeature... features) {
    return Platform.builder().kind(kind).addFeatures(features);
  }

  private static Deployment on(Role role, Platform.Builder platform) {
    return ha(server("A", role).platform(platform.build()));
  }

  private static Deployment in(VmwareCluster.Builder cluster) {
    return on(CONSOLIDATED, platform(VMWARE, VMWARE_HA).cluster(cluster.build()));
  }

  private static void concernsServersUnderVmwareHaOnly(String rule, VmwareCluster.Builder bad) {
    check(rule, on(CONSOLIDATED, platform(VMWARE, SNAPSHOT).cluster(bad.build()))).findsNothing();
    check(rule, on(CONSOLIDATED, platform(HYPER_V, VMWARE_HA).cluster(bad.build()))).findsNothing();
    check(rule, on(BACKUP_TARGET, platform(VMWARE, VMWARE_HA).cluster(bad.build()))).findsNothing();
    check(rule, ha(server("A", CONSOLIDATED))).findsNothing();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  @Tag("G23-067")
  @Tag("G23-031")
  void vmwareHaProtectsPrimaryAndConsolidatedOnly(Role role) {
    String denied = "platform.vmware-ha.role";
    String silent = "platform.vmware-ha.other-role";
    Deployment site = on(role, platform(VMWARE, VMWARE_HA));
    boolean isProtected = !role.isProductServer() || role == PRIMARY || role == CONSOLIDATED;
    assertRole(denied, site, role, role == SECONDARY);
    assertRole(silent, site, role, !isProtected && role != SECONDARY);
    for (String rule : List.of(denied, silent)) {
      check(rule, on(role, platform(VMWARE, SNAPSHOT))).findsNothing();
      check(rule, ha(server("A", role))).findsNothing();
    }
  }

  private static void assertRole(String rule, Deployment site, Role role, boolean isBroken) {
    RuleCase found = check(rule, site);
    if (isBroken) {
      found.findsOf(
          ImmutableMap.of("server", "A", "feature", "VMWARE_HA"),
          "/servers/0/roles",
          role,
          "one of PRIMARY, CONSOLIDATED");
    } else {
      found.findsNothing();
    }
  }

  @Test
  @Tag("G23-070")
  void vsphereHaIsTurnedOn() {
    String rule = "platform.vmware-ha.cluster.turned-on";
    check(rule, in(VmwareCluster.builder().highAvailability(true))).findsNothing();
    VmwareCluster.Builder off = VmwareCluster.builder().highAvailability(false);
    check(rule, in(off)).findsAtServer("A", CLUSTER + "highAvailability", false, true);
    check(rule, in(VmwareCluster.builder())).lacks(CLUSTER + "highAvailability");
    check(rule, on(PRIMARY, platform(VMWARE, VMWARE_HA))).lacks(CLUSTER + "highAvailability");
    concernsServersUnderVmwareHaOnly(rule, off);
  }

  @Test
  @Tag("G23-071")
  void aClusterHasTwoHosts() {
    String rule = "platform.vmware-ha.cluster.hosts";
    check(rule, in(VmwareCluster.builder().hosts(3))).findsNothing();
    check(rule, in(VmwareCluster.builder().hosts(2))).findsNothing();
    VmwareCluster.Builder one = VmwareCluster.builder().hosts(1);
    check(rule, in(one)).findsAtServer("A", CLUSTER + "hosts", 1, "at least 2");
    check(rule, in(VmwareCluster.builder())).lacks(CLUSTER + "hosts");
    check(rule, on(PRIMARY, platform(VMWARE, VMWARE_HA))).lacks(CLUSTER + "hosts");
    concernsServersUnderVmwareHaOnly(rule, one);
  }

  @Test
  @Tag("G23-045")
  void theHostOfRecoveryHasRoomForTheServer() {
    String rule = "platform.vmware-ha.cluster.recovery-resources";
    HardwareProfile needed = profile();
    VmwareCluster enough =
        VmwareCluster.builder()
            .recoveryHost("esx-2")
            .recoveryProcessors(needed.logicalProcessors())
            .recoveryMemory(needed.memory())
            .build();
    check(rule, in(VmwareCluster.builder().from(enough))).findsNothing();
    check(rule, in(VmwareCluster.builder().from(enough).recoveryHost(Optional.empty())))
        .findsNothing();
    check(rule, on(CONSOLIDATED, platform(VMWARE, VMWARE_HA))).findsNothing();
    DataSize less = DataSize.ofBytes(needed.memory().bytes() - 1);
    VmwareCluster.Builder small =
        VmwareCluster.builder()
            .from(enough)
            .recoveryProcessors(needed.logicalProcessors() - 1)
            .recoveryMemory(less);
    check(rule, in(small)).findsAt(CLUSTER + "recoveryProcessors", CLUSTER + "recoveryMemory");
    check(rule, in(VmwareCluster.builder().from(enough).recoveryMemory(less)))
        .breaks(CLUSTER + "recoveryMemory", less, "at least " + needed.memory());
    check(rule, in(VmwareCluster.builder().recoveryHost("esx-2")))
        .lacks(CLUSTER + "recoveryProcessors", CLUSTER + "recoveryMemory");
    concernsServersUnderVmwareHaOnly(rule, small);
  }

  private static HardwareProfile profile() {
    SiteView site = SiteView.of(in(VmwareCluster.builder()));
    return site.profile(site.stated().servers().get(0));
  }

  @Test
  @Tag("G23-044")
  void recoveryIsBoundToOneHost() {
    String rule = "platform.vmware-ha.cluster.recovery-host";
    check(rule, in(VmwareCluster.builder().recoveryHost("esx-2"))).findsNothing();
    check(rule, in(VmwareCluster.builder()))
        .misses(ImmutableMap.of("server", "A"), CLUSTER + "recoveryHost", "present");
    check(rule, on(PRIMARY, platform(VMWARE, VMWARE_HA))).lacks(CLUSTER + "recoveryHost");
    concernsServersUnderVmwareHaOnly(rule, VmwareCluster.builder());
  }

  @ParameterizedTest
  @EnumSource(Attachment.class)
  @Tag("G23-069")
  void virtualMachinesAreStoredOnASan(Attachment storage) {
    String rule = "platform.vmware-ha.cluster.storage";
    RuleCase found = check(rule, in(VmwareCluster.builder().storage(storage)));
    if (storage == Attachment.SAN) {
      found.findsNothing();
    } else {
      found.findsAtServer("A", CLUSTER + "storage", storage, "SAN");
    }
    check(rule, in(VmwareCluster.builder())).lacks(CLUSTER + "storage");
    check(rule, on(PRIMARY, platform(VMWARE, VMWARE_HA))).lacks(CLUSTER + "storage");
    concernsServersUnderVmwareHaOnly(rule, VmwareCluster.builder().storage(Attachment.LOCAL));
  }

  @Test
  @Tag("G23-072")
  void hostsKeepTheSameTime() {
    String rule = "platform.vmware-ha.cluster.clocks";
    check(rule, in(VmwareCluster.builder().clocksSynchronized(true))).findsNothing();
    VmwareCluster.Builder apart = VmwareCluster.builder().clocksSynchronized(false);
    check(rule, in(apart)).findsAtServer("A", CLUSTER + "clocksSynchronized", false, true);
    check(rule, in(VmwareCluster.builder())).lacks(CLUSTER + "clocksSynchronized");
    check(rule, on(PRIMARY, platform(VMWARE, VMWARE_HA))).lacks(CLUSTER + "clocksSynchronized");
    concernsServersUnderVmwareHaOnly(rule, apart);
  }
}
