package dev.ixm.sizing.capacity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.capacity.HardwareTable;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.site.TrafficProfile;
import dev.ixm.model.storage.MessageRetention;
import dev.ixm.sizing.CseSizing;
import dev.ixm.sizing.TrafficSizing;
import dev.ixm.sizing.storage.MessageStorage;
import dev.ixm.sizing.traffic.BusyHour;
import dev.ixm.sizing.traffic.ErlangB;
import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Answers sizing the other way round: how much fits what is there.
 *
 * <p>Where a number of users is searched for, {@link SeatCounts#MAX} is the answer if even so many
 * fit.
 */
public final class Fitting {

  private Fitting() {}

  /**
   * {@return the most users that a table allows on a server; 0 if it has less than the first row}
   *
   * @param table the hardware profiles
   * @param logicalProcessors what the server has, 0 or more
   * @param memory what the server has
   * @param storage the drive with the product, without the operating system
   * @throws IllegalArgumentException if {@code logicalProcessors} is negative
   */
  public static Figure<Integer> usersOfHardware(
      HardwareTable table, int logicalProcessors, DataSize memory, DataSize storage) {
    checkArgument(
        logicalProcessors >= 0, "logical processors must not be negative: %s", logicalProcessors);
    return Figure.<Integer>builder()
        .name("users that the hardware serves")
        .value(
            table.rows().stream()
                .filter(
                    row ->
                        row.logicalProcessors() <= logicalProcessors
                            && row.memory().compareTo(memory) <= 0
                            && row.storage().compareTo(storage) <= 0)
                .mapToInt(HardwareProfile::maxUsers)
                .max()
                .orElse(0))
        .formula("the end of the largest row of which the server has everything")
        .input("logical processors", logicalProcessors)
        .input("memory", memory)
        .input("storage", storage)
        .source(table.source())
        .build();
  }

  /**
   * {@return the most voice channels that a bandwidth carries}
   *
   * @param bandwidth both ways together
   * @param tables the bandwidth of a channel
   * @throws ArithmeticException if there are more than {@link Integer#MAX_VALUE}
   */
  public static Figure<Integer> channelsOfBandwidth(DataRate bandwidth, CapacityTables tables) {
    long each = tables.bandwidthPerChannel().bitsPerSecond();
    return Figure.<Integer>builder()
        .name("channels that the bandwidth carries")
        .value(Math.toIntExact(bandwidth.bitsPerSecond() / each))
        .formula("bandwidth / bandwidth of a channel, both ways together, rounded down")
        .input("bandwidth", bandwidth)
        .input("bandwidth of a channel", tables.bandwidthPerChannel())
        .source(Source.of(2, "Bandwidth Requirements"))
        .build();
  }

  /**
   * {@return the most users whose messages a disk holds}
   *
   * @param disk the space for messages
   * @param traffic the mix of users and what each gets in a day
   * @param retention what is kept, and where
   * @throws ArithmeticException if the messages of half of {@link SeatCounts#MAX} users cannot be
   *     expressed in bytes, which takes tens of thousands of stored hours for each
   */
  public static Figure<Integer> usersOfDisk(
      DataSize disk, TrafficProfile traffic, MessageRetention retention) {
    return Figure.<Integer>builder()
        .name("users whose messages the disk holds")
        .value(
            most(
                users ->
                    MessageStorage.onMessagingServer(users, traffic, retention)
                            .value()
                            .compareTo(disk)
                        <= 0))
        .formula("the most whose message storage on the Messaging server is not larger")
        .input("disk", disk)
        .input("retention", retention)
        .basis(Basis.INFERRED)
        .source(Source.of(2, "Message Compression and Storage"))
        .build();
  }

  /**
   * {@return the most users whose messages the product processes in an average minute}
   *
   * <p>Where the traffic says how much email a synchronized user gets, all of them are such users.
   *
   * @param traffic the mix of users and what each gets in a day
   * @param tables the most messages a minute
   */
  public static Figure<Integer> usersOfMessageRate(TrafficProfile traffic, CapacityTables tables) {
    return usersOfMessageRate(traffic, tables, users -> users);
  }

  /** The same, where not all users are synchronized. */
  static Figure<Integer> usersOfMessageRate(
      TrafficProfile traffic, CapacityTables tables, IntUnaryOperator synchronizedOf) {
    return Figure.<Integer>builder()
        .name("users whose messages the product processes")
        .value(
            most(
                users ->
                    TrafficSizing.messagesPerMinute(
                                calls(users, traffic),
                                emails(synchronizedOf.applyAsInt(users), traffic),
                                traffic,
                                tables)
                            .value()
                        <= tables.maxMessagesPerMinute()))
        .formula("the most whose messages a minute are not more than the product processes")
        .input("most that the product processes", tables.maxMessagesPerMinute())
        .basis(Basis.INFERRED)
        .source(Source.of(2, "Maximum Processing Capacity"))
        .build();
  }

  /**
   * The most users whose email so many remote engines synchronize, each of them one type, where
   * users of all types come in proportion, rounded up.
   */
  static Figure<Integer> usersOfEngines(
      int engines, int users, ImmutableList<EmailSystem> systems, CapacityTables tables) {
    return Figure.<Integer>builder()
        .name("users whose email the remote CSE servers synchronize")
        .value(
            most(
                most ->
                    systems.stream()
                            .map(
                                system ->
                                    (int) (((long) most * system.users() + users - 1) / users))
                            .mapToInt(of -> CseSizing.remoteServers("a type", of, tables).value())
                            .sum()
                        <= engines))
        .formula("the most for whom the servers of all email types together are not more")
        .input("remote CSE servers", engines)
        .input("users of one CSE", tables.maxUsersPerCse())
        .basis(Basis.INFERRED)
        .source(Source.of(9, "Installing Remote CSE Under JITC", "G09-371"))
        .build();
  }

  /**
   * {@return the most users whose calls the ports carry in the busy hour}
   *
   * @param ports 1 to {@link ErlangB#MAX_PORTS}
   * @param target the share of calls that may be blocked, more than 0, less than 1
   * @param percent the share of a day's call minutes that falls in the busy hour, 1 to 100 percent
   * @param traffic the mix of users and the length of a call
   * @throws IllegalArgumentException if a number is out of range
   */
  public static Figure<Integer> usersOfPorts(
      int ports, double target, int percent, TrafficProfile traffic) {
    BigDecimal carried = new BigDecimal(ErlangB.traffic(ports, target));
    return Figure.<Integer>builder()
        .name("users whose calls the ports carry")
        .value(
            most(
                users ->
                    BusyHour.traffic(callMinutes(users, traffic), percent)
                            .value()
                            .compareTo(carried)
                        <= 0))
        .formula("the most whose traffic of the busy hour keeps the target by the Erlang B formula")
        .input("ports", ports)
        .input("share of calls that may be blocked", target)
        .input("share of the busy hour", percent + " %")
        .basis(Basis.BEYOND_GUIDE)
        .source(Source.of(2, "Estimating the Maximum Numbers of Users"))
        .build();
  }

  private static long callMinutes(int users, TrafficProfile traffic) {
    return TrafficSizing.callMinutesPerDay(calls(users, traffic), traffic).value();
  }

  private static OptionalLong emails(int users, TrafficProfile traffic) {
    return TrafficSizing.emailsPerDay(users, traffic)
        .map(emails -> OptionalLong.of(emails.value()))
        .orElse(OptionalLong.empty());
  }

  private static long calls(int users, TrafficProfile traffic) {
    return TrafficSizing.callsPerDay(TrafficSizing.messagesPerDay(users, traffic).value()).value();
  }

  /** The most users that fit, where fewer users fit whenever more do, and none always does. */
  private static int most(IntPredicate fits) {
    int fit = 0;
    int tooMany = SeatCounts.MAX + 1;
    while (tooMany - fit > 1) {
      int users = (fit + tooMany) / 2;
      if (fits.test(users)) {
        fit = users;
      } else {
        tooMany = users;
      }
    }
    return fit;
  }
}
