package dev.ixm.model;

/** An email system that the Content Synchronization Engine works with. */
public enum EmailType {
  /** Microsoft Exchange on the site's own servers. */
  EXCHANGE("Exchange"),
  /** Microsoft Office 365. */
  OFFICE_365("Office 365"),
  /** Google Gmail. */
  GMAIL("Gmail");

  private final String label;

  EmailType(String label) {
    this.label = label;
  }

  /** {@return what the installer calls it} */
  public String label() {
    return label;
  }
}
