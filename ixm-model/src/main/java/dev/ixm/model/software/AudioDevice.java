package dev.ixm.model.software;

/** What a user's computer needs to make messages heard. */
public enum AudioDevice {
  /** A sound card. */
  SOUND_CARD,
  /** Speakers. */
  SPEAKERS
}
