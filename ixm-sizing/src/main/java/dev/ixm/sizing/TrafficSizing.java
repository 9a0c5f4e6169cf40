package dev.ixm.sizing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.math.RoundingMode.CEILING;

import com.google.common.math.LongMath;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.model.site.TrafficProfile;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Estimates the traffic of a working day.
 *
 * <p>Source: guide chapter 2, Estimating the Maximum Numbers of Users.
 */
public final class TrafficSizing {

  private static final Source SOURCE = Source.of(2, "Estimating the Maximum Numbers of Users");
  private static final int HUNDRED_PERCENT = 100;
  private static final int CALLS_PER_MESSAGE = 2;
  private static final int SECONDS_PER_MINUTE = 60;
  private static final int MINUTES_PER_HOUR = 60;

  private TrafficSizing() {}

  /** The traffic as stated, or of the tested mix, which the figures then say. */
  static void add(
      SizingPlan.Builder plan,
      SiteRequirements site,
      int synchronizedUsers,
      CapacityTables tables) {
    TrafficProfile traffic = site.expectedTraffic();
    Figure<Long> messages = messagesPerDay(site.seats().total(), traffic);
    Figure<Long> calls = callsPerDay(messages.value());
    Optional<Figure<Long>> emails = emailsPerDay(synchronizedUsers, traffic);
    plan.messagesPerDay(orAssumed(messages, site))
        .callsPerDay(calls)
        .callMinutesPerDay(orAssumed(callMinutesPerDay(calls.value(), traffic), site))
        .emailsPerDay(emails)
        .messagesPerMinute(
            orAssumed(
                messagesPerMinute(
                    calls.value(),
                    emails.map(it -> OptionalLong.of(it.value())).orElse(OptionalLong.empty()),
                    traffic,
                    tables),
                site));
  }

  private static Figure<Long> orAssumed(Figure<Long> figure, SiteRequirements site) {
    return site.traffic().isPresent()
        ? figure
        : Figure.<Long>builder()
            .from(figure)
            .input("traffic", "not stated, the tested mix")
            .basis(Basis.INFERRED)
            .build();
  }

  /**
   * {@return the messages that the users get in a day, rounded up}
   *
   * @param users how many, 0 or more
   * @param profile the mix of users and what each gets
   * @throws IllegalArgumentException if {@code users} is negative
   */
  public static Figure<Long> messagesPerDay(int users, TrafficProfile profile) {
    checkArgument(users >= 0, "users must not be negative: %s", users);
    long perHundred =
        (long) profile.heavyPercent() * profile.heavyMessages()
            + (long) profile.mediumPercent() * profile.mediumMessages()
            + (long) profile.lightPercent() * profile.lightMessages();
    return Figure.<Long>builder()
        .name("voice messages a day")
        .value(LongMath.divide(users * perHundred, HUNDRED_PERCENT, CEILING))
        .formula(
            "users × (heavy share × messages + medium share × messages + light share × messages),"
                + " rounded up")
        .input("users", users)
        .input("heavy", share(profile.heavyPercent(), profile.heavyMessages()))
        .input("medium", share(profile.mediumPercent(), profile.mediumMessages()))
        .input("light", share(profile.lightPercent(), profile.lightMessages()))
        .source(SOURCE)
        .build();
  }

  /**
   * {@return the calls of a day: one leaves a message, another one fetches it}
   *
   * @param messages the messages of a day, 0 or more
   * @throws IllegalArgumentException if {@code messages} is negative
   */
  public static Figure<Long> callsPerDay(long messages) {
    checkArgument(messages >= 0, "messages must not be negative: %s", messages);
    return Figure.<Long>builder()
        .name("calls a day")
        .value(Math.multiplyExact(messages, CALLS_PER_MESSAGE))
        .formula("messages × 2, one call to leave and one to fetch each")
        .input("messages", messages)
        .source(SOURCE)
        .build();
  }

  /**
   * {@return the minutes that the calls of a day last together, rounded up}
   *
   * @param calls the calls of a day, 0 or more
   * @param profile the length of a call
   * @throws IllegalArgumentException if {@code calls} is negative
   */
  public static Figure<Long> callMinutesPerDay(long calls, TrafficProfile profile) {
    checkArgument(calls >= 0, "calls must not be negative: %s", calls);
    return Figure.<Long>builder()
        .name("call minutes a day")
        .value(
            LongMath.divide(
                Math.multiplyExact(calls, profile.callSeconds()), SECONDS_PER_MINUTE, CEILING))
        .formula("calls × seconds of a call / 60, rounded up")
        .input("calls", calls)
        .input("seconds of a call", profile.callSeconds())
        .source(SOURCE)
        .build();
  }

  /**
   * {@return the email messages that the users get in a day; empty if the site does not say how
   * many each gets, and has users}
   *
   * @param users whose email is synchronized, 0 or more
   * @param profile what each gets
   * @throws IllegalArgumentException if {@code users} is negative
   */
  public static Optional<Figure<Long>> emailsPerDay(int users, TrafficProfile profile) {
    checkArgument(users >= 0, "users must not be negative: %s", users);
    if (users > 0 && profile.emailMessages().isEmpty()) {
      return Optional.empty();
    }
    int each = profile.emailMessages().orElse(0);
    return Optional.of(
        Figure.<Long>builder()
            .name("email messages a day")
            .value((long) users * each)
            .formula("users whose email is synchronized × messages of each")
            .input("users whose email is synchronized", users)
            .input("messages of each", each)
            .basis(Basis.INFERRED)
            .source(Source.of(2, "Maximum Processing Capacity"))
            .build());
  }

  /**
   * {@return the messages left or fetched in an average minute of the working day, voice and email
   * together, rounded up}
   *
   * <p>To be compared with the most that the product processes; see {@link
   * CapacityTables#maxMessagesPerMinute()}. As a voice message, an email message counts when it
   * comes and when it is fetched.
   *
   * @param calls the calls of a day, 0 or more; each leaves or fetches one message
   * @param emails the email messages of a day, 0 or more; empty if not known, which leaves them out
   * @param profile the length of the working day
   * @param tables the most messages a minute, for comparison
   * @throws IllegalArgumentException if a number is negative
   */
  public static Figure<Long> messagesPerMinute(
      long calls, OptionalLong emails, TrafficProfile profile, CapacityTables tables) {
    checkArgument(calls >= 0, "calls must not be negative: %s", calls);
    emails.ifPresent(it -> checkArgument(it >= 0, "emails must not be negative: %s", it));
    long messages = Math.addExact(calls, Math.multiplyExact(emails.orElse(0L), CALLS_PER_MESSAGE));
    return Figure.<Long>builder()
        .name("messages a minute")
        .value(
            LongMath.divide(messages, (long) profile.operatingHours() * MINUTES_PER_HOUR, CEILING))
        .formula("(calls + 2 × emails) / (hours of the working day × 60), rounded up")
        .input("calls", calls)
        .input("emails", emails.isPresent() ? emails.getAsLong() : "not stated, not counted")
        .input("hours of the working day", profile.operatingHours())
        .input("most that the product processes", tables.maxMessagesPerMinute())
        .basis(Basis.INFERRED)
        .source(Source.of(2, "Maximum Processing Capacity"))
        .build();
  }

  private static String share(int percent, int messages) {
    return percent + " % × " + messages;
  }
}
