package dev.ixm.sizing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.math.RoundingMode.CEILING;

import com.google.common.math.IntMath;
import dev.ixm.model.Topology;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;

/**
 * Sizes the Content Synchronization Engine.
 *
 * <p>Source: guide chapter 2, For Unified Messaging Sync Users (UM).
 */
public final class CseSizing {

  private static final Source SOURCE = Source.of(2, "For Unified Messaging Sync Users (UM)");

  private CseSizing() {}

  /**
   * {@return where the engine runs}
   *
   * <p>The Consolidated server takes what one engine can serve, if there is one email type only; a
   * single server has no other place for it.
   *
   * @param users the users whose email is synchronized, 0 or more
   * @param emailTypes the number of email types, 0 or more
   * @param topology how the servers work together
   * @param tables the capacities
   * @throws IllegalArgumentException if a number is negative
   */
  public static Figure<CsePlacement> placement(
      int users, int emailTypes, Topology topology, CapacityTables tables) {
    checkArgument(users >= 0, "users must not be negative: %s", users);
    checkArgument(emailTypes >= 0, "email types must not be negative: %s", emailTypes);
    return Figure.<CsePlacement>builder()
        .name("CSE placement")
        .value(place(users, emailTypes, topology, tables))
        .formula(
            "on the single server; with High Availability on the Consolidated server up to the"
                + " users of one CSE and one email type, else on remote servers")
        .input("users", users)
        .input("email types", emailTypes)
        .input("users of one CSE", tables.maxUsersPerCse())
        .source(SOURCE)
        .build();
  }

  private static CsePlacement place(
      int users, int emailTypes, Topology topology, CapacityTables tables) {
    if (users == 0) {
      return CsePlacement.NONE;
    }
    if (topology != Topology.HIGH_AVAILABILITY) {
      return CsePlacement.SINGLE_SERVER;
    }
    return users <= tables.maxUsersPerCse() && emailTypes <= 1
        ? CsePlacement.CONSOLIDATED_SERVER
        : CsePlacement.REMOTE_SERVERS;
  }

  /**
   * {@return how many remote CSE servers one email type needs}
   *
   * @param emailType the email type, for the figure's name
   * @param users its users, 0 or more
   * @param tables the capacities
   * @throws IllegalArgumentException if {@code users} is negative
   */
  public static Figure<Integer> remoteServers(String emailType, int users, CapacityTables tables) {
    checkArgument(users >= 0, "users must not be negative: %s", users);
    return Figure.<Integer>builder()
        .name("remote CSE servers for " + emailType)
        .value(IntMath.divide(users, tables.maxUsersPerCse(), CEILING))
        .formula("users / users of one CSE, rounded up; a CSE server takes one email type")
        .input("users", users)
        .input("users of one CSE", tables.maxUsersPerCse())
        .source(SOURCE)
        .build();
  }
}
