package dev.ixm.sizing;

import static com.google.common.base.Preconditions.checkArgument;

import dev.ixm.model.Topology;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.network.NetworkLimits;
import dev.ixm.model.quantity.DataRate;
import java.util.Optional;

/**
 * Sizes the links of the servers.
 *
 * <p>Where the guide prints bytes a second for a link, bits are meant; its 100 kbit/s for small
 * sites is a misprint of 100 Mbit/s.
 */
public final class NetworkSizing {

  private static final Source SOURCE = Source.of(2, "Server Network Requirements");

  private NetworkSizing() {}

  /**
   * {@return the speed that the link of every server must have}
   *
   * <p>Source: guide chapter 2, Server Network Requirements, and for High Availability chapter 2,
   * Requirements for High Availability Installations.
   *
   * @param topology how the servers work together
   * @param advancedUsers the advanced users of the site, 0 or more
   * @param limits the links
   * @throws IllegalArgumentException if {@code advancedUsers} is negative
   */
  public static Figure<DataRate> serverLink(
      Topology topology, int advancedUsers, NetworkLimits limits) {
    checkArgument(advancedUsers >= 0, "advanced users must not be negative: %s", advancedUsers);
    return Figure.<DataRate>builder()
        .name("server link")
        .value(limits.serverLink(topology, advancedUsers))
        .formula(
            limits.fastLink()
                + " with High Availability or from "
                + limits.fastFrom()
                + " advanced users on, else "
                + limits.slowLink())
        .input("topology", topology)
        .input("advanced users", advancedUsers)
        .source(SOURCE)
        .build();
  }

  /**
   * {@return the speed of the layer-2 switch that has to connect all servers; empty if the guide
   * asks for none}
   *
   * <p>Source: guide chapter 2, Server Network Requirements.
   *
   * @param advancedUsers the advanced users of the site, 0 or more
   * @param limits the links
   * @throws IllegalArgumentException if {@code advancedUsers} is negative
   */
  public static Optional<Figure<DataRate>> layerTwoSwitch(int advancedUsers, NetworkLimits limits) {
    checkArgument(advancedUsers >= 0, "advanced users must not be negative: %s", advancedUsers);
    if (advancedUsers < limits.fastFrom()) {
      return Optional.empty();
    }
    return Optional.of(
        Figure.<DataRate>builder()
            .name("layer-2 switch")
            .value(limits.fastLink())
            .formula("as stated from " + limits.fastFrom() + " advanced users on")
            .input("advanced users", advancedUsers)
            .source(SOURCE)
            .build());
  }
}
