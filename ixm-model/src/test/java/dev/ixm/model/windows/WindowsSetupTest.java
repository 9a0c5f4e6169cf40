package dev.ixm.model.windows;

import static dev.ixm.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

class WindowsSetupTest {

  @Test
  void knowsNothingUnlessSet() {
    WindowsSetup windows = WindowsSetup.builder().build();
    assertThat(windows.components()).isEmpty();
    assertThat(windows.userAccessControl()).isEmpty();
    assertThat(windows.firewall()).isEmpty();
    assertThat(windows.automaticUpdate()).isEmpty();
    assertThat(windows.antivirus()).isEmpty();
    assertThat(windows.defragmentation()).isEmpty();
    assertThat(windows.programs()).isEmpty();
    assertThat(windows.networkRights()).isEmpty();
  }

  @Test
  void tellsNoneFromNotKnown() {
    WindowsSetup bare =
        WindowsSetup.builder()
            .components(ImmutableSet.of())
            .antivirus(ImmutableList.of())
            .programs(ImmutableSet.of())
            .build();
    assertThat(bare).isNotEqualTo(WindowsSetup.builder().build());
    assertThat(bare.components()).hasValue(ImmutableSet.of());
  }

  @Test
  void namesItsPrograms() {
    assertRefused(
        () -> WindowsSetup.builder().programs(ImmutableSet.of("A", " ")).build(),
        "programs",
        "must not be blank");
    assertRefused(
        () -> ServerAntivirus.builder().program("").build(), "program", "must not be blank");
  }

  @Test
  void namesTheFoldersThatAntivirusDoesNotScan() {
    ServerAntivirus.Builder antivirus = ServerAntivirus.builder().program("A");
    assertThat(antivirus.build().excludedFolders()).isEmpty();
    assertThat(antivirus.addExcludedFolders("D:\\UC").build().excludedFolders())
        .containsExactly("D:\\UC");
    assertRefused(
        () -> antivirus.addExcludedFolders("\t").build(), "excludedFolders", "must not be blank");
  }
}
