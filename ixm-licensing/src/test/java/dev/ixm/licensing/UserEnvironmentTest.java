package dev.ixm.licensing;

import static dev.ixm.model.license.LicenseOption.ASR_TTS_USER;
import static dev.ixm.model.license.LicenseOption.TRANSCRIPTION_USER;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import dev.ixm.model.license.LicenseOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class UserEnvironmentTest {

  /** Two kinds of seat with every choice of two options. */
  @Test
  @Tag("G02-171")
  void areEight() {
    List<UserEnvironment> all =
        Stream.of(false, true)
            .flatMap(
                advanced ->
                    Sets.powerSet(Set.of(ASR_TTS_USER, TRANSCRIPTION_USER)).stream()
                        .map(options -> UserEnvironment.find(advanced, options).orElseThrow()))
            .toList();
    assertThat(all).hasSize(8).containsExactlyInAnyOrder(UserEnvironment.values());
  }

  @Test
  void haveAKindOfSeatAndOptions() {
    assertThat(UserEnvironment.find(false, Set.of())).contains(UserEnvironment.BASIC);
    assertThat(UserEnvironment.find(true, Set.of())).contains(UserEnvironment.ADVANCED);
    assertThat(UserEnvironment.find(false, Set.of(ASR_TTS_USER)))
        .contains(UserEnvironment.BASIC_SPEECH);
    assertThat(UserEnvironment.find(true, Set.of(TRANSCRIPTION_USER)))
        .contains(UserEnvironment.ADVANCED_TRANSCRIPTION);
    assertThat(UserEnvironment.BASIC_SPEECH_TRANSCRIPTION.isAdvanced()).isFalse();
    assertThat(UserEnvironment.ADVANCED_SPEECH_TRANSCRIPTION.isAdvanced()).isTrue();
    assertThat(UserEnvironment.ADVANCED_SPEECH_TRANSCRIPTION.options())
        .isEqualTo(UserEnvironment.OPTIONS)
        .containsExactly(ASR_TTS_USER, TRANSCRIPTION_USER);
  }

  @Test
  void knowNoOtherOption() {
    assertThat(UserEnvironment.find(true, Set.of(LicenseOption.G729))).isEmpty();
  }
}
