package dev.ixm.model.mirroring;

import static dev.ixm.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MirroringTest {

  @Test
  void knowsNothingUnlessSet() {
    Mirroring mirroring = Mirroring.builder().build();
    assertThat(mirroring.variant()).isEmpty();
    assertThat(mirroring.version()).isEmpty();
    assertThat(mirroring.sources()).isEmpty();
    assertThat(mirroring.target()).isEmpty();
    assertThat(mirroring.sameNetwork()).isEmpty();
  }

  @Test
  void namesItsServers() {
    Mirroring mirroring = Mirroring.builder().addSources("A", "B").target("C").build();
    assertThat(mirroring.sources()).containsExactly("A", "B");
    assertThat(mirroring.target()).hasValue("C");
    assertRefused(
        () -> Mirroring.builder().addSources("A", " ").build(), "sources", "must not be blank");
    assertRefused(() -> Mirroring.builder().target("").build(), "target", "must not be blank");
  }
}
