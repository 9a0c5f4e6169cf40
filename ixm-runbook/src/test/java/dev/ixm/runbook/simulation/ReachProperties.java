package dev.ixm.runbook.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ReachProperties {

  private static Reach of(Map<Integer, Integer> steps) {
    Reach all = Reach.NONE;
    for (Map.Entry<Integer, Integer> step : steps.entrySet()) {
      all = all.and(step.getKey(), step.getValue());
    }
    return all;
  }

  @Property
  void hasOfEachChainTheMore(
      @ForAll @Size(max = 20) Map<@IntRange(max = 9_000) Integer, @IntRange(min = 1) Integer> one,
      @ForAll @Size(max = 20) Map<@IntRange(max = 9_000) Integer, @IntRange(min = 1) Integer> other,
      @ForAll @IntRange(max = 100_000) int any) {
    Reach both = of(one).and(of(other));
    one.keySet().forEach(chain -> assertMore(one, other, both, chain));
    other.keySet().forEach(chain -> assertMore(one, other, both, chain));
    assertMore(one, other, both, any);
  }

  private static void assertMore(
      Map<Integer, Integer> one, Map<Integer, Integer> other, Reach both, int chain) {
    assertThat(both.of(chain))
        .isEqualTo(Math.max(one.getOrDefault(chain, 0), other.getOrDefault(chain, 0)));
  }

  /** Otherwise servers that follow each other would cost more the more there are. */
  @Property
  void sharesWhatHoldsAll(
      @ForAll @Size(max = 20) Map<@IntRange(max = 300) Integer, @IntRange(min = 1) Integer> some) {
    Reach all = of(some);
    assertThat(all.and(of(some))).isSameAs(all);
    assertThat(of(some).and(all.and(1_000, 1)).of(1_000)).isEqualTo(1);
  }
}
