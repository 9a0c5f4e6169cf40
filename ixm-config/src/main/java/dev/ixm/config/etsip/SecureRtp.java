package dev.ixm.config.etsip;

/**
 * How voice travels: with or without encryption (RTP profiles SAVP and AVP).
 *
 * <p>Source: guide chapter 9, Configuring TLS with Messaging for SIP.
 */
public enum SecureRtp {
  /** Number 1: both AVP and SAVP. */
  ALLOW_BOTH(1),
  /** Number 2: secure RTP. */
  SECURE(2);

  private final int number;

  SecureRtp(int number) {
    this.number = number;
  }

  /** {@return the number that stands for it in the file, 1 or 2} */
  public int number() {
    return number;
  }
}
