package dev.ixm.testkit.arbitrary;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Collects one generator for each type. */
public final class ArbitraryTable {

  private final ImmutableMap.Builder<Class<?>, Supplier<? extends Arbitrary<?>>> entries =
      ImmutableMap.builder();

  /** Says how values of a type are made; a generator is made once, since jqwik knows it again. */
  public <T> ArbitraryTable put(
      Class<T> type, Supplier<? extends Arbitrary<? extends T>> arbitrary) {
    entries.put(type, Suppliers.memoize(arbitrary::get));
    return this;
  }

  /** Says which values of a type there are, where the guide lists them. */
  public <T> ArbitraryTable putFacts(
      Class<T> type, Supplier<? extends Iterable<? extends T>> facts) {
    return put(type, () -> Arbitraries.of(ImmutableList.<T>copyOf(facts.get())));
  }

  public ArbitraryTable putAll(ArbitraryTable other) {
    entries.putAll(other.toMap());
    return this;
  }

  public ImmutableMap<Class<?>, Supplier<? extends Arbitrary<?>>> toMap() {
    return entries.buildOrThrow();
  }
}
