package dev.ixm.model.windows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"CON", "con", "Nul.txt", "aux .x.y", "COM1", "lpt9.pem", "COM\u00B2", "conin$"})
  void knowsDevices(String name) {
    assertThat(DeviceNames.include(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "CONS", "x.con", "COM", "COM10", ".con", "xCON", "LPT", "IXM-1"})
  void knowsWhatIsNone(String name) {
    assertThat(DeviceNames.include(name)).isFalse();
  }
}
