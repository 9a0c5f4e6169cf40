package dev.ixm.runbook.operation;

/** What becomes of a Windows service. */
public enum ServiceMode {
  /** It runs. */
  START("Start"),
  /** It does not run until it is started or the computer is. */
  STOP("Stop"),
  /** It does not run, and nothing but a person can start it. */
  DISABLE("Disable"),
  /** It was disabled, is not any more, and runs. */
  REVIVE("Start again"),
  /** It starts a while after the computer has started. */
  DELAY("Delay the start of");

  private final String verb;

  ServiceMode(String verb) {
    this.verb = verb;
  }

  /** {@return the verb at the beginning of a sentence} */
  String verb() {
    return verb;
  }
}
