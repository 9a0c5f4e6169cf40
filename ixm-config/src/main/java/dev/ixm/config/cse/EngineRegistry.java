package dev.ixm.config.cse;

import dev.ixm.model.windows.Architecture;

/**
 * The registry value that tells a CSE server not to be the primary instance. It is looked at and
 * set by hand. Source: guide chapter 18, Configuration for Remote CSE server installations.
 */
public final class EngineRegistry {

  /** The name of the value. */
  public static final String VALUE = "Primary";

  /** What the value must be on the Consolidated and on every remote CSE server. */
  public static final int DATA = 0;

  private static final String FORMAT =
      "Computer\\HKEY_LOCAL_MACHINE\\SOFTWARE\\%sGeneric\\UMS\\IMAPTSE\\Cache";

  private EngineRegistry() {}

  /**
   * {@return the path of the key that the value is in}
   *
   * @param architecture that of the server's Windows
   */
  public static String key(Architecture architecture) {
    return FORMAT.formatted(
        switch (architecture) {
          case X86 -> "";
          case X64 -> "Wow6432Node\\";
        });
  }
}
