package dev.ixm.runbook;

import dev.ixm.model.guide.Source;

/** What a printed runbook says of itself, once, before its first step. */
final class Notice {

  /** Where the guide says so of all its procedures. */
  static final Source SOURCE = Source.of(1, "Server Installation Guide", "G01-902");

  static final String TEXT = "This is a pattern: review all of it for the site before you begin";

  private Notice() {}
}
