package dev.ixm.model.software;

/** How a message is recorded. */
public enum AudioFormat {
  /** WAV, encoded so that GSM players can play it. */
  GSM_WAV,
  /** MP3. */
  MP3
}
