package dev.ixm.model.license;

/** What can be added to a license (guide chapter 2, System Configuration Options). */
public enum LicenseOption {
  /** Fax ports of the SR140 fax software; counted in ports. */
  SR140_FAX_PORT,
  /** Speech recognition and text to speech; counted in users. */
  ASR_TTS_USER,
  /** Transcription; counted in users. */
  TRANSCRIPTION_USER,
  /** A higher kind of user; counted in users. */
  USER_TYPE_UPGRADE,
  /** The G.729 codec; counted once. */
  G729
}
