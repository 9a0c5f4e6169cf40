package dev.ixm.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class FrequencyProperties {

  @Property
  void readsWhatItWrites(@ForAll @LongRange(min = 1) long hertz) {
    Frequency frequency = Frequency.parse(hertz + " Hz");
    assertThat(frequency.hertz()).isEqualTo(hertz);
    assertThat(Frequency.parse(frequency.toString())).isEqualTo(frequency);
  }

  @Property
  void isOrderedAsItsHertz(@ForAll @LongRange(min = 1) long a, @ForAll @LongRange(min = 1) long b) {
    Frequency one = Frequency.parse(a + " Hz");
    Frequency other = Frequency.parse(b + " Hz");
    assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Long.compare(a, b));
    assertThat(one.equals(other)).isEqualTo(one.compareTo(other) == 0);
    assertThat(one).isEqualByComparingTo(Frequency.parse(a + " Hz")).hasSameHashCodeAs(a);
  }
}
