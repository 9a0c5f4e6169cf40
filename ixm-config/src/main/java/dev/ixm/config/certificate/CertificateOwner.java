package dev.ixm.config.certificate;

/** In whose store of Windows a certificate is. */
public enum CertificateOwner {
  /** The account that installs the product and runs its services, the DCOM user. */
  SERVICE_ACCOUNT,
  /** The account {@code UciisUser}, which the installer makes. */
  UC_IIS_USER,
  /** The account {@code ucAdminUser} of a Consolidated server, which the installer makes. */
  UC_ADMIN_USER,
  /** The computer, whose certificates IIS uses. */
  LOCAL_COMPUTER;

  /** {@return whether the installer makes it, so that it has no store before the installation} */
  public boolean isMadeByInstaller() {
    return this == UC_IIS_USER || this == UC_ADMIN_USER;
  }
}
