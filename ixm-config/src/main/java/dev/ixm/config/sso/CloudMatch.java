package dev.ixm.config.sso;

/**
 * Whether the configuration text of Hybrid SSO is the same on the server and in the vendor's cloud.
 * While it is not, nobody can log in. The text itself is kept nowhere. Source: guide chapter 26,
 * Hybrid SSO.
 */
public enum CloudMatch {
  /** The same, character by character. */
  SAME,
  /**
   * The cloud has only the beginning of the server's text: likely it was copied as far as the panel
   * {@code Cloud Configuration} showed it.
   */
  CUT_SHORT,
  /** Neither the same nor a part from the beginning. */
  DIFFERENT;

  /**
   * {@return how the two texts compare} White space and case count, since the guide allows for no
   * difference. An empty text in the cloud is cut short.
   *
   * @param server the text of the panel {@code Cloud Configuration} on the Voice or Consolidated
   *     server
   * @param cloud the text under {@code Public Settings} in the cloud
   */
  public static CloudMatch of(String server, String cloud) {
    if (server.equals(cloud)) {
      return SAME;
    }
    return server.startsWith(cloud) ? CUT_SHORT : DIFFERENT;
  }
}
