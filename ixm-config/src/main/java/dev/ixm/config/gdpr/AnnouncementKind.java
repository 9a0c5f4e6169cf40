package dev.ixm.config.gdpr;

/** Which recording warns a caller. Source: guide chapter 10. */
public enum AnnouncementKind {
  /** There is no warning. */
  NONE,
  /** The recording that comes with the product. */
  SYSTEM_PROMPT,
  /** A recording of the site's own. */
  CUSTOM_PROMPT
}
