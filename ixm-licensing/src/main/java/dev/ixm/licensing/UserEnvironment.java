package dev.ixm.licensing;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.license.LicenseOption;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a user may be licensed for: one of two kinds of seat, with or without two options (guide
 * chapter 2, System Configuration Options).
 */
public enum UserEnvironment {
  /** Messaging. */
  BASIC,
  /** Messaging with speech. */
  BASIC_SPEECH(LicenseOption.ASR_TTS_USER),
  /** Messaging with transcription. */
  BASIC_TRANSCRIPTION(LicenseOption.TRANSCRIPTION_USER),
  /** Messaging with both. */
  BASIC_SPEECH_TRANSCRIPTION(LicenseOption.ASR_TTS_USER, LicenseOption.TRANSCRIPTION_USER),
  /** Messaging and collaboration. */
  ADVANCED,
  /** Messaging and collaboration with speech. */
  ADVANCED_SPEECH(LicenseOption.ASR_TTS_USER),
  /** Messaging and collaboration with transcription. */
  ADVANCED_TRANSCRIPTION(LicenseOption.TRANSCRIPTION_USER),
  /** Messaging and collaboration with both. */
  ADVANCED_SPEECH_TRANSCRIPTION(LicenseOption.ASR_TTS_USER, LicenseOption.TRANSCRIPTION_USER);

  /** The options that are licensed by user and make an environment. */
  public static final ImmutableSet<LicenseOption> OPTIONS =
      ImmutableSet.of(LicenseOption.ASR_TTS_USER, LicenseOption.TRANSCRIPTION_USER);

  private final ImmutableSet<LicenseOption> options;

  UserEnvironment(LicenseOption... options) {
    this.options = ImmutableSet.copyOf(options);
  }

  /**
   * {@return the environment of a user, empty if an option is none of {@link #OPTIONS}}
   *
   * @param advanced whether the seat is an advanced one
   * @param options the options of the user
   */
  public static Optional<UserEnvironment> find(boolean advanced, Set<LicenseOption> options) {
    return Stream.of(values())
        .filter(it -> it.isAdvanced() == advanced && it.options.equals(options))
        .findFirst();
  }

  /** {@return whether it is that of an advanced seat, for messaging and collaboration} */
  public boolean isAdvanced() {
    return compareTo(ADVANCED) >= 0;
  }

  /** {@return the options that a user of it takes one of each of} */
  public ImmutableSet<LicenseOption> options() {
    return options;
  }
}
