package dev.ixm.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Something that is done with an input of a size, and that must take no more than about twice the
 * time for twice the size.
 *
 * @param name what is done
 * @param size the smallest of three sizes, n, 2n and 4n, large enough for the clock
 * @param input makes the input of a size
 * @param work what is done with it
 * @param <T> the type of the input
 */
record Growth<T>(String name, int size, IntFunction<T> input, Consumer<T> work) {

  /** Four times the size may take so many times as long: four and the noise, not sixteen. */
  private static final double MOST = 10;

  /** Where four times the size takes no longer than this, nothing is measured but noise. */
  private static final long NOISE = Duration.ofMillis(20).toNanos();

  /** What is quadratic is so each time; what is disturbed is not. */
  private static final int ATTEMPTS = 8;

  /** What other processes do meanwhile does not count. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  void check() {
    T small = input.apply(size);
    T large = input.apply(4 * size);
    work.accept(input.apply(2 * size));
    // A small one directly after another would find its memory in the processor's caches.
    long first = time(small);
    long last = time(large);
    first = Math.min(first, time(small));
    for (int i = 1; i < ATTEMPTS && last > Math.max(NOISE, MOST * first); i++) {
      last = Math.min(last, time(large));
      first = Math.min(first, time(small));
    }
    assertThat((double) last)
        .as("%s: nanoseconds for %s and %s", name, size, 4 * size)
        .isLessThanOrEqualTo(Math.max(NOISE, MOST * first));
  }

  private long time(T value) {
    long start = THREADS.getCurrentThreadCpuTime();
    work.accept(value);
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  @Override
  public String toString() {
    return name;
  }
}
