package dev.ixm.model.acceptance;

/** Why a call was forwarded, as the Diversion header of SIP tells it. */
public enum DiversionReason {
  /** Nobody answered. */
  NO_ANSWER("no-answer"),
  /** The telephone was busy. */
  BUSY("busy"),
  /** The telephone forwards every call. */
  ALL_CALLS("fwd-all");

  private final String text;

  DiversionReason(String text) {
    this.text = text;
  }

  /** {@return the reason as it stands in the header} */
  public String text() {
    return text;
  }
}
