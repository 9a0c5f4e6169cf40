package dev.ixm.ansible.playbook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.ansible.yaml.Jinja.literal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.ansible.windows.Features;
import dev.ixm.ansible.windows.RegistryPlace;
import dev.ixm.ansible.yaml.Jinja;
import dev.ixm.ansible.yaml.Task;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.ComponentCatalog;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsComponent;
import dev.ixm.model.windows.WindowsZones;
import dev.ixm.runbook.operation.AddComponents;
import dev.ixm.runbook.operation.AwaitSynchronization;
import dev.ixm.runbook.operation.BackUp;
import dev.ixm.runbook.operation.ByHand;
import dev.ixm.runbook.operation.CopyFiles;
import dev.ixm.runbook.operation.InstallProgram;
import dev.ixm.runbook.operation.LogIn;
import dev.ixm.runbook.operation.Milestone;
import dev.ixm.runbook.operation.OperationVisitor;
import dev.ixm.runbook.operation.Restart;
import dev.ixm.runbook.operation.RunWizard;
import dev.ixm.runbook.operation.SetIniEntries;
import dev.ixm.runbook.operation.SetRegistryValue;
import dev.ixm.runbook.operation.SetServices;
import dev.ixm.runbook.operation.SetTimeZone;
import dev.ixm.runbook.operation.ShareFolder;
import dev.ixm.runbook.operation.SwitchProtection;
import dev.ixm.runbook.operation.SwitchProtection.Protection;
import java.util.Map;
import java.util.Optional;

/**
 * By which tasks Ansible does an operation on a Windows without the product; none if a person has
 * to. The tasks are named after what they do beside the step, if there are several.
 */
record Tasks(SiteView site, String place) implements OperationVisitor<ImmutableList<Task>> {

  private static final String REGEDIT = "ansible.windows.win_regedit";
  private static final ImmutableList<Task> BY_HAND = ImmutableList.of();

  private static Task task(String module, Map<String, ?> arguments) {
    return Task.of("", module, arguments);
  }

  @Override
  public ImmutableList<Task> visit(AddComponents operation) {
    ImmutableList<String> names = features();
    return names.isEmpty()
        ? BY_HAND
        : ImmutableList.of(
            task(
                "ansible.windows.win_feature",
                ImmutableMap.of(
                    "name", names, "state", "present", "include_management_tools", true)));
  }

  /** What the guide wants for what the site is stated to use. */
  private ImmutableList<String> features() {
    return site.stated().servers().stream()
        .filter(server -> server.name().equals(place))
        .flatMap(server -> components(server).stream())
        .flatMap(component -> Features.names(component).stream())
        .collect(toImmutableList());
  }

  private ImmutableSet<WindowsComponent> components(Server server) {
    return server
        .operatingSystem()
        .map(OperatingSystem::version)
        .flatMap(
            version ->
                site.facts()
                    .get(ComponentCatalog.KIND)
                    .findList(version, site.stated().topology(), site.stated().edition()))
        .map(list -> list.required(site.componentConditions()))
        .orElse(ImmutableSet.of());
  }

  @Override
  public ImmutableList<Task> visit(InstallProgram operation) {
    if (!operation.program().equals(WindowsComponent.NET_FRAMEWORK_4_7_2.label())) {
      return BY_HAND;
    }
    String needed = "ixm_net.value | default(0) | int < " + RegistryPlace.NET_4_7_2;
    return ImmutableList.of(
        task(
                "ansible.windows.win_reg_stat",
                ImmutableMap.of(
                    "path", RegistryPlace.NET_RELEASE.key(),
                    "name", RegistryPlace.NET_RELEASE.value()))
            .with("register", "ixm_net"),
        task(
                "ansible.windows.win_package",
                ImmutableMap.of(
                    "path", Jinja.value("ixm_net_installer"), "arguments", "/q /norestart"))
            .with("when", ImmutableList.of(needed, "ixm_net_installer is defined")),
        task("ansible.builtin.pause", ImmutableMap.of())
            .with("when", ImmutableList.of(needed, "ixm_net_installer is not defined")));
  }

  @Override
  public ImmutableList<Task> visit(Restart operation) {
    return ImmutableList.of(task("ansible.windows.win_reboot", ImmutableMap.of()));
  }

