package dev.ixm.config.sso;

/** Where the certificate of Hybrid SSO comes from. Source: guide chapter 26, Hybrid SSO. */
public enum SignOnCertificate {
  /** None is selected. */
  NONE,
  /** The product has made it: button {@code Create}. */
  CREATED,
  /** It was read from a file in PFX format: button {@code Import}. */
  IMPORTED_PFX
}
