package dev.ixm.model.license;

/** An ability of the product that is licensed as a whole. */
public enum LicenseFeature {
  /** More than one voice server. */
  HIGH_AVAILABILITY,
  /** The high-security (JITC) edition. */
  HIGH_SECURITY,
  /** Automatic speech recognition. */
  ASR,
  /** Text to speech. */
  TTS
}
