package dev.ixm.licensing;

import static dev.ixm.licensing.Condition.Kind.AUTHENTICATION_FAILED;
import static dev.ixm.licensing.Condition.Kind.CLOCK_MOVED;
import static dev.ixm.licensing.Condition.Kind.HARDWARE_CHANGED;
import static dev.ixm.licensing.Condition.Kind.HARDWARE_CHANGED_ONCE;
import static dev.ixm.licensing.Condition.Kind.HELD_ELSEWHERE;
import static dev.ixm.licensing.Condition.Kind.KEY_OR_FILE_MISSING;
import static dev.ixm.licensing.Condition.Kind.MISMATCH;
import static dev.ixm.licensing.Condition.Kind.SYNC_LOST;
import static dev.ixm.licensing.Condition.Kind.TERM_OVER;
import static dev.ixm.licensing.Condition.Kind.UNLICENSED;
import static dev.ixm.licensing.Condition.Kind.UPGRADE_NOT_ACTIVATED;
import static dev.ixm.licensing.LicenseLevel.DEMO;
import static dev.ixm.licensing.LicenseLevel.FULL;
import static dev.ixm.licensing.LicenseLevel.GRACE;
import static dev.ixm.licensing.LicenseLevel.REACTIVATION_REQUIRED;
import static dev.ixm.licensing.LicenseLevel.REDUCED;
import static dev.ixm.licensing.LicenseLevel.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import dev.ixm.licensing.LicenseEvent.Kind;
import dev.ixm.licensing.LicensePolicy.UntilReactivated;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseFeature;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each condition: what begins it, its last full instant, what ends it. */
class ConditionsTest {

  private static final Instant START = Instant.parse("2027-01-01T12:00:00Z");
  private static final ZoneId ZONE = ZoneId.of("America/Toronto");

  private static LicenseHistory history(LicenseType type) {
    return LicenseHistory.of(Licenses.perpetual(type).build());
  }

  private static LicenseHistory offline() {
    return LicenseHistory.of(offlineLicense());
  }

  private static License offlineLicense() {
    return Licenses.perpetual(LicenseType.MESSAGING).verification(Verification.OFFLINE).build();
  }

  private static Instant day(int day) {
    return START.plus(Duration.ofDays(day));
  }

  private static LicenseEvent on(int day, Kind kind) {
    return LicenseEvent.of(day(day), kind);
  }

  private static LicenseEvent machine(int day, String fingerprint) {
    return LicenseEvent.hardware(day(day), Kind.VOICE_SERVER_HARDWARE, fingerprint);
  }

  private static LicenseEvent sync(int day, Kind kind, String server) {
    return LicenseEvent.sync(day(day), kind, server);
  }

  private static LicenseStatus at(Instant instant, LicenseHistory history) {
    return LicenseStatus.at(instant, history, Licenses.BY_THE_GUIDE, ZONE);
  }

  private static LicenseStatus at(int day, LicenseHistory history) {
    return at(day(day), history);
  }

  private static void assertFull(LicenseStatus status) {
    assertThat(status.level()).isEqualTo(FULL);
    assertThat(status.conditions()).isEmpty();
    assertPorts(status, 100, 100);
  }

  private static void assertPorts(LicenseStatus status, int voicePorts, int mailboxes) {
    assertThat(status.capacity().voicePorts().value()).isEqualTo(voicePorts);
    assertThat(status.capacity().mailboxes().value()).isEqualTo(mailboxes);
  }

  private static void assertDecides(LicenseStatus status, LicenseLevel level, Condition.Kind kind) {
    assertThat(status.level()).isEqualTo(level);
    assertThat(status.deciding().orElseThrow().kind()).isEqualTo(kind);
  }

