package dev.ixm.config.installer;

/** Why the installer runs. */
public enum Occasion {
  /** The product is new on the server, or its role is. */
  INSTALLATION,
  /** A later release takes the place of an earlier one. */
  UPGRADE
}
