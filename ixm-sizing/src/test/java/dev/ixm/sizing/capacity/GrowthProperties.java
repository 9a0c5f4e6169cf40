package dev.ixm.sizing.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.Release;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.sizing.Sizing;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class GrowthProperties {

  private static final ReleaseFacts FACTS = ReleaseFacts.of(Release.R10_8);

  /** Doubling a site as often as one likes leaves the limits where they were. */
  @Property(tries = 200)
  void theLimitsDoNotMoveAsASiteGrowsInProportion(
      @ForAll @IntRange(max = 500) int basic,
      @ForAll @IntRange(min = 1, max = 100) int advanced,
      @ForAll @IntRange(min = 1, max = 10) int ports,
      @ForAll @IntRange(min = 2, max = 10) int times) {
    List<Figure<Long>> small = capacities(site(basic, advanced, ports));
    List<Figure<Long>> large = capacities(site(basic * times, advanced * times, ports * times));
    assertThat(large)
        .extracting(Figure::value)
        .isEqualTo(small.stream().map(Figure::value).toList());
  }

  /** As long as a site stays below the limits of a single server, that carries it. */
  @Property(tries = 200)
  void aSingleServerCarriesASiteUpToItsLimits(
      @ForAll @IntRange(min = 1, max = 6_000) int basic,
      @ForAll @IntRange(max = 1_500) int advanced,
      @ForAll @IntRange(max = 150) int ports) {
    SiteRequirements site = site(basic, advanced, ports);
    boolean within =
        Growth.limits(site, FACTS).stream()
            .filter(limit -> limit.name().endsWith("of a single server"))
            .allMatch(limit -> limit.value() >= site.seats().total());
    assertThat(Sizing.size(site).topology().value() == Topology.SINGLE_SERVER).isEqualTo(within);
  }

  private static List<Figure<Long>> capacities(SiteRequirements site) {
    return Growth.limits(site, FACTS).stream()
        .filter(limit -> !limit.name().contains("hardware"))
        .toList();
  }

  private static SiteRequirements site(int basic, int advanced, int ports) {
    return SiteRequirements.builder()
        .name("test")
        .seats(SeatCounts.builder().basic(basic).mainstream(0).advanced(advanced).build())
        .voicePorts(ports)
        .build();
  }
}
