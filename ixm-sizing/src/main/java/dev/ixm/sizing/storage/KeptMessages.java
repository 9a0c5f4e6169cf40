package dev.ixm.sizing.storage;

import static com.google.common.base.Preconditions.checkArgument;
import static java.math.RoundingMode.CEILING;

import com.google.common.math.LongMath;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.TrafficProfile;
import dev.ixm.model.storage.MessageRetention;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Counts the messages that a site has at a time.
 *
 * <p>In the long run a user has as many messages as arrive in the days for which they are kept, and
 * never more than the inbox takes. The guide names these factors, but no formula: that is inferred.
 * Source: guide chapter 2, Message Compression and Storage.
 */
public final class KeptMessages {

  private static final Source SOURCE = Source.of(2, "Message Compression and Storage");

  static final int HUNDRED_PERCENT = 100;

  private KeptMessages() {}

  /**
   * {@return the messages that a user of one class has at a time, rounded up}
   *
   * @param user how busy the user is
   * @param traffic what users get in a day
   * @param retention what is kept
   */
  public static Figure<Long> perUser(
      UserClass user, TrafficProfile traffic, MessageRetention retention) {
    Figure.Builder<Long> figure = Figure.builder();
    figure
        .name("messages kept for a " + user.name().toLowerCase(Locale.ROOT) + " user")
        .value(LongMath.divide(hundredths(user, traffic, retention), HUNDRED_PERCENT, CEILING))
        .formula(
            "messages a day × (share read × days read + share not read × days unread), at most"
                + " what an inbox takes, rounded up")
        .input("messages a day", user.messagesPerDay(traffic));
    return addRetention(figure, retention).build();
  }

  /**
   * {@return the messages that all users have at a time, rounded up}
   *
   * @param users how many, 0 or more
   * @param traffic the mix of users and what each gets in a day
   * @param retention what is kept
   * @throws IllegalArgumentException if {@code users} is negative
   * @throws ArithmeticException if there are more than {@link Long#MAX_VALUE} / 10,000 messages
   */
  public static Figure<Long> ofAll(int users, TrafficProfile traffic, MessageRetention retention) {
    checkArgument(users >= 0, "users must not be negative: %s", users);
    Figure.Builder<Long> figure = Figure.builder();
    figure
        .name("messages kept")
        .value(
            LongMath.divide(
                Math.multiplyExact(users, ofHundredUsers(traffic, retention)),
                HUNDRED_PERCENT * HUNDRED_PERCENT,
                CEILING))
        .formula(
            "users × the mean over their classes of messages a day × (share read × days read +"
                + " share not read × days unread), for no user more than an inbox takes, rounded"
                + " up")
        .input("users", users);
    for (UserClass user : UserClass.values()) {
      figure.input(
          user.name().toLowerCase(Locale.ROOT),
          "%s %% × %s a day".formatted(user.percent(traffic), user.messagesPerDay(traffic)));
    }
    return addRetention(figure, retention).build();
  }

  /** Hundredths of messages, for a hundred users in the shares of their classes. */
  private static long ofHundredUsers(TrafficProfile traffic, MessageRetention retention) {
    long sum = 0;
    for (UserClass user : UserClass.values()) {
      sum += user.percent(traffic) * hundredths(user, traffic, retention);
    }
    return sum;
  }

  private static long hundredths(
      UserClass user, TrafficProfile traffic, MessageRetention retention) {
    long messages = user.messagesPerDay(traffic) * hundredthsOfDays(retention);
    OptionalInt most = retention.maxMessagesPerUser();
    return most.isPresent()
        ? Math.min(messages, (long) most.getAsInt() * HUNDRED_PERCENT)
        : messages;
  }

  /** Days that messages are kept, as hundredths: the mean over those read and not read. */
  private static long hundredthsOfDays(MessageRetention retention) {
    return (long) retention.readPercent() * retention.daysRead()
        + (long) (HUNDRED_PERCENT - retention.readPercent()) * retention.daysUnread();
  }

  private static Figure.Builder<Long> addRetention(
      Figure.Builder<Long> figure, MessageRetention retention) {
    String most =
        retention.maxMessagesPerUser().isPresent()
            ? String.valueOf(retention.maxMessagesPerUser().getAsInt())
            : "not limited";
    figure
        .input("share read", retention.readPercent() + " %")
        .input("days read", retention.daysRead())
        .input("days unread", retention.daysUnread())
        .input("what an inbox takes", most)
        .basis(Basis.INFERRED)
        .source(SOURCE);
    return figure;
  }
}
