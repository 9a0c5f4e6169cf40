package dev.ixm.model.software;

import static dev.ixm.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ClientComputerTest {

  private static ClientComputer.Builder computer() {
    return ClientComputer.builder().name("laptops");
  }

  @Test
  void knowsItsNameAtLeast() {
    ClientComputer computer = computer().build();
    assertThat(computer.memory()).isEmpty();
    assertThat(computer.processorSpeed()).isEmpty();
    assertThat(computer.audioDevices()).isEmpty();
    assertThat(computer.audioFormats()).isEmpty();
    assertThat(computer.uses()).isEmpty();
    assertThat(computer.programs()).isEmpty();
    assertThat(computer.otherPrograms()).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> ClientComputer.builder().build())
        .withMessageContaining("name");
    assertRefused(() -> computer().name(" ").build(), "name", "must not be blank");
  }

  @Test
  void namesItsProgramsWithVersionsFrom0To100000() {
    assertThat(computer().putPrograms("Edge", 0).putPrograms("Outlook", 100_000).build().programs())
        .containsEntry("Edge", 0)
        .containsEntry("Outlook", 100_000);
    assertRefused(() -> computer().putPrograms(" ", 1).build(), "programs", "must have names");
    assertRefused(
        () -> computer().putPrograms("Edge", -1).build(), "programs", "must be 0 to 100000: -1");
    assertRefused(
        () -> computer().putPrograms("Edge", 100_001).build(),
        "programs",
        "must be 0 to 100000: 100001");
  }
}
