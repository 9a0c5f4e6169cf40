package dev.ixm.model.site;

import static dev.ixm.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ixm.model.Edition;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.license.LicenseOption;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.quantity.DataSize;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeploymentTest {

  private static Deployment.Builder site() {
    return Deployment.builder()
        .name("Ottawa")
        .topology(Topology.HIGH_AVAILABILITY)
        .seats(SeatCounts.builder().basic(0).mainstream(0).advanced(0).build())
        .voicePorts(8);
  }

  private static Server server(String name, Role... roles) {
    return Server.builder().name(name).addRoles(roles).build();
  }

  private static EmailSystem email(EmailType type) {
    return EmailSystem.builder().type(type).users(1).build();
  }

  @Test
  void describesTheStandardEditionOfRelease108UnlessSet() {
    assertThat(site().build().release()).isEqualTo(Release.R10_8);
    assertThat(site().build().edition()).isEqualTo(Edition.STANDARD);
    assertThat(site().build().servers()).isEmpty();
    assertThat(site().build().network()).isEmpty();
    assertThat(site().build().pbx()).isEmpty();
    assertThat(site().build().license()).isEmpty();
    assertThat(site().build().languages()).isEmpty();
    assertThat(site().build().speechEngines()).isEmpty();
    assertThat(site().build().options()).isEmpty();
    assertThat(site().build().mirroring()).isEmpty();
    assertThat(site().build().fileFormats()).isEmpty();
    assertThat(site().build().remotePrinter()).isEmpty();
    assertThat(site().build().snmpAlarms()).isEmpty();
    assertThat(site().build().clients()).isEmpty();
  }

  @Test
  void needsNameTopologySeatsAndVoicePorts() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Deployment.builder().build())
        .withMessageContainingAll("name", "topology", "seats", "voicePorts");
    assertRefused(() -> site().name(" ").build(), "name", "must not be blank");
  }

  @Test
  void hasVoicePortsFrom0To100000() {
    assertThat(site().voicePorts(0).build().voicePorts()).isZero();
    assertThat(site().voicePorts(100_000).build().voicePorts()).isEqualTo(100_000);
    assertRefused(() -> site().voicePorts(-1).build(), "voicePorts", "must be 0 to 100000: -1");
    assertRefused(
        () -> site().voicePorts(100_001).build(), "voicePorts", "must be 0 to 100000: 100001");
  }

  @Test
  void countsWhatItsUsersShare() {
    assertThat(site().directoryEntries(0).tenants(1).largestOrganizationalUnit(0).build())
        .isNotNull();
    assertThat(site().directoryEntries(10_000_000).build().directoryEntries()).hasValue(10_000_000);
    assertThat(site().tenants(100_000).build().tenants()).hasValue(100_000);
    assertThat(site().largestOrganizationalUnit(SeatCounts.MAX).build()).isNotNull();
    assertRefused(
        () -> site().directoryEntries(-1).build(), "directoryEntries", "must be 0 to 10000000: -1");
    assertRefused(
        () -> site().directoryEntries(10_000_001).build(),
        "directoryEntries",
        "must be 0 to 10000000: 10000001");
    assertRefused(() -> site().tenants(0).build(), "tenants", "must be 1 to 100000: 0");
    assertRefused(() -> site().tenants(100_001).build(), "tenants", "must be 1 to 100000: 100001");
    assertRefused(
        () -> site().largestOrganizationalUnit(-1).build(),
        "largestOrganizationalUnit",
        "must be 0 to 10000000: -1");
    assertRefused(
        () -> site().largestOrganizationalUnit(SeatCounts.MAX + 1).build(),
        "largestOrganizationalUnit",
        "must be 0 to 10000000: 10000001");
  }

  @Test
  void namesItsFileFormats() {
    assertThat(site().addFileFormats("DOCX", "MP3").build().fileFormats())
        .containsExactly("DOCX", "MP3");
    assertRefused(
        () -> site().addFileFormats("DOCX", "\t").build(), "fileFormats", "must not be blank");
  }

  @Test
  void namesItsLanguagesAndCountsItsOptions() {
    Deployment site =
        site()
            .addLanguages("English", "French EU")
            .putOptions(LicenseOption.G729, 1)
            .putOptions(LicenseOption.TRANSCRIPTION_USER, SeatCounts.MAX)
            .build();
    assertThat(site.languages()).containsExactly("English", "French EU");
    assertThat(site.options()).containsValues(1, SeatCounts.MAX);
    assertRefused(
        () -> site().addLanguages("English", " ").build(), "languages", "must not be blank");
    assertRefused(
        () -> site().putOptions(LicenseOption.G729, 0).build(),
        "options",
        "must be 1 to 10000000: 0");
    assertRefused(
        () -> site().putOptions(LicenseOption.G729, SeatCounts.MAX + 1).build(),
        "options",
        "must be 1 to 10000000: 10000001");
  }

  @Test
  void namesEachServerDifferentlyWhateverTheCase() {
    assertRefused(
        () ->
            site()
                .addServers(
                    server("IXM-1", Role.PRIMARY),
                    server("IXM-2", Role.SECONDARY),
                    server("ixm-1", Role.CONSOLIDATED))
                .build(),
        "servers",
        "servers/2",
        "must have different names: 'ixm-1'");
  }

  @Test
  void namesEachEmailTypeOnce() {
    assertThat(
            site()
                .addEmailSystems(email(EmailType.GMAIL), email(EmailType.EXCHANGE))
                .build()
                .emailSystems())
        .hasSize(2);
    assertRefused(
        () -> site().addEmailSystems(email(EmailType.GMAIL), email(EmailType.GMAIL)).build(),
        "emailSystems",
        "emailSystems/1",
        "must have different types: GMAIL");
  }

  @Test
  void findsTheServersOfARoleInOrder() {
    Server first = server("Z", Role.SECONDARY);
    Server both = server("A", Role.PRIMARY, Role.SECONDARY);
    Deployment site = site().addServers(first, server("M", Role.CONSOLIDATED), both).build();
    assertThat(site.servers(Role.SECONDARY)).containsExactly(first, both);
    assertThat(site.servers(Role.PRIMARY)).containsExactly(both);
    assertThat(site.servers(Role.REMOTE_CSE)).isEmpty();
  }

  @Test
  void changesOneServerAndNothingElse() {
    Deployment site =
        Deployment.builder()
            .name("x")
            .topology(Topology.HIGH_AVAILABILITY)
            .seats(SeatCounts.builder().basic(1).mainstream(0).advanced(0).build())
            .voicePorts(1)
            .addServers(Server.builder().name("A").addRoles(Role.PRIMARY).build())
            .addServers(Server.builder().name("B").addRoles(Role.SECONDARY).number(2).build())
            .build();
    Deployment changed = site.withServer("b", server -> server.number(3));
    assertThat(changed.servers().get(1).number()).hasValue(3);
    assertThat(changed.servers().get(0)).isEqualTo(site.servers().get(0));
    assertThat(changed.withServer("B", server -> server.number(2))).isEqualTo(site);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> site.withServer("C", server -> {}))
        .withMessage("no server has the name 'C'; there are [A, B]");
  }

  @Test
  void changesAnAttributeDeepInsideInOneLine() {
    Deployment site =
        Deployment.builder()
            .name("x")
            .topology(Topology.SINGLE_SERVER)
            .seats(SeatCounts.builder().basic(1).mainstream(0).advanced(0).build())
            .voicePorts(1)
            .addServers(Server.builder().name("A").addRoles(Role.SINGLE).build())
            .build();
    Deployment changed =
        site.withServer("A", server -> server.hardware(it -> it.logicalProcessors(4)))
            .withServer("A", server -> server.hardware(it -> it.memory(DataSize.ofGibibytes(16))))
            .withServer("A", server -> server.windows(it -> it.firewall(true)))
            .withServer("A", server -> server.platform(it -> it.kind(PlatformKind.PHYSICAL)))
            .with(it -> it.network(network -> network.serverRoundTrip(Duration.ofMillis(5))))
            .with(it -> it.pbx(pbx -> pbx.kind(PbxKind.AVAYA_AURA)))
            .with(it -> it.voicePorts(2));
    Server server = changed.servers().get(0);
    assertThat(server.hardware())
        .hasValue(Hardware.builder().logicalProcessors(4).memory(DataSize.ofGibibytes(16)).build());
    assertThat(server.platform()).map(Platform::kind).hasValue(PlatformKind.PHYSICAL);
    assertThat(changed.network().orElseThrow().serverRoundTrip()).hasValue(Duration.ofMillis(5));
    assertThat(changed.voicePorts()).isEqualTo(2);
    assertThat(changed.name()).isEqualTo(site.name());
  }
}
