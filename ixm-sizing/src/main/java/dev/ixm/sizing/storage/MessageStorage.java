package dev.ixm.sizing.storage;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.ixm.sizing.storage.KeptMessages.HUNDRED_PERCENT;

import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.site.TrafficProfile;
import dev.ixm.model.storage.MessageFormat;
import dev.ixm.model.storage.MessageLocation;
import dev.ixm.model.storage.MessageRetention;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Sizes the message store.
 *
 * <p>The guide names the factors and the size of a second, but no formula: that is inferred. The
 * database around the messages is not counted. Source: guide chapter 2, Message Compression and
 * Storage.
 */
public final class MessageStorage {

  private static final Source SOURCE = Source.of(2, "Message Compression and Storage");
  private static final int MAX_YEARS = 100;
  private static final int MAX_GROWTH_PERCENT = 1_000;

  private MessageStorage() {}

  /**
   * {@return the size of messages of one length in a format}
   *
   * @param format how they are stored
   * @param length how long they are together; part of a second counts as a whole one
   * @throws IllegalArgumentException if {@code length} is negative
   * @throws ArithmeticException if the size exceeds {@link Long#MAX_VALUE} bytes
   */
  public static Figure<DataSize> ofLength(MessageFormat format, Duration length) {
    checkArgument(!length.isNegative(), "length must not be negative: %s", length);
    return Figure.<DataSize>builder()
        .name("size of messages")
        .value(format.size(length))
        .formula("seconds × size of a second, seconds rounded up")
        .input("length", length)
        .input("format", format)
        .source(SOURCE)
        .build();
  }

  /**
   * {@return the disk that the Messaging server needs for the messages of all users}
   *
   * @param users how many, 0 or more
   * @param traffic the mix of users and what each gets in a day
   * @param retention what is kept, and where
   * @throws IllegalArgumentException if {@code users} is negative
   * @throws ArithmeticException if the result exceeds {@link Long#MAX_VALUE} bytes
   */
  public static Figure<DataSize> onMessagingServer(
      int users, TrafficProfile traffic, MessageRetention retention) {
    checkArgument(users >= 0, "users must not be negative: %s", users);
    boolean voice = retention.location() != MessageLocation.EMAIL_SERVER;
    long messages = voice ? KeptMessages.ofAll(users, traffic, retention).value() : 0;
    DataSize email = retention.emailPerUser().times(users);
    return Figure.<DataSize>builder()
        .name("message storage of the Messaging server")
        .value(averageMessage(retention).times(messages).plus(email))
        .formula(
            "messages kept here × seconds of a message × size of a second + users × email of a"
                + " user")
        .input("messages kept here", messages)
        .input("seconds of a message", retention.averageSeconds())
        .input("size of a second", retention.format().perSecond())
        .input("users", users)
        .input("email of a user", retention.emailPerUser())
        .basis(Basis.INFERRED)
        .source(SOURCE)
        .build();
  }

  /**
   * {@return the disk that the mail system needs for the voice messages of one mailbox}
   *
   * @param user how busy its user is
   * @param traffic what users get in a day
   * @param retention what is kept, and where
   * @throws ArithmeticException if the result exceeds {@link Long#MAX_VALUE} bytes
   */
  public static Figure<DataSize> inEmailMailbox(
      UserClass user, TrafficProfile traffic, MessageRetention retention) {
    boolean voice = retention.location() != MessageLocation.MESSAGING_SERVER;
    long messages = voice ? KeptMessages.perUser(user, traffic, retention).value() : 0;
    return perUser("voice messages in an email mailbox", messages, retention);
  }

  /**
   * {@return the disk for the voice messages of one user, wherever they live}
   *
   * @param user how busy the user is
   * @param traffic what users get in a day
   * @param retention what is kept
   * @throws ArithmeticException if the result exceeds {@link Long#MAX_VALUE} bytes
   */
  public static Figure<DataSize> perUser(
      UserClass user, TrafficProfile traffic, MessageRetention retention) {
    return perUser(
        "message storage of a " + user.name().toLowerCase(Locale.ROOT) + " user",
        KeptMessages.perUser(user, traffic, retention).value(),
        retention);
  }

  /**
   * {@return the most that the inbox of one user can take: all messages there may be, each as long
   * as it may be}
   *
   * @param retention with both limits
   * @throws IllegalArgumentException if the messages of a user or their length are not limited
   */
  public static Figure<DataSize> fullInbox(MessageRetention retention) {
    int messages = limit("messages of a user", retention.maxMessagesPerUser());
    int seconds = limit("length of a message", retention.maxSeconds());
    return Figure.<DataSize>builder()
        .name("full inbox")
        .value(retention.format().perSecond().times((long) messages * seconds))
        .formula("most messages of a user × seconds of the longest message × size of a second")
        .input("most messages of a user", messages)
        .input("seconds of the longest message", seconds)
        .input("size of a second", retention.format().perSecond())
        .basis(Basis.INFERRED)
        .source(SOURCE)
        .build();
  }

  /**
   * {@return a size after some years of steady growth, rounded up to bytes}
   *
   * @param today the size today
   * @param percentPerYear the growth in each year, 0 to 1,000 percent
   * @param years how many, 0 to 100
   * @throws IllegalArgumentException if a number is out of range
   * @throws ArithmeticException if the result exceeds {@link Long#MAX_VALUE} bytes
   */
  public static Figure<DataSize> grown(DataSize today, int percentPerYear, int years) {
    checkArgument(
        percentPerYear >= 0 && percentPerYear <= MAX_GROWTH_PERCENT,
        "growth must be 0 to %s percent: %s",
        MAX_GROWTH_PERCENT,
        percentPerYear);
    checkArgument(years >= 0 && years <= MAX_YEARS, "years must be 0 to %s: %s", MAX_YEARS, years);
    BigInteger divisor = BigInteger.valueOf(HUNDRED_PERCENT).pow(years);
    BigInteger[] grown =
        BigInteger.valueOf(today.bytes())
            .multiply(BigInteger.valueOf(HUNDRED_PERCENT + percentPerYear).pow(years))
            .divideAndRemainder(divisor);
    return Figure.<DataSize>builder()
        .name("message storage after %s years".formatted(years))
        .value(DataSize.ofBytes(Math.addExact(grown[0].longValueExact(), grown[1].signum())))
        .formula("size today × (1 + growth a year) ^ years, rounded up to bytes")
        .input("size today", today)
        .input("growth a year", percentPerYear + " %")
        .input("years", years)
        .basis(Basis.BEYOND_GUIDE)
        .source(SOURCE)
        .build();
  }

  private static Figure<DataSize> perUser(String name, long messages, MessageRetention retention) {
    return Figure.<DataSize>builder()
        .name(name)
        .value(averageMessage(retention).times(messages))
        .formula("messages × seconds of a message × size of a second")
        .input("messages", messages)
        .input("seconds of a message", retention.averageSeconds())
        .input("size of a second", retention.format().perSecond())
        .basis(Basis.INFERRED)
        .source(SOURCE)
        .build();
  }

  private static DataSize averageMessage(MessageRetention retention) {
    return retention.format().size(Duration.ofSeconds(retention.averageSeconds()));
  }

  private static int limit(String what, OptionalInt limit) {
    checkArgument(limit.isPresent(), "the %s must be limited", what);
    return limit.getAsInt();
  }
}
