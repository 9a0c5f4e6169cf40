package dev.ixm.licensing.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.licensing.Licenses;
import dev.ixm.licensing.procedure.LicenseContact.Authority;
import dev.ixm.licensing.procedure.LicenseContact.Internet;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenseContactTest {

  private static final License WEBLM = Licenses.perpetual(LicenseType.WEBLM).build();
  private static final License NATIVE = Licenses.perpetual(LicenseType.MESSAGING).build();

  private static Server server(String name, Role role, PlatformKind kind) {
    return Server.builder()
        .name(name)
        .addRoles(role)
        .platform(Platform.builder().kind(kind).build())
        .build();
  }

  private static Deployment.Builder site(Topology topology, Server... servers) {
    return Deployment.builder()
        .name("Ottawa")
        .topology(topology)
        .seats(Licenses.advanced(0))
        .voicePorts(0)
        .addServers(servers);
  }

  private static LicenseContact contact(License license, Topology topology) {
    return LicenseContact.of(license, site(topology).build());
  }

  @Test
  @Tag("G02-580")
  void onlyThePrimaryAsksInHighAvailability() {
    assertThat(contact(WEBLM, Topology.HIGH_AVAILABILITY).asker()).isEqualTo(Role.PRIMARY);
    assertThat(contact(NATIVE, Topology.HIGH_AVAILABILITY).asker()).isEqualTo(Role.PRIMARY);
    assertThat(contact(WEBLM, Topology.SINGLE_SERVER).asker()).isEqualTo(Role.SINGLE);
  }

  @Test
  @Tag("G02-511")
  void theNativeLicenseNeedsTheInternetUnlessItIsVerifiedOffline() {
    LicenseContact online = contact(NATIVE, Topology.SINGLE_SERVER);
    assertThat(online.authority()).isEqualTo(Authority.VENDOR);
    assertThat(online.internet()).isEqualTo(Internet.NEEDED);
    assertThat(online.source()).hasToString("chapter 13, Introduction");
    License offline = License.builder().from(NATIVE).verification(Verification.OFFLINE).build();
    LicenseContact key = contact(offline, Topology.SINGLE_SERVER);
    assertThat(key.authority()).isEqualTo(Authority.KEY_AND_FILE);
    assertThat(key.internet()).isEqualTo(Internet.NOT_NEEDED);
    assertThat(key.source()).hasToString("chapter 13, Offline Verification");
  }

  @ParameterizedTest
  @Tag("G25-015")
  @Tag("G25-016")
  @CsvSource({
    "AWS, AWS, NOT_NEEDED",
    "AWS, VMWARE, NEEDED",
    "VMWARE, VMWARE, NOT_NEEDED",
    "PHYSICAL, AWS, NOT_NEEDED"
  })
  void webLmNeedsTheInternetOnlyFromACloudItIsNotIn(
      PlatformKind voice, PlatformKind manager, Internet internet) {
    Server weblm = server("weblm", Role.LICENSE_SERVER, manager);
    LicenseContact single =
        LicenseContact.of(
            WEBLM,
            site(Topology.SINGLE_SERVER, server("voice", Role.SINGLE, voice), weblm).build());
    LicenseContact primary =
        LicenseContact.of(
            WEBLM,
            site(
                    Topology.HIGH_AVAILABILITY,
                    server("voice", Role.PRIMARY, voice),
                    server("voice2", Role.SECONDARY, PlatformKind.AWS),
                    weblm)
                .build());
    assertThat(single.internet()).isEqualTo(internet);
    assertThat(primary.internet()).isEqualTo(internet);
    assertThat(primary.authority()).isEqualTo(Authority.LICENSE_MANAGER);
    assertThat(primary.source()).hasToString("chapter 25, Important Note");
  }

  @Test
  void doesNotGuessWhereTheManagerRuns() {
    Deployment site =
        site(Topology.SINGLE_SERVER, server("voice", Role.SINGLE, PlatformKind.AWS)).build();
    assertThat(LicenseContact.of(WEBLM, site).internet()).isEqualTo(Internet.NOT_STATED);
  }
}
