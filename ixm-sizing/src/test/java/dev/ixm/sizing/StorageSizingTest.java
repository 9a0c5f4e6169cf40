package dev.ixm.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.SeatCounts;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.site.SiteHosts;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.model.storage.MessageRetention;
import dev.ixm.model.storage.RaidLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorageSizingTest {

  private static final DataSize DISK = DataSize.ofGibibytes(300);

  /** 80,000 users, 2.9 messages a day, 10 days, 40 s of 8 KiB: 708 GiB of the 2,600 of HA7. */
  @Test
  void comparesTheMessagesWithTheHardware() {
    SizingPlan plan = Sizing.size(site(80_000).retention(kept(10)).build());
    assertThat(plan.toString().lines())
        .endsWith(
            "message storage of the Messaging server = 725000 MiB: messages kept here × seconds of"
                + " a message × size of a second + users × email of a user (messages kept here ="
                + " 2320000, seconds of a message = 40, size of a second = 8 KiB, users = 80000,"
                + " email of a user = 0 B) [inferred; chapter 2, Message Compression and Storage]",
            "message storage in percent of the hardware's storage = 28: 100 × message storage /"
                + " storage of the hardware, rounded up; above 100 too little (message storage ="
                + " 725000 MiB, storage of the hardware = 2600 GiB) [inferred; chapter 2, Message"
                + " Compression and Storage]");
  }

  @Test
  void showsWhatLongerRetentionTakes() {
    assertThat(
            PlanChange.between(
                Sizing.size(site(80_000).retention(kept(10)).build()),
                Sizing.size(site(80_000).retention(kept(100)).build())))
        .extracting(PlanChange::toString)
        .containsExactly(
            "message storage of the Messaging server: 725000 MiB -> 7250000 MiB",
            "message storage in percent of the hardware's storage: 28 -> 273");
  }

  @ParameterizedTest
  @CsvSource({"0, 100, 0", "1, 100, 1", "100, 100, 100", "101, 100, 101", "1, 3, 34", "3, 1, 300"})
  void roundsPercentUp(long messages, long drive, long expected) {
    assertThat(StorageSizing.percent(DataSize.ofBytes(messages), DataSize.ofBytes(drive)).value())
        .isEqualTo(expected);
  }

  @Test
  void comparesWithNoEmptyDrive() {
    assertThatThrownBy(() -> StorageSizing.percent(DISK, DataSize.ofBytes(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the drive must hold more than nothing");
  }

  /** 600 GiB for 10,000 seats: two pairs of 300 GiB, three of 299. */
  @ParameterizedTest
  @CsvSource({"300, 4", "299, 6", "100, 12", "2000, 4"})
  void countsTheDisksOfTheProductDrive(int gibibytes, int expected) {
    SiteHosts hosts = SiteHosts.builder().disk(DataSize.ofGibibytes(gibibytes)).build();
    SizingPlan plan = Sizing.size(site(10_000).hosts(hosts).build());
    assertThat(plan.productDisks().orElseThrow().value()).isEqualTo(expected);
    assertThat(plan.figures())
        .containsSubsequence(plan.serverHardware(), plan.productDisks().orElseThrow());
  }

  @Test
  void countsTheDisksOfRaid10Only() {
    SiteHosts.Builder hosts = SiteHosts.builder().disk(DISK);
    for (RaidLevel level : RaidLevel.values()) {
      SiteRequirements site = site(10_000).hosts(hosts.raid(level).build()).build();
      assertThat(Sizing.size(site).productDisks().isPresent())
          .isEqualTo(level == RaidLevel.RAID_10);
    }
  }

  @Test
  void saysNothingOfStorageUnlessAsked() {
    SizingPlan plan = Sizing.size(site(80_000).build());
    assertThat(plan.messageStorage()).isEmpty();
    assertThat(plan.messageStoragePercent()).isEmpty();
    assertThat(plan.productDisks()).isEmpty();
    assertThat(plan.figures())
        .extracting(figure -> figure.name())
        .noneMatch(name -> name.contains("message storage") || name.contains("drives"));
    assertThat(IxmJson.write(plan)).doesNotContain("Storage\"", "Disks\"", "Spares\"", "Loss\"");
  }

  @Test
  void writesWhatWasAskedFor() {
    SiteHosts hosts = SiteHosts.builder().disk(DISK).build();
    SiteRequirements site =
        site(10_000).retention(kept(10)).hosts(hosts).spareVoiceServers(1).build();
    assertThat(IxmJson.write(Sizing.size(site)))
        .contains("\"disk\" : \"300 GiB\"", "\"daysRead\" : 10", "\"spareVoiceServers\" : 1")
        .contains("\"messageStorage\"", "\"messageStoragePercent\"", "\"productDisks\"")
        .contains("\"voiceServersWithSpares\"", "\"portsAfterLoss\"");
  }

  @Test
  void refusesToOverflow() {
    MessageRetention much =
        MessageRetention.builder()
            .readPercent(0)
            .daysRead(0)
            .daysUnread(1)
            .emailPerUser(DataSize.ofBytes(Long.MAX_VALUE))
            .build();
    SiteRequirements site = site(10).retention(much).build();
    assertThatThrownBy(() -> Sizing.size(site)).isInstanceOf(ArithmeticException.class);
  }

  private static MessageRetention kept(int days) {
    return MessageRetention.builder().readPercent(100).daysRead(days).daysUnread(0).build();
  }

  private static SiteRequirements.Builder site(int seats) {
    return SiteRequirements.builder()
        .name("test")
        .seats(SeatCounts.builder().basic(seats).mainstream(0).advanced(0).build())
        .voicePorts(240);
  }
}
