package dev.ixm.model.guide;

/** How bad a finding is, the worst first. */
public enum Severity {
  /** The site is not supported, or will not work. */
  ERROR,
  /** The site departs from advice. */
  WARNING,
  /** Worth knowing. */
  INFO
}
