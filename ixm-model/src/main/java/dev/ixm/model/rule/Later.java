package dev.ixm.model.rule;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;

/**
 * A part of a finding that is made when it is first asked for, since of most findings nobody asks.
 * Equal to another if what they make is. Safe to share between threads.
 */
final class Later<T> implements Supplier<T> {

  private final Supplier<T> maker;

  private Later(Supplier<T> maker) {
    this.maker = maker;
  }

  static <T> Later<T> of(Supplier<T> maker) {
    return new Later<>(Suppliers.memoize(maker::get));
  }

  static <T> Later<T> made(T value) {
    return new Later<>(() -> value);
  }

  @Override
  public T get() {
    return maker.get();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Later<?> later && get().equals(later.get());
  }

  @Override
  public int hashCode() {
    return get().hashCode();
  }

  @Override
  public String toString() {
    return get().toString();
  }
}
