package dev.ixm.testkit.site;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import com.google.common.primitives.Ints;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.capacity.HardwareTable;
import dev.ixm.model.network.NetworkLimits;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.SiteHosts;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.testkit.edit.SitePlatforms;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of sites that stand at a limit: each count is the last of a row of the capacity
 * tables, or the first of the next.
 */
public final class SiteLimits {

  private static final ReleaseFacts FACTS = ReleaseFacts.of(ReleaseFacts.DESCRIBED);
  private static final CapacityTables TABLES = FACTS.get(CapacityTables.KIND);
  private static final NetworkLimits NETWORK = FACTS.get(NetworkLimits.KIND);

  private SiteLimits() {}

  /** {@return requirements at the limits of the tables, which the product can meet} */
  public static Arbitrary<SiteRequirements> feasible() {
    return Arbitraries.of(Topology.SINGLE_SERVER, Topology.HIGH_AVAILABILITY)
        .flatMap(SiteLimits::feasible);
  }

  /**
   * {@return requirements at the limits of the tables, which the product can meet with one
   * topology}
   *
   * @param topology SINGLE_SERVER or HIGH_AVAILABILITY
   */
  public static Arbitrary<SiteRequirements> feasible(Topology topology) {
    return Combinators.combine(
            Sites.feasible(topology), seats(topology), Arbitraries.of(ports(topology)))
        .as(SiteLimits::with);
  }

  private static SiteRequirements with(SiteRequirements site, SeatCounts seats, int ports) {
    ImmutableList<EmailType> types =
        site.emailSystems().stream()
            .map(EmailSystem::type)
            .collect(ImmutableList.toImmutableList());
    return SiteRequirements.builder()
        .from(site)
        .seats(seats)
        .voicePorts(ports)
        .emailSystems(Sites.emailSystems(seats.advanced(), types))
        .license(Sites.license(seats, ports))
        .hosts(hosts(site, seats))
        .build();
  }

  private static Arbitrary<SeatCounts> seats(Topology topology) {
    return Arbitraries.of(totals(topology))
        .flatMap(
            total ->
                Arbitraries.of(advanced(topology, total))
                    .flatMap(
                        advanced ->
                            Arbitraries.integers()
                                .between(0, total - advanced)
                                .map(
                                    mainstream ->
                                        SeatCounts.builder()
                                            .basic(total - advanced - mainstream)
                                            .mainstream(mainstream)
                                            .advanced(advanced)
                                            .build())));
  }

  /** The platform of the site as it was may be too small for its new seats. */
  private static SiteHosts hosts(SiteRequirements site, SeatCounts seats) {
    return SiteHosts.builder()
        .from(site.hosts())
        .platform(
            site.hosts()
                .platform()
                .map(
                    it ->
                        SitePlatforms.suited(
                            it, site.topology().orElseThrow(), site.edition(), seats)))
        .build();
  }

  private static ImmutableSortedSet<Integer> totals(Topology topology) {
    HardwareTable table =
        topology == Topology.HIGH_AVAILABILITY
            ? TABLES.highAvailabilityHardware()
            : TABLES.singleServerHardware();
    return around(ends(table), 1, TABLES.maxSeats(topology));
  }

  private static ImmutableSortedSet<Integer> advanced(Topology topology, int total) {
    return around(
        IntStream.concat(
            ends(TABLES.cseHardware()),
            IntStream.of(0, NETWORK.fastFrom() - 1, TABLES.maxUsersPerCse())),
        0,
        Math.min(total, TABLES.maxAdvanced(topology)));
  }

  private static ImmutableSortedSet<Integer> ports(Topology topology) {
    int each = TABLES.maxPortsPerVoiceServer();
    boolean several = topology == Topology.HIGH_AVAILABILITY;
    return around(
        IntStream.of(0, each - 1, each, 2 * each),
        0,
        several ? TABLES.maxPortsHighAvailability() : each);
  }

  private static IntStream ends(HardwareTable table) {
    return table.rows().stream().mapToInt(HardwareProfile::maxUsers);
  }

  /** Each limit and the number after it, and the ends of the range, as far as they are in it. */
  private static ImmutableSortedSet<Integer> around(IntStream limits, int first, int last) {
    return Stream.concat(
            limits.boxed().flatMap(limit -> Stream.of(limit, limit + 1)),
            Ints.asList(first, last).stream())
        .filter(Range.closed(first, last))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
