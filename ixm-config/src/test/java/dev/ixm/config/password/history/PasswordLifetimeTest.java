package dev.ixm.config.password.history;

import static dev.ixm.config.password.history.PasswordChange.Actor.ADMINISTRATOR;
import static dev.ixm.config.password.history.PasswordChange.Actor.ANOTHER_USER;
import static dev.ixm.config.password.history.PasswordChange.Actor.OWNER;
import static dev.ixm.config.password.history.PasswordLifetime.UNLIMITED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.password.PasswordPolicies;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.value.InvalidAttributeException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PasswordLifetimeTest {

  private static final PasswordLifetime JITC = PasswordPolicies.builder().build().jitcLifetime();

  private static final Instant SET = Instant.parse("2027-01-01T08:00:00Z");

  @Test
  @Tag("G09-253")
  void aJitcPasswordHasToBeChangedAfterSixtyDays() {
    Instant due = Instant.parse("2027-03-02T08:00:00Z");
    assertThat(JITC.maximumAge()).contains(Duration.ofDays(60));
    assertThat(JITC.expiry(SET)).contains(due);
    assertThat(JITC.checkAge(SET, SET)).isEmpty();
    assertThat(JITC.checkAge(SET, due.minusNanos(1))).isEmpty();
    assertBreach(JITC.checkAge(SET, due), "password.age", "60 d", "less than 60 d");
  }

  @Test
  void otherPasswordsLast() {
    assertThat(UNLIMITED.maximumAge()).isEmpty();
    assertThat(UNLIMITED.changeInterval()).isEmpty();
    assertThat(UNLIMITED.expiry(SET)).isEmpty();
    assertThat(UNLIMITED.checkAge(SET, SET.plus(Duration.ofDays(10_000)))).isEmpty();
    assertThat(UNLIMITED.checkChange(change(OWNER, Duration.ZERO))).isEmpty();
    assertThat(UNLIMITED.checkChange(change(ANOTHER_USER, Duration.ZERO))).isEmpty();
  }

  @Test
  @Tag("G09-256")
  void theOwnerMayChangeAJitcPasswordOnceInTwentyFourHours() {
    Duration day = Duration.ofHours(24);
    assertThat(JITC.changeInterval()).contains(day);
    assertThat(JITC.checkChange(change(OWNER, day))).isEmpty();
    assertBreach(
        JITC.checkChange(change(OWNER, day.minusSeconds(1))),
        "password.change-interval",
        "86399 s",
        "at least 1 d");
    assertThat(JITC.checkChange(PasswordChange.builder().actor(OWNER).at(SET).build())).isEmpty();
  }

  @Test
  @Tag("G09-255")
  void anAdministratorMayChangeAJitcPasswordAtAnyTime() {
    assertThat(JITC.checkChange(change(ADMINISTRATOR, Duration.ZERO))).isEmpty();
  }

  @Test
  @Tag("G09-257")
  void nobodyElseMayChangeAJitcPassword() {
    assertBreach(
        JITC.checkChange(change(ANOTHER_USER, Duration.ofDays(30))),
        "password.change-actor",
        "ANOTHER_USER",
        "one of OWNER, ADMINISTRATOR");
  }

  @Test
  void refusesTimesThatRunBackwards() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JITC.checkAge(SET, SET.minusSeconds(1)))
        .withMessage("changed must not be after now: %s > %s", SET, SET.minusSeconds(1));
    assertThatThrownBy(() -> change(OWNER, Duration.ofSeconds(-1)))
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("lastByOwner must not be after the change: %s > %s", SET, SET.minusSeconds(1));
  }

  private static PasswordChange change(PasswordChange.Actor actor, Duration afterTheLast) {
    return PasswordChange.builder()
        .actor(actor)
        .at(SET.plus(afterTheLast))
        .lastByOwner(SET)
        .build();
  }

  private static void assertBreach(
      ImmutableList<Finding> findings, String rule, String actual, String expected) {
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule().id()).isEqualTo(rule);
              assertThat(finding.rule().source().heading()).isEqualTo("JITC Passwords");
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.facts())
                  .containsEntry(Finding.ACTUAL, actual)
                  .containsEntry(Finding.EXPECTED, expected);
            });
  }
}
