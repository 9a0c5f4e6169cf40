package dev.ixm.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ReleaseProperties {

  @Property
  void readsWhatItWrites(
      @ForAll @IntRange(max = 999) int major, @ForAll @IntRange(max = 999) int minor) {
    String text = major + "." + minor;
    assertThat(Release.parse(text)).hasToString(text).isEqualTo(Release.parse(text));
  }

  @Property
  void orderAndEqualityAreThoseOfTheNumbers(
      @ForAll @IntRange(max = 20) int major,
      @ForAll @IntRange(max = 20) int minor,
      @ForAll @IntRange(max = 20) int otherMajor,
      @ForAll @IntRange(max = 20) int otherMinor) {
    Release one = Release.parse(major + "." + minor);
    Release other = Release.parse(otherMajor + "." + otherMinor);
    Comparator<List<Integer>> order =
        Comparator.<List<Integer>>comparingInt(numbers -> numbers.get(0))
            .thenComparingInt(numbers -> numbers.get(1));
    int expected = order.compare(List.of(major, minor), List.of(otherMajor, otherMinor));
    assertThat(Integer.signum(one.compareTo(other))).isEqualTo(expected);
    assertThat(one.equals(other)).isEqualTo(expected == 0);
    assertThat(one.hashCode() == other.hashCode()).isEqualTo(expected == 0);
  }
}
