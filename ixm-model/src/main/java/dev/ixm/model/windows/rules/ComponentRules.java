package dev.ixm.model.windows.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
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
          rule(
                  "windows.components",
                  MUST,
                  Source.of(
                      5, "Required Server Components", "G05-021", "G06-011", "G08-031", "G09-025"))
              .forSite(ComponentRules::components));

  private static final ImmutableSet<Role> REMOTE =
      ImmutableSet.of(Role.REMOTE_CSE, Role.REMOTE_WEB);

  private ComponentRules() {}

  /** Without a list for its Windows a server breaks another rule. */
  private static void components(SiteView site, FindingCollector findings) {
    Map<WindowsVersion, Optional<Needed>> known = new EnumMap<>(WindowsVersion.class);
    findings.forEachProductServer(
        site,
        (view, server, here) -> {
          Optional<WindowsVersion> version = server.operatingSystem().map(OperatingSystem::version);
          if (version.isEmpty()) {
            here.at("operatingSystem").at("version").notStated();
          } else {
            known
                .computeIfAbsent(version.get(), it -> needed(it, site))
                .ifPresent(it -> components(it, server, here.at("windows").at("components")));
          }
        });
    if (site.stated().snmpAlarms().isEmpty()
        && site.stated().servers().stream().anyMatch(server -> mayLackSnmp(known, server))) {
      findings.at("snmpAlarms").notStated();
    }
  }

  private static boolean mayLackSnmp(Map<WindowsVersion, Optional<Needed>> known, Server server) {
    return server.isProductServer()
        && server
            .operatingSystem()
            .flatMap(it -> known.getOrDefault(it.version(), Optional.empty()))
            .isPresent()
        && server
            .windows()
            .flatMap(WindowsSetup::components)
            .filter(it -> it.contains(WindowsComponent.SNMP_SERVICE))
            .isEmpty();
  }

  /** What a site needs on a condition only, such as SNMP, is needed where that is stated. */
  private record Needed(ComponentList list, ImmutableSet<WindowsComponent> components) {

    static Needed at(SiteView site, ComponentList list) {
      return new Needed(list, Sets.immutableEnumSet(list.required(site.componentConditions())));
    }
  }

  private static Optional<Needed> needed(WindowsVersion version, SiteView site) {
    return site.facts()
        .get(ComponentCatalog.KIND)
        .findList(version, site.stated().topology(), site.stated().edition())
        .map(list -> Needed.at(site, list));
  }

  private static void components(Needed needed, Server server, FindingCollector here) {
    Optional<ImmutableSet<WindowsComponent>> installed =
        server.windows().flatMap(WindowsSetup::components);
    if (installed.isEmpty()) {
      here.notStated();
      return;
    }
    if (installed.get().containsAll(needed.components())) {
      return;
    }
    for (ComponentRequirement requirement : needed.list().requirements()) {
      if (needed.components().contains(requirement.component())
          && !installed.get().contains(requirement.component())) {
        missing(requirement, server, here);
      }
    }
  }

  /** The lists are those of voice and Consolidated servers; remote servers are taken for alike. */
  private static void missing(
      ComponentRequirement requirement, Server server, FindingCollector here) {
    WindowsComponent component = requirement.component();
    String name = component.group().map(group -> group + " > ").orElse("") + requirement.name();
    here.with("component", name)
        .with("source", basis(requirement, server).cite(requirement.source()))
        .missing(Bound.including(ImmutableList.of(component)));
  }

  private static Basis basis(ComponentRequirement requirement, Server server) {
    boolean remote = !Sets.intersection(server.roles(), REMOTE).isEmpty();
    return remote && requirement.basis() == Basis.STATED ? Basis.INFERRED : requirement.basis();
  }
}
