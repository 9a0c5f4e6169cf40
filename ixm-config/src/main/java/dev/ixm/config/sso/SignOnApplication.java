package dev.ixm.config.sso;

/** An application whose login is handed to a provider. Source: guide chapter 26, Introduction. */
public enum SignOnApplication {
  /** The administration in a browser. */
  WEB_ADMIN("Web Admin"),
  /** The administration on a server. */
  MESSAGING_ADMIN("Messaging Admin"),
  /** A user's messages in a browser. */
  WEB_ACCESS("Web Access"),
  /** Reports in a browser. */
  WEB_REPORTS("Web Reports");

  private final String title;

  SignOnApplication(String title) {
    this.title = title;
  }

  /** {@return the name of the application} */
  public String title() {
    return title;
  }
}
