package dev.ixm.sizing.traffic;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The Erlang B formula: what share of calls finds all ports busy.
 *
 * <p>It holds for calls that arrive independently of each other and give up when they are blocked.
 * With traffic A and n ports the share is (A^n / n!) / (1 + A + A^2 / 2! + ... + A^n / n!). It is
 * computed by the recurrence B(0) = 1, B(n) = A B(n-1) / (n + A B(n-1)), of which every step is a
 * quotient of positive numbers, so that nothing cancels and nothing overflows. The relative error
 * grows with the ports and stays below one part in a thousand million for 10,000 of them, except
 * for shares below 1e-300, which lose digits and at last come out as 0.
 */
public final class ErlangB {

  /** The most ports that are computed with. */
  public static final int MAX_PORTS = 10_000;

  /** The most traffic that is computed with, in Erlang. */
  public static final double MAX_ERLANG = 1_000_000;

  private ErlangB() {}

  /**
   * {@return the share of calls that finds all ports busy, 0 to 1}
   *
   * @param erlang the offered traffic, 0 to {@link #MAX_ERLANG}
   * @param ports 0 to {@link #MAX_PORTS}
   * @throws IllegalArgumentException if a number is out of range
   */
  public static double blocking(double erlang, int ports) {
    checkErlang(erlang);
    checkArgument(ports >= 0 && ports <= MAX_PORTS, "ports must be 0 to %s: %s", MAX_PORTS, ports);
    double blocking = 1;
    for (int n = 1; n <= ports; n++) {
      blocking = next(erlang, n, blocking);
    }
    return blocking;
  }

  /**
   * {@return the fewest ports that block no more than a share of calls}
   *
   * @param erlang the offered traffic, 0 to {@link #MAX_ERLANG}
   * @param target the share of calls that may be blocked, more than 0, at most 1
   * @throws IllegalArgumentException if a number is out of range, or if {@link #MAX_PORTS} ports do
   *     not suffice
   */
  public static int ports(double erlang, double target) {
    checkErlang(erlang);
    checkTarget(target);
    double blocking = 1;
    int ports = 0;
    while (blocking > target) {
      ports++;
      checkArgument(ports <= MAX_PORTS, "%s Erlang need more than " + MAX_PORTS + " ports", erlang);
      blocking = next(erlang, ports, blocking);
    }
    return ports;
  }

  /**
   * {@return the most traffic of which no more than a share is blocked, in Erlang}
   *
   * <p>Found by halving an interval until it is as narrow as a {@code double} can say; the result
   * itself keeps the target.
   *
   * @param ports 1 to {@link #MAX_PORTS}
   * @param target the share of calls that may be blocked, more than 0, less than 1; where the
   *     traffic would exceed {@link #MAX_ERLANG}, that is the result
   * @throws IllegalArgumentException if a number is out of range
   */
  public static double traffic(int ports, double target) {
    checkArgument(ports >= 1 && ports <= MAX_PORTS, "ports must be 1 to %s: %s", MAX_PORTS, ports);
    checkTarget(target);
    checkArgument(target < 1, "target must be less than 1: %s", target);
    if (blocking(MAX_ERLANG, ports) <= target) {
      return MAX_ERLANG;
    }
    double carried = 0;
    double blocked = MAX_ERLANG;
    while (true) {
      double middle = (carried + blocked) / 2;
      if (middle <= carried || middle >= blocked) {
        return carried;
      }
      if (blocking(middle, ports) <= target) {
        carried = middle;
      } else {
        blocked = middle;
      }
    }
  }

  private static double next(double erlang, int ports, double blocking) {
    double busy = erlang * blocking;
    return busy / (ports + busy);
  }

  private static void checkErlang(double erlang) {
    checkArgument(
        erlang >= 0 && erlang <= MAX_ERLANG,
        "traffic must be 0 to %s Erlang: %s",
        MAX_ERLANG,
        erlang);
  }

  private static void checkTarget(double target) {
    checkArgument(target > 0 && target <= 1, "target must be more than 0, at most 1: %s", target);
  }
}
