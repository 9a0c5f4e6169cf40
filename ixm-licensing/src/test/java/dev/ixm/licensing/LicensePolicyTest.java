package dev.ixm.licensing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.value.InvalidAttributeException;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LicensePolicyTest {

  @Test
  void isTheSameAfterJson() {
    LicensePolicy policy =
        LicensePolicy.builder()
            .authenticationGrace(Duration.ofDays(7))
            .rounding(Rounding.UP)
            .reminderDays(ImmutableSortedSet.of(45))
            .build();
    assertThat(read(IxmJson.write(policy))).isEqualTo(policy);
    assertThat(read("{}")).isEqualTo(LicensePolicy.defaults());
  }

  private static LicensePolicy read(String json) {
    return IxmJson.read(json.getBytes(UTF_8), "policy.json", LicensePolicy.class);
  }

  @ParameterizedTest
  @CsvSource({
    "DOWN_AT_LEAST_ONE, 100, 25",
    "DOWN_AT_LEAST_ONE, 103, 25",
    "DOWN_AT_LEAST_ONE, 10, 2",
    "DOWN_AT_LEAST_ONE, 7, 1",
    "DOWN_AT_LEAST_ONE, 3, 1",
    "DOWN_AT_LEAST_ONE, 1, 1",
    "DOWN_AT_LEAST_ONE, 0, 0",
    "DOWN, 103, 25",
    "DOWN, 3, 0",
    "UP, 100, 25",
    "UP, 101, 26",
    "UP, 1, 1",
    "UP, 0, 0"
  })
  void roundsAQuarter(Rounding rounding, int count, int quarter) {
    assertThat(rounding.divide(count, 4)).isEqualTo(quarter);
  }

  static Stream<Arguments> outOfRange() {
    return Stream.of(
        refused(it -> it.seatsPerVoicePort(0), "seatsPerVoicePort must be 1 to 1000000: 0"),
        refused(
            it -> it.checkInterval(Duration.ofHours(1).minusNanos(1)),
            "checkInterval must be PT1H to PT876000H: PT59M59.999999999S"),
        refused(
            it -> it.authenticationGrace(Duration.ofDays(-1)),
            "authenticationGrace must be PT0S to PT876000H: PT-24H"),
        refused(
            it -> it.upgradeGrace(Duration.ofDays(36_501)),
            "upgradeGrace must be PT0S to PT876000H: PT876024H"),
        refused(
            it -> it.syncGrace(Duration.ofNanos(-1)),
            "syncGrace must be PT0S to PT876000H: PT-0.000000001S"),
        refused(
            it -> it.missingKeyGrace(Duration.ofDays(-2)),
            "missingKeyGrace must be PT0S to PT876000H: PT-48H"),
        refused(
            it -> it.clockTolerance(Duration.ofSeconds(-1)),
            "clockTolerance must be PT0S to PT876000H: PT-1S"),
        refused(it -> it.reductionDays(-1), "reductionDays must be 0 to 36500: -1"),
        refused(it -> it.reductionDivisor(0), "reductionDivisor must be 1 to 1000000: 0"),
        refused(it -> it.demoVoicePorts(-1), "demoVoicePorts must be 0 to 1000000: -1"),
        refused(it -> it.demoMailboxes(1_000_001), "demoMailboxes must be 0 to 1000000: 1000001"),
        refused(
            it -> it.reminderDays(ImmutableSortedSet.of(30, -1)),
            "reminderDays must be 0 to 36500: -1"),
        refused(it -> it.dailyReminderDays(36_501), "dailyReminderDays must be 0 to 36500: 36501"),
        refused(
            it -> it.selfServiceReactivations(-1),
            "selfServiceReactivations must be 0 to 1000000: -1"),
        refused(
            it -> it.precedence(ImmutableList.of(LicenseLevel.FULL)),
            "precedence must name each level once, FULL last: [FULL]"),
        refused(
            it -> it.precedence(ImmutableList.copyOf(LicenseLevel.values())),
            "precedence must name each level once, FULL last: "
                + "[FULL, GRACE, REDUCED, WAITING, REACTIVATION_REQUIRED, DEMO]"));
  }

  private static Arguments refused(
      UnaryOperator<ImmutableLicensePolicy.Builder> change, String message) {
    return Arguments.of(change, message);
  }

  @ParameterizedTest
  @MethodSource("outOfRange")
  void refusesWhatMakesNoSense(
      UnaryOperator<ImmutableLicensePolicy.Builder> change, String message) {
    ImmutableLicensePolicy.Builder builder = change.apply(LicensePolicy.builder());
    assertThatThrownBy(builder::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage(message);
  }

  @Test
  void refusesALevelThatIsNamedTwice() {
    LicensePolicy.Builder builder =
        LicensePolicy.builder()
            .precedence(
                ImmutableList.of(
                    LicenseLevel.DEMO,
                    LicenseLevel.DEMO,
                    LicenseLevel.REDUCED,
                    LicenseLevel.WAITING,
                    LicenseLevel.GRACE,
                    LicenseLevel.FULL));
    assertThatThrownBy(builder::build)
        .hasMessageStartingWith("precedence must name each level once, FULL last: [DEMO, DEMO,");
  }
}
