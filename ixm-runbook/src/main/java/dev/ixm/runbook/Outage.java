package dev.ixm.runbook;

import dev.ixm.model.Role;

/** What people miss while a server is down that served them. */
public final class Outage {

  /**
   * What is missed where all Secondaries are down together, as the upgrade wants it: guide chapter
   * 16, Upgrade Procedure for High Availability.
   */
  public static final String SECONDARIES =
      "from here on, until their services are started again, the Primary alone answers calls:"
          + " choose a time with few of them, and tell the users before";

  /** What is missed where servers are down together that stand in for each other. */
  public static final String TOGETHER =
      "servers are down together here: calls and logins go on only as far as others are left";

  /** What may come of it on a server that is mirrored in one network: guide chapter 21. */
  static final String TAKEOVER =
      "if it is down for longer than `Total time to failure`, its backup takes over by itself";

  private Outage() {}

  /**
   * {@return what is missed, as a clause that begins with {@code while}}
   *
   * <p>Of the Consolidated server: guide chapter 8, Introduction; across a WAN chapter 21 wants no
   * services at all during a failover. Of the others it is inferred from what they do.
   *
   * @param role what the server has the product for
   */
  public static String of(Role role) {
    return switch (role) {
      case SINGLE ->
          "while this server is down, it answers no calls: choose a time with few of them, and tell"
              + " the users before";
      case CONSOLIDATED, SECONDARY_CONSOLIDATED ->
          "while the Consolidated server is down, calls go on, without unified messaging"
              + " (calendars, Gmail, transcription)";
      case REMOTE_CSE -> "while this server is down, the mail that it synchronizes has to wait";
      case REMOTE_WEB -> "while this server is down, nobody reaches its web pages";
      default ->
          "while this server is down, its calls have to go to the other voice servers: one after"
              + " the other, when few people call";
    };
  }
}
