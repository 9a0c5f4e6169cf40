package dev.ixm.config.gdpr;

/**
 * The switch for the handling of callers' data, which may be thrown at any time. The guide states
 * no default. Source: guide chapter 10, Enable / Disable GDPR.
 */
public enum GdprCompliance {
  /** Switched on. */
  ENABLED("True"),
  /** Switched off. */
  DISABLED("False");

  /** The name of the setting, in Messaging Admin under Configuration, Advanced. */
  public static final String SETTING = "GDPR compliance";

  private final String valueData;

  GdprCompliance(String valueData) {
    this.valueData = valueData;
  }

  /** {@return what stands in the field Value Data} */
  public String valueData() {
    return valueData;
  }
}
