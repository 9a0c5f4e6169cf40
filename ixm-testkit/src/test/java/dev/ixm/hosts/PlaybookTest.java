package dev.ixm.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.google.common.collect.ImmutableSet;
import dev.ixm.ansible.playbook.Playbook;
import dev.ixm.ansible.windows.Features;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.procedure.Plan;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.SiteState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Playbooks of all procedures that can be planned for the sample sites. */
class PlaybookTest {

  private static final YAMLMapper MAPPER = new YAMLMapper();

  static List<Plan> plans() {
    return Plans.all();
  }

  private static List<JsonNode> tasks(String playbook) throws IOException {
    List<JsonNode> tasks = new ArrayList<>();
    for (JsonNode play : MAPPER.readTree(playbook)) {
      play.path("tasks").forEach(tasks::add);
    }
    return tasks;
  }

  @ParameterizedTest
  @MethodSource("plans")
  void hasEveryStepInAnOrderOfTheRunbook(Plan plan) throws IOException {
    Set<String> done = new HashSet<>();
    for (JsonNode task : tasks(Playbook.yaml(plan))) {
      String id = task.path("tags").path(0).asText();
      plan.runbook()
          .find(id)
          .ifPresent(
              step -> {
                assertThat(done).containsAll(step.waitsFor());
                assertThat(task.path("name").asText()).contains("(" + id);
                done.add(id);
              });
    }
    assertThat(done)
        .containsExactlyInAnyOrderElementsOf(
            plan.runbook().steps().stream().map(Step::id).toList());
  }

  /** {@code --start-at-task} goes by names. */
  @ParameterizedTest
  @MethodSource("plans")
  void givesEachTaskANameOfItsOwn(Plan plan) throws IOException {
    assertThat(tasks(Playbook.yaml(plan)))
        .map(task -> task.path("name").asText())
        .filteredOn(name -> name.startsWith("Step "))
        .doesNotHaveDuplicates()
        .allSatisfy(name -> assertThat(name).hasSizeLessThan(150));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void automatesNothingOnAServerThatHasTheProduct(Plan plan) {
    SiteView site = SiteView.of(plan.start().deployment());
    SiteState running = SiteState.installed(site);
    ImmutableSet<String> servers =
        site.order().stream().map(server -> server.name()).collect(ImmutableSet.toImmutableSet());
    assertThat(Playbook.automated(plan.runbook(), running))
        .allSatisfy(
            id -> assertThat(servers).doesNotContain(step(plan.runbook(), id).party().name()));
  }

  /** The product comes onto a server within the runbook: what follows there is done by hand. */
  @ParameterizedTest
  @MethodSource("plans")
  void automatesNothingAfterTheProductIsInstalled(Plan plan) {
    Set<String> installed = new HashSet<>();
    ImmutableSet<String> automated = Playbook.automated(plan.runbook(), plan.start());
    for (Step step : plan.runbook().steps()) {
      String place = step.party().name();
      Key product = Keys.product(place);
      if (automated.contains(step.id())) {
        assertThat(plan.start().get(product)).isEqualTo(Key.NONE);
        assertThat(installed).doesNotContain(place);
      }
      step.effects().stream()
          .filter(it -> it.key().equals(Keys.product(it.key().place())))
          .forEach(it -> installed.add(it.key().place()));
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void asksServersForTheProductBeforeItChangesThem(Plan plan) throws IOException {
    for (JsonNode play : MAPPER.readTree(Playbook.yaml(plan))) {
      boolean asked = false;
      for (JsonNode task : play.path("tasks")) {
        asked |= task.has("ansible.windows.win_service_info");
        boolean pause = task.has("ansible.builtin.pause");
        assertThat(pause || asked || !isOfProduct(plan, play.path("hosts").asText())).isTrue();
      }
    }
  }

  private static boolean isOfProduct(Plan plan, String name) {
    return plan.start().deployment().servers().stream()
        .anyMatch(server -> server.name().equals(name) && server.isProductServer());
  }

  /** Each pause waits for a word, so that none goes on by itself where there is no terminal. */
  @ParameterizedTest
  @MethodSource("plans")
  void noPauseGoesOnWithoutAnAnswer(Plan plan) throws IOException {
    assertThat(tasks(Playbook.yaml(plan)))
        .filteredOn(task -> task.has("ansible.builtin.pause"))
        .isNotEmpty()
        .allMatch(task -> task.path("failed_when").asText().contains("user_input"))
        .allMatch(task -> task.path("when").toString().contains("not ansible_check_mode"));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void connectsAsNobody(Plan plan) {
    assertThat(Playbook.yaml(plan)).doesNotContain("ansible_password", "ansible_user", "become");
  }

  /** Ansible adds by the facts of the release what the step says in words. */
  @ParameterizedTest
  @MethodSource("plans")
  void addsNoComponentsButThoseOfTheStep(Plan plan) throws IOException {
    for (JsonNode task : tasks(Playbook.yaml(plan))) {
      JsonNode names = task.path("ansible.windows.win_feature").path("name");
      if (!names.isMissingNode()) {
        Step step = step(plan.runbook(), task.path("tags").path(0).asText());
        List<String> installed = MAPPER.convertValue(names, new TypeReference<List<String>>() {});
        assertThat(Features.components(installed))
            .isNotEmpty()
            .allMatch(it -> step.how().toString().contains(it.label().replace(".x", "")));
      }
    }
  }

  private static Step step(Runbook runbook, String id) {
    return runbook.find(id).orElseThrow();
  }
}
