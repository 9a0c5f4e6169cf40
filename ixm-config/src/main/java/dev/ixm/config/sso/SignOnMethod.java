package dev.ixm.config.sso;

/** One of the two ways of single sign-on. Source: guide chapter 26, Introduction. */
public enum SignOnMethod {
  /** The provider alone decides. */
  LEGACY("Legacy SSO"),
  /**
   * The provider is asked only if a certificate has validated the connection to the vendor's
   * accounts server. The method that the guide prefers; it needs the Internet.
   */
  HYBRID("Hybrid SSO");

  /** The host to which a hybrid site must have a validated connection. */
  public static final String ACCOUNTS_HOST = "accounts.zang.io";

  private final String title;

  SignOnMethod(String title) {
    this.title = title;
  }

  /** {@return the name of the choice on the screen SSO Configuration} */
  public String title() {
    return title;
  }

  /**
   * {@return whether a request to log in is handed to the provider}
   *
   * @param connection what has become of the connection to {@link #ACCOUNTS_HOST}
   */
  public boolean asksProvider(CloudConnection connection) {
    return this == LEGACY || connection == CloudConnection.VALIDATED;
  }

  /**
   * {@return whether a user gets in}
   *
   * @param connection what has become of the connection to {@link #ACCOUNTS_HOST}
   * @param credentials what the provider says, or would say, of the user's credentials
   */
  public boolean grantsAccess(CloudConnection connection, Credentials credentials) {
    return asksProvider(connection) && credentials == Credentials.CORRECT;
  }

  /** Whether the certificate has validated the connection to the accounts server. */
  public enum CloudConnection {
    /** It has. */
    VALIDATED,
    /** It has not, or there is no connection. */
    NOT_VALIDATED
  }

  /** What a provider says of a user's credentials. */
  public enum Credentials {
    /** They are right. */
    CORRECT,
    /** They are wrong. */
    INCORRECT
  }
}
