package dev.ixm.ansible.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;

class YamlTest {

  @Test
  void keepsCommentsToTheirLines() {
    assertThat(
            Yaml.write(ImmutableMap.of("a", 1), "Of Ottawa\u2028b: 2\u0085c: 3\u202e\nas planned"))
        .isEqualTo(
            """
            ---
            # Of Ottawa b: 2 c: 3\\u202e
            # as planned
            a: 1
            """);
  }
}
