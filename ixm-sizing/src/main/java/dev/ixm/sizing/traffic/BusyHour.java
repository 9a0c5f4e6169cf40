package dev.ixm.sizing.traffic;

import static com.google.common.base.Preconditions.checkArgument;
import static java.math.RoundingMode.CEILING;

import com.google.common.math.LongMath;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import java.math.BigDecimal;

/**
 * The traffic of the busiest hour of a day and the ports for it.
 *
 * <p>The guide estimates call minutes a day and goes no further; everything here is {@link
 * Basis#BEYOND_GUIDE}. Source of the call minutes: guide chapter 2, Estimating the Maximum Numbers
 * of Users.
 */
public final class BusyHour {

  private static final Source SOURCE = Source.of(2, "Estimating the Maximum Numbers of Users");
  private static final int HUNDRED_PERCENT = 100;
  private static final int MINUTES_PER_HOUR = 60;
  private static final int UNIT = 1_000_000;
  private static final int DECIMALS = 6;

  private BusyHour() {}

  /**
   * {@return the traffic of the busy hour in Erlang, rounded up to millionths}
   *
   * @param callMinutesPerDay how long the calls of a day last together, 0 or more
   * @param percent the share of them that falls in the busy hour, 1 to 100 percent
   * @throws IllegalArgumentException if a number is out of range
   * @throws ArithmeticException if the result exceeds {@link Long#MAX_VALUE} millionths
   */
  public static Figure<BigDecimal> traffic(long callMinutesPerDay, int percent) {
    checkArgument(
        callMinutesPerDay >= 0, "call minutes must not be negative: %s", callMinutesPerDay);
    checkPercent(percent);
    long minutes = Math.multiplyExact(callMinutesPerDay, percent);
    long millionths =
        LongMath.divide(
            Math.multiplyExact(minutes, UNIT), HUNDRED_PERCENT * MINUTES_PER_HOUR, CEILING);
    return Figure.<BigDecimal>builder()
        .name("traffic of the busy hour in Erlang")
        .value(BigDecimal.valueOf(millionths, DECIMALS))
        .formula("call minutes a day × share of the busy hour / 60, rounded up to millionths")
        .input("call minutes a day", callMinutesPerDay)
        .input("share of the busy hour", percent + " %")
        .basis(Basis.BEYOND_GUIDE)
        .source(SOURCE)
        .build();
  }

  /**
   * {@return the fewest ports that block no more than a share of calls in the busy hour}
   *
   * @param erlang the traffic of the busy hour, 0 to {@link ErlangB#MAX_ERLANG}
   * @param target the share of calls that may be blocked, more than 0, at most 1
   * @throws IllegalArgumentException if a number is out of range, or if {@link ErlangB#MAX_PORTS}
   *     ports do not suffice
   */
  public static Figure<Integer> ports(BigDecimal erlang, double target) {
    return Figure.<Integer>builder()
        .name("ports for the busy hour")
        .value(ErlangB.ports(erlang.doubleValue(), target))
        .formula("the fewest that keep the target by the Erlang B formula")
        .input("traffic in Erlang", erlang.toPlainString())
        .input("share of calls that may be blocked", target)
        .basis(Basis.BEYOND_GUIDE)
        .source(SOURCE)
        .build();
  }

  /**
   * {@return the share of calls in the busy hour that finds all ports busy, 0 to 1}
   *
   * @param erlang the traffic of the busy hour, 0 to {@link ErlangB#MAX_ERLANG}
   * @param ports 0 to {@link ErlangB#MAX_PORTS}
   * @throws IllegalArgumentException if a number is out of range
   */
  public static Figure<Double> blocking(BigDecimal erlang, int ports) {
    return Figure.<Double>builder()
        .name("share of calls that are blocked")
        .value(ErlangB.blocking(erlang.doubleValue(), ports))
        .formula("the Erlang B formula")
        .input("traffic in Erlang", erlang.toPlainString())
        .input("ports", ports)
        .basis(Basis.BEYOND_GUIDE)
        .source(SOURCE)
        .build();
  }

  private static void checkPercent(int percent) {
    checkArgument(
        percent >= 1 && percent <= HUNDRED_PERCENT,
        "share of the busy hour must be 1 to 100 percent: %s",
        percent);
  }
}
