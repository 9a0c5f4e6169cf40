package dev.ixm.sizing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.site.SiteRequirements;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SizingProperties {

  @Property(tries = 200)
  void moreOfAnythingNeverNeedsLess(
      @ForAll @IntRange(max = 60_000) int basic,
      @ForAll @IntRange(max = 20_000) int advanced,
      @ForAll @IntRange(max = 2_400) int ports,
      @ForAll @IntRange(max = 5_000) int more) {
    SizingPlan plan = plan(basic, 0, advanced, ports);
    assertNeedsNoLess(plan(basic + more, 0, advanced, ports), plan);
    assertNeedsNoLess(plan(basic, 0, advanced + more, ports), plan);
    assertNeedsNoLess(plan(basic, 0, advanced, ports + more), plan);
  }

  @Property(tries = 200)
  void basicAndMainstreamSeatsNeedTheSame(
      @ForAll @IntRange(max = 30_000) int basic,
      @ForAll @IntRange(max = 30_000) int mainstream,
      @ForAll @IntRange(max = 2_400) int ports) {
    assertThat(
            PlanChange.between(
                plan(basic, mainstream, 9, ports), plan(mainstream, basic, 9, ports)))
        .isEmpty();
  }

  private static void assertNeedsNoLess(SizingPlan more, SizingPlan less) {
    assertThat(more.topology().value()).isGreaterThanOrEqualTo(less.topology().value());
    assertThat(more.voiceServers().value()).isGreaterThanOrEqualTo(less.voiceServers().value());
    assertThat(cseServers(more)).isGreaterThanOrEqualTo(cseServers(less));
    assertThat(more.siteBandwidth().value()).isGreaterThanOrEqualTo(less.siteBandwidth().value());
    assertThat(more.serverLink().value()).isGreaterThanOrEqualTo(less.serverLink().value());
    assertThat(more.messagesPerMinute().value())
        .isGreaterThanOrEqualTo(less.messagesPerMinute().value());
    HardwareProfile larger = more.serverHardware().value();
    HardwareProfile smaller = less.serverHardware().value();
    assertThat(larger.logicalProcessors()).isGreaterThanOrEqualTo(smaller.logicalProcessors());
    assertThat(larger.memory()).isGreaterThanOrEqualTo(smaller.memory());
    assertThat(larger.storage()).isGreaterThanOrEqualTo(smaller.storage());
  }

  private static int cseServers(SizingPlan plan) {
    return plan.remoteCseServers().values().stream().mapToInt(servers -> servers.value()).sum();
  }

  private static SizingPlan plan(int basic, int mainstream, int advanced, int ports) {
    SeatCounts seats =
        SeatCounts.builder().basic(basic).mainstream(mainstream).advanced(advanced).build();
    return Sizing.size(
        SiteRequirements.builder()
            .name("test")
            .seats(seats)
            .voicePorts(ports)
            .addEmailSystems(EmailSystem.builder().type(EmailType.GMAIL).users(advanced).build())
            .build());
  }
}
