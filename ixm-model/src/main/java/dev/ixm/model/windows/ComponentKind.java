package dev.ixm.model.windows;

/** How a component comes onto a Windows server. */
public enum ComponentKind {
  /** A server role of Server Manager. */
  SERVER_ROLE,
  /** A feature of Server Manager. */
  FEATURE,
  /** A service within a server role of Server Manager. */
  ROLE_SERVICE,
  /** A package that the administrator downloads and installs. */
  PACKAGE
}
