package dev.ixm.ansible.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JinjaTest {

  @Test
  void leavesNoMarkOfATemplate() {
    assertThat(Jinja.literal("a {{ b }} {% c %} {# d #} {e}"))
        .isEqualTo("a {{ '{{' }} b }} {{ '{%' }} c %} {{ '{#' }} d #} {e}");
  }
}
