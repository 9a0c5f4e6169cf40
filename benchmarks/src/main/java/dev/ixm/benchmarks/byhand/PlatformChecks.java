package dev.ixm.benchmarks.byhand;

import static dev.ixm.model.platform.PlatformFeature.SNAPSHOT;
import static dev.ixm.model.platform.PlatformFeature.VMWARE_HA;

import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.platform.AwsCatalogue;
import dev.ixm.model.platform.AwsInstance;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.platform.Support;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.windows.OperatingSystemCatalogue;
import dev.ixm.model.windows.OperatingSystemPurpose;
import dev.ixm.model.windows.OperatingSystemSupport;
import dev.ixm.model.windows.WindowsVersion;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** What the product's servers run on. */
final class PlatformChecks {

  private static final OperatingSystemCatalogue SYSTEMS = OperatingSystemCatalogue.release10_8();
  private static final Map<WindowsVersion, Support> ON_VMWARE = new EnumMap<>(WindowsVersion.class);
  private static final Map<WindowsVersion, Support> ON_HYPER_V =
      new EnumMap<>(WindowsVersion.class);
  private static final Set<String> HYPER_V_HOSTS = new HashSet<>();
  private static final AwsCatalogue AWS = AwsCatalogue.release10_8();
  private static final Set<String> INSTANCES = new HashSet<>();

  static {
    for (WindowsVersion version : WindowsVersion.values()) {
      ON_VMWARE.put(version, SYSTEMS.get(OperatingSystemPurpose.VMWARE_GUEST, version).support());
      ON_HYPER_V.put(version, SYSTEMS.get(OperatingSystemPurpose.HYPER_V_GUEST, version).support());
    }
    for (OperatingSystemSupport entry : SYSTEMS.forPurpose(OperatingSystemPurpose.HYPER_V_HOST)) {
      if (entry.support() == Support.SUPPORTED) {
        HYPER_V_HOSTS.add(entry.product());
      }
    }
    for (AwsInstance instance : AWS.instances()) {
      INSTANCES.add(instance.model());
    }
  }

  private PlatformChecks() {}

  static void check(Deployment site, Flaws flaws) {
    boolean aws = false;
    boolean protects = site.topology() == Topology.HIGH_AVAILABILITY;
    for (Server server : site.servers()) {
      if (protects && server.roles().contains(Role.CONSOLIDATED)) {
        protection(site, server, flaws);
      }
      if (server.isProductServer() && server.platform().isPresent()) {
        Platform platform = server.platform().get();
        switch (platform.kind()) {
          case VMWARE -> {
            VmwareChecks.check(site, server, platform, flaws);
            guest(ON_VMWARE, Support.UNSUPPORTED, "platform.vmware.guest.windows", server, flaws);
          }
          case HYPER_V -> hyperV(server, platform, flaws);
          case AWS -> {
            aws = true;
            instance(site, server, platform, flaws);
          }
          case TERMINAL_SERVICES ->
              flaws.broken("platform.terminal-services", server, platform.kind());
          case PHYSICAL -> {}
        }
        cards(site, server, platform, flaws);
      }
    }
    if (aws) {
      if (site.pbx().isEmpty() || site.pbx().get().platform().isEmpty()) {
        flaws.notStated("platform.aws.pbx");
      } else if (site.pbx().get().platform().get() != PlatformKind.AWS) {
        flaws.broken("platform.aws.pbx", site.pbx().get().platform().get());
      }
    }
  }

  private static void instance(Deployment site, Server server, Platform platform, Flaws flaws) {
    if (site.release().equals(AWS.release())) {
      if (platform.instanceType().isEmpty()) {
        flaws.notStated("platform.aws.instance.tested", server);
      } else if (!INSTANCES.contains(platform.instanceType().get())) {
        flaws.broken("platform.aws.instance.tested", server, platform.instanceType().get());
      }
    }
  }

  private static void guest(
      Map<WindowsVersion, Support> table, Support wrong, String rule, Server server, Flaws flaws) {
    if (server.operatingSystem().isEmpty()) {
      flaws.notStated(rule, server);
    } else if (table.get(server.operatingSystem().get().version()) == wrong) {
      flaws.broken(rule, server, server.operatingSystem().get().version());
    }
  }

  private static void hyperV(Server server, Platform platform, Flaws flaws) {
    guest(ON_HYPER_V, Support.UNSUPPORTED, "platform.hyper-v.guest.windows", server, flaws);
    guest(ON_HYPER_V, Support.WARNING, "platform.hyper-v.guest.windows.listed", server, flaws);
    if (platform.version().isEmpty()) {
      flaws.notStated("platform.hyper-v.host.supported", server);
      if (!platform.managedByWindowsServer().orElse(false)) {
        flaws.notStated("platform.hyper-v.host.managed", server);
      }
    } else {
      String version = platform.version().get();
      if (!HYPER_V_HOSTS.contains(version)) {
        flaws.broken("platform.hyper-v.host.supported", server, version);
      }
      if (version.equals("Hyper-V Server 2012")) {
        flaws.wants(
            true, "platform.hyper-v.host.managed", server, platform.managedByWindowsServer());
      }
    }
    flaws.wants(true, "platform.hyper-v.virtual-switch", server, platform.virtualSwitch());
    if (platform.features().contains(SNAPSHOT)) {
      flaws.broken("platform.hyper-v.checkpoint", server, SNAPSHOT);
    }
  }

  private static void cards(Deployment site, Server server, Platform platform, Flaws flaws) {
    if (platform.kind() == PlatformKind.PHYSICAL
        || platform.kind() == PlatformKind.TERMINAL_SERVICES
        || !site.contactCenter().orElse(true)) {
      return;
    }
    OptionalInt cards = server.hardware().map(Hardware::networkCards).orElse(OptionalInt.empty());
    if (cards.isEmpty() || (site.contactCenter().isEmpty() && cards.getAsInt() != 1)) {
      flaws.notStated("network.cards.contact-center", server);
    } else if (cards.getAsInt() != 1) {
      flaws.broken("network.cards.contact-center", server, cards.getAsInt());
    }
  }

  private static void protection(Deployment site, Server server, Flaws flaws) {
    if (MirroringChecks.isSource(site, server)) {
      return;
    }
    if (server.platform().isEmpty()) {
      flaws.notStated("ha.consolidated.protected", server);
    } else if (server.platform().get().kind() != PlatformKind.VMWARE
        || !server.platform().get().features().contains(VMWARE_HA)) {
      flaws.broken("ha.consolidated.protected", server, "not protected");
    }
  }
}
