package dev.ixm.model.license;

/** Who manages a license. */
public enum LicenseType {
  /** A Web License Manager (WebLM) in the site's own network. */
  WEBLM,
  /** The vendor's license server; once called the Esna license. */
  MESSAGING
}
