package dev.ixm.ansible;

import com.google.common.base.Ascii;
import com.google.common.collect.Maps;
import dev.ixm.ansible.yaml.Yaml;
import dev.ixm.config.cse.EngineConfig;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.model.Role;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.OperatingSystem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The servers of a site as an inventory of Ansible: the group {@value #GROUP}, below it a group for
 * each role, and in them the servers by the names that the site has for them.
 *
 * <p>How to connect, as whom and by which password is the user's: variables of the group, secrets
 * in a vault.
 */
public final class Inventory {

  /** The group of all servers. */
  public static final String GROUP = "ixm";

  private static final String COMMENT =
      """
      The servers of a site. How Ansible connects is not said here: set ansible_connection (winrm or
      psrp), ansible_user and ansible_password for the group ixm, the password in a vault.
      """;

  private Inventory() {}

  /**
   * {@return the inventory of a site, as YAML}
   *
   * @param site any; it may break rules
   */
  public static String yaml(Deployment site) {
    Map<String, Map<String, Object>> groups = new TreeMap<>();
    SiteView view = SiteView.of(site);
    for (Server server : site.servers()) {
      for (Role role : server.roles()) {
        groups
            .computeIfAbsent(group(role), name -> new LinkedHashMap<>())
            .put(server.name(), variables(view, server));
      }
    }
    return Yaml.write(
        Map.of(GROUP, Map.of("children", Maps.transformValues(groups, it -> Map.of("hosts", it)))),
        COMMENT);
  }

  /**
   * {@return the name of the group of a role, such as {@code ixm_primary}}
   *
   * @param role of servers
   */
  public static String group(Role role) {
    return GROUP + "_" + Ascii.toLowerCase(role.name());
  }

  private static Map<String, Object> variables(SiteView site, Server server) {
    Map<String, Object> variables = new LinkedHashMap<>();
    server.addresses().stream().findFirst().ifPresent(it -> variables.put("ansible_host", it));
    variables.put("ixm_roles", server.roles().stream().map(Role::name).toList());
    server.number().ifPresent(it -> variables.put("ixm_number", it));
    server
        .operatingSystem()
        .map(OperatingSystem::version)
        .ifPresent(it -> variables.put("ixm_windows", it.name()));
    server.platform().ifPresent(it -> variables.put("ixm_platform", it.kind().name()));
    server.timeZone().ifPresent(it -> variables.put("ixm_time_zone", it.getId()));
    if (server.isVoiceServer()) {
      variables.put("ixm_settings_file", EtsipFile.path(folder(site, server)));
    }
    if (site.mail().engines().contains(server)) {
      variables.put("ixm_engine_file", folder(site, server) + "\\UCCSE\\" + EngineConfig.NAME);
    }
    return variables;
  }

  /** A variable has a value: without a drive stated, that which the installer proposes. */
  private static String folder(SiteView site, Server server) {
    return SiteView.folderOn(site.findDrive(server).orElse(SiteView.DEFAULT_DRIVE));
  }
}