  @Override
  public ImmutableList<Task> visit(SetRegistryValue operation) {
    Optional<String> type =
        switch (operation.valueType()) {
          case "REG_DWORD" -> Optional.of("dword");
          case "REG_QWORD" -> Optional.of("qword");
          case "REG_SZ" -> Optional.of("string");
          case "REG_EXPAND_SZ" -> Optional.of("expandstring");
          default -> Optional.empty();
        };
    return type.map(
            it ->
                ImmutableList.of(
                    registry(
                        path(operation.key()), operation.name(), literal(operation.data()), it)))
        .orElse(BY_HAND);
  }

  private static String path(String key) {
    return literal(
        key.replaceFirst("^Computer\\\\", "").replaceFirst("^HKEY_LOCAL_MACHINE\\\\", "HKLM:\\\\"));
  }

  private static Task registry(String path, String name, String data, String type) {
    return task(
        REGEDIT, ImmutableMap.of("path", path, "name", literal(name), "data", data, "type", type));
  }

  private static Task registry(RegistryPlace place, int data) {
    return registry(place.key(), place.value(), String.valueOf(data), "dword");
  }

  @Override
  public ImmutableList<Task> visit(SetServices operation) {
    return operation.names().stream()
        .map(name -> task("ansible.windows.win_service", service(operation, name)))
        .collect(toImmutableList());
  }

  private static ImmutableMap<String, String> service(SetServices operation, String service) {
    String name = literal(service);
    return switch (operation.mode()) {
      case START -> ImmutableMap.of("name", name, "state", "started");
      case STOP -> ImmutableMap.of("name", name, "state", "stopped");
      case DISABLE -> ImmutableMap.of("name", name, "state", "stopped", "start_mode", "disabled");
      case REVIVE -> ImmutableMap.of("name", name, "state", "started", "start_mode", "manual");
      case DELAY -> ImmutableMap.of("name", name, "start_mode", "delayed");
    };
  }

  @Override
  public ImmutableList<Task> visit(SetTimeZone operation) {
    return WindowsZones.name(operation.zone())
        .map(
            zone ->
                ImmutableList.of(
                    task("community.windows.win_timezone", ImmutableMap.of("timezone", zone))))
        .orElse(BY_HAND);
  }

  @Override
  public ImmutableList<Task> visit(ShareFolder operation) {
    boolean exact = operation.accounts().stream().allMatch(it -> it.matches("`[^`,]+`"));
    String folder = operation.folder();
    return !exact || !folder.matches("[A-Z]:\\\\.*[^\\\\]")
        ? BY_HAND
        : ImmutableList.of(
            task(
                "ansible.windows.win_share",
                ImmutableMap.of(
                    "name", literal(folder.substring(folder.lastIndexOf('\\') + 1)),
                    "path", literal(folder),
                    "full", literal(String.join(",", operation.accounts()).replace("`", "")))));
  }

  @Override
  public ImmutableList<Task> visit(SwitchProtection operation) {
    boolean on = operation.on();
    if (operation.protection() == Protection.FIREWALL) {
      return ImmutableList.of(
          task(
              "community.windows.win_firewall",
              ImmutableMap.of(
                  "state",
                  on ? "enabled" : "disabled",
                  "profiles",
                  ImmutableList.of("Domain", "Private", "Public"))));
    }
    if (operation.protection() == Protection.AUTOMATIC_UPDATE) {
      return ImmutableList.of(registry(RegistryPlace.NO_AUTO_UPDATE, on ? 0 : 1));
    }
    return on ? BY_HAND : ImmutableList.of(registry(RegistryPlace.ADMIN_PROMPT, 0));
  }

  @Override
  public ImmutableList<Task> visit(AwaitSynchronization operation) {
    return BY_HAND;
  }

  @Override
  public ImmutableList<Task> visit(BackUp operation) {
    return BY_HAND;
  }

  @Override
  public ImmutableList<Task> visit(ByHand operation) {
    return BY_HAND;
  }

  @Override
  public ImmutableList<Task> visit(CopyFiles operation) {
    return BY_HAND;
  }

  @Override
  public ImmutableList<Task> visit(LogIn operation) {
    return BY_HAND;
  }

  @Override
  public ImmutableList<Task> visit(Milestone operation) {
    return BY_HAND;
  }

  @Override
  public ImmutableList<Task> visit(RunWizard operation) {
    return BY_HAND;
  }

  @Override
  public ImmutableList<Task> visit(SetIniEntries operation) {
    return BY_HAND;
  }
}
