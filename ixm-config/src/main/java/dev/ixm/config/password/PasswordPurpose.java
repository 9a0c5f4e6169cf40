package dev.ixm.config.password;

/**
 * What a password of a site is for; this decides which policy applies and how long it lasts, see
 * {@link PasswordPolicies}.
 *
 * <p>The ordinary policy holds for every password, and in the high-security edition its policy does
 * (guide chapter 5, About Passwords; chapter 9, Consolidated Server). Only the administrator's
 * password has a policy of its own, that of the screen where it is entered. The lifetime of the
 * high-security edition is that of accounts; the guide describes no change of passwords that
 * protect files or connections, so those last.
 */
public enum PasswordPurpose {
  /** A user's account of the product: client, web client, mailbox. */
  USER,
  /** The administrator's account of the product, set in the installer. */
  ADMINISTRATOR,
  /** The account of the web applications that the installer creates; the same on all servers. */
  UC_IIS_USER,
  /** The local administrator that the installer creates on the Consolidated server. */
  LOCAL_ADMINISTRATOR,
  /**
   * The Windows account that the services run under. It should never expire, because until a new
   * password is known on every server many services fail (guide chapter 8, Primary Voice Server).
   */
  DCOM_USER,
  /** Encrypts the database; without it the data are lost. High-security edition only. */
  DATABASE_ENCRYPTION,
  /** Encrypts the synchronization of the databases. High-security edition only. */
  MOBILINK_COMMUNICATIONS,
  /** Opens the identity file of the synchronization. High-security edition only. */
  MOBILINK_IDENTITY_FILE,
  /** Opens the private key that signs the public certificate. High-security edition only. */
  PRIVATE_CERTIFICATE,
  /** Protects the backup of the certificate of the file system. High-security edition only. */
  CERTIFICATE_BACKUP;

  /** {@return whether one logs in with it, so that it has the lifetime of an account} */
  boolean isLogin() {
    return switch (this) {
      case USER, ADMINISTRATOR, UC_IIS_USER, LOCAL_ADMINISTRATOR -> true;
      default -> false;
    };
  }
}
