package dev.ixm.model.site;

import static dev.ixm.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ixm.model.Edition;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Release;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.network.Network;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SiteRequirementsTest {

  private static SiteRequirements.Builder site() {
    return SiteRequirements.builder()
        .name("Ottawa")
        .seats(SeatCounts.builder().basic(0).mainstream(0).advanced(10).build())
        .voicePorts(8);
  }

  private static EmailSystem email(EmailType type, int users) {
    return EmailSystem.builder().type(type).users(users).build();
  }

  @Test
  void describesRelease108AndComputesWithTheTestedMixUnlessSet() {
    SiteRequirements site = site().build();
    assertThat(site.release()).isEqualTo(Release.R10_8);
    assertThat(site.edition()).isEqualTo(Edition.STANDARD);
    assertThat(site.topology()).isEmpty();
    assertThat(site.spareVoiceServers()).isZero();
    assertThat(site.retention()).isEmpty();
    assertThat(site.emailSystems()).isEmpty();
    assertThat(site.traffic()).isEmpty();
    assertThat(site.expectedTraffic()).isEqualTo(TrafficProfile.builder().build());
    assertThat(site.hosts()).isEqualTo(SiteHosts.builder().build());
  }

  @Test
  void changesWhatIsDifferentInOneLine() {
    SiteRequirements needs = site().build();
    assertThat(
            needs.with(it -> it.network(network -> network.serverRoundTrip(Duration.ofMillis(5)))))
        .isEqualTo(
            site()
                .network(Network.builder().serverRoundTrip(Duration.ofMillis(5)).build())
                .build());
  }

  @Test
  void needsNameSeatsAndVoicePorts() {
    assertThatIllegalStateException()
        .isThrownBy(() -> SiteRequirements.builder().build())
        .withMessageContainingAll("name", "seats", "voicePorts");
    assertRefused(() -> site().name(" \t").build(), "name", "must not be blank");
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
  void hasSparesOnlyBesideOtherVoiceServers() {
    assertThat(site().spareVoiceServers(100).build().spareVoiceServers()).isEqualTo(100);
    SiteRequirements.Builder several = site().topology(Topology.HIGH_AVAILABILITY);
    assertThat(several.spareVoiceServers(1).build().spareVoiceServers()).isEqualTo(1);
    SiteRequirements.Builder single = site().topology(Topology.SINGLE_SERVER);
    assertThat(single.spareVoiceServers(0).build().spareVoiceServers()).isZero();
    assertRefused(
        () -> single.spareVoiceServers(1).build(),
        "spareVoiceServers",
        "must be 0 with a single server: 1");
    assertRefused(
        () -> site().spareVoiceServers(-1).build(), "spareVoiceServers", "must be 0 to 100: -1");
    assertRefused(
        () -> site().spareVoiceServers(101).build(), "spareVoiceServers", "must be 0 to 100: 101");
  }

  @Test
  void namesEachEmailTypeOnce() {
    assertRefused(
        () ->
            site()
                .addEmailSystems(
                    email(EmailType.GMAIL, 1),
                    email(EmailType.EXCHANGE, 1),
                    email(EmailType.GMAIL, 2))
                .build(),
        "emailSystems",
        "emailSystems/2",
        "must have different types: GMAIL");
  }

  @Test
  void synchronizesNoMoreUsersThanThereAreAdvancedSeats() {
    EmailSystem gmail = email(EmailType.GMAIL, 4);
    assertThat(site().addEmailSystems(gmail, email(EmailType.EXCHANGE, 6)).build().emailSystems())
        .hasSize(2);
    assertRefused(
        () -> site().addEmailSystems(gmail, email(EmailType.EXCHANGE, 7)).build(),
        "emailSystems",
        "must not have more users than there are advanced seats: 11 of 10");
  }
}
