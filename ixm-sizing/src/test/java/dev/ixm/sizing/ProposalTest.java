package dev.ixm.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.language.SpeechEngine;
import dev.ixm.model.license.LicenseOption;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteHosts;
import dev.ixm.model.site.SiteRequirements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTest {

  @ParameterizedTest
  @CsvSource({
    "400, '100, 100, 100, 100'",
    "401, '101, 100, 100, 100'",
    "403, '101, 101, 101, 100'",
    "239, '120, 119'",
    "2, '1, 1'",
    "0, '0, 0'",
  })
  void spreadsThePortsTheFirstServersTakingTheRest(int ports, String expected) {
    Deployment site = propose(site(5_000, 0).voicePorts(ports).build());
    assertThat(
            site.servers().stream()
                .filter(Server::isVoiceServer)
                .map(server -> String.valueOf(server.voicePorts().getAsInt())))
        .containsExactly(expected.split(", "));
  }

  @Test
  void numbersTheSecondariesFromTwoAndTheCseServersFromOne() {
    SiteRequirements site = site(0, 12_000).addEmailSystems(email(EmailType.GMAIL, 12_000)).build();
    assertThat(propose(site).servers())
        .extracting(Server::name)
        .containsExactly(
            "IXM-PRIMARY", "IXM-CONS", "IXM-SEC02", "IXM-CSE01", "IXM-CSE02", "IXM-CSE03");
  }

  @Test
  void synchronizesOnTheSingleServer() {
    Deployment site = propose(site(0, 9).addEmailSystems(email(EmailType.GMAIL, 9)).build());
    assertThat(site.servers()).hasSize(1);
    assertThat(site.servers().get(0).emailTypes()).containsExactly(EmailType.GMAIL);
  }

  @Test
  void synchronizesOnTheConsolidatedServerOrOnRemoteOnes() {
    Deployment small =
        propose(site(0, 5_000).addEmailSystems(email(EmailType.GMAIL, 5_000)).build());
    assertThat(emailTypes(small, Role.CONSOLIDATED)).containsExactly(EmailType.GMAIL);
    Deployment large =
        propose(site(0, 5_001).addEmailSystems(email(EmailType.GMAIL, 5_001)).build());
    assertThat(emailTypes(large, Role.CONSOLIDATED)).isEmpty();
    assertThat(large.servers(Role.REMOTE_CSE)).hasSize(2);
  }

  @Test
  void givesMoreCseServersThanNeededTheTypesInTurn() {
    SiteRequirements site =
        site(0, 5_100)
            .addEmailSystems(email(EmailType.EXCHANGE, 5_000), email(EmailType.GMAIL, 100))
            .hosts(SiteHosts.builder().cseServers(5).build())
            .build();
    assertThat(propose(site).servers(Role.REMOTE_CSE))
        .extracting(server -> server.emailTypes().asList().get(0))
        .containsExactly(
            EmailType.EXCHANGE,
            EmailType.GMAIL,
            EmailType.EXCHANGE,
            EmailType.GMAIL,
            EmailType.EXCHANGE);
  }

  @Test
  void givesACseServerThatIsNotNeededTheSmallestProfile() {
    SiteRequirements site =
        site(5_000, 100)
            .addEmailSystems(email(EmailType.GMAIL, 100))
            .hosts(SiteHosts.builder().cseServers(1).build())
            .build();
    Server cse = propose(site).servers(Role.REMOTE_CSE).findFirst().orElseThrow();
    assertThat(cse.hardware().flatMap(Hardware::memory)).contains(DataSize.ofGibibytes(8));
    assertThat(cse.hardware().orElseThrow().drives().get(1).size())
        .isEqualTo(DataSize.ofGibibytes(600));
  }

  @Test
  void hasNoCseServersWithoutEmail() {
    SiteRequirements site = site(5_000, 0).hosts(SiteHosts.builder().cseServers(3).build()).build();
    assertThat(propose(site).servers(Role.REMOTE_CSE)).isEmpty();
  }

  @Test
  void statesWhatTheSiteNeedsBesidesPorts() {
    Deployment site =
        propose(
            site(100, 0)
                .textToSpeechPorts(8)
                .speechRecognitionPorts(0)
                .faxPorts(8)
                .putOptions(LicenseOption.G729, 1)
                .highSecurityPasswords(true)
                .build());
    assertThat(site.speechEngines()).containsExactly(SpeechEngine.TEXT_TO_SPEECH);
    assertThat(site.options())
        .containsOnly(entry(LicenseOption.SR140_FAX_PORT, 8), entry(LicenseOption.G729, 1));
    assertThat(site.highSecurityPasswords()).contains(true);
    assertThat(propose(site(100, 0).build()).highSecurityPasswords()).isEmpty();
  }

  @Test
  void countsFaxPortsOnceWhereTheyAreAnOptionToo() {
    SiteRequirements site =
        site(100, 0).faxPorts(8).putOptions(LicenseOption.SR140_FAX_PORT, 12).build();
    assertThat(site.neededOptions()).containsOnly(entry(LicenseOption.SR140_FAX_PORT, 12));
    assertThat(site(100, 0).faxPorts(0).build().neededOptions()).isEmpty();
  }

  private static ImmutableSet<EmailType> emailTypes(Deployment site, Role role) {
    return site.servers(role).findFirst().orElseThrow().emailTypes();
  }

  private static Deployment propose(SiteRequirements site) {
    return Proposal.of(Sizing.size(site));
  }

  private static EmailSystem email(EmailType type, int users) {
    return EmailSystem.builder().type(type).users(users).build();
  }

  private static SiteRequirements.Builder site(int basic, int advanced) {
    return SiteRequirements.builder()
        .name("test")
        .seats(SeatCounts.builder().basic(basic).mainstream(0).advanced(advanced).build())
        .voicePorts(10);
  }
}
