package dev.ixm.benchmarks.byhand;

/**
 * Something wrong with a site.
 *
 * @param rule the id of the rule that is broken or cannot be judged
 * @param server the server's name, empty for the site
 * @param actual what was found, or {@link #NOT_STATED}
 */
public record Flaw(String rule, String server, Object actual) {

  /** Stands for a value that is missing. */
  public static final Object NOT_STATED = "not stated";

  /** {@return whether a value is missing, so that nothing is known to be wrong} */
  public boolean isNotStated() {
    return actual == NOT_STATED;
  }
}
