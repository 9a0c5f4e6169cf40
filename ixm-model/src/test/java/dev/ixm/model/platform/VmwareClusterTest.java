package dev.ixm.model.platform;

import static dev.ixm.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VmwareClusterTest {

  @Test
  void knowsNothingUnlessSet() {
    VmwareCluster cluster = VmwareCluster.builder().build();
    assertThat(cluster.hosts()).isEmpty();
    assertThat(cluster.highAvailability()).isEmpty();
    assertThat(cluster.recoveryHost()).isEmpty();
    assertThat(cluster.storage()).isEmpty();
    assertThat(cluster.clocksSynchronized()).isEmpty();
  }

  @Test
  void hasFrom1To1000Hosts() {
    assertThat(VmwareCluster.builder().hosts(1).build().hosts()).hasValue(1);
    assertThat(VmwareCluster.builder().hosts(1_000).build().hosts()).hasValue(1_000);
    assertRefused(() -> VmwareCluster.builder().hosts(0).build(), "hosts", "must be 1 to 1000: 0");
    assertRefused(
        () -> VmwareCluster.builder().hosts(1_001).build(), "hosts", "must be 1 to 1000: 1001");
  }

  @Test
  void namesItsRecoveryHost() {
    assertThat(VmwareCluster.builder().recoveryHost("esx-2").build().recoveryHost())
        .hasValue("esx-2");
    assertRefused(
        () -> VmwareCluster.builder().recoveryHost(" ").build(),
        "recoveryHost",
        "must not be blank");
  }
}
