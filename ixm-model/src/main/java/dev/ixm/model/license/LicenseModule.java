package dev.ixm.model.license;

/** A part of the program that a license activates (guide chapter 2, Soft License). */
public enum LicenseModule {
  /** Unified communications. */
  UC,
  /** Unified messaging. */
  UM,
  /** Fax by email. */
  EFAX
}
