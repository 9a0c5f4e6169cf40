package dev.ixm.runbook;

/** What became of a step when somebody did it. */
public enum Outcome {
  /** It was done, and what was expected was seen. */
  DONE,
  /** It was tried, and did not work. */
  FAILED,
  /** It was left out, for the reason in the remark; what waits for it can go on. */
  SKIPPED
}
