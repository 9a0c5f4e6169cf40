package dev.ixm.model.windows.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.windows.WindowsComponent.WEB_SERVER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.windows.ComponentCatalog;
import dev.ixm.model.windows.ComponentList;
import dev.ixm.model.windows.ComponentRequirement;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsComponent;
import dev.ixm.model.windows.WindowsSetup;
import dev.ixm.model.windows.WindowsVersion;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The components of Windows that the product's servers need. */
public final class ComponentRules {

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          DeploymentRule.of(
              RuleInfo.of(
                  "windows.components",
                  MUST,
                  "every server has the components that the product needs of its Windows",
                  Source.of(5, "Server Roles and Features")),
              (deployment, findings) ->
                  components(
                      ReleaseFacts.of(deployment.release()).get(ComponentCatalog.KIND),
                      deployment,
                      findings)),
          DeploymentRule.forEachServer(
              RuleInfo.of(
                  "web.iis",
                  MUST,
                  "a dedicated web server has the web server of Windows, IIS",
                  Source.of(19, "Introduction")),
              server -> server.roles().contains(Role.REMOTE_WEB),
              ComponentRules::webServer));

  private ComponentRules() {}

  /** Without a list for its Windows a server breaks another rule. */
  private static void components(
      ComponentCatalog catalog, Deployment deployment, FindingCollector findings) {
    Map<WindowsVersion, Optional<Needed>> known = new EnumMap<>(WindowsVersion.class);
    DeploymentRule.forEachServer(
        deployment,
        findings,
        Server::isProductServer,
        (server, here) -> {
          Optional<WindowsVersion> version = server.operatingSystem().map(OperatingSystem::version);
          if (version.isEmpty()) {
            here.at("operatingSystem").at("version").notStated();
          } else {
            known
                .computeIfAbsent(version.get(), it -> Needed.find(catalog, it, deployment))
                .ifPresent(list -> components(list, server, here.at("windows").at("components")));
          }
        });
  }

  /** What a site needs on a condition only, such as SNMP, is not known to be needed. */
  private record Needed(ComponentList list, ImmutableSet<WindowsComponent> components) {

    static Optional<Needed> find(
        ComponentCatalog catalog, WindowsVersion version, Deployment deployment) {
      return catalog
          .findList(version, deployment.topology(), deployment.edition())
          .map(list -> new Needed(list, list.required(ImmutableSet.of())));
    }
  }

  private static void components(Needed needed, Server server, FindingCollector here) {
    Optional<ImmutableSet<WindowsComponent>> installed =
        server.windows().flatMap(WindowsSetup::components);
    if (installed.isEmpty()) {
      here.notStated();
      return;
    }
    for (WindowsComponent component : needed.components()) {
      if (!installed.get().contains(component)) {
        missing(needed.list().find(component).orElseThrow(), here);
      }
    }
  }

  private static void webServer(Server server, FindingCollector here) {
    Optional<ImmutableSet<WindowsComponent>> installed =
        server.windows().flatMap(WindowsSetup::components);
    FindingCollector components = here.at("windows").at("components");
    if (installed.isEmpty()) {
      components.notStated();
    } else if (!installed.get().contains(WEB_SERVER)) {
      components.breach("without " + WEB_SERVER.label(), "with " + WEB_SERVER.label());
    }
  }

  private static void missing(ComponentRequirement requirement, FindingCollector here) {
    WindowsComponent component = requirement.component();
    String name = component.group().map(group -> group + " > ").orElse("") + requirement.name();
    here.with("component", component)
        .with("source", requirement.basis().cite(requirement.source()))
        .breach("without " + name, "with " + name);
  }
}
