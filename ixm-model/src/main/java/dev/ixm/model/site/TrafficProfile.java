package dev.ixm.model.site;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkRange;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactRows;
import dev.ixm.model.release.FactTable;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How much voice mail and email the users of a site produce on a working day.
 *
 * <p>Voice mail has a default: the mix that the vendor tested with. Source: guide chapter 2,
 * Estimating the Maximum Numbers of Users.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableTrafficProfile.class)
public abstract class TrafficProfile implements FactTable {

  /** Asks the facts of a release for this table: the mix that the vendor tested with. */
  public static final FactKind<TrafficProfile> KIND =
      FactKind.of("tested traffic", TrafficProfile.class)
          .table(Release.R10_8, () -> builder().build());

  private static final String TESTED = "Estimating the Maximum Numbers of Users";

  private static final int HUNDRED_PERCENT = 100;
  private static final int MAX_MESSAGES = 10_000;
  private static final int DAY_SECONDS = 86_400;
  private static final int DAY_HOURS = 24;

  TrafficProfile() {}

  /** {@return a builder with the tested mix} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the share of heavy users, 0 to 100 percent; 5 unless set} */
  @Value.Default
  public int heavyPercent() {
    return 5;
  }

  /** {@return the share of medium users, 0 to 100 percent; 30 unless set} */
  @Value.Default
  public int mediumPercent() {
    return 30;
  }

  /** {@return the share of light users, 0 to 100 percent; 65 unless set} */
  @Value.Default
  public int lightPercent() {
    return 65;
  }

  /** {@return the messages that a heavy user gets a day, 0 to 10,000; 15 unless set} */
  @Value.Default
  public int heavyMessages() {
    return 15;
  }

  /** {@return the messages that a medium user gets a day, 0 to 10,000; 5 unless set} */
  @Value.Default
  public int mediumMessages() {
    return 5;
  }

  /** {@return the messages that a light user gets a day, 0 to 10,000; 1 unless set} */
  @Value.Default
  public int lightMessages() {
    return 1;
  }

  /**
   * {@return the email messages that a user whose mail is synchronized gets a day, 0 to 10,000;
   * empty if not known} The vendor tested without any.
   */
  public abstract OptionalInt emailMessages();

  /** {@return the length of an average call, 1 to 86,400 seconds; 60 unless set} */
  @Value.Default
  public int callSeconds() {
    return 60;
  }

  /** {@return the length of a working day, 1 to 24 hours; 13 unless set} */
  @Value.Default
  public int operatingHours() {
    return 13;
  }

  @Override
  public final ImmutableList<FactRow> rows() {
    return FactRows.of(this, builder().build(), Source.ofHouse("a site", "TrafficProfile"))
        .add("heavy users, %", TrafficProfile::heavyPercent, Source.of(2, TESTED, "G02-035"))
        .add("medium users, %", TrafficProfile::mediumPercent, Source.of(2, TESTED, "G02-036"))
        .add("light users, %", TrafficProfile::lightPercent, Source.of(2, TESTED, "G02-038"))
        .add(
            "messages of a heavy user a day",
            TrafficProfile::heavyMessages,
            Source.of(2, TESTED, "G02-040"))
        .add(
            "messages of a medium user a day",
            TrafficProfile::mediumMessages,
            Source.of(2, TESTED, "G02-041"))
        .add(
            "messages of a light user a day",
            TrafficProfile::lightMessages,
            Source.of(2, TESTED, "G02-042"))
        .add("seconds of a call", TrafficProfile::callSeconds, Source.of(2, TESTED, "G02-044"))
        .add(
            "hours of a working day",
            TrafficProfile::operatingHours,
            Source.of(2, TESTED, "G02-046"))
        .build();
  }

  @Value.Check
  void validate() {
    checkRange("heavyPercent", heavyPercent(), 0, HUNDRED_PERCENT);
    checkRange("mediumPercent", mediumPercent(), 0, HUNDRED_PERCENT);
    checkRange("lightPercent", lightPercent(), 0, HUNDRED_PERCENT);
    int sum = heavyPercent() + mediumPercent() + lightPercent();
    check(sum == HUNDRED_PERCENT, "lightPercent", "must bring the shares to 100 percent: %s", sum);
    checkRange("heavyMessages", heavyMessages(), 0, MAX_MESSAGES);
    checkRange("mediumMessages", mediumMessages(), 0, MAX_MESSAGES);
    checkRange("lightMessages", lightMessages(), 0, MAX_MESSAGES);
    checkRange("emailMessages", emailMessages(), 0, MAX_MESSAGES);
    checkRange("callSeconds", callSeconds(), 1, DAY_SECONDS);
    checkRange("operatingHours", operatingHours(), 1, DAY_HOURS);
  }

  /** Builds a {@link TrafficProfile}. */
  public static final class Builder extends ImmutableTrafficProfile.Builder {
    Builder() {}
  }
}
