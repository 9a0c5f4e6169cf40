package dev.ixm.config.aacc;

/** When Windows starts a service. */
public enum StartType {
  /** A while after the computer has started. */
  AUTOMATIC_DELAYED("Automatic (Delayed Start)"),
  /** When the computer starts. */
  AUTOMATIC("Automatic"),
  /** When somebody, or another program, asks for it. */
  MANUAL("Manual"),
  /** Never. */
  DISABLED("Disabled");

  private final String title;

  StartType(String title) {
    this.title = title;
  }

  /** {@return the name of the choice in the properties of a service} */
  public String title() {
    return title;
  }
}
