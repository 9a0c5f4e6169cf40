package dev.ixm.sizing.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.guide.Basis;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.site.TrafficProfile;
import dev.ixm.model.storage.MessageFormat;
import dev.ixm.model.storage.MessageLocation;
import dev.ixm.model.storage.MessageRetention;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageStorageTest {

  private static final TrafficProfile TESTED = TrafficProfile.builder().build();

  @ParameterizedTest
  @CsvSource({"G02-167, Wave A-Law 8kHz (G711)", "G02-168, Wave μ-Law 8kHz (G711)"})
  void computesEveryStepOfTheTable(String id, String name) {
    MessageFormat format =
        id.equals("G02-167") ? MessageFormat.g711ALaw() : MessageFormat.g711MuLaw();
    assertThat(format.name()).isEqualTo(name);
    assertThat(size(format, "PT1S")).isEqualTo(DataSize.ofKibibytes(8));
    assertThat(size(format, "PT1M")).isEqualTo(DataSize.ofKibibytes(480));
    DataSize hour = size(format, "PT1H");
    assertThat(hour).isEqualTo(DataSize.ofKibibytes(28_800)).hasToString("28.125 MiB");
    assertThat(rounded(hour, 1L << 20, 1)).isEqualTo("28.1");
    assertThat(rounded(hour, 1L << 30, 4)).isEqualTo("0.0275");
  }

  @Test
  void countsPartOfASecondAsAWholeOne() {
    assertThat(size(MessageFormat.g711ALaw(), "PT0S")).isEqualTo(DataSize.ofBytes(0));
    assertThat(size(MessageFormat.g711ALaw(), "PT0.000000001S")).isEqualTo(DataSize.ofKibibytes(8));
    assertThat(size(MessageFormat.g711ALaw(), "PT1.001S")).isEqualTo(DataSize.ofKibibytes(16));
  }

  @Test
  @Tag("G02-034")
  void knowsThreeClassesOfUsers() {
    assertThat(UserClass.values())
        .containsExactly(UserClass.HEAVY, UserClass.MEDIUM, UserClass.LIGHT);
    assertThat(UserClass.values())
        .extracting(user -> user.percent(TESTED) + " % × " + user.messagesPerDay(TESTED))
        .containsExactly("5 % × 15", "30 % × 5", "65 % × 1");
  }

  @Test
  @Tag("G02-043")
  void startsFromMessagesOfFortySeconds() {
    assertThat(kept(0, 0, 0).build().averageSeconds()).isEqualTo(40);
    assertThat(perUser(UserClass.LIGHT, kept(100, 1, 0).build())).isEqualTo("320 KiB");
  }

  @ParameterizedTest
  @CsvSource({
    "HEAVY, 100, 10, 0, 150",
    "HEAVY, 0, 10, 30, 450",
    "MEDIUM, 80, 10, 30, 70",
    "LIGHT, 50, 1, 2, 2",
    "LIGHT, 99, 1, 2, 2",
    "LIGHT, 0, 99, 0, 0",
  })
  @Tag("G02-014")
  void keepsWhatArrivesInTheDaysOfRetention(
      UserClass user, int readPercent, int daysRead, int daysUnread, long expected) {
    MessageRetention retention = kept(readPercent, daysRead, daysUnread).build();
    assertThat(KeptMessages.perUser(user, TESTED, retention).value()).isEqualTo(expected);
  }

  /** 80,000 users, 2.9 messages a day, 10 days, 40 s of 8 KiB. */
  @Test
  void sizesTheTestedSite() {
    MessageRetention retention = kept(100, 10, 0).build();
    assertThat(KeptMessages.ofAll(80_000, TESTED, retention).value()).isEqualTo(2_320_000);
    assertThat(MessageStorage.onMessagingServer(80_000, TESTED, retention).value())
        .isEqualTo(DataSize.ofKibibytes(2_320_000L * 320));
  }

  @Test
  void roundsTheMessagesOfASiteOnceOnly() {
    assertThat(KeptMessages.ofAll(1, TESTED, kept(100, 1, 0).build()).value()).isEqualTo(3);
    assertThat(KeptMessages.ofAll(10, TESTED, kept(100, 1, 0).build()).value()).isEqualTo(29);
    assertThat(KeptMessages.ofAll(0, TESTED, kept(100, 1, 0).build()).value()).isZero();
  }

  /** Only heavy users fill an inbox of 20: 5 % × 20 + 30 % × 10 + 65 % × 2 in two days. */
  @Test
  @Tag("G02-165")
  void obeysAllSixFactors() {
    MessageRetention.Builder base = kept(50, 2, 2).maxSeconds(60).maxMessagesPerUser(20);
    MessageRetention retention = base.build();
    assertThat(KeptMessages.ofAll(1_000, TESTED, retention).value()).isEqualTo(5_300);
    assertThat(system(1_000, retention)).isEqualTo(DataSize.ofKibibytes(5_300 * 320));
    assertThat(system(1_000, kept(50, 4, 2).build())).isGreaterThan(system(1_000, retention));
    assertThat(system(1_000, kept(50, 2, 4).build())).isGreaterThan(system(1_000, retention));
    assertThat(system(2_000, retention)).isEqualTo(system(1_000, retention).times(2));
    MessageFormat half = new MessageFormat("half", DataSize.ofKibibytes(4));
    assertThat(system(1_000, kept(50, 2, 2).maxMessagesPerUser(20).format(half).build()))
        .isEqualTo(DataSize.ofKibibytes(5_300 * 160));
    assertThat(MessageStorage.fullInbox(retention).value())
        .isEqualTo(DataSize.ofKibibytes(20 * 60 * 8));
    assertThat(system(1_000, kept(50, 2, 2).emailPerUser(DataSize.ofMebibytes(1)).build()))
        .isEqualTo(system(1_000, kept(50, 2, 2).build()).plus(DataSize.ofMebibytes(1_000)));
  }

  @ParameterizedTest
  @CsvSource({
    "MESSAGING_SERVER, 90.625 MiB, 0 B",
    "EMAIL_SERVER, 0 B, 4800 KiB",
    "BOTH, 90.625 MiB, 4800 KiB",
  })
  @Tag("G02-164")
  void storesWhereTheScenarioSays(MessageLocation location, String here, String there) {
    MessageRetention retention = kept(100, 1, 0).location(location).build();
    assertThat(system(100, retention)).isEqualTo(DataSize.parse(here));
    assertThat(MessageStorage.inEmailMailbox(UserClass.HEAVY, TESTED, retention).value())
        .isEqualTo(DataSize.parse(there));
    assertThat(perUser(UserClass.HEAVY, retention)).isEqualTo("4800 KiB");
  }

  @Test
  void growsYearByYear() {
    DataSize today = DataSize.ofBytes(1_000);
    assertThat(MessageStorage.grown(today, 10, 0).value()).isEqualTo(today);
    assertThat(MessageStorage.grown(today, 0, 9).value()).isEqualTo(today);
    assertThat(MessageStorage.grown(today, 10, 3).value()).isEqualTo(DataSize.ofBytes(1_331));
    assertThat(MessageStorage.grown(today, 10, 4).value()).isEqualTo(DataSize.ofBytes(1_465));
    assertThat(MessageStorage.grown(DataSize.ofBytes(0), 1_000, 100).value())
        .isEqualTo(DataSize.ofBytes(0));
    assertThat(MessageStorage.grown(today, 10, 4).basis()).isEqualTo(Basis.BEYOND_GUIDE);
  }

  @Test
  void canBeFollowedWithAPencil() {
    MessageRetention retention = kept(80, 10, 30).maxMessagesPerUser(100).build();
    assertThat(KeptMessages.ofAll(1_000, TESTED, retention))
        .hasToString(
            "messages kept = 35100: users × the mean over their classes of messages a day × (share"
                + " read × days read + share not read × days unread), for no user more than an"
                + " inbox takes, rounded up (users = 1000, heavy = 5 % × 15 a day, medium = 30 % ×"
                + " 5 a day, light = 65 % × 1 a day, share read = 80 %, days read = 10, days unread"
                + " = 30, what an inbox takes = 100) [inferred; chapter 2, Message Compression and"
                + " Storage]");
    assertThat(MessageStorage.onMessagingServer(1_000, TESTED, retention))
        .hasToString(
            "message storage of the Messaging server = 10968.75 MiB: messages kept here × seconds"
                + " of a message × size of a second + users × email of a user (messages kept here ="
                + " 35100, seconds of a message = 40, size of a second = 8 KiB, users = 1000, email"
                + " of a user = 0 B) [inferred; chapter 2, Message Compression and Storage]");
  }

  @Test
  void refusesImpossibleNumbers() {
    assertThatThrownBy(() -> KeptMessages.ofAll(-1, TESTED, kept(1, 1, 1).build()))
        .hasMessage("users must not be negative: -1");
    MessageRetention elsewhere = kept(1, 1, 1).location(MessageLocation.EMAIL_SERVER).build();
    assertThatThrownBy(() -> MessageStorage.onMessagingServer(-1, TESTED, elsewhere))
        .hasMessage("users must not be negative: -1");
    assertThatThrownBy(() -> MessageStorage.fullInbox(kept(1, 1, 1).maxSeconds(60).build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the messages of a user must be limited");
    assertThatThrownBy(() -> MessageStorage.fullInbox(kept(1, 1, 1).maxMessagesPerUser(1).build()))
        .hasMessage("the length of a message must be limited");
    assertThatThrownBy(() -> size(MessageFormat.g711ALaw(), "PT-0.5S"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("length must not be negative: PT-0.5S");
    DataSize some = DataSize.ofBytes(9);
    assertThatThrownBy(() -> MessageStorage.grown(some, -1, 1))
        .hasMessage("growth must be 0 to 1000 percent: -1");
    assertThatThrownBy(() -> MessageStorage.grown(some, 1_001, 1))
        .hasMessage("growth must be 0 to 1000 percent: 1001");
    assertThatThrownBy(() -> MessageStorage.grown(some, 1, 101))
        .hasMessage("years must be 0 to 100: 101");
    assertThatThrownBy(() -> MessageStorage.grown(some, 1, -1))
        .hasMessage("years must be 0 to 100: -1");
  }

  @Test
  void refusesToOverflow() {
    assertThatThrownBy(() -> MessageStorage.grown(DataSize.ofBytes(Long.MAX_VALUE), 1, 1))
        .isInstanceOf(ArithmeticException.class);
    TrafficProfile busy =
        TrafficProfile.builder()
            .heavyPercent(100)
            .mediumPercent(0)
            .lightPercent(0)
            .heavyMessages(10_000)
            .build();
    MessageRetention longest = kept(100, 36_525, 0).build();
    assertThatThrownBy(() -> KeptMessages.ofAll(Integer.MAX_VALUE, busy, longest))
        .isInstanceOf(ArithmeticException.class);
  }

  private static MessageRetention.Builder kept(int readPercent, int daysRead, int daysUnread) {
    MessageRetention.Builder retention = MessageRetention.builder();
    retention.readPercent(readPercent).daysRead(daysRead).daysUnread(daysUnread);
    return retention;
  }

  private static DataSize system(int users, MessageRetention retention) {
    return MessageStorage.onMessagingServer(users, TESTED, retention).value();
  }

  private static String perUser(UserClass user, MessageRetention retention) {
    return MessageStorage.perUser(user, TESTED, retention).value().toString();
  }

  private static DataSize size(MessageFormat format, String length) {
    return MessageStorage.ofLength(format, Duration.parse(length)).value();
  }

  private static String rounded(DataSize size, long unit, int decimals) {
    return BigDecimal.valueOf(size.bytes())
        .divide(BigDecimal.valueOf(unit), decimals, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
