package dev.ixm.config.certificate;

/**
 * Whether a site lets certificates be self-signed where the guide does. Corporate security
 * protocols may forbid it (guide chapter 5, IIS Certificates; chapter 9, Certificates for Mobilink
 * Connection).
 */
public enum SelfSigned {
  /** They may be, except where the guide forbids it. */
  PERMITTED,
  /** None may be. */
  FORBIDDEN
}
