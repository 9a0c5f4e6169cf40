package dev.ixm.licensing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.ixm.licensing.LicenseEvent.Kind;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.value.InvalidAttributeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LicenseHistoryTest {

  private static final Instant NOON = Instant.parse("2027-01-01T12:00:00Z");
  private static final License LICENSE = Licenses.perpetual(LicenseType.MESSAGING).build();

  @Test
  void takesManyEventsAtOnceAsOneByOne() {
    LicenseEvent failed = LicenseEvent.of(NOON, Kind.CONTACT_FAILED);
    LicenseEvent earlier = LicenseEvent.of(NOON.minusSeconds(1), Kind.CONTACT_SUCCEEDED);
    LicenseHistory history = LicenseHistory.of(LICENSE);
    assertThat(history.withAll(List.of(failed, earlier, failed)))
        .isEqualTo(history.with(failed).with(earlier).with(failed));
  }

  @Test
  void isInOrderAndHasEachEventOnceHoweverItWasMade() {
    LicenseEvent failed = LicenseEvent.of(NOON, Kind.CONTACT_FAILED);
    LicenseEvent succeeded = LicenseEvent.of(NOON, Kind.CONTACT_SUCCEEDED);
    LicenseEvent earlier = LicenseEvent.of(NOON.minusNanos(1), Kind.CONTACT_FAILED);
    LicenseHistory history =
        LicenseHistory.of(LICENSE).with(failed).with(succeeded).with(failed).with(earlier);
    assertThat(history.events()).containsExactly(earlier, succeeded, failed);
    assertThat(
            LicenseHistory.builder()
                .initialLicense(LICENSE)
                .addEvents(succeeded, failed, earlier, earlier)
                .build())
        .isEqualTo(history);
  }

  @Test
  void ordersSimultaneousEventsOfOneKind() {
    LicenseEvent b = LicenseEvent.sync(NOON, Kind.SYNC_FAILED, "b");
    LicenseEvent a = LicenseEvent.sync(NOON, Kind.SYNC_FAILED, "a");
    LicenseEvent forth = LicenseEvent.clockMoved(NOON, Duration.ofHours(1));
    LicenseEvent back = LicenseEvent.clockMoved(NOON, Duration.ofHours(-1));
    assertThat(
            LicenseHistory.builder()
                .addServers("b", "a")
                .addEvents(b, forth, a, back)
                .build()
                .events())
        .containsExactly(a, b, back, forth);
  }

  @Test
  void isTheSameAfterJson() {
    LicenseHistory history =
        LicenseHistory.builder()
            .addServers("voice2")
            .addEvents(
                LicenseEvent.hardware(NOON, Kind.VOICE_SERVER_HARDWARE, "h1"),
                LicenseEvent.activated(NOON, LICENSE),
                LicenseEvent.sync(NOON, Kind.SYNC_SUCCEEDED, "voice2"),
                LicenseEvent.clockMoved(NOON, Duration.ofMinutes(-3)))
            .build();
    byte[] json = IxmJson.write(history).getBytes(UTF_8);
    assertThat(IxmJson.read(json, "history.json", LicenseHistory.class)).isEqualTo(history);
  }

  @Test
  void hidesTheHardwareFromText() {
    assertThat(LicenseEvent.hardware(NOON, Kind.LICENSE_SERVER_HARDWARE, "0123456789ab"))
        .asString()
        .contains("LICENSE_SERVER_HARDWARE")
        .doesNotContain("0123456789ab");
  }

  @Test
  void refusesEventsThatContradictEachOther() {
    LicenseHistory history = LicenseHistory.of(LICENSE).with(LicenseEvent.activated(NOON, LICENSE));
    License other = Licenses.perpetual(LicenseType.WEBLM).build();
    assertRefused(
        () -> history.with(LicenseEvent.activated(NOON, other)),
        "events must not contradict each other: two ACTIVATED at 2027-01-01T12:00:00Z");
    LicenseHistory machine =
        history.with(LicenseEvent.hardware(NOON, Kind.VOICE_SERVER_HARDWARE, "h1"));
    assertRefused(
        () -> machine.with(LicenseEvent.hardware(NOON, Kind.VOICE_SERVER_HARDWARE, "h2")),
        "events must not contradict each other: two VOICE_SERVER_HARDWARE at 2027-01-01T12:00:00Z");
    assertThat(machine.with(LicenseEvent.hardware(NOON, Kind.LICENSE_SERVER_HARDWARE, "h2")))
        .isNotEqualTo(machine);
    assertThat(history.with(LicenseEvent.reissued(NOON, other)).events()).hasSize(2);
    assertThat(history.with(LicenseEvent.activated(NOON.plusNanos(1), other)).events()).hasSize(2);
  }

  @Test
  void refusesServersThatItDoesNotKnow() {
    LicenseHistory history =
        LicenseHistory.builder().initialLicense(LICENSE).addServers("voice2").build();
    assertRefused(
        () -> history.with(LicenseEvent.sync(NOON, Kind.SYNC_FAILED, "voice3")),
        "events must name servers of [voice2]: 'voice3'");
  }

  @Test
  void eventsHaveWhatTheirKindNeedsAndNothingElse() {
    for (Kind kind : ImmutableList.of(Kind.ACTIVATED, Kind.REISSUED)) {
      assertRefused(() -> LicenseEvent.of(NOON, kind), "license must be set for " + kind);
    }
    for (Kind kind : ImmutableList.of(Kind.SYNC_SUCCEEDED, Kind.SYNC_FAILED)) {
      assertRefused(() -> LicenseEvent.of(NOON, kind), "server must be set for " + kind);
    }
    for (Kind kind : ImmutableList.of(Kind.VOICE_SERVER_HARDWARE, Kind.LICENSE_SERVER_HARDWARE)) {
      assertRefused(() -> LicenseEvent.of(NOON, kind), "hardware must be set for " + kind);
      assertRefused(() -> LicenseEvent.hardware(NOON, kind, " "), "hardware must not be blank");
    }
    assertRefused(
        () -> LicenseEvent.of(NOON, Kind.CLOCK_MOVED), "clockStep must be set for CLOCK_MOVED");
    assertRefused(
        () -> LicenseEvent.hardware(NOON, Kind.CONTACT_FAILED, "h1"),
        "hardware must not be set for CONTACT_FAILED");
    assertRefused(
        () -> LicenseEvent.sync(NOON, Kind.CONTACT_FAILED, "voice2"),
        "server must not be set for CONTACT_FAILED");
  }

  @Test
  void eventsAreOfOurTime() {
    assertRefused(
        () -> LicenseEvent.of(Instant.parse("1969-12-31T23:59:59Z"), Kind.CONTACT_FAILED),
        "at must be in the years 1970 to 9999: 1969-12-31T23:59:59Z");
    assertRefused(
        () -> LicenseEvent.of(Instant.MAX, Kind.CONTACT_FAILED),
        "at must be in the years 1970 to 9999: " + Instant.MAX);
    assertThat(LicenseEvent.of(Instant.EPOCH, Kind.CONTACT_FAILED).at()).isEqualTo(Instant.EPOCH);
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(InvalidAttributeException.class).hasMessage(message);
  }
}
