package dev.ixm.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import java.util.Optional;

/**
 * The numbers that the installer takes for a server among those of its role, and with them how many
 * such servers a site can have. Sources: guide chapter 9, Secondary Voice Servers; chapters 18 and
 * 19, the installations of dedicated servers.
 */
public final class ServerNumbers {

  private static final ImmutableMap<Role, Range<Integer>> TABLE =
      Maps.immutableEnumMap(
          ImmutableMap.of(
              Role.SECONDARY, Range.closed(2, 20),
              Role.REMOTE_CSE, Range.closed(1, 25),
              Role.REMOTE_WEB, Range.closed(1, 14)));

  private ServerNumbers() {}

  /**
   * {@return the numbers of servers in a role, both ends closed; empty if they have none}
   *
   * @param role which role
   */
  public static Optional<Range<Integer>> find(Role role) {
    return Optional.ofNullable(TABLE.get(role));
  }

  /**
   * {@return the numbers of servers in a role, both ends closed}
   *
   * @param role SECONDARY, REMOTE_CSE or REMOTE_WEB
   * @throws java.util.NoSuchElementException if servers in the role have no numbers
   */
  public static Range<Integer> of(Role role) {
    return find(role).orElseThrow();
  }

  /**
   * {@return how many servers in a role a site can have}
   *
   * @param role SECONDARY, REMOTE_CSE or REMOTE_WEB
   * @throws java.util.NoSuchElementException if servers in the role have no numbers
   */
  public static int most(Role role) {
    return of(role).upperEndpoint() - of(role).lowerEndpoint() + 1;
  }
}
