package dev.ixm.ansible.playbook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.ansible.yaml.Jinja.literal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.ansible.playbook.Stretch.Numbered;
import dev.ixm.ansible.yaml.Jinja;
import dev.ixm.ansible.yaml.Task;
import dev.ixm.model.service.ServiceCatalog;
import dev.ixm.model.service.WindowsService;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plays of a playbook. */
final class Plays {

  private static final String PAUSE = "ansible.builtin.pause";

  /** How long a name is at most, so that its line is no longer than Ansible wants. */
  private static final int NAME = 130;

  private static final String NOT_IN_CHECK = "not ansible_check_mode";
  private static final String GUARD =
      "This playbook stops at each step that is done by hand, and changes servers in between.\n"
          + "Type yes and press Enter to begin";

  private Plays() {}

  /** Without a terminal a pause goes on by itself, and with an empty answer. */
  static Map<String, Object> guard() {
    Map<String, Object> play = play("Ask whether somebody sits at the terminal", "localhost");
    Task ask =
        answered(Task.of("Ask whether to begin", PAUSE, Map.of("prompt", GUARD)), "yes")
            .with("when", NOT_IN_CHECK)
            .with("tags", List.of("always"));
    play.put("tasks", List.of(ask.entries()));
    return play;
  }

  static Map<String, Object> of(Stretch stretch, SiteView site) {
    Party party = stretch.party();
    boolean server = party.kind() == Party.Kind.SERVER;
    int first = stretch.steps().get(0).number();
    int last = stretch.steps().get(stretch.steps().size() - 1).number();
    String steps = first == last ? "Step " + first : "Steps %s to %s".formatted(first, last);
    Map<String, Object> play =
        play(steps + " on " + party.name(), server ? party.name() : "localhost");
    List<Task> tasks = new ArrayList<>();
    boolean asked = false;
    for (Numbered step : stretch.steps()) {
      if (!asked && !step.tasks().isEmpty()) {
        tasks.addAll(withoutProduct(party.name(), site));
        asked = true;
      }
      tasks.addAll(tasks(step));
    }
    play.put("tasks", tasks.stream().map(Task::entries).toList());
    return play;
  }

  private static Map<String, Object> play(String name, String hosts) {
    Map<String, Object> play = new LinkedHashMap<>();
    play.put("name", name);
    play.put("hosts", hosts);
    if (hosts.equals("localhost")) {
      play.put("connection", "local");
    }
    play.put("gather_facts", false);
    play.put("any_errors_fatal", true);
    return play;
  }

  /** What the state says is asked of the server itself, before anything there is changed. */
  private static List<Task> withoutProduct(String server, SiteView site) {
    ImmutableList<String> services =
        site.stated().servers().stream()
            .filter(it -> it.name().equals(server) && it.isProductServer())
            .flatMap(it -> services(it, site).stream())
            .collect(toImmutableList());
    return services.isEmpty()
        ? List.of()
        : List.of(
            Task.of(
                    "Make sure that the product is not on " + server,
                    "ansible.windows.win_service_info",
                    Map.of("name", Jinja.value("item")))
                .with("loop", services)
                .with("register", "ixm_product")
                .with("failed_when", "ixm_product.exists | default(true)")
                .with("when", NOT_IN_CHECK)
                .with("tags", List.of("always")));
  }

  private static ImmutableList<String> services(Server server, SiteView site) {
    return site.facts().get(ServiceCatalog.KIND).services().stream()
        .filter(service -> service.roles().contains(SiteView.role(server)))
        .map(WindowsService::name)
        .collect(toImmutableList());
  }

  private static List<Task> tasks(Numbered step) {
    List<Task> tasks = new ArrayList<>();
    for (Task task : step.tasks()) {
      tasks.add(named(step, task, tasks.size()));
    }
    if (tasks.isEmpty() || new Words(step.step()).hasMore()) {
      tasks.add(pause(step, tasks.size()));
    }
    return tasks;
  }

  private static Task named(Numbered step, Task task, int before) {
    if (task.entries().containsKey(PAUSE)) {
      List<?> when = (List<?>) task.entries().getOrDefault("when", List.of());
      return pause(step, before)
          .with("when", ImmutableList.builder().add(NOT_IN_CHECK).addAll(when).build());
    }
    return task.with("name", name(step, before)).with("tags", List.of(step.step().id()));
  }

  private static Task pause(Numbered step, int before) {
    String prompt = new Words(step.step()).prompt(step.number());
    return answered(
            Task.of(name(step, before), PAUSE, ImmutableMap.of("prompt", literal(prompt))), "done")
        .with("when", NOT_IN_CHECK)
        .with("tags", List.of(step.step().id()));
  }

  /** The id and the number make it one of a kind; what else a step has, in the words of its own. */
  private static String name(Numbered numbered, int before) {
    Step step = numbered.step();
    String part = before == 0 ? "" : ", part " + (before + 1);
    String name =
        "Step %s (%s%s): %s"
            .formatted(numbered.number(), step.id(), part, step.what().replace("{", "( "));
    return name.length() <= NAME ? name : name.substring(0, NAME - 3) + "...";
  }

  private static Task answered(Task task, String word) {
    return task.with("register", "ixm_answer")
        .with("failed_when", "ixm_answer.user_input | default('') | lower != '%s'".formatted(word));
  }
}
