package dev.ixm.model.language;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;

/** What makes or understands speech. */
public enum SpeechEngine {
  /** Reads text out: the Text-to-Speech engine. */
  TEXT_TO_SPEECH,
  /** Understands what a caller says: Automatic Speech Recognition. */
  SPEECH_RECOGNITION;

  /**
   * {@return the engines that have ports, none for ports that are not known}
   *
   * @param textToSpeech the ports of the one
   * @param speechRecognition the ports of the other
   */
  public static ImmutableSet<SpeechEngine> withPorts(
      OptionalInt textToSpeech, OptionalInt speechRecognition) {
    ImmutableSet.Builder<SpeechEngine> engines = ImmutableSet.builder();
    if (textToSpeech.orElse(0) > 0) {
      engines.add(TEXT_TO_SPEECH);
    }
    if (speechRecognition.orElse(0) > 0) {
      engines.add(SPEECH_RECOGNITION);
    }
    return engines.build();
  }
}
