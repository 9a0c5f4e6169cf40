package dev.ixm.model;

/** An email system that the Content Synchronization Engine works with. */
public enum EmailType {
  /** Microsoft Exchange on the site's own servers. */
  EXCHANGE,
  /** Microsoft Office 365. */
  OFFICE_365,
  /** Google Gmail. */
  GMAIL
}
