package dev.ixm.sizing.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.storage.StorageLimits;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RaidSizingProperties {

  private static final StorageLimits LIMITS = StorageLimits.builder().build();

  @Property
  void theDrivesHoldTheCapacityAndTwoLessDoNot(
      @ForAll @IntRange(max = 1_000_000) int capacity, @ForAll @IntRange(min = 1) int drive) {
    DataSize needed = DataSize.ofGibibytes(capacity);
    DataSize each = DataSize.ofBytes((long) drive << 20);
    int drives = RaidSizing.drives(needed, each, LIMITS).value();
    assertThat(RaidSizing.usable(drives, each, LIMITS).value()).isGreaterThanOrEqualTo(needed);
    if (drives > LIMITS.minDisks()) {
      assertThat(RaidSizing.usable(drives - 2, each, LIMITS).value()).isLessThan(needed);
    }
  }
}
