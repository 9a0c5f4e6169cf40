package dev.ixm.sizing.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.Release;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.TrafficProfile;
import dev.ixm.model.storage.MessageRetention;
import dev.ixm.sizing.TrafficSizing;
import dev.ixm.sizing.VoiceSizing;
import dev.ixm.sizing.storage.MessageStorage;
import dev.ixm.sizing.traffic.BusyHour;
import dev.ixm.sizing.traffic.ErlangB;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FittingTest {

  private static final CapacityTables TABLES =
      ReleaseFacts.of(Release.R10_8).get(CapacityTables.KIND);
  private static final TrafficProfile TESTED = TrafficProfile.builder().build();
  private static final MessageRetention TEN_DAYS =
      MessageRetention.builder().readPercent(100).daysRead(10).daysUnread(0).build();

  /** The largest row of which the server has everything; one step less is the row before. */
  @ParameterizedTest
  @CsvSource({
    "8, 32, 2600, 80000",
    "9, 64, 9999, 80000",
    "8, 32, 2599, 60000",
    "8, 31, 2600, 20000",
    "7, 32, 2600, 0",
    "8, 16, 400, 5000",
    "8, 15, 400, 0",
    "8, 16, 399, 0",
  })
  void findsTheUsersThatHardwareServes(int processors, int memory, int storage, int expected) {
    assertThat(
            Fitting.usersOfHardware(
                    TABLES.highAvailabilityHardware(),
                    processors,
                    DataSize.ofGibibytes(memory),
                    DataSize.ofGibibytes(storage))
                .value())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0 bit/s, 0", "29999 bit/s, 0", "30 kbit/s, 1", "20 Mbit/s, 666", "72 Mbit/s, 2400"})
  void findsTheChannelsOfABandwidth(String rate, int expected) {
    DataRate bandwidth = DataRate.parse(rate);
    int channels = Fitting.channelsOfBandwidth(bandwidth, TABLES).value();
    assertThat(channels).isEqualTo(expected);
    assertThat(VoiceSizing.bandwidth("b", channels, TABLES).value()).isLessThanOrEqualTo(bandwidth);
    assertThat(VoiceSizing.bandwidth("b", channels + 1, TABLES).value()).isGreaterThan(bandwidth);
  }

  @ParameterizedTest
  @CsvSource({"0 B", "1 GiB", "400 GiB", "2600 GiB"})
  void theMostUsersFitTheDiskAndOneMoreDoesNot(String size) {
    DataSize disk = DataSize.parse(size);
    int users = Fitting.usersOfDisk(disk, TESTED, TEN_DAYS).value();
    assertThat(MessageStorage.onMessagingServer(users, TESTED, TEN_DAYS).value())
        .isLessThanOrEqualTo(disk);
    assertThat(MessageStorage.onMessagingServer(users + 1, TESTED, TEN_DAYS).value())
        .isGreaterThan(disk);
  }

  @Test
  void stopsAtTheMostSeatsThatCanBeExpressed() {
    MessageRetention nothing =
        MessageRetention.builder().readPercent(100).daysRead(0).daysUnread(0).build();
    assertThat(Fitting.usersOfDisk(DataSize.ofBytes(0), TESTED, nothing).value())
        .isEqualTo(SeatCounts.MAX);
  }

  /** 2.9 messages a day are 5.8 calls in 780 minutes: 4,000 a minute are 537,931 users. */
  @Test
  void findsTheUsersOfTheMessageRate() {
    int users = Fitting.usersOfMessageRate(TESTED, TABLES).value();
    assertThat(users).isEqualTo(537_931);
    assertThat(messagesPerMinute(users)).isEqualTo(4_000);
    assertThat(messagesPerMinute(users + 1)).isEqualTo(4_001);
  }

  @ParameterizedTest
  @CsvSource({"1, 0.01, 15", "30, 0.01, 15", "120, 0.001, 10", "2400, 0.01, 17"})
  void theMostUsersFitThePortsAndOneMoreDoesNot(int ports, double target, int percent) {
    int users = Fitting.usersOfPorts(ports, target, percent, TESTED).value();
    assertThat(blocked(users, percent, ports)).isLessThanOrEqualTo(target);
    assertThat(blocked(users + 1, percent, ports)).isGreaterThan(target);
  }

  @Test
  void saysHowItCounts() {
    assertThat(Fitting.usersOfPorts(30, 0.01, 15, TESTED).basis()).isEqualTo(Basis.BEYOND_GUIDE);
    assertThat(Fitting.channelsOfBandwidth(DataRate.ofMegabitsPerSecond(20), TABLES))
        .hasToString(
            "channels that the bandwidth carries = 666: bandwidth / bandwidth of a channel, both"
                + " ways together, rounded down (bandwidth = 20 Mbit/s, bandwidth of a channel = 30"
                + " kbit/s) [chapter 2, Bandwidth Requirements]");
    assertThat(Fitting.usersOfDisk(DataSize.ofBytes(0), TESTED, TEN_DAYS).inputs())
        .containsEntry("disk", "0 B");
  }

  @Test
  void refusesImpossibleNumbers() {
    DataSize some = DataSize.ofBytes(1);
    assertThatThrownBy(() -> Fitting.usersOfHardware(TABLES.singleServerHardware(), -1, some, some))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("logical processors must not be negative: -1");
    assertThatThrownBy(() -> Fitting.usersOfPorts(0, 0.01, 15, TESTED))
        .hasMessage("ports must be 1 to " + ErlangB.MAX_PORTS + ": 0");
    assertThatThrownBy(
            () -> Fitting.channelsOfBandwidth(DataRate.ofBitsPerSecond(Long.MAX_VALUE), TABLES))
        .isInstanceOf(ArithmeticException.class);
  }

  private static long calls(int users) {
    return TrafficSizing.callsPerDay(TrafficSizing.messagesPerDay(users, TESTED).value()).value();
  }

  private static long messagesPerMinute(int users) {
    return TrafficSizing.messagesPerMinute(calls(users), OptionalLong.empty(), TESTED, TABLES)
        .value();
  }

  private static double blocked(int users, int percent, int ports) {
    long minutes = TrafficSizing.callMinutesPerDay(calls(users), TESTED).value();
    return BusyHour.blocking(BusyHour.traffic(minutes, percent).value(), ports).value();
  }
}
