package dev.ixm.model.license;

/** How the program makes sure that it may run. */
public enum Verification {
  /** It asks a license server every day. */
  ONLINE,
  /**
   * It finds a USB key and a license file on the voice server; for sites of the native license that
   * permit no Internet access (guide chapter 13, Offline Verification).
   */
  OFFLINE
}
