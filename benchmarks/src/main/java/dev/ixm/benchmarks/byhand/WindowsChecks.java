package dev.ixm.benchmarks.byhand;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.windows.Architecture;
import dev.ixm.model.windows.ComponentCatalogue;
import dev.ixm.model.windows.ComponentList;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.OperatingSystemCatalogue;
import dev.ixm.model.windows.OperatingSystemPurpose;
import dev.ixm.model.windows.OperatingSystemSupport;
import dev.ixm.model.windows.WindowsComponent;
import dev.ixm.model.windows.WindowsSetup;
import dev.ixm.model.windows.WindowsVersion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The Windows of the product's servers. */
final class WindowsChecks {

  private static final OperatingSystemCatalogue CATALOGUE = OperatingSystemCatalogue.release10_8();
  private static final Set<WindowsVersion> SUPPORTED =
      CATALOGUE.supported(OperatingSystemPurpose.SERVER);
  private static final Set<WindowsVersion> SUPPORTED_JITC =
      CATALOGUE.supported(OperatingSystemPurpose.JITC_SERVER);
  private static final Set<Architecture> ARCHITECTURES_JITC = EnumSet.noneOf(Architecture.class);
  private static final Map<WindowsVersion, String> EDITIONS = new EnumMap<>(WindowsVersion.class);
  private static final ComponentCatalogue COMPONENTS = ComponentCatalogue.release10_8();
  private static final List<Needed> NEEDED = new ArrayList<>();

  static {
    for (OperatingSystemSupport entry : CATALOGUE.entries()) {
      if (entry.purpose() == OperatingSystemPurpose.JITC_SERVER) {
        ARCHITECTURES_JITC.addAll(entry.architectures());
      }
      if (entry.purpose() == OperatingSystemPurpose.SERVER
          && entry.windows().isPresent()
          && entry.edition().isPresent()) {
        EDITIONS.put(entry.windows().get(), entry.edition().get());
      }
    }
    for (ComponentList list : COMPONENTS.lists()) {
      NEEDED.add(new Needed(list, list.required(ImmutableSet.of())));
    }
  }

  private record Needed(ComponentList list, Set<WindowsComponent> components) {}

  private WindowsChecks() {}

  static void check(Deployment site, Flaws flaws) {
    for (Server server : site.servers()) {
      if (server.isProductServer()) {
        version(server, "windows.version.supported", SUPPORTED, flaws);
        system(server, flaws);
        setup(server, flaws);
        components(site, server, flaws);
        if (site.edition() == Edition.JITC) {
          version(server, "jitc.windows.version", SUPPORTED_JITC, flaws);
          architecture(server, flaws);
        }
      }
    }
  }

  static void version(Server server, String rule, Set<WindowsVersion> supported, Flaws flaws) {
    if (server.operatingSystem().isEmpty()) {
      flaws.notStated(rule, server);
    } else if (!supported.contains(server.operatingSystem().get().version())) {
      flaws.broken(rule, server, server.operatingSystem().get().version());
    }
  }

  private static void architecture(Server server, Flaws flaws) {
    Optional<Architecture> actual = server.operatingSystem().flatMap(OperatingSystem::architecture);
    if (actual.isEmpty()) {
      flaws.notStated("jitc.windows.architecture", server);
    } else if (!ARCHITECTURES_JITC.contains(actual.get())) {
      flaws.broken("jitc.windows.architecture", server, actual.get());
    }
  }

  private static void system(Server server, Flaws flaws) {
    Optional<OperatingSystem> system = server.operatingSystem();
    flaws.wants(true, "windows.licensed", server, system.flatMap(OperatingSystem::licensed));
    flaws.wants(true, "windows.updated", server, system.flatMap(OperatingSystem::updated));
    if (system.isEmpty() || system.get().language().isEmpty()) {
      flaws.notStated("windows.language.validated", server);
    } else {
      String language = system.get().language().get().getLanguage();
      if (!language.equals("en") && !language.equals("fr")) {
        flaws.broken("windows.language.validated", server, system.get().language().get());
      }
    }
    if (system.isEmpty()) {
      flaws.notStated("windows.edition", server);
    } else {
      edition(server, system.get(), flaws);
    }
  }

  private static void edition(Server server, OperatingSystem system, Flaws flaws) {
    String edition = EDITIONS.get(system.version());
    if (edition != null) {
      if (system.edition().isEmpty()) {
        flaws.notStated("windows.edition", server);
      } else if (!Ascii.equalsIgnoreCase(system.edition().get().name(), edition)) {
        flaws.broken("windows.edition", server, system.edition().get());
      }
    }
  }

  private static void setup(Server server, Flaws flaws) {
    Optional<WindowsSetup> setup = server.windows();
    flaws.wants(false, "windows.uac.off", server, setup.flatMap(WindowsSetup::userAccessControl));
    flaws.wants(
        true, "windows.defragmentation", server, setup.flatMap(WindowsSetup::defragmentation));
    flaws.wants(true, "windows.network-rights", server, setup.flatMap(WindowsSetup::networkRights));
    if (server.roles().contains(Role.REMOTE_WEB)) {
      if (setup.isEmpty() || setup.get().components().isEmpty()) {
        flaws.notStated("web.iis", server);
      } else if (!setup.get().components().get().contains(WindowsComponent.WEB_SERVER)) {
        flaws.broken("web.iis", server, "without web server");
      }
    }
  }

  private static void components(Deployment site, Server server, Flaws flaws) {
    if (!site.release().equals(COMPONENTS.release())) {
      return;
    }
    if (server.operatingSystem().isEmpty()) {
      flaws.notStated("windows.components", server);
      return;
    }
    for (Needed needed : NEEDED) {
      ComponentList list = needed.list();
      if (list.windows() == server.operatingSystem().get().version()
          && list.edition() == site.edition()
          && list.topologies().contains(site.topology())) {
        components(needed, server, flaws);
      }
    }
  }

  private static void components(Needed needed, Server server, Flaws flaws) {
    if (server.windows().isEmpty() || server.windows().get().components().isEmpty()) {
      flaws.notStated("windows.components", server);
      return;
    }
    Set<WindowsComponent> installed = server.windows().get().components().get();
    for (WindowsComponent component : needed.components()) {
      if (!installed.contains(component)) {
        flaws.broken("windows.components", server, component);
      }
    }
  }
}
