package dev.ixm.ansible.windows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.windows.ComponentKind;
import dev.ixm.model.windows.WindowsComponent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeaturesTest {

  @ParameterizedTest
  @EnumSource
  void everyComponentThatWindowsBringsHasANameOfItsOwn(WindowsComponent component) {
    assertThat(Features.names(component).isEmpty())
        .isEqualTo(component.kind() == ComponentKind.PACKAGE);
    if (component.kind() != ComponentKind.PACKAGE) {
      assertThat(Features.components(Features.names(component))).containsExactly(component);
    }
  }

  @Test
  void aComponentOfSeveralFeaturesNeedsAll() {
    assertThat(Features.components(List.of("Web-Mgmt-Compat", "Web-Metabase", "Web-WMI")))
        .isEmpty();
  }
}
