package dev.ixm.config.sso;

/** What is shown of an attempt to log in. Source: guide chapter 9, Logging In. */
public enum LoginDetail {
  /** The day. */
  DATE,
  /** The time of day. */
  TIME,
  /** The IP address of the computer. */
  IP_ADDRESS
}
