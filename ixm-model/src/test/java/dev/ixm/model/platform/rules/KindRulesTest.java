package dev.ixm.model.platform.rules;

import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.rules.Sites.site;

import com.google.common.collect.ImmutableMap;
import dev.ixm.model.Topology;
import dev.ixm.model.hardware.ProcessorVendor;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformFeature;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.platform.VmwareCluster;
import dev.ixm.model.rules.RuleCase;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KindRulesTest {

  private static RuleCase on(PlatformKind kind, Platform platform) {
    return check(
        "platform.kind",
        site(Topology.HIGH_AVAILABILITY)
            .addServers(
                server("A", PRIMARY)
                    .platform(Platform.builder().from(platform).kind(kind).build())
                    .build())
            .build());
  }

  private static Platform stated(String attribute) {
    Platform.Builder platform = Platform.builder().kind(PlatformKind.PHYSICAL);
    return switch (attribute) {
      case "version" -> platform.version("6.7").build();
      case "asp130" -> platform.asp130("4.0").build();
      case "hostProcessorVendor" -> platform.hostProcessorVendor(ProcessorVendor.INTEL).build();
      case "cluster" -> platform.cluster(VmwareCluster.builder().build()).build();
      case "managedByWindowsServer" -> platform.managedByWindowsServer(true).build();
      case "virtualSwitch" -> platform.virtualSwitch(false).build();
      case "instanceType" -> platform.instanceType("m5.4xlarge").build();
      default -> platform.addFeatures(PlatformFeature.valueOf(attribute)).build();
    };
  }

  /** Each row: an attribute or a feature, what is found of it, and the kinds that have it. */
  @ParameterizedTest
  @CsvSource({
    "version, 6.7, VMWARE HYPER_V",
    "asp130, 4.0, VMWARE",
    "hostProcessorVendor, INTEL, VMWARE HYPER_V AWS",
    "cluster, stated, VMWARE",
    "managedByWindowsServer, true, HYPER_V",
    "virtualSwitch, false, VMWARE HYPER_V",
    "instanceType, m5.4xlarge, AWS",
    "VMOTION, VMOTION, VMWARE",
    "VMWARE_HA, VMWARE_HA, VMWARE",
    "DRS, DRS, VMWARE",
    "FAULT_TOLERANCE, FAULT_TOLERANCE, VMWARE",
    "STANDARD_SWITCH, STANDARD_SWITCH, VMWARE",
    "DISTRIBUTED_SWITCH, DISTRIBUTED_SWITCH, VMWARE",
    "VSAN, VSAN, VMWARE",
    "SNAPSHOT, SNAPSHOT, VMWARE HYPER_V",
    "THIN_PROVISIONING, THIN_PROVISIONING, VMWARE HYPER_V"
  })
  void findsWhatAnotherKindHas(String attribute, String actual, String kinds) {
    boolean isFeature = attribute.equals(attribute.toUpperCase(Locale.ROOT));
    String path = "/servers/0/platform/" + (isFeature ? "features" : attribute);
    for (PlatformKind kind : PlatformKind.values()) {
      RuleCase found = on(kind, stated(attribute));
      if (List.of(kinds.split(" ")).contains(kind.name())) {
        found.findsNothing();
      } else {
        found.findsOf(
            ImmutableMap.of("kind", kind.toString(), "server", "A"), path, actual, "none");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(PlatformKind.class)
  void findsNothingInAKindAlone(PlatformKind kind) {
    on(kind, Platform.builder().kind(kind).build()).findsNothing();
  }
}
