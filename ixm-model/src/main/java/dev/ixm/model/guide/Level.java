package dev.ixm.model.guide;

/** How binding a rule is. */
public enum Level {
  /** A requirement; a breach is an error. */
  MUST(Severity.ERROR),
  /** A recommendation; a breach is a warning. */
  SHOULD(Severity.WARNING),
  /** A remark; a breach is information. */
  MAY(Severity.INFO);

  private final Severity severity;

  Level(Severity severity) {
    this.severity = severity;
  }

  /** {@return how bad a breach is} */
  public Severity severity() {
    return severity;
  }
}
