package dev.ixm.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What attributes consist of: counts, quantities, names, addresses, answers to yes or no. */
public final class ScalarArbitraries {

  private static final ImmutableList<String> ADDRESSES =
      ImmutableList.of("192.0.2.1", "192.0.2.2", "2001:db8::1", "::", "255.255.255.255");

  private static final int MANY = 3;

  public static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(DataRate.class, ScalarArbitraries::rates)
          .put(DataSize.class, ScalarArbitraries::sizes)
          .put(Frequency.class, ScalarArbitraries::frequencies);

  private ScalarArbitraries() {}

  public static Arbitrary<DataRate> rates() {
    return Arbitraries.longs().between(0, Long.MAX_VALUE).map(DataRate::ofBitsPerSecond);
  }

  public static Arbitrary<DataSize> sizes() {
    return Arbitraries.longs().between(0, Long.MAX_VALUE).map(DataSize::ofBytes);
  }

  public static Arbitrary<Frequency> frequencies() {
    return Arbitraries.longs().between(1, 9_999).map(Frequency::ofMegahertz);
  }

  public static Arbitrary<ZoneId> zones() {
    return Arbitraries.of("America/Toronto", "UTC", "Europe/Berlin", "Asia/Kolkata", "+05:30")
        .map(ZoneId::of);
  }

  public static Arbitrary<String> address() {
    return Arbitraries.of(ADDRESSES);
  }

  public static Arbitrary<List<String>> addresses() {
    return address().list().uniqueElements().ofMaxSize(MANY);
  }

  public static Arbitrary<OptionalInt> counts(int first, int last) {
    return Arbitraries.integers()
        .between(first, last)
        .optional()
        .map(count -> count.map(OptionalInt::of).orElseGet(OptionalInt::empty));
  }

  /** Names that are not blank and stand on one line, with what names seldom have among them. */
  public static Arbitrary<String> names() {
    return Arbitraries.strings()
        .alpha()
        .numeric()
        .withChars(" -_.,:'\"&%\\/@\u00E9\u00DF\u65E5")
        .ofMaxLength(11)
        .map("N"::concat);
  }

  /** What stands in a field that may have been left empty. */
  public static Arbitrary<String> entries() {
    return Arbitraries.oneOf(names(), Arbitraries.of("", " "));
  }
}
