package dev.ixm.sizing.storage;

import dev.ixm.model.site.TrafficProfile;

/**
 * How busy a user is.
 *
 * <p>Source: guide chapter 2, Estimating the Maximum Numbers of Users.
 */
public enum UserClass {
  /** Gets most messages. */
  HEAVY,
  /** Gets some messages. */
  MEDIUM,
  /** Gets few messages. */
  LIGHT;

  /**
   * {@return the share of these users, 0 to 100 percent}
   *
   * @param traffic the mix of users
   */
  public int percent(TrafficProfile traffic) {
    return switch (this) {
      case HEAVY -> traffic.heavyPercent();
      case MEDIUM -> traffic.mediumPercent();
      case LIGHT -> traffic.lightPercent();
    };
  }

  /**
   * {@return the messages that such a user gets in a day}
   *
   * @param traffic the mix of users
   */
  public int messagesPerDay(TrafficProfile traffic) {
    return switch (this) {
      case HEAVY -> traffic.heavyMessages();
      case MEDIUM -> traffic.mediumMessages();
      case LIGHT -> traffic.lightMessages();
    };
  }
}
