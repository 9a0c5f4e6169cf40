package dev.ixm.config.mirroring;

/** Whose network configuration the Target has after a failover. Source: guide chapter 21. */
public enum FailoverIdentity {
  /** That of the Source, together with its name. */
  APPLY_SOURCE("Apply source network configuration to the target"),
  /** Its own. */
  RETAIN_TARGET("Retain target network configuration");

  private final String option;

  FailoverIdentity(String option) {
    this.option = option;
  }

  /** {@return the name of the choice in the options of a job} */
  public String option() {
    return option;
  }
}
