package dev.ixm.model;

/** What this SDK is. */
public final class Sdk {

  /** Its version, as Maven calls it. */
  public static final String VERSION = version();

  private Sdk() {}

  /** Computed, or else a compiler would put today's version into other programs. */
  private static String version() {
    return "0.1.0-SNAPSHOT";
  }
}
