package dev.ixm.config.installer;

/** What kind of Windows account the installer wants for the services (DCOM). */
public enum AccountKind {
  /** An administrator's account of the computer itself. */
  LOCAL_ADMINISTRATOR,
  /** An account of the domain that has administrator rights on the computer. */
  DOMAIN_USER
}
