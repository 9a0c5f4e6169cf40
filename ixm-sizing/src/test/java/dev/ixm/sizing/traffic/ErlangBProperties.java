package dev.ixm.sizing.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class ErlangBProperties {

  /** 1 / B(n) = 1 + n / A × 1 / B(n - 1), the recurrence of the reciprocals. */
  @Property(tries = 200)
  void keepsTheIdentityOfReciprocals(
      @ForAll @DoubleRange(min = 1, max = 3_000) double erlang,
      @ForAll @IntRange(min = 1, max = 1_000) int ports) {
    double before = ErlangB.blocking(erlang, ports - 1);
    double blocking = ErlangB.blocking(erlang, ports);
    if (blocking > 1e-280) {
      assertThat(blocking * (1 + ports / erlang / before)).isCloseTo(1, within(1e-9));
    }
  }

  /** The last port that is added carries less than the one before it. */
  @Property(tries = 200)
  void everyPortMoreBlocksLessAndCarriesLess(
      @ForAll @DoubleRange(min = 0.01, max = 3_000) double erlang,
      @ForAll @IntRange(min = 1, max = 500) int ports) {
    double before = ErlangB.blocking(erlang, ports - 1);
    double here = ErlangB.blocking(erlang, ports);
    double after = ErlangB.blocking(erlang, ports + 1);
    assertThat(here).isBetween(0.0, before);
    assertThat(before - here).isGreaterThanOrEqualTo(here - after - 1e-12);
  }

  @Property(tries = 200)
  void carriesNoMoreThanThereArePorts(
      @ForAll @DoubleRange(min = 0, max = 1_000_000) double erlang,
      @ForAll @IntRange(max = 10_000) int ports) {
    double carried = erlang * (1 - ErlangB.blocking(erlang, ports));
    assertThat(carried).isLessThanOrEqualTo(ports + 1e-4);
  }

  @Property(tries = 200)
  void thePortsKeepTheTargetAndOneLessDoesNot(
      @ForAll @Scale(3) @DoubleRange(min = 0.001, max = 3_000) double erlang,
      @ForAll @Scale(4) @DoubleRange(min = 0.0001, max = 0.5) double target) {
    int ports = ErlangB.ports(erlang, target);
    assertThat(ErlangB.blocking(erlang, ports)).isLessThanOrEqualTo(target);
    assertThat(ErlangB.blocking(erlang, ports - 1)).isGreaterThan(target);
  }

  @Property(tries = 100)
  void theTrafficKeepsTheTargetAndABitMoreDoesNot(
      @ForAll @IntRange(min = 1, max = 500) int ports,
      @ForAll @Scale(4) @DoubleRange(min = 0.0001, max = 0.5) double target) {
    double erlang = ErlangB.traffic(ports, target);
    assertThat(ErlangB.blocking(erlang, ports)).isLessThanOrEqualTo(target);
    assertThat(ErlangB.blocking(erlang * (1 + 1e-9), ports)).isGreaterThan(target);
  }
}
