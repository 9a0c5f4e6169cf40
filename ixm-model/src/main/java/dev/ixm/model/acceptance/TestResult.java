package dev.ixm.model.acceptance;

/** What is noted of a test call; there is no third result. */
public enum TestResult {
  /** What happened was what to expect. */
  PASSED("Y"),
  /** Something else happened. */
  FAILED("N");

  private final String mark;

  TestResult(String mark) {
    this.mark = mark;
  }

  /** {@return the mark in the guide's column Success} */
  public String mark() {
    return mark;
  }
}
