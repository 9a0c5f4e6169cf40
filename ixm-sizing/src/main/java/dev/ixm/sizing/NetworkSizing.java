package dev.ixm.sizing;

import static com.google.common.base.Preconditions.checkArgument;

import dev.ixm.model.Topology;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.quantity.DataRate;
import java.util.Optional;

/**
 * Sizes the links of the servers.
 *
 * <p>Where the guide prints bytes a second for a link, bits are meant; its 100 kbit/s for small
 * sites is a misprint of 100 Mbit/s.
 */
public final class NetworkSizing {

  /** From how many advanced users on every server needs the faster link, 500. */
  public static final int FAST_FROM = 500;

  private static final Source SOURCE = Source.of(2, "Server Network Requirements");
  private static final DataRate FAST = DataRate.ofGigabitsPerSecond(1);
  private static final DataRate SLOW = DataRate.ofMegabitsPerSecond(100);

  private NetworkSizing() {}

  /**
   * {@return the speed that the link of every server must have}
   *
   * <p>Source: guide chapter 2, Server Network Requirements, and for High Availability chapter 2,
   * Requirements for High Availability Installations.
   *
   * @param topology how the servers work together
   * @param advancedUsers the advanced users of the site, 0 or more
   * @throws IllegalArgumentException if {@code advancedUsers} is negative
   */
  public static Figure<DataRate> serverLink(Topology topology, int advancedUsers) {
    checkArgument(advancedUsers >= 0, "advanced users must not be negative: %s", advancedUsers);
    boolean fast = topology == Topology.HIGH_AVAILABILITY || advancedUsers >= FAST_FROM;
    return Figure.<DataRate>builder()
        .name("server link")
        .value(fast ? FAST : SLOW)
        .formula(FAST + " with High Availability or from 500 advanced users on, else " + SLOW)
        .input("topology", topology)
        .input("advanced users", advancedUsers)
        .source(SOURCE)
        .build();
  }

  /**
   * {@return the speed that the guide recommends for the link of every server, 1 Gbit/s or faster}
   *
   * <p>Where {@link #serverLink} is slower, this remains a recommendation. Source: guide chapter 2,
   * Network Requirements and Specifications.
   */
  public static Figure<DataRate> recommendedLink() {
    return Figure.<DataRate>builder()
        .name("recommended server link")
        .value(FAST)
        .formula("as stated, or faster")
        .source(Source.of(2, "Network Requirements and Specifications"))
        .build();
  }

  /**
   * {@return the speed of the layer-2 switch that has to connect all servers; empty if the guide
   * asks for none}
   *
   * <p>Source: guide chapter 2, Server Network Requirements.
   *
   * @param advancedUsers the advanced users of the site, 0 or more
   * @throws IllegalArgumentException if {@code advancedUsers} is negative
   */
  public static Optional<Figure<DataRate>> layerTwoSwitch(int advancedUsers) {
    checkArgument(advancedUsers >= 0, "advanced users must not be negative: %s", advancedUsers);
    if (advancedUsers < FAST_FROM) {
      return Optional.empty();
    }
    return Optional.of(
        Figure.<DataRate>builder()
            .name("layer-2 switch")
            .value(FAST)
            .formula("as stated from %s advanced users on".formatted(FAST_FROM))
            .input("advanced users", advancedUsers)
            .source(SOURCE)
            .build());
  }
}
