package dev.ixm.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class DataRateProperties {

  @Property
  void readsWhatItWrites(@ForAll @LongRange(min = 0) long bits) {
    DataRate rate = DataRate.ofBitsPerSecond(bits);
    assertThat(DataRate.parse(rate.toString())).isEqualTo(rate);
  }

  @Property
  void isOrderedAsItsBits(@ForAll @LongRange(min = 0) long a, @ForAll @LongRange(min = 0) long b) {
    DataRate one = DataRate.ofBitsPerSecond(a);
    DataRate other = DataRate.ofBitsPerSecond(b);
    assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Long.compare(a, b));
    assertThat(one.equals(other)).isEqualTo(one.compareTo(other) == 0);
    assertThat(one).isEqualByComparingTo(DataRate.ofBitsPerSecond(a)).hasSameHashCodeAs(a);
  }
}
