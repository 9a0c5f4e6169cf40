package dev.ixm.model.rule;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of a finding that is made when it is first asked for, since of most findings nobody asks.
 * Equal to another if what they make is. Safe to share between threads.
 */
final class Later<T> implements Supplier<T> {

  private @Nullable Supplier<T> maker;
  private volatile @Nullable T value;

  private Later(@Nullable Supplier<T> maker) {
    this.maker = maker;
  }

  static <T> Later<T> of(Supplier<T> maker) {
    return new Later<>(maker);
  }

  static <T> Later<T> made(T value) {
    Later<T> later = new Later<>(null);
    later.value = value;
    return later;
  }

  @Override
  public T get() {
    T made = value;
    return made == null ? make() : made;
  }

  private synchronized T make() {
    T made = value;
    if (made == null) {
      made = requireNonNull(maker).get();
      value = made;
      maker = null;
    }
    return made;
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
