package dev.ixm.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.google.common.base.Splitter;
import dev.ixm.ansible.Inventory;
import dev.ixm.ansible.gathered.FactsPlaybook;
import dev.ixm.ansible.gathered.GatheredSite;
import dev.ixm.ansible.gathered.Trouble;
import dev.ixm.ansible.playbook.Playbook;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Plan;
import dev.ixm.runbook.procedure.Procedures;
import dev.ixm.testkit.fixture.SampleSite;
import dev.ixm.testkit.site.Sites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Ansible and its linter say of what is written for them. No Windows is reached. */
@Tag("consumers")
class AnsibleConsumersTest {

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final int GENERATED = 10;

  @TempDir private Path folder;
  private Ansible ansible;

  @BeforeEach
  void prepare() {
    ansible = new Ansible(folder);
  }

  /** Of the sample sites, and of generated ones, which break whatever rules they like. */
  private static List<Plan> plans() {
    Stream<Plan> generated =
        Sites.any()
            .sampleStream()
            .limit(GENERATED)
            .map(
                site ->
                    Procedures.all().plan("site.installation", SiteView.of(site), Inputs.none()));
    return Stream.concat(Plans.all().stream(), generated).toList();
  }

  private Map<Path, Plan> written() throws IOException {
    Map<Path, Plan> files = new LinkedHashMap<>();
    for (Plan plan : plans()) {
      String name = "playbook-" + files.size();
      ansible.write(name + "-hosts.yml", Inventory.yaml(plan.start().deployment()));
      files.put(ansible.write(name + ".yml", Playbook.yaml(plan)), plan);
    }
    return files;
  }

  private static List<JsonNode> tasks(String playbook) throws IOException {
    List<JsonNode> tasks = new ArrayList<>();
    for (JsonNode play : YAML.readTree(playbook)) {
      play.path("tasks").forEach(tasks::add);
    }
    return tasks;
  }

  private static String module(JsonNode task) {
    return task.properties().stream()
        .map(Map.Entry::getKey)
        .filter(key -> key.matches("(ansible|community)\\.\\w+\\.\\w+"))
        .findFirst()
        .orElseThrow();
  }

  /** Each start takes a second or more: as many at once as there are processors. */
  @Test
  void everyPlaybookIsOneForAnsible() throws IOException {
    written().entrySet().parallelStream()
        .forEach(file -> assertThat(file).satisfies(it -> assertReads(it.getKey(), it.getValue())));
  }

  private void assertReads(Path file, Plan plan) throws IOException {
    String playbook = file.getFileName().toString();
    String hosts = playbook.replace(".yml", "-hosts.yml");
    assertThat(ansible.run("ansible-playbook", "-i", hosts, "--syntax-check", playbook))
        .satisfies(it -> assertThat(it.code()).as(it.text()).isZero());
    String list = ansible.run("ansible-playbook", "-i", hosts, "--list-tasks", playbook).text();
    assertThat(list.lines().map(String::strip).filter(it -> it.startsWith("Step ")))
        .map(it -> it.replaceFirst("\\s+TAGS: .*", ""))
        .containsExactlyElementsOf(
            tasks(Playbook.yaml(plan)).stream()
                .map(task -> task.path("name").asText())
                .filter(task -> task.startsWith("Step "))
                .toList());
    assertThat(list).doesNotContain("Could not match supplied host pattern");
  }

