package dev.ixm.sizing.storage;

import static com.google.common.base.Preconditions.checkArgument;

import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;

/**
 * What a storage area network has to bear to hold the product's data.
 *
 * <p>Source: guide chapter 2, SAN Usage. The figures are those of the device; for how many servers
 * it does not say.
 */
public final class SanRequests {

  private static final Source SOURCE = Source.of(2, "SAN Usage");
  private static final int SUSTAINED = 250;
  private static final int PEAK = 500;
  private static final int READ_PERCENT = 20;
  private static final int WRITE_PERCENT = 80;
  private static final int HUNDRED_PERCENT = 100;

  private SanRequests() {}

  /** {@return the requests a second that it has to sustain, 250} */
  public static Figure<Integer> sustained() {
    return stated("SAN requests a second, sustained", SUSTAINED);
  }

  /** {@return the requests a second that it has to bear at peaks, 500} */
  public static Figure<Integer> peak() {
    return stated("SAN requests a second, peak", PEAK);
  }

  /** {@return the reads a second that it has to sustain, a fifth of the requests} */
  public static Figure<Integer> sustainedReads() {
    return part("SAN reads a second, sustained", SUSTAINED, READ_PERCENT);
  }

  /** {@return the writes a second that it has to sustain, four fifths of the requests} */
  public static Figure<Integer> sustainedWrites() {
    return part("SAN writes a second, sustained", SUSTAINED, WRITE_PERCENT);
  }

  /** {@return the reads a second that it has to bear at peaks, a fifth of the requests} */
  public static Figure<Integer> peakReads() {
    return part("SAN reads a second, peak", PEAK, READ_PERCENT);
  }

  /** {@return the writes a second that it has to bear at peaks, four fifths of the requests} */
  public static Figure<Integer> peakWrites() {
    return part("SAN writes a second, peak", PEAK, WRITE_PERCENT);
  }

  /**
   * {@return whether a device may hold the product's data}
   *
   * @param sustained the requests a second that it sustains, 0 or more
   * @param peak the requests a second that it bears at peaks, 0 or more
   * @throws IllegalArgumentException if a number is negative
   */
  public static Figure<Boolean> suffices(int sustained, int peak) {
    checkArgument(sustained >= 0, "sustained requests must not be negative: %s", sustained);
    checkArgument(peak >= 0, "peak requests must not be negative: %s", peak);
    return Figure.<Boolean>builder()
        .name("SAN may be used")
        .value(sustained >= SUSTAINED && peak >= PEAK)
        .formula("sustained and peak requests a second are at least what the product needs")
        .input("sustained", "%s of %s".formatted(sustained, SUSTAINED))
        .input("peak", "%s of %s".formatted(peak, PEAK))
        .source(SOURCE)
        .build();
  }

  private static Figure<Integer> stated(String name, int value) {
    return Figure.<Integer>builder()
        .name(name)
        .value(value)
        .formula("as stated")
        .source(SOURCE)
        .build();
  }

  private static Figure<Integer> part(String name, int requests, int percent) {
    return Figure.<Integer>builder()
        .name(name)
        .value(requests * percent / HUNDRED_PERCENT)
        .formula("requests × share")
        .input("requests", requests)
        .input("share", percent + " %")
        .source(SOURCE)
        .build();
  }
}
