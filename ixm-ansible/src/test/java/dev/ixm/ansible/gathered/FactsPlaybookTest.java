package dev.ixm.ansible.gathered;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.attribute.Gather;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactsPlaybookTest {

  /** Modules that change nothing, by their documentation. */
  private static final ImmutableSet<String> READING =
      ImmutableSet.of(
          "ansible.builtin.setup",
          "ansible.builtin.slurp",
          "ansible.windows.win_reg_stat",
          "ansible.windows.win_service_info",
          "community.windows.win_certificate_info",
          "community.windows.win_disk_facts",
          "community.windows.win_feature_info",
          "community.windows.win_product_facts");

  private static JsonNode tasks() throws IOException {
    return new YAMLMapper().readTree(FactsPlaybook.yaml()).at("/0/tasks");
  }

  private static List<String> modules(JsonNode task) {
    List<String> modules = new ArrayList<>();
    task.fieldNames()
        .forEachRemaining(
            key -> {
              if (key.contains(".")) {
                modules.add(key);
              }
            });
    return modules;
  }

  @Test
  void onlyReadsOnServersAndWritesOnTheControllingComputer() throws IOException {
    for (JsonNode task : tasks()) {
      assertThat(modules(task)).hasSize(1);
      if (task.path("delegate_to").asText().equals("localhost")) {
        assertThat(modules(task)).containsExactly("ansible.builtin.copy");
      } else {
        assertThat(READING).containsAll(modules(task));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void asksByEveryModuleOfTheTableOfAttributes(Gather gather) throws IOException {
    assertThat(tasks()).anyMatch(task -> task.has(gather.module()));
  }

  /** The key that Windows was licensed with is a secret. */
  @Test
  void keepsTheKeyOfWindowsAndTheEnvironmentOut() {
    assertThat(FactsPlaybook.yaml()).doesNotContain("product_key", "- env");
  }
}
