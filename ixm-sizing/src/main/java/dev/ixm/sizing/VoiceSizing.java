package dev.ixm.sizing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.math.RoundingMode.CEILING;

import com.google.common.math.IntMath;
import dev.ixm.model.Topology;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.quantity.DataRate;

/** Sizes what carries calls: voice servers and bandwidth. */
public final class VoiceSizing {

  private static final Source CAPACITY = Source.of(2, "Maximum System Capacity");
  private static final Source BANDWIDTH = Source.of(2, "Bandwidth Requirements");
  private static final int MIN_HIGH_AVAILABILITY = 2;

  private VoiceSizing() {}

  /**
   * {@return how many voice servers carry so many ports at once}
   *
   * <p>A High Availability site has a Primary and a Secondary at least. A single-server site has
   * one, whatever it needs; that it is too small is for a rule to say. Source: guide chapter 2,
   * Maximum System Capacity, and chapter 8, Requirements.
   *
   * @param ports the voice ports in use at the same time, 0 or more
   * @param topology how the servers work together
   * @param tables the capacities
   * @throws IllegalArgumentException if {@code ports} is negative
   */
  public static Figure<Integer> voiceServers(int ports, Topology topology, CapacityTables tables) {
    checkNotNegative("ports", ports);
    int perServer = tables.maxPortsPerVoiceServer();
    boolean several = topology == Topology.HIGH_AVAILABILITY;
    return Figure.<Integer>builder()
        .name("voice servers")
        .value(
            several
                ? Math.max(MIN_HIGH_AVAILABILITY, IntMath.divide(ports, perServer, CEILING))
                : 1)
        .formula(
            several
                ? "ports / ports per server, rounded up, 2 at least"
                : "1, as the topology has one server")
        .input("ports", ports)
        .input("ports per server", perServer)
        .source(CAPACITY)
        .build();
  }

  /**
   * {@return the bandwidth of so many voice channels, both ways together}
   *
   * <p>Source: guide chapter 2, Bandwidth Requirements.
   *
   * @param name what the bandwidth is for
   * @param channels the channels in use at the same time, 0 or more
   * @param tables the bandwidth of a channel
   * @throws IllegalArgumentException if {@code channels} is negative
   */
  public static Figure<DataRate> bandwidth(String name, int channels, CapacityTables tables) {
    checkNotNegative("channels", channels);
    return Figure.<DataRate>builder()
        .name(name)
        .value(tables.bandwidthPerChannel().times(channels))
        .formula("channels × bandwidth of a channel, both ways together")
        .input("channels", channels)
        .input("bandwidth of a channel", tables.bandwidthPerChannel())
        .source(BANDWIDTH)
        .build();
  }

  /**
   * {@return the ports of the voice server that has most of them}
   *
   * <p>The ports are spread evenly, but no server gets more than it can carry.
   *
   * @param ports the voice ports of the site, 0 or more
   * @param servers the number of voice servers, 1 or more
   * @param tables the capacities
   * @throws IllegalArgumentException if a number is out of range
   */
  public static Figure<Integer> portsPerServer(int ports, int servers, CapacityTables tables) {
    checkNotNegative("ports", ports);
    checkArgument(servers >= 1, "servers must be 1 or more: %s", servers);
    int perServer = tables.maxPortsPerVoiceServer();
    return Figure.<Integer>builder()
        .name("voice ports of a server")
        .value(Math.min(perServer, IntMath.divide(ports, servers, CEILING)))
        .formula("ports / voice servers, rounded up, at most the ports that a server carries")
        .input("ports", ports)
        .input("voice servers", servers)
        .input("ports that a server carries", perServer)
        .basis(Basis.INFERRED)
        .source(CAPACITY)
        .build();
  }

  private static void checkNotNegative(String name, int value) {
    checkArgument(value >= 0, "%s must not be negative: %s", name, value);
  }
}
