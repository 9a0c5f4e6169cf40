package dev.ixm.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.Release;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.TrafficProfile;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TrafficSizingTest {

  private static final CapacityTables TABLES =
      ReleaseFacts.of(Release.R10_8).get(CapacityTables.KIND);
  private static final TrafficProfile TESTED = TrafficProfile.builder().build();

  @Test
  @Tag("G02-035")
  @Tag("G02-036")
  @Tag("G02-038")
  @Tag("G02-040")
  @Tag("G02-041")
  @Tag("G02-042")
  @Tag("G02-044")
  @Tag("G02-046")
  @Tag("G02-048")
  void startsFromTheTestedMix() {
    assertThat(TESTED.heavyPercent()).isEqualTo(5);
    assertThat(TESTED.mediumPercent()).isEqualTo(30);
    assertThat(TESTED.lightPercent()).isEqualTo(65);
    assertThat(TESTED.heavyPercent() + TESTED.mediumPercent() + TESTED.lightPercent())
        .isEqualTo(100);
    assertThat(TESTED.heavyMessages()).isEqualTo(15);
    assertThat(TESTED.mediumMessages()).isEqualTo(5);
    assertThat(TESTED.lightMessages()).isEqualTo(1);
    assertThat(TESTED.callSeconds()).isEqualTo(60);
    assertThat(TESTED.operatingHours()).isEqualTo(13);
  }

  @Test
  @Tag("G02-037")
  @Tag("G02-039")
  @Tag("G02-047")
  @Tag("G02-049")
  @Tag("G02-050")
  @Tag("G02-051")
  void computesTheResultsOfTheTest() {
    assertThat(TrafficSizing.messagesPerDay(80_000, TESTED).value()).isEqualTo(232_000);
    assertThat(TrafficSizing.callsPerDay(232_000).value()).isEqualTo(464_000);
    assertThat(TrafficSizing.callMinutesPerDay(464_000, TESTED).value()).isEqualTo(464_000);
  }

  @Test
  void averagesOverTheWorkingDay() {
    assertThat(messagesPerMinute(464_000, 0)).isEqualTo(595);
    assertThat(messagesPerMinute(780, 0)).isEqualTo(1);
    assertThat(messagesPerMinute(781, 0)).isEqualTo(2);
  }

  /** As a voice message, an email message counts when it comes and when it is fetched. */
  @Test
  @Tag("G02-012")
  void countsVoiceAndEmailTogether() {
    assertThat(messagesPerMinute(0, 390)).isEqualTo(1);
    assertThat(messagesPerMinute(1, 390)).isEqualTo(2);
    assertThat(messagesPerMinute(464_000, 1_328_000)).isEqualTo(4_000);
  }

  @Test
  void saysThatEmailIsNotCountedWhereItIsNotStated() {
    Figure<Long> voice = TrafficSizing.messagesPerMinute(780, OptionalLong.empty(), TESTED, TABLES);
    assertThat(voice.value()).isEqualTo(1);
    assertThat(voice.inputs()).containsEntry("emails", "not stated, not counted");
  }

  @Test
  void knowsTheEmailOfADayWhereItIsStatedOrNobodyHasAny() {
    TrafficProfile busy = TrafficProfile.builder().emailMessages(40).build();
    assertThat(TrafficSizing.emailsPerDay(50, busy).orElseThrow().value()).isEqualTo(2_000);
    assertThat(TrafficSizing.emailsPerDay(0, TESTED).orElseThrow().value()).isZero();
    assertThat(TrafficSizing.emailsPerDay(1, TESTED)).isEmpty();
  }

  private static long messagesPerMinute(long calls, long emails) {
    return TrafficSizing.messagesPerMinute(calls, OptionalLong.of(emails), TESTED, TABLES).value();
  }

  @Test
  void roundsUp() {
    assertThat(TrafficSizing.messagesPerDay(1, TESTED).value()).isEqualTo(3);
    assertThat(TrafficSizing.messagesPerDay(0, TESTED).value()).isZero();
    TrafficProfile short1 = TrafficProfile.builder().callSeconds(1).build();
    assertThat(TrafficSizing.callMinutesPerDay(61, short1).value()).isEqualTo(2);
  }

  @Test
  void canBeFollowedWithAPencil() {
    assertThat(TrafficSizing.messagesPerDay(80_000, TESTED))
        .hasToString(
            "voice messages a day = 232000: users × (heavy share × messages + medium share ×"
                + " messages + light share × messages), rounded up (users = 80000, heavy = 5 % ×"
                + " 15, medium = 30 % × 5, light = 65 % × 1) [chapter 2, Estimating the Maximum"
                + " Numbers of Users]");
  }

  @Test
  void refusesNegativeNumbers() {
    assertThatThrownBy(() -> TrafficSizing.messagesPerDay(-1, TESTED))
        .hasMessage("users must not be negative: -1");
    assertThatThrownBy(() -> TrafficSizing.callsPerDay(-1))
        .hasMessage("messages must not be negative: -1");
    assertThatThrownBy(() -> TrafficSizing.callMinutesPerDay(-1, TESTED))
        .hasMessage("calls must not be negative: -1");
    assertThatThrownBy(() -> messagesPerMinute(-1, 0)).hasMessage("calls must not be negative: -1");
    assertThatThrownBy(() -> messagesPerMinute(0, -1))
        .hasMessage("emails must not be negative: -1");
    assertThatThrownBy(() -> TrafficSizing.emailsPerDay(-1, TESTED))
        .hasMessage("users must not be negative: -1");
  }

  @Test
  void refusesToOverflow() {
    assertThatThrownBy(() -> TrafficSizing.callsPerDay(Long.MAX_VALUE))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> TrafficSizing.callMinutesPerDay(Long.MAX_VALUE, TESTED))
        .isInstanceOf(ArithmeticException.class);
  }
}
