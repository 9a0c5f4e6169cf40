package dev.ixm.sizing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.math.RoundingMode.CEILING;

import com.google.common.math.IntMath;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;

/**
 * What a High Availability site is left with when voice servers fail.
 *
 * <p>The guide gives the ports of a server and lets the others take over; the arithmetic on it is
 * inferred. Unless the ports of a server are given, it is taken to be set up for as many as it can
 * carry. The license is taken to stay the same. Source: guide chapter 2, Maximum System Capacity.
 */
public final class VoiceResilience {

  private static final Source SOURCE = Source.of(2, "Maximum System Capacity");

  private VoiceResilience() {}

  /**
   * {@return the ports that are left}
   *
   * @param servers the voice servers of the site, 1 or more
   * @param lost how many of them fail, 0 to all
   * @param tables the ports of a server and of a site
   * @throws IllegalArgumentException if a number is out of range
   * @throws ArithmeticException if there are more than {@link Integer#MAX_VALUE} ports
   */
  public static Figure<Integer> portsLeft(int servers, int lost, CapacityTables tables) {
    return portsLeft(servers, lost, tables.maxPortsPerVoiceServer(), tables);
  }

  /**
   * {@return the ports that are left where every server has a given number}
   *
   * @param servers the voice servers of the site, 1 or more
   * @param lost how many of them fail, 0 to all
   * @param portsPerServer what each server is set up for, 0 or more
   * @param tables the ports of a site
   * @throws IllegalArgumentException if a number is out of range
   * @throws ArithmeticException if there are more than {@link Integer#MAX_VALUE} ports
   */
  public static Figure<Integer> portsLeft(
      int servers, int lost, int portsPerServer, CapacityTables tables) {
    checkServers(servers);
    checkArgument(portsPerServer >= 0, "ports per server must not be negative: %s", portsPerServer);
    checkArgument(lost >= 0 && lost <= servers, "lost must be 0 to %s: %s", servers, lost);
    int ports = Math.multiplyExact(servers - lost, portsPerServer);
    return Figure.<Integer>builder()
        .name("voice ports left")
        .value(Math.min(ports, tables.maxPortsHighAvailability()))
        .formula("(voice servers - lost) × ports per server, at most the ports of a site")
        .input("voice servers", servers)
        .input("lost", lost)
        .input("ports per server", portsPerServer)
        .input("ports of a site", tables.maxPortsHighAvailability())
        .basis(Basis.INFERRED)
        .source(SOURCE)
        .build();
  }

  /**
   * {@return how many voice servers may fail so that the rest still carries all ports}
   *
   * @param ports the ports that the site needs, 0 or more
   * @param servers its voice servers, 1 or more; one always has to be left
   * @param tables the ports of a server
   * @throws IllegalArgumentException if a number is out of range, or if the servers do not carry
   *     the ports even without a loss
   */
  public static Figure<Integer> survivableLosses(int ports, int servers, CapacityTables tables) {
    checkServers(servers);
    int needed = needed(ports, tables);
    checkArgument(needed <= servers, "%s voice servers do not carry %s ports", servers, ports);
    return Figure.<Integer>builder()
        .name("voice servers that may fail")
        .value(servers - needed)
        .formula("voice servers - (ports / ports per server, rounded up, 1 at least)")
        .input("voice servers", servers)
        .input("ports", ports)
        .input("ports per server", tables.maxPortsPerVoiceServer())
        .basis(Basis.INFERRED)
        .source(SOURCE)
        .build();
  }

  /**
   * {@return the voice servers of a High Availability site that survives losses}
   *
   * @param ports the ports that the site needs, 0 or more
   * @param losses how many voice servers may fail (1 for N+1), 0 or more
   * @param tables the ports of a server
   * @throws IllegalArgumentException if a number is negative
   * @throws ArithmeticException if there are more than {@link Integer#MAX_VALUE} servers
   */
  public static Figure<Integer> servers(int ports, int losses, CapacityTables tables) {
    checkArgument(losses >= 0, "losses must not be negative: %s", losses);
    return Figure.<Integer>builder()
        .name("voice servers with spares")
        .value(Math.max(2, Math.addExact(needed(ports, tables), losses)))
        .formula("(ports / ports per server, rounded up, 1 at least) + losses, 2 at least")
        .input("ports", ports)
        .input("ports per server", tables.maxPortsPerVoiceServer())
        .input("losses", losses)
        .basis(Basis.INFERRED)
        .source(SOURCE)
        .build();
  }

  private static int needed(int ports, CapacityTables tables) {
    checkArgument(ports >= 0, "ports must not be negative: %s", ports);
    return Math.max(1, IntMath.divide(ports, tables.maxPortsPerVoiceServer(), CEILING));
  }

  private static void checkServers(int servers) {
    checkArgument(servers >= 1, "voice servers must be 1 or more: %s", servers);
  }
}
