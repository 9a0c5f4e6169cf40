package dev.ixm.ansible.gathered;

import static dev.ixm.ansible.yaml.Jinja.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.ansible.Inventory;
import dev.ixm.ansible.windows.RegistryPlace;
import dev.ixm.ansible.yaml.Task;
import dev.ixm.ansible.yaml.Yaml;
import dev.ixm.model.attribute.Gather;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The playbook that asks every server of an inventory what the rules ask for, and writes one JSON
 * file for each, which {@link GatheredSite} reads. It changes nothing on the servers.
 *
 * <p>It uses modules that there are, of {@code ansible.builtin}, {@code ansible.windows} and {@code
 * community.windows}; what they do not tell is not gathered. A module that fails leaves its part
 * empty. No keys, passwords or environment variables are gathered.
 */
public final class FactsPlaybook {

  /** The number of the form of the files. */
  static final int FORMAT = 1;

  private static final String COMMENT =
      """
      Gathers what the rules of the IXM SDK ask of a server, and changes nothing there. Writes one file for
      each server into the folder ixm_facts, next to this playbook unless it is set.
      """;

  private static final String KEYS =
      "ixm_registry.results | default([]) | selectattr('sub_keys', 'defined')"
          + " | selectattr('item.id', 'match', 'PROGRAMS')";

  private static final String FILE = "'/' ~ inventory_hostname ~ '.json'";

  private FactsPlaybook() {}

  /** {@return the playbook, the same for every site} */
  public static String yaml() {
    Map<String, Object> play = new LinkedHashMap<>();
    play.put("name", "Gather what is found on the servers");
    play.put("hosts", Inventory.GROUP);
    play.put("gather_facts", false);
    play.put("tasks", tasks().stream().map(Task::entries).toList());
    return Yaml.write(List.of(play), COMMENT);
  }

  private static ImmutableList<Task> tasks() {
    return ImmutableList.of(
        asked(
            "Windows, machine and network",
            Gather.SETUP.module(),
            Map.of(
                "gather_subset",
                List.of(
                    "!all",
                    "!min",
                    "date_time",
                    "distribution",
                    "platform",
                    "memory",
                    "processor",
                    "virtual",
                    "bios",
                    "interfaces",
                    "all_ipv4_addresses",
                    "windows_domain")),
            "setup"),
        asked("roles and features", Gather.FEATURES.module(), Map.of(), "features"),
        asked(
            "disks",
            Gather.DISKS.module(),
            Map.of("filter", List.of("partitions", "volumes")),
            "disks"),
        asked("the license of Windows", Gather.LICENSE.module(), Map.of(), "license"),
        asked("services", "ansible.windows.win_service_info", Map.of(), "services"),
        registry(),
        programs(),
        asked(
            "certificates",
            "community.windows.win_certificate_info",
            Map.of("store_name", "My"),
            "certificates"),
        file("the settings of the SIP service", "settings"),
        file("the settings of the CSE", "engine"),
        written());
  }

  private static Task asked(String what, String module, Map<String, ?> arguments, String name) {
    return Task.of("Ask for " + what, module, arguments)
        .with("register", "ixm_" + name)
        .with("failed_when", false);
  }

  /** Not every server has it: the inventory says where it is. */
  private static Task file(String what, String name) {
    String place = "ixm_" + name + "_file";
    return asked(what, "ansible.builtin.slurp", Map.of("src", value(place)), name)
        .with("when", place + " is defined");
  }

  private static Task registry() {
    return asked(
            "values of the registry",
            Gather.REGISTRY.module(),
            ImmutableMap.of("path", value("item.path"), "name", value("item.name or omit")),
            "registry")
        .with("loop", Arrays.stream(RegistryPlace.values()).map(FactsPlaybook::item).toList())
        .with("loop_control", Map.of("label", value("item.id")));
  }

  private static ImmutableMap<String, String> item(RegistryPlace place) {
    return ImmutableMap.of("id", place.name(), "path", place.key(), "name", place.value());
  }

  private static Task programs() {
    return asked(
            "the names of programs",
            Gather.REGISTRY.module(),
            ImmutableMap.of(
                "path", value("item.0.item.path ~ ixm_separator ~ item.1"), "name", "DisplayName"),
            "programs")
        .with("vars", ImmutableMap.of("ixm_separator", "\\", "ixm_keys", value(KEYS)))
        .with("loop", value("ixm_keys | subelements('sub_keys')"))
        .with("loop_control", Map.of("label", value("item.1")));
  }

  private static Task written() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("format", FORMAT);
    facts.put("host", value("inventory_hostname"));
    facts.put("setup", part("ixm_setup.ansible_facts"));
    facts.put("features", part("ixm_features.features"));
    facts.put("disks", part("ixm_disks.ansible_facts.ansible_disks"));
    facts.put("license", part("ixm_license.ansible_facts.ansible_os_license_status"));
    facts.put("services", part("ixm_services.services"));
    facts.put("registry", part("ixm_registry.results"));
    facts.put(
        "programs",
        value(
            "ixm_programs.results | default([]) | selectattr('value', 'defined') |"
                + " map(attribute='value')"));
    facts.put("certificates", part("ixm_certificates.certificates"));
    facts.put("settings", part("ixm_settings.content"));
    facts.put("engine", part("ixm_engine.content"));
    return Task.of(
            "Write down what was found",
            "ansible.builtin.copy",
            ImmutableMap.of(
                "content", value("ixm_found | to_nice_json"),
                "dest", value("ixm_facts | default(playbook_dir ~ '/facts') ~ " + FILE),
                "mode", "0600"))
        .with("vars", Map.of("ixm_found", facts))
        .with("delegate_to", "localhost");
  }

  private static String part(String expression) {
    return value(expression + " | default(none)");
  }
}
