package dev.ixm.model.language;

/** What makes or understands speech. */
public enum SpeechEngine {
  /** Reads text out: the Text-to-Speech engine. */
  TEXT_TO_SPEECH,
  /** Understands what a caller says: Automatic Speech Recognition. */
  SPEECH_RECOGNITION
}
