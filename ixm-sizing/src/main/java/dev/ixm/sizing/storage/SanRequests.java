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
  private static final int HUNDRED_PERCENT = 100;

  private SanRequests() {}

  /**
   * {@return the requests a second that it has to sustain}
   *
   * @param limits the figures
   */
  public static Figure<Integer> sustained(SanLimits limits) {
    return stated("SAN requests a second, sustained", limits.sustained());
  }

  /**
   * {@return the requests a second that it has to bear at peaks}
   *
   * @param limits the figures
   */
  public static Figure<Integer> peak(SanLimits limits) {
    return stated("SAN requests a second, peak", limits.peak());
  }

  /**
   * {@return the reads a second that it has to sustain}
   *
   * @param limits the figures
   */
  public static Figure<Integer> sustainedReads(SanLimits limits) {
    return part("SAN reads a second, sustained", limits.sustained(), limits.readPercent());
  }

  /**
   * {@return the writes a second that it has to sustain}
   *
   * @param limits the figures
   */
  public static Figure<Integer> sustainedWrites(SanLimits limits) {
    return part("SAN writes a second, sustained", limits.sustained(), limits.writePercent());
  }

  /**
   * {@return the reads a second that it has to bear at peaks}
   *
   * @param limits the figures
   */
  public static Figure<Integer> peakReads(SanLimits limits) {
    return part("SAN reads a second, peak", limits.peak(), limits.readPercent());
  }

  /**
   * {@return the writes a second that it has to bear at peaks}
   *
   * @param limits the figures
   */
  public static Figure<Integer> peakWrites(SanLimits limits) {
    return part("SAN writes a second, peak", limits.peak(), limits.writePercent());
  }

  /**
   * {@return whether a device may hold the product's data}
   *
   * @param sustained the requests a second that it sustains, 0 or more
   * @param peak the requests a second that it bears at peaks, 0 or more
   * @param limits the figures
   * @throws IllegalArgumentException if a number is negative
   */
  public static Figure<Boolean> suffices(int sustained, int peak, SanLimits limits) {
    checkArgument(sustained >= 0, "sustained requests must not be negative: %s", sustained);
    checkArgument(peak >= 0, "peak requests must not be negative: %s", peak);
    return Figure.<Boolean>builder()
        .name("SAN may be used")
        .value(sustained >= limits.sustained() && peak >= limits.peak())
        .formula("sustained and peak requests a second are at least what the product needs")
        .input("sustained", "%s of %s".formatted(sustained, limits.sustained()))
        .input("peak", "%s of %s".formatted(peak, limits.peak()))
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
