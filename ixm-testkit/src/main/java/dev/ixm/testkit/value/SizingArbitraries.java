package dev.ixm.testkit.value;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.capacity.HardwareTable;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.sizing.PlanChange;
import dev.ixm.sizing.Sizing;
import dev.ixm.sizing.SizingPlan;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import dev.ixm.testkit.site.Sites;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Capacity tables, and plans for sites that the product can serve. */
final class SizingArbitraries {

  private static final ReleaseFacts FACTS = ReleaseFacts.of(ReleaseFacts.DESCRIBED);

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(SizingPlan.class, () -> Sites.feasible().map(Sizing::size))
          .put(PlanChange.class, SizingArbitraries::changes)
          .put(CapacityTables.class, SizingArbitraries::tables)
          .put(HardwareProfile.class, SizingArbitraries::profiles)
          .put(HardwareTable.class, SizingArbitraries::hardware);

  private SizingArbitraries() {}

  /** A site with one seat more, or less, needs at least another number of seats. */
  private static Arbitrary<PlanChange> changes() {
    return Sites.feasible(Topology.SINGLE_SERVER)
        .flatMap(
            site ->
                Arbitraries.of(PlanChange.between(Sizing.size(site), Sizing.size(grown(site)))));
  }

  private static SiteRequirements grown(SiteRequirements site) {
    SeatCounts seats = site.seats();
    return SiteRequirements.builder()
        .from(site)
        .seats(SeatCounts.builder().from(seats).basic(seats.basic() + 1).build())
        .build();
  }

  /** The tables of release 10.8 with other limits, each at least half and at most twice as high. */
  private static Arbitrary<CapacityTables> tables() {
    CapacityTables known = FACTS.get(CapacityTables.KIND);
    return Combinators.combine(
            around(known.maxSeatsSingle()),
            around(known.maxAdvancedSingle()),
            around(known.maxPortsPerVoiceServer()),
            around(known.maxUsersPerCse()),
            around(known.maxMessagesPerMinute()),
            hardware())
        .as(
            (seats, advanced, ports, users, messages, hardware) ->
                CapacityTables.builder()
                    .maxSeatsSingle(seats)
                    .maxAdvancedSingle(advanced)
                    .maxPortsPerVoiceServer(ports)
                    .maxUsersPerCse(users)
                    .maxMessagesPerMinute(messages)
                    .singleServerHardware(hardware)
                    .build());
  }

  private static Arbitrary<Integer> around(int known) {
    return Arbitraries.integers().between(known / 2, known * 2).shrinkTowards(known);
  }

  private static Arbitrary<HardwareProfile> profiles() {
    CapacityTables known = FACTS.get(CapacityTables.KIND);
    return Arbitraries.of(
        ImmutableList.<HardwareProfile>builder()
            .addAll(known.singleServerHardware().rows())
            .addAll(known.highAvailabilityHardware().rows())
            .addAll(known.cseHardware().rows())
            .build());
  }

  /** Rows of growing size for a growing number of users. */
  private static Arbitrary<HardwareTable> hardware() {
    return Arbitraries.integers()
        .between(1, 5_000)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(SizingArbitraries::table);
  }

  private static HardwareTable table(Iterable<Integer> widths) {
    ImmutableList.Builder<HardwareProfile> rows = ImmutableList.builder();
    int number = 1;
    int first = 1;
    for (int width : widths) {
      rows.add(
          HardwareProfile.of(
              "T" + number,
              first,
              first + width - 1,
              4 * number,
              DataSize.ofGibibytes(8L * number),
              DataSize.ofGibibytes(400L * number)));
      first += width;
      number++;
    }
    return HardwareTable.of(
        FACTS.get(CapacityTables.KIND).singleServerHardware().source(), rows.build());
  }
}
