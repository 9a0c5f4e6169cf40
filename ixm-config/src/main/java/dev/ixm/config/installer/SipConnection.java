package dev.ixm.config.installer;

/** How the voice server is connected to the PBX. Source: guide chapter 5, Procedure. */
public enum SipConnection {
  /** As a trunk, the best choice for most sites. */
  TRUNK("Trunk"),
  /** As extensions, from a first number on. */
  EXTENSION("Extension");

  private final String label;

  SipConnection(String label) {
    this.label = label;
  }

  /** {@return what the page calls it} */
  public String label() {
    return label;
  }
}