  /** Full until the deadline, Demo Mode at it. */
  private static void assertGrace(
      LicenseHistory history, int start, int days, Condition.Kind kind, String source) {
    assertFull(at(day(start).minusNanos(1), history));
    for (Instant instant : ImmutableList.of(day(start), day(start + days).minusNanos(1))) {
      LicenseStatus status = at(instant, history);
      assertDecides(status, GRACE, kind);
      assertPorts(status, 100, 100);
      assertThat(status.nextChange()).contains(day(start + days));
      assertThat(status.deciding().orElseThrow().source()).hasToString(source);
    }
    LicenseStatus status = at(start + days, history);
    assertDecides(status, DEMO, kind);
    assertPorts(status, 1, 10);
    assertThat(status.nextChange()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(LicenseType.class)
  @Tag("G02-525")
  @Tag("G02-624")
  @Tag("G12-035")
  void authenticationMayFailForTwentyEightDays(LicenseType type) {
    LicenseHistory history = history(type).with(on(3, Kind.CONTACT_FAILED));
    assertGrace(
        history,
        3,
        28,
        AUTHENTICATION_FAILED,
        "chapter %s, Licensing Grace Periods and Actions"
            .formatted(type == LicenseType.WEBLM ? 12 : 13));
    assertGrace(
        history.with(on(4, Kind.CONTACT_FAILED)),
        3,
        28,
        AUTHENTICATION_FAILED,
        "chapter %s, Licensing Grace Periods and Actions"
            .formatted(type == LicenseType.WEBLM ? 12 : 13));
  }

  @Test
  void aContactEndsTheFailureAndTheNextBeginsAnew() {
    LicenseHistory history =
        history(LicenseType.WEBLM)
            .with(on(0, Kind.CONTACT_FAILED))
            .with(on(40, Kind.CONTACT_SUCCEEDED))
            .with(on(50, Kind.CONTACT_FAILED));
    assertThat(at(39, history).level()).isEqualTo(DEMO);
    assertFull(at(40, history));
    assertThat(at(77, history).level()).isEqualTo(GRACE);
    assertThat(at(78, history).level()).isEqualTo(DEMO);
  }

  @ParameterizedTest
  @EnumSource(LicenseType.class)
  @Tag("G02-547")
  @Tag("G02-625")
  void anUpgradeMayWaitForTwentyEightDaysFromTheContactThatFindsIt(LicenseType type) {
    LicenseHistory published = history(type).with(on(0, Kind.UPGRADE_PUBLISHED));
    assertFull(at(100, published));
    LicenseHistory found = published.with(on(2, Kind.CONTACT_SUCCEEDED));
    String source =
        "chapter %s, Licensing Grace Periods and Actions"
            .formatted(type == LicenseType.WEBLM ? 12 : 13);
    assertGrace(found, 2, 28, UPGRADE_NOT_ACTIVATED, source);
    LicenseHistory another =
        found.with(on(5, Kind.UPGRADE_PUBLISHED)).with(on(6, Kind.CONTACT_SUCCEEDED));
    assertGrace(another, 2, 28, UPGRADE_NOT_ACTIVATED, source);
  }

  @Test
  void anActivatedUpgradeGrantsWhatItHas() {
    License larger = Licenses.perpetual(LicenseType.WEBLM).purchasedVoicePorts(200).build();
    LicenseHistory history =
        history(LicenseType.WEBLM)
            .with(on(0, Kind.UPGRADE_PUBLISHED))
            .with(on(0, Kind.CONTACT_SUCCEEDED))
            .with(LicenseEvent.activated(day(10), larger))
            .with(on(11, Kind.CONTACT_SUCCEEDED));
    assertPorts(at(9, history), 100, 100);
    assertPorts(at(10, history), 200, 100);
    assertThat(at(11, history).conditions()).isEmpty();
  }

  /** Full, the former level while an upgrade waits, a quarter after the term, and Demo Mode. */
  @Test
  @Tag("G02-526")
  void capacityHasFourLevels() {
    License former =
        Licenses.perpetual(LicenseType.WEBLM).expirationDate(LocalDate.of(2027, 2, 28)).build();
    License larger = License.builder().from(former).purchasedVoicePorts(200).build();
    LicenseHistory history =
        LicenseHistory.of(former)
            .with(on(0, Kind.UPGRADE_PUBLISHED))
            .with(on(1, Kind.CONTACT_SUCCEEDED))
            .with(LicenseEvent.activated(day(20), larger));
    assertPorts(at(0, history), 100, 100);
    assertPorts(at(19, history), 100, 100);
    assertPorts(at(20, history), 200, 100);
    assertPorts(at(60, history), 50, 25);
    assertPorts(at(120, history), 1, 10);
  }

  @Test
  @Tag("G02-626")
  @Tag("G02-627")
  @Tag("G02-521")
  void nativeHardwareMayChangeOnce() {
    LicenseHistory first =
        history(LicenseType.MESSAGING).with(machine(0, "a")).with(machine(1, "b"));
    assertFull(at(0, first));
    assertDecides(at(1, first), REACTIVATION_REQUIRED, HARDWARE_CHANGED_ONCE);
    assertPorts(at(1, first), 1, 10);
    License license = Licenses.perpetual(LicenseType.MESSAGING).build();
    LicenseHistory reactivated = first.with(LicenseEvent.activated(day(2), license));
    assertFull(at(2, reactivated));
    LicenseHistory second = reactivated.with(machine(3, "c"));
    assertDecides(at(3, second), DEMO, HARDWARE_CHANGED);
    assertDecides(
        at(4, second.with(LicenseEvent.activated(day(4), license))), DEMO, HARDWARE_CHANGED);
    LicenseHistory reissued = second.with(LicenseEvent.reissued(day(5), license));
    assertFull(at(5, reissued));
    assertDecides(
        at(6, reissued.with(machine(6, "a"))), REACTIVATION_REQUIRED, HARDWARE_CHANGED_ONCE);
  }

  @Test
  void hardwareCountsOnceHoweverOftenItIsFound() {
    LicenseHistory history =
        history(LicenseType.MESSAGING)
            .with(machine(0, "a"))
            .with(machine(1, "b"))
            .with(machine(2, "a"))
            .with(machine(3, "b"))
            .with(machine(4, "b"));
    assertFull(at(2, history));
    assertDecides(at(4, history), REACTIVATION_REQUIRED, HARDWARE_CHANGED_ONCE);
    assertThat(at(4, history).deciding().orElseThrow().since()).contains(day(3));
    assertDecides(at(5, history.with(machine(5, "c"))), DEMO, HARDWARE_CHANGED);
  }

  @Test
  void thePolicySaysHowOftenHardwareMayChangeAndWhatIsGranted() {
    LicensePolicy policy =
        LicensePolicy.builder()
            .selfServiceReactivations(2)
            .untilReactivated(UntilReactivated.LICENSED_CAPACITY)
            .build();
    LicenseHistory history =
        history(LicenseType.MESSAGING)
            .with(machine(0, "a"))
            .with(machine(1, "b"))
            .with(machine(2, "c"))
            .with(machine(3, "d"));
    LicenseStatus second = LicenseStatus.at(day(2), history, policy, ZONE);
    assertThat(second.level()).isEqualTo(REACTIVATION_REQUIRED);
    assertPorts(second, 100, 100);
    assertThat(LicenseStatus.at(day(3), history, policy, ZONE).level()).isEqualTo(DEMO);
  }

  @Test
  @Tag("G12-026")
  @Tag("G02-600")
  void anyChangeOfTheLicenseServerIsDemoUnderWebLm() {
    LicenseHistory history =
        history(LicenseType.WEBLM)
            .with(LicenseEvent.hardware(day(0), Kind.LICENSE_SERVER_HARDWARE, "a"))
            .with(LicenseEvent.hardware(day(1), Kind.LICENSE_SERVER_HARDWARE, "b"));
    License license = Licenses.perpetual(LicenseType.WEBLM).build();
    assertDecides(at(1, history), DEMO, HARDWARE_CHANGED);
    assertDecides(
        at(2, history.with(LicenseEvent.activated(day(2), license))), DEMO, HARDWARE_CHANGED);
    assertFull(at(2, history.with(LicenseEvent.reissued(day(2), license))));
  }

  @Test
  void eachLicenseIsBoundToOneMachineOnly() {
    assertFull(at(2, history(LicenseType.WEBLM).with(machine(0, "a")).with(machine(1, "b"))));
    assertFull(
        at(
            2,
            history(LicenseType.MESSAGING)
                .with(LicenseEvent.hardware(day(0), Kind.LICENSE_SERVER_HARDWARE, "a"))
                .with(LicenseEvent.hardware(day(1), Kind.LICENSE_SERVER_HARDWARE, "b"))));
  }

  @ParameterizedTest
  @EnumSource(LicenseType.class)
  @Tag("G02-628")
  void aMismatchIsDemoAtOnce(LicenseType type) {
    LicenseHistory history = history(type).with(on(1, Kind.MISMATCH_FOUND));
    assertFull(at(day(1).minusNanos(1), history));
    assertDecides(at(1, history.with(on(2, Kind.MISMATCH_FOUND))), DEMO, MISMATCH);
    assertThat(at(2, history.with(on(2, Kind.MISMATCH_FOUND))).deciding().orElseThrow().since())
        .contains(day(1));
    assertFull(at(3, history.with(on(3, Kind.CONTACT_SUCCEEDED))));
  }

  @Test
  @Tag("G02-536")
  @Tag("G02-538")
  void theSecondComputerGetsTheLicenseAtItsFirstCheckAfterTheRelease() {
    LicenseHistory held = history(LicenseType.WEBLM).with(on(0, Kind.HELD_ELSEWHERE));
    assertDecides(at(3000, held), WAITING, HELD_ELSEWHERE);
    assertPorts(at(3000, held), 1, 10);
    assertThat(at(3000, held).nextChange()).isEmpty();
    Instant release = day(10).plusNanos(1);
    LicenseHistory released =
        held.with(on(1, Kind.HELD_ELSEWHERE))
            .with(LicenseEvent.of(release, Kind.RELEASED_ELSEWHERE))
            .with(on(11, Kind.RELEASED_ELSEWHERE));
    assertDecides(at(day(11).minusNanos(1), released), WAITING, HELD_ELSEWHERE);
    assertThat(at(release, released).nextChange()).contains(day(11));
    assertFull(at(11, released));
    assertThat(at(release, released).deciding().orElseThrow().end()).contains(day(11));
    LicenseHistory onTime = held.with(on(10, Kind.RELEASED_ELSEWHERE));
    assertFull(at(10, onTime));
  }

  @Test
  void aContactOrAnotherRefusalChangesTheWaiting() {
    LicenseHistory released =
        history(LicenseType.WEBLM)
            .with(on(0, Kind.HELD_ELSEWHERE))
            .with(LicenseEvent.of(day(2).plusSeconds(1), Kind.RELEASED_ELSEWHERE));
    Instant early = day(2).plusSeconds(2);
    assertFull(at(early, released.with(LicenseEvent.of(early, Kind.CONTACT_SUCCEEDED))));
    LicenseHistory again = released.with(LicenseEvent.of(early, Kind.HELD_ELSEWHERE));
    assertDecides(at(9, again), WAITING, HELD_ELSEWHERE);
    assertThat(at(9, again).deciding().orElseThrow().since()).contains(day(0));
    LicenseHistory later = released.with(on(5, Kind.HELD_ELSEWHERE));
    assertFull(at(4, later));
    assertThat(at(9, later).deciding().orElseThrow().since()).contains(day(5));
    assertFull(at(9, history(LicenseType.WEBLM).with(on(0, Kind.RELEASED_ELSEWHERE))));
  }

  @Test
  @Tag("G02-574")
  void anOfflineLicenseNeedsKeyAndFile() {
    LicenseHistory history = offline().with(on(1, Kind.KEY_OR_FILE_MISSING));
    assertGrace(
        history.with(on(2, Kind.KEY_OR_FILE_MISSING)),
        1,
        28,
        KEY_OR_FILE_MISSING,
        "chapter 13, Offline Verification");
    assertFull(at(40, history.with(on(40, Kind.KEY_AND_FILE_FOUND))));
    assertFull(at(40, history.with(LicenseEvent.activated(day(40), offlineLicense()))));
    LicensePolicy strict = LicensePolicy.builder().missingKeyGrace(Duration.ZERO).build();
    assertThat(LicenseStatus.at(day(1), history, strict, ZONE).level()).isEqualTo(DEMO);
  }

  @Test
  void anyHardwareChangeOfAnOfflineLicenseNeedsANewFile() {
    LicenseHistory history = offline().with(machine(0, "a")).with(machine(1, "b"));
    assertDecides(at(1, history), DEMO, HARDWARE_CHANGED);
    assertDecides(
        at(2, history.with(LicenseEvent.activated(day(2), offlineLicense()))),
        DEMO,
        HARDWARE_CHANGED);
    assertFull(at(2, history.with(LicenseEvent.reissued(day(2), offlineLicense()))));
  }

  @Test
  void whatDoesNotConcernALicenseChangesNothing() {
    LicenseHistory offline =
        offline()
            .with(on(0, Kind.CONTACT_FAILED))
            .with(on(1, Kind.HELD_ELSEWHERE))
            .with(on(2, Kind.UPGRADE_PUBLISHED))
            .with(on(3, Kind.CONTACT_SUCCEEDED));
    assertFull(at(100, offline));
    assertFull(at(100, history(LicenseType.WEBLM).with(on(0, Kind.KEY_OR_FILE_MISSING))));
  }

  @Test
  void anotherTypeOfLicenseBeginsAnew() {
    LicenseHistory history =
        history(LicenseType.MESSAGING)
            .with(machine(0, "a"))
            .with(machine(1, "b"))
            .with(machine(2, "c"))
            .with(on(3, Kind.CONTACT_FAILED));
    assertThat(at(3, history).level()).isEqualTo(DEMO);
    assertFull(at(4, history.with(LicenseEvent.activated(day(4), offlineLicense()))));
    License webLm = Licenses.perpetual(LicenseType.WEBLM).build();
    assertFull(at(4, history.with(LicenseEvent.activated(day(4), webLm))));
  }

  @Test
  void withoutALicenseThereIsDemoModeWithoutFeatures() {
    LicenseHistory history = LicenseHistory.builder().build();
    LicenseStatus status = at(0, history);
    assertDecides(status, DEMO, UNLICENSED);
    assertPorts(status, 1, 10);
    assertThat(status.capacity().features()).isEmpty();
    assertThat(status.capacity().modules()).isEmpty();
    assertThat(status.capacity().languages()).isEqualTo(1);
    assertThat(status.deciding().orElseThrow())
        .hasToString(
            "DEMO: no license was applied; apply a license"
                + " [chapter 12, Installing the Messaging License]");
    assertThat(status.capacity().voicePorts())
        .hasToString(
            "voice ports = 1: limit of Demo Mode, no license applied"
                + " [inferred; chapter 12, Installing the Messaging License]");
    License license = Licenses.perpetual(LicenseType.WEBLM).addFeatures(LicenseFeature.ASR).build();
    LicenseHistory applied = history.with(LicenseEvent.activated(day(1), license));
    assertFull(at(1, applied));
    assertThat(at(1, applied).capacity().features()).containsExactly(LicenseFeature.ASR);
  }

  @Test
  @Tag("G13-007")
  void aMovedClockIsToldButCutsNothing() {
    LicenseHistory history = history(LicenseType.WEBLM);
    LicenseEvent back = LicenseEvent.clockMoved(day(1), Duration.ofNanos(-1));
    LicenseStatus status = at(1, history.with(back));
    assertDecides(status, FULL, CLOCK_MOVED);
    assertPorts(status, 100, 100);
    assertThat(status.deciding().orElseThrow())
        .hasToString(
            "FULL: the clock was moved after activation since 2027-01-02T12:00:00Z; set the clock"
                + " right [beyond the guide; chapter 13, Installing the Messaging License]");
    LicenseEvent bit = LicenseEvent.clockMoved(day(1), Duration.ofMinutes(5));
    assertFull(at(1, history.with(bit)));
    LicenseEvent more = LicenseEvent.clockMoved(day(2), Duration.ofMinutes(5).plusNanos(1));
    assertDecides(at(2, history.with(more)), FULL, CLOCK_MOVED);
    assertThat(at(2, history.with(back).with(more)).deciding().orElseThrow().since())
        .contains(day(1));
    License license = Licenses.perpetual(LicenseType.WEBLM).build();
    assertFull(at(3, history.with(more).with(LicenseEvent.activated(day(3), license))));
  }

  /** The Consolidated server is lost, and a Secondary a week later. */
  @Test
  void aSiteHasNoMoreThanItsServerWithTheLeast() {
    LicenseHistory one =
        history(LicenseType.WEBLM, "voice2", "consolidated")
            .with(sync(0, Kind.SYNC_FAILED, "consolidated"))
            .with(sync(1, Kind.SYNC_FAILED, "consolidated"));
    assertDecides(at(0, one), GRACE, SYNC_LOST);
    assertDecides(at(10, one), DEMO, SYNC_LOST);
    assertThat(at(10, one).deciding().orElseThrow().server()).contains("consolidated");
    assertThat(at(10, one).isPartial()).isTrue();
    assertFull(at(10, one).primary().orElseThrow());
    assertFull(at(10, one).servers().get("voice2"));
    assertDecides(at(10, one).servers().get("consolidated"), DEMO, SYNC_LOST);
    assertThat(at(5, one).nextChange()).contains(day(10));
    LicenseHistory both = one.with(sync(8, Kind.SYNC_FAILED, "voice2"));
    for (int day = 10; day < 18; day++) {
      assertDecides(at(day, both), DEMO, SYNC_LOST);
      assertThat(at(day, both).servers().get("voice2").level()).isEqualTo(GRACE);
      assertThat(at(day, both).primary().orElseThrow().level()).isEqualTo(GRACE);
    }
    assertThat(at(18, both).isPartial()).isFalse();
    assertThat(at(18, both).primary().orElseThrow().level()).isEqualTo(DEMO);
    LicenseHistory restored = both.with(sync(20, Kind.SYNC_SUCCEEDED, "consolidated"));
    assertDecides(at(20, restored), DEMO, SYNC_LOST);
    assertFull(at(20, restored).servers().get("consolidated"));
    assertFull(at(21, restored.with(sync(21, Kind.SYNC_SUCCEEDED, "voice2"))));
  }

  @ParameterizedTest
  @EnumSource(LicenseType.class)
  @Tag("G12-027")
  @Tag("G12-034")
  void thePrimaryMayFailToPassOnTheLicenseForTenDays(LicenseType type) {
    LicenseHistory history =
        history(type, "voice2", "consolidated")
            .with(sync(2, Kind.SYNC_FAILED, "voice2"))
            .with(sync(2, Kind.SYNC_FAILED, "consolidated"))
            .with(sync(3, Kind.SYNC_FAILED, "consolidated"));
    String source = "chapter %s, HA Licensing".formatted(type == LicenseType.WEBLM ? 12 : 13);
    assertGrace(history, 2, 10, SYNC_LOST, source);
    assertFull(at(day(2).minusNanos(1), history).servers().get("voice2"));
  }

  private static LicenseHistory history(LicenseType type, String... servers) {
    return LicenseHistory.builder().from(history(type)).addServers(servers).build();
  }

  /** Chapter 8 grants 28 days where chapters 12 and 13, written later, grant 10. */
  @Test
  @Tag("G08-006")
  void thePolicyMayGrantTwentyEightDaysForAFailedPrimary() {
    LicensePolicy policy = LicensePolicy.builder().syncGrace(Duration.ofDays(28)).build();
    LicenseHistory history =
        history(LicenseType.WEBLM, "voice2").with(sync(0, Kind.SYNC_FAILED, "voice2"));
    Instant deadline = day(28);
    assertThat(LicenseStatus.at(deadline.minusNanos(1), history, policy, ZONE).level())
        .isEqualTo(GRACE);
    assertThat(LicenseStatus.at(deadline, history, policy, ZONE).level()).isEqualTo(DEMO);
  }

  @Test
  @Tag("G02-583")
  void theOtherServersHaveTheFeaturesThatThePrimaryPassedOn() {
    License more = Licenses.perpetual(LicenseType.WEBLM).addFeatures(LicenseFeature.TTS).build();
    LicenseHistory history =
        history(LicenseType.WEBLM, "voice2", "voice3")
            .with(sync(0, Kind.SYNC_FAILED, "voice3"))
            .with(LicenseEvent.activated(day(1), more));
    LicenseStatus status = at(1, history);
    assertThat(status.servers().get("voice2").capacity().features())
        .containsExactly(LicenseFeature.TTS);
    assertThat(status.servers().get("voice3").capacity().features()).isEmpty();
  }

  static Stream<LicenseHistory> causesOfDemoMode() {
    LicenseHistory webLm = history(LicenseType.WEBLM);
    LicenseHistory messaging = history(LicenseType.MESSAGING);
    return Stream.of(
        LicenseHistory.builder().build(),
        LicenseHistory.of(
            Licenses.perpetual(LicenseType.WEBLM).expirationDate(LocalDate.of(2027, 1, 1)).build()),
        webLm.with(on(0, Kind.CONTACT_FAILED)),
        webLm.with(on(0, Kind.UPGRADE_PUBLISHED)).with(on(0, Kind.CONTACT_SUCCEEDED)),
        messaging.with(machine(0, "a")).with(machine(1, "b")).with(machine(2, "c")),
        webLm
            .with(LicenseEvent.hardware(day(0), Kind.LICENSE_SERVER_HARDWARE, "a"))
            .with(LicenseEvent.hardware(day(1), Kind.LICENSE_SERVER_HARDWARE, "b")),
        webLm.with(on(0, Kind.MISMATCH_FOUND)),
        history(LicenseType.WEBLM, "voice2").with(sync(0, Kind.SYNC_FAILED, "voice2")));
  }

  @ParameterizedTest
  @MethodSource("causesOfDemoMode")
  @Tag("G02-585")
  @Tag("G02-586")
  void eachCauseLeadsToDemoModeAndTimeDoesNotEndIt(LicenseHistory history) {
    for (int day : new int[] {70, 7000}) {
      LicenseStatus status = at(day, history);
      assertThat(status.level()).isEqualTo(DEMO);
      assertPorts(status, 1, 10);
      assertThat(status.deciding().orElseThrow().kind().remedy()).isNotBlank();
    }
  }

  /** What a server does not hear of does not change it; its own clock goes on. */
  @Test
  void aServerThatIsCutOffGoesOnWithWhatItKnew() {
    License term =
        Licenses.perpetual(LicenseType.WEBLM).expirationDate(LocalDate.of(2027, 1, 5)).build();
    License renewed =
        Licenses.perpetual(LicenseType.WEBLM).expirationDate(LocalDate.of(2030, 1, 5)).build();
    LicenseHistory history =
        LicenseHistory.builder()
            .initialLicense(term)
            .addServers("voice2", "voice3")
            .addEvents(
                sync(0, Kind.SYNC_FAILED, "voice2"),
                LicenseEvent.activated(day(0), renewed),
                sync(9, Kind.SYNC_SUCCEEDED, "voice2"))
            .build();
    assertDecides(at(8, history), REDUCED, TERM_OVER);
    assertThat(at(8, history).deciding().orElseThrow().server()).contains("voice2");
    assertFull(at(8, history).primary().orElseThrow());
    assertFull(at(8, history).servers().get("voice3"));
    assertThat(at(3, history).servers().get("voice2").level()).isEqualTo(GRACE);
    assertDecides(at(8, history).servers().get("voice2"), REDUCED, TERM_OVER);
    assertFull(at(9, history).servers().get("voice2"));
  }

  @Test
  void theEarlierOfTwoGracesDecides() {
    LicenseHistory history =
        history(LicenseType.WEBLM, "voice2")
            .with(on(0, Kind.CONTACT_FAILED))
            .with(sync(20, Kind.SYNC_FAILED, "voice2"));
    assertDecides(at(27, history), GRACE, AUTHENTICATION_FAILED);
    assertDecides(at(28, history), DEMO, AUTHENTICATION_FAILED);
    assertThat(at(28, history).conditions())
        .extracting(Condition::kind, Condition::level)
        .containsExactly(tuple(AUTHENTICATION_FAILED, DEMO), tuple(SYNC_LOST, GRACE));
    assertThat(at(28, history).nextChange()).contains(day(30));
  }

  @Test
  void theTermGoesOnDuringAGrace() {
    LicenseHistory history =
        LicenseHistory.of(Licenses.term(LicenseType.WEBLM).build())
            .with(LicenseEvent.of(Instant.parse("2027-06-30T00:00:00Z"), Kind.CONTACT_FAILED));
    LicenseStatus status = at(Instant.parse("2027-07-01T04:00:00Z"), history);
    assertDecides(status, REDUCED, TERM_OVER);
    assertThat(status.conditions()).hasSize(2);
    LicensePolicy graceFirst =
        LicensePolicy.builder()
            .precedence(
                ImmutableList.of(DEMO, REACTIVATION_REQUIRED, WAITING, GRACE, REDUCED, FULL))
            .build();
    assertDecides(
        LicenseStatus.at(Instant.parse("2027-07-01T04:00:00Z"), history, graceFirst, ZONE),
        GRACE,
        AUTHENTICATION_FAILED);
  }

  /** Midnight in Toronto is 04:00 UTC in summer and 05:00 in winter. */
  @Test
  void daysBeginInTheZoneOfTheServer() {
    LicenseHistory summer = LicenseHistory.of(Licenses.term(LicenseType.WEBLM).build());
    assertThat(at(Instant.parse("2027-07-01T03:59:59.999999999Z"), summer).level()).isEqualTo(FULL);
    assertThat(at(Instant.parse("2027-07-01T04:00:00Z"), summer).level()).isEqualTo(REDUCED);
    LicenseHistory autumn =
        LicenseHistory.of(
            Licenses.perpetual(LicenseType.WEBLM)
                .expirationDate(LocalDate.of(2027, 10, 15))
                .build());
    assertThat(at(Instant.parse("2027-12-15T04:59:59Z"), autumn).level()).isEqualTo(REDUCED);
    assertThat(at(Instant.parse("2027-12-15T05:00:00Z"), autumn).level()).isEqualTo(DEMO);
  }

  @Test
  void leapDaysAreDays() {
    LicenseHistory history =
        LicenseHistory.of(
            Licenses.perpetual(LicenseType.WEBLM)
                .expirationDate(LocalDate.of(2028, 1, 31))
                .build());
    assertThat(at(Instant.parse("2028-03-31T12:00:00Z"), history).level()).isEqualTo(REDUCED);
    assertThat(at(Instant.parse("2028-04-01T12:00:00Z"), history).level()).isEqualTo(DEMO);
  }
}
