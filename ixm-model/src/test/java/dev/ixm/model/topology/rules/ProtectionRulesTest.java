package dev.ixm.model.topology.rules;

import static dev.ixm.model.Role.BACKUP_TARGET;
import static dev.ixm.model.Role.CONSOLIDATED;
import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.Role.SECONDARY_CONSOLIDATED;
import static dev.ixm.model.platform.PlatformKind.PHYSICAL;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.ha;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.rules.Sites.site;

import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformFeature;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.rules.RuleCase;
import dev.ixm.model.site.Deployment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectionRulesTest {

  private static Platform.Builder platform(PlatformKind kind, PlatformFeature... features) {
    return Platform.builder().kind(kind).addFeatures(features);
  }

  private static Deployment on(Role role, Platform.Builder platform) {
    return ha(server("A", role).platform(platform.build()));
  }

  /** Columns: platform, feature in use, whether it protects. */
  @ParameterizedTest
  @CsvSource({
    "VMWARE, VMWARE_HA, true",
    "VMWARE, STANDARD_SWITCH, false",
    "HYPER_V, VMWARE_HA, false",
    "PHYSICAL, VMWARE_HA, false"
  })
  @Tag("G23-065")
  void theConsolidatedServerHasNoProtectionOfItsOwn(
      PlatformKind kind, PlatformFeature feature, boolean isProtected) {
    RuleCase found =
        check("topology.consolidated.protected", on(CONSOLIDATED, platform(kind, feature)));
    if (isProtected) {
      found.findsNothing();
    } else {
      found.findsAt("/servers/0");
    }
  }

  @Test
  @Tag("G23-065")
  void aSecondConsolidatedServerDoesNotProtectTheFirst() {
    Deployment site =
        ha(
            server("A", CONSOLIDATED).platform(platform(PHYSICAL).build()),
            server("B", SECONDARY_CONSOLIDATED).platform(platform(PHYSICAL).build()));
    check("topology.consolidated.protected", site).findsAt("/servers/0");
  }

  @Test
  void carboniteAvailabilityProtectsTheConsolidatedServer() {
    String rule = "topology.consolidated.protected";
    Deployment bare = on(CONSOLIDATED, platform(PHYSICAL));
    check(rule, mirrored(bare, Mirroring.builder())).findsNothing();
    check(rule, mirrored(bare, Mirroring.builder().addSources("a"))).findsNothing();
    check(rule, mirrored(bare, Mirroring.builder().addSources("B"))).findsAt("/servers/0");
    check(
            rule,
            ha(
                server("A", CONSOLIDATED).platform(platform(PHYSICAL).build()),
                server("B", BACKUP_TARGET)))
        .findsNothing();
  }

  private static Deployment mirrored(Deployment site, Mirroring.Builder mirroring) {
    return Deployment.builder().from(site).mirroring(mirroring.build()).build();
  }

  @Test
  void cannotJudgeTheProtectionOnAnUnknownPlatform() {
    String rule = "topology.consolidated.protected";
    check(rule, ha(server("A", CONSOLIDATED))).lacks("/servers/0/platform");
    check(rule, ha(server("A", PRIMARY))).findsNothing();
    check(rule, site(Topology.SINGLE_SERVER).addServers(server("A", CONSOLIDATED).build()).build())
        .findsNothing();
  }
}