  @Test
  void theLinterFindsNothingEvenByTheProductionProfile() throws IOException {
    written();
    ansible.write("facts.yml", FactsPlaybook.yaml());
    List<String> command =
        new ArrayList<>(List.of("ansible-lint", "--offline", "--profile", "production"));
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yml") && !name.endsWith("-hosts.yml"))
          .sorted()
          .forEach(command::add);
    }
    Ansible.Result result = ansible.run(command.toArray(String[]::new));
    assertThat(result.text())
        .contains("Passed with production profile: 0 failure(s), 0 warning(s)");
    assertThat(result.code()).isZero();
  }

  /** The linter cannot load modules of Windows here, so that it does not know their options. */
  @Test
  void everyModuleIsToldOnlyWhatItsDocumentationHas() throws IOException {
    List<JsonNode> tasks = tasks(FactsPlaybook.yaml());
    for (Plan plan : plans()) {
      tasks.addAll(tasks(Playbook.yaml(plan)));
    }
    TreeSet<String> modules = new TreeSet<>();
    tasks.forEach(task -> modules.add(module(task)));
    JsonNode documentation = ansible.documentation(modules);
    assertThat(modules).allMatch(documentation::has);
    for (JsonNode task : tasks) {
      JsonNode options = documentation.path(module(task)).path("doc").path("options");
      JsonNode told = task.path(module(task));
      for (Map.Entry<String, JsonNode> argument : told.properties()) {
        JsonNode option = options.path(argument.getKey());
        assertThat(option.isMissingNode()).as(task.toString()).isFalse();
        check(option, argument.getValue(), task);
      }
      assertThat(options.properties())
          .filteredOn(option -> option.getValue().path("required").asBoolean())
          .allMatch(option -> told.has(option.getKey()));
    }
  }

  private static void check(JsonNode option, JsonNode value, JsonNode task) {
    String type = option.path("type").asText("str");
    assertThat(
            switch (type) {
              case "bool" -> value.isBoolean();
              case "int" -> value.isInt();
              case "list" -> value.isArray();
              case "dict" -> value.isObject();
              default -> value.isValueNode();
            })
        .as(task.toString())
        .isTrue();
    if (option.has("choices")) {
      List<String> choices = new ArrayList<>();
      option.path("choices").forEach(choice -> choices.add(choice.asText()));
      for (JsonNode one : value.isArray() ? value : YAML.createArrayNode().add(value)) {
        assertThat(choices).as(task.toString()).contains(one.asText());
      }
    }
  }

  /** Windows is a stub; the pauses are Ansible's own. */
  private void stage(Plan plan, boolean product) throws IOException {
    TreeSet<String> modules = new TreeSet<>();
    String playbook = Playbook.yaml(plan);
    tasks(playbook).forEach(task -> modules.add(module(task)));
    ObjectNode returns = Ansible.MAPPER.createObjectNode();
    returns.putObject("ansible.windows.win_service_info").put("exists", product);
    ansible.stub(modules, returns);
    ansible.write("hosts.yml", Inventory.yaml(plan.start().deployment()));
    ansible.write("playbook.yml", playbook);
  }

  private Ansible.Result run(String... before) throws IOException {
    List<String> command = new ArrayList<>(List.of(before));
    command.addAll(List.of("ansible-playbook", "-i", "hosts.yml", "playbook.yml"));
    return ansible.run(true, command.toArray(String[]::new));
  }

  private static Plan installation() {
    SiteView site = SiteView.of(SampleSite.SMALL_OFFICE.deployment());
    return Procedures.all().plan("site.installation", site, Inputs.none());
  }

  private static List<String> done(Ansible.Result result) {
    return result
        .text()
        .lines()
        .filter(line -> line.startsWith("TASK [Step "))
        .map(line -> line.replaceFirst("TASK \\[Step \\d+ \\(([^,)]+).*", "$1"))
        .distinct()
        .toList();
  }

  @Test
  void aRunAtATerminalDoesAllStepsInAnOrderOfTheRunbook() throws IOException {
    Plan plan = installation();
    stage(plan, false);
    Ansible.Result result = run("python3", "answer.py");
    assertThat(result.code()).as(result.text()).isZero();
    List<String> done = done(result);
    assertThat(done)
        .containsExactlyInAnyOrderElementsOf(
            plan.runbook().steps().stream().map(Step::id).toList());
    for (Step step : plan.runbook().steps()) {
      assertThat(done.subList(0, done.indexOf(step.id()))).containsAll(step.waitsFor());
    }
  }

  @Test
  void aRunWithoutATerminalDoesNothing() throws IOException {
    stage(installation(), false);
    Ansible.Result result = run("setsid", "-w");
    assertThat(result.code()).isNotZero();
    assertThat(done(result)).isEmpty();
  }

  @Test
  void aServerThatHasTheProductIsNotChanged() throws IOException {
    Plan plan = installation();
    stage(plan, true);
    Ansible.Result result = run("python3", "answer.py");
    assertThat(result.code()).isNotZero();
    assertThat(done(result))
        .doesNotContainAnyElementsOf(Playbook.automated(plan.runbook(), plan.start()));
  }

  @Test
  void aCheckAsksNothingAndRunsWhatIsAutomated() throws IOException {
    Plan plan = installation();
    stage(plan, true);
    Ansible.Result result =
        ansible.run(true, "ansible-playbook", "--check", "-i", "hosts.yml", "playbook.yml");
    assertThat(result.code()).as(result.text()).isZero();
    assertThat(ran(result))
        .containsExactlyInAnyOrderElementsOf(Playbook.automated(plan.runbook(), plan.start()));
  }

  /** The steps of which a task was not skipped. */
  private static List<String> ran(Ansible.Result result) {
    return Splitter.on("TASK [Step ")
        .splitToStream(result.text())
        .skip(1)
        .filter(task -> !task.contains("skipping: "))
        .map(task -> task.replaceFirst("(?s)\\d+ \\(([^,)]+).*", "$1"))
        .distinct()
        .toList();
  }

  /** On values that the documentation of the modules has as samples; {@code setup} has none. */
  @Test
  void theFactsPlaybookWritesWhatIsReadAgain() throws IOException {
    Deployment site = SampleSite.SMALL_OFFICE.deployment();
    TreeSet<String> modules = new TreeSet<>();
    tasks(FactsPlaybook.yaml()).forEach(task -> modules.add(module(task)));
    ObjectNode returns = Ansible.MAPPER.createObjectNode();
    JsonNode documentation = ansible.documentation(modules);
    documentation
        .properties()
        .forEach(it -> returns.set(it.getKey(), Ansible.sample(it.getValue().path("return"))));
    ansible.stub(modules, returns);
    ansible.write("hosts.yml", Inventory.yaml(site));
    ansible.write("facts.yml", FactsPlaybook.yaml());
    Files.createDirectories(folder.resolve("facts"));
    Ansible.Result result =
        ansible.run(
            true,
            "ansible-playbook",
            "-i",
            "hosts.yml",
            "-e",
            "ansible_connection=local",
            "facts.yml");
    assertThat(result.code()).as(result.text()).isZero();
    String host = site.servers().get(0).name();
    byte[] text = Files.readAllBytes(folder.resolve("facts").resolve(host + ".json"));
    JsonNode facts = Ansible.MAPPER.readTree(text);
    assertThat(facts.path("features").path(0).path("name").asText()).isEqualTo("AD-Certificate");
    assertThat(facts.path("license").asText()).isEqualTo("Licensed");
    assertThat(facts.path("services").path(0).path("name").asText()).isEqualTo("WinRM");
    assertThat(facts.path("disks").path(0).path("partitions").path(0).path("drive_letter").asText())
        .isEqualTo("C");
    assertThat(facts.path("registry").path(0).path("item").path("id").asText())
        .isEqualTo("ADMIN_APPROVAL");
    assertThat(facts.path("programs").path(0).asText())
        .isEqualTo("C:\\\\Program Files\\\\Common Files");
    GatheredSite gathered = GatheredSite.of(site, Map.of(host + ".json", text));
    assertThat(gathered.troubles(Trouble.Kind.UNREADABLE)).isEmpty();
    assertThat(gathered.troubles(Trouble.Kind.INCOMPLETE))
        .allMatch(it -> it.details().equals(List.of("setup")));
    assertThat(gathered.deployment().servers().get(0).operatingSystem().orElseThrow().licensed())
        .contains(true);
  }
}
