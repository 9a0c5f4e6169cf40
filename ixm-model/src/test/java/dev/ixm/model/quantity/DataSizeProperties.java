package dev.ixm.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class DataSizeProperties {

  @Property
  void readsWhatItWrites(@ForAll @LongRange(min = 0) long bytes) {
    DataSize size = DataSize.ofBytes(bytes);
    assertThat(DataSize.parse(size.toString())).isEqualTo(size);
  }

  @Property
  void readsWhatItWritesOfWholeUnits(
      @ForAll @LongRange(min = 0, max = 8_000) long count,
      @ForAll @IntRange(max = 4) int unit,
      @ForAll @IntRange(max = 1_023) int rest) {
    DataSize size = DataSize.ofBytes((count << (10 * unit)) + rest);
    assertThat(DataSize.parse(size.toString())).isEqualTo(size);
  }

  @Property
  void isOrderedAsItsBytes(@ForAll @LongRange(min = 0) long a, @ForAll @LongRange(min = 0) long b) {
    DataSize one = DataSize.ofBytes(a);
    DataSize other = DataSize.ofBytes(b);
    assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Long.compare(a, b));
    assertThat(one.equals(other)).isEqualTo(one.compareTo(other) == 0);
    assertThat(one).isEqualByComparingTo(DataSize.ofBytes(a)).hasSameHashCodeAs(a);
  }

  @Property
  void soManyTimesIsThatManyAdded(
      @ForAll @LongRange(min = 0, max = 1L << 40) long bytes, @ForAll @IntRange(max = 20) int n) {
    DataSize size = DataSize.ofBytes(bytes);
    DataSize sum = DataSize.ofBytes(0);
    for (int i = 0; i < n; i++) {
      sum = sum.plus(size);
    }
    assertThat(size.times(n)).isEqualTo(sum);
  }
}
