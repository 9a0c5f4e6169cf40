package dev.ixm.sizing.capacity;

import static com.google.common.collect.MoreCollectors.onlyElement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Release;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.SiteHosts;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.model.site.TrafficProfile;
import dev.ixm.model.storage.MessageRetention;
import dev.ixm.sizing.Sizing;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GrowthTest {

  private static final ReleaseFacts FACTS = ReleaseFacts.of(Release.R10_8);

  @Test
  void listsTheLimitsOfASmallSite() {
    SiteRequirements site =
        site(800, 200, 30)
            .addEmailSystems(EmailSystem.builder().type(EmailType.GMAIL).users(100).build())
            .build();
    assertThat(Growth.limits(site, FACTS))
        .extracting(limit -> limit.value() + " " + limit.name())
        .containsExactly(
            "1000 seats until the limit of seats of hardware SA1",
            "2495 seats until the limit of advanced users with a link of 100 Mbit/s",
            "4000 seats until the limit of voice ports of a single server",
            "4800 seats until the limit of seats of a single server",
            "5000 seats until the limit of advanced users of a single server",
            "50000 seats until the limit of synchronized users of the CSE on the Consolidated"
                + " server",
            "80000 seats until the limit of seats of a site",
            "80000 seats until the limit of voice ports of a site",
            "100000 seats until the limit of advanced users of a site",
            "537931 seats until the limit of messages a minute",
            "1250000 seats until the limit of remote CSE servers");
  }

  @Test
  void knowsAllThatSizingJudges() {
    SiteRequirements site =
        site(900, 100, 0)
            .textToSpeechPorts(8)
            .speechRecognitionPorts(16)
            .faxPorts(4)
            .directoryEntries(2_000)
            .tenants(10)
            .hosts(
                SiteHosts.builder()
                    .platform(Platform.builder().kind(PlatformKind.VMWARE).build())
                    .build())
            .build();
    assertThat(Growth.limits(site, FACTS))
        .extracting(limit -> limit.value() + " " + limit.name().replace("seats until ", ""))
        .contains(
            "4000 the limit of speech recognition ports of a single server",
            "8000 the limit of text-to-speech ports of a single server",
            "80000 the limit of speech recognition ports of a site",
            "160000 the limit of text-to-speech ports of a site",
            "6000 the limit of fax ports of a single server",
            "120000 the limit of fax ports of a site",
            FACTS.get(CapacityTables.KIND).maxDirectoryEntries() / 2
                + " the limit of entries of the company directory",
            "99900 the limit of tenants");
  }

  /** One seat more than the limit asks for is one too many. */
  @Test
  @Tag("G02-012")
  void knowsTheMessagesAMinute() {
    TrafficProfile heavy = TrafficProfile.builder().emailMessages(2_000).operatingHours(8).build();
    SiteRequirements.Builder busy =
        site(0, 1_000, 0)
            .traffic(heavy)
            .addEmailSystems(EmailSystem.builder().type(EmailType.GMAIL).users(1_000).build());
    Figure<Long> limit = limit(busy.build(), "messages a minute");
    int seats = Math.toIntExact(limit.value());
    assertThat(Sizing.size(allSynchronized(busy, seats), FACTS).exceeded()).isEmpty();
    assertThat(Sizing.size(allSynchronized(busy, seats + 1), FACTS).exceeded())
        .extracting(Figure::name)
        .containsExactly("messages a minute, too many by");
  }

  /** Each server takes one email type, so that two types fill 25 servers earlier than one. */
  @Test
  @Tag("G09-371")
  void knowsTheRemoteCseServers() {
    SiteRequirements one =
        site(0, 1_000, 0)
            .addEmailSystems(EmailSystem.builder().type(EmailType.GMAIL).users(1_000).build())
            .build();
    assertThat(limit(one, "remote CSE servers").value()).isEqualTo(125_000);
    SiteRequirements two =
        site(0, 1_000, 0)
            .addEmailSystems(EmailSystem.builder().type(EmailType.GMAIL).users(550).build())
            .addEmailSystems(EmailSystem.builder().type(EmailType.EXCHANGE).users(450).build())
            .build();
    assertThat(limit(two, "remote CSE servers").value()).isBetween(120_000L, 124_999L);
    assertThat(Growth.limits(site(1_000, 0, 0).build(), FACTS))
        .noneMatch(it -> it.name().contains("remote CSE"));
  }

  @Test
  @Tag("G02-014")
  void knowsTheStorageOfTheHardware() {
    MessageRetention kept =
        MessageRetention.builder()
            .readPercent(80)
            .daysRead(300)
            .daysUnread(900)
            .averageSeconds(60)
            .build();
    SiteRequirements site = site(500, 0, 0).retention(kept).build();
    Figure<Long> limit = limit(site, "message storage of hardware SA1");
    int seats = Math.toIntExact(limit.value());
    SiteRequirements most = site(Math.min(seats, 1_000), 0, 0).retention(kept).build();
    assertThat(Sizing.size(most, FACTS).messageStoragePercent().orElseThrow().value())
        .isLessThanOrEqualTo(100);
    assertThat(limit(site(800, 0, 0).retention(kept).build(), "storage of hardware SA1").value())
        .isEqualTo(seats);
  }

  private static SiteRequirements allSynchronized(SiteRequirements.Builder site, int seats) {
    return SiteRequirements.builder()
        .from(site.build())
        .seats(SeatCounts.builder().basic(0).mainstream(0).advanced(seats).build())
        .emailSystems(
            ImmutableList.of(EmailSystem.builder().type(EmailType.GMAIL).users(seats).build()))
        .build();
  }

  private static Figure<Long> limit(SiteRequirements site, String name) {
    return Growth.limits(site, FACTS).stream()
        .filter(limit -> limit.name().endsWith(name))
        .collect(onlyElement());
  }

  /** What a site prescribes is planned or said to be too many, never passed over. */
  @Test
  void takesThePrescribedVoiceServersOfAnyTopology() {
    SiteRequirements.Builder site =
        site(100, 0, 10).hosts(SiteHosts.builder().voiceServers(30).build());
    assertThat(Sizing.size(site.build()).topology().value()).isEqualTo(Topology.HIGH_AVAILABILITY);
    SiteRequirements single = site.topology(Topology.SINGLE_SERVER).build();
    assertThat(Sizing.size(single).exceeded())
        .extracting(Figure::name)
        .containsExactly("voice servers, too many by");
    SiteRequirements one = site.hosts(SiteHosts.builder().voiceServers(1).build()).build();
    assertThat(Sizing.size(one).exceeded()).isEmpty();
  }

  private static String needs(int row) {
    HardwareProfile next = FACTS.get(CapacityTables.KIND).singleServerHardware().rows().get(row);
    return "%s logical processors, %s memory, %s storage"
        .formatted(next.logicalProcessors(), next.memory(), next.storage());
  }

  /** The next profile may take more of all three. */
  @Test
  @Tag("G02-152")
  void saysWhatHardwareTheNextProfileTakes() {
    assertThat(limit(site(100, 0, 0).build(), "hardware SA1").inputs())
        .containsEntry("beyond it", "SA2 with " + needs(1));
    int last = FACTS.get(CapacityTables.KIND).maxSeatsHighAvailability();
    assertThat(Growth.limits(site(last, 0, 0).build(), FACTS))
        .filteredOn(limit -> limit.name().contains("hardware"))
        .singleElement()
        .satisfies(limit -> assertThat(limit.inputs()).doesNotContainKey("beyond it"));
  }

  @Test
  void namesTheLimitThatComesNext() {
    assertThat(Growth.next(site(799, 201, 30).build(), FACTS).orElseThrow())
        .hasToString(
            "seats until the limit of seats of hardware SA1 = 1000: limit × seats today / used"
                + " today, rounded down (limit = 1000, seats today = 1000, used today = 1000,"
                + " beyond it = SA2 with "
                + needs(1)
                + ") [beyond the guide; chapter 2, For Standalone Deployment (SA)]");
    assertThat(Growth.next(site(6_000, 1_500, 300).build(), FACTS).orElseThrow())
        .satisfies(
            limit -> {
              assertThat(limit.name()).isEqualTo("seats until the limit of seats of hardware HA2");
              assertThat(limit.value()).isEqualTo(10_000);
            });
  }

  @Test
  void knowsThePortsOfAnIwatsu() {
    SiteRequirements site =
        site(100, 0, 24).pbx(Pbx.builder().kind(PbxKind.IWATSU_ECS).build()).build();
    assertThat(Growth.next(site, FACTS).orElseThrow().name())
        .isEqualTo("seats until the limit of voice ports with an Iwatsu ECS");
    assertThat(Growth.next(site, FACTS).orElseThrow().value()).isEqualTo(200);
  }

  @Test
  void findsNothingWhereALimitOfTheProductIsExceededOrNothingUsed() {
    assertThat(Growth.next(site(100_000, 0, 0).build(), FACTS)).isEmpty();
    assertThat(Growth.next(site(100_000, 0, 1).build(), FACTS)).isEmpty();
    assertThat(Growth.next(site(6_000, 0, 2_401).build(), FACTS)).isEmpty();
    assertThat(Growth.next(site(6_000, 0, 2_400).build(), FACTS)).isPresent();
    assertThat(Growth.limits(site(0, 0, 100).build(), FACTS)).isEmpty();
  }

  @Test
  void tellsTheLastDayOfEachLimit() {
    LocalDate today = LocalDate.of(2027, 1, 1);
    assertThat(Growth.until(site(800, 200, 30).build(), FACTS, 365, today))
        .extracting(Figure::value)
        .startsWith(today, today.plusDays(1_495), today.plusDays(3_000), today.plusDays(3_800))
        .isSorted();
    assertThat(Growth.until(site(999, 0, 0).build(), FACTS, 1, today))
        .singleElement()
        .hasToString(
            "last day within the limit of seats of hardware SA1 = 2028-01-01: today + (seats of the"
                + " limit - seats today) × 365 / seats a year, rounded down (today = 2027-01-01,"
                + " seats of the limit = 1000, seats today = 999, seats a year = 1)"
                + " [beyond the guide; chapter 2, For Standalone Deployment (SA)]");
    assertThat(Growth.until(site(1_001, 0, 0).build(), FACTS, 1_000_000, today))
        .extracting(Figure::name)
        .noneMatch(name -> name.endsWith("SA1"));
    assertThatThrownBy(() -> Growth.until(site(1, 0, 0).build(), FACTS, 0, today))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("seats a year must be 1 or more: 0");
  }

  @Test
  void followsTheTablesOfTheCaller() {
    CapacityTables tables = CapacityTables.builder().maxPortsPerVoiceServer(31).build();
    assertThat(
            Growth.next(site(600, 0, 20).build(), FACTS.with(CapacityTables.KIND, tables))
                .orElseThrow()
                .value())
        .isEqualTo(930);
  }

  private static SiteRequirements.Builder site(int basic, int advanced, int ports) {
    return SiteRequirements.builder()
        .name("test")
        .seats(SeatCounts.builder().basic(basic).mainstream(0).advanced(advanced).build())
        .voicePorts(ports);
  }
}
