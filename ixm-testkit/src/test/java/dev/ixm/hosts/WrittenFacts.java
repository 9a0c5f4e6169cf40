package dev.ixm.hosts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMap.Builder;
import dev.ixm.ansible.windows.Features;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.model.windows.Architecture;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsComponent;
import dev.ixm.model.windows.WindowsSetup;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.model.windows.WindowsZones;
import java.util.Locale;

/** The files that the facts playbook would write, were a deployment's servers real. */
final class WrittenFacts {

  private static final JsonMapper MAPPER = new JsonMapper();

  private static final ImmutableMap<WindowsVersion, String> VERSIONS =
      ImmutableMap.of(
          WindowsVersion.WINDOWS_SERVER_2008_R2, "6.1.7601.0",
          WindowsVersion.WINDOWS_SERVER_2012, "6.2.9200.0",
          WindowsVersion.WINDOWS_SERVER_2012_R2, "6.3.9600.0",
          WindowsVersion.WINDOWS_SERVER_2016, "10.0.14393.0",
          WindowsVersion.WINDOWS_SERVER_2019, "10.0.17763.0",
          WindowsVersion.WINDOWS_SERVER_2022, "10.0.20348.0",
          WindowsVersion.WINDOWS_SERVER_2025, "10.0.26100.0");

  private final Server server;
  private final ObjectNode root = MAPPER.createObjectNode();
  private final ObjectNode setup = root.putObject("setup");
  private final ArrayNode registry = root.putArray("registry");

  private WrittenFacts(Server server) {
    this.server = server;
  }

  static ImmutableMap<String, byte[]> of(Deployment site) {
    Builder<String, byte[]> files = ImmutableMap.builder();
    site.servers().forEach(it -> files.put(it.name() + ".json", new WrittenFacts(it).text()));
    return files.buildOrThrow();
  }

  private byte[] text() {
    root.put("format", 1).put("host", server.name());
    setup
        .put("ansible_os_family", "Windows")
        .put("ansible_os_product_type", "server")
        .put("ansible_netbios_name", server.name().toUpperCase(Locale.ROOT));
    ArrayNode addresses = setup.putArray("ansible_ip_addresses").add("fe80::1%4");
    server.addresses().forEach(addresses::add);
    server
        .timeZone()
        .flatMap(zone -> WindowsZones.name(zone.getId()))
        .ifPresent(zone -> setup.putObject("ansible_date_time").put("tz", zone));
    server.operatingSystem().ifPresent(this::write);
    server.windows().ifPresent(this::write);
    server.hardware().ifPresent(this::write);
    platform();
    return root.toString().getBytes(UTF_8);
  }

  private ObjectNode registry(String id) {
    ObjectNode result = registry.addObject().put("exists", true);
    result.putObject("item").put("id", id);
    return result;
  }

  private void write(OperatingSystem system) {
    setup.put("ansible_distribution_version", VERSIONS.get(system.version()));
    system
        .edition()
        .ifPresent(it -> setup.put("ansible_os_name", "Microsoft Windows Server " + it));
    system
        .architecture()
        .ifPresent(
            it -> setup.put("ansible_architecture2", it == Architecture.X64 ? "x86_64" : "i386"));
    system.licensed().ifPresent(it -> root.put("license", it ? "Licensed" : "Notification"));
    system
        .language()
        .ifPresent(it -> registry("LANGUAGES").putArray("sub_keys").add(it.toLanguageTag()));
  }

  private void write(WindowsSetup windows) {
    windows
        .components()
        .ifPresent(
            components -> {
              ArrayNode features = root.putArray("features");
              components.stream()
                  .flatMap(it -> Features.names(it).stream())
                  .forEach(it -> features.addObject().put("name", it).put("installed", true));
              if (components.contains(WindowsComponent.NET_FRAMEWORK_4_7_2)) {
                registry("NET_RELEASE").put("value", 461_814);
              }
            });
    windows
        .userAccessControl()
        .ifPresent(
            on -> {
              registry("ADMIN_APPROVAL").put("value", 1);
              registry("ADMIN_PROMPT").put("value", on ? 5 : 0);
            });
    windows
        .firewall()
        .ifPresent(
            on -> {
              registry("FIREWALL_DOMAIN").put("value", 0);
              registry("FIREWALL_PRIVATE").put("value", 0);
              registry("FIREWALL_PUBLIC").put("value", on ? 1 : 0);
            });
    windows.automaticUpdate().ifPresent(on -> registry("NO_AUTO_UPDATE").put("value", on ? 0 : 1));
    windows
        .programs()
        .ifPresent(
            programs -> {
              ArrayNode names = root.putArray("programs");
              programs.forEach(names::add);
            });
  }

  private void write(Hardware hardware) {
    hardware.logicalProcessors().ifPresent(it -> setup.put("ansible_processor_vcpus", it));
    hardware
        .processorVendor()
        .ifPresent(
            it ->
                setup
                    .putArray("ansible_processor")
                    .add("0")
                    .add(
                        switch (it) {
                          case INTEL -> "GenuineIntel";
                          case AMD -> "AuthenticAMD";
                          case OTHER -> "VIA";
                        }));
    hardware
        .processorSpeed()
        .ifPresent(it -> registry("CLOCK_RATE").put("value", it.hertz() / 1_000_000 - 4));
    hardware.memory().ifPresent(it -> setup.put("ansible_memtotal_mb", it.bytes() >> 20));
    hardware
        .networkCards()
        .ifPresent(
            count -> {
              ArrayNode cards = setup.putArray("ansible_interfaces");
              for (int i = 0; i < count; i++) {
                cards.addObject().put("macaddress", "AA:" + i);
              }
            });
    ArrayNode partitions = root.putArray("disks").addObject().putArray("partitions");
    for (Drive drive : hardware.drives()) {
      drive
          .letter()
          .ifPresent(
              letter -> {
                ObjectNode partition = partitions.addObject();
                partition.put("drive_letter", letter).put("size", drive.size().bytes());
                drive
                    .free()
                    .ifPresent(
                        free ->
                            partition
                                .putArray("volumes")
                                .addObject()
                                .put("size_remaining", free.bytes()));
                if (drive.uses().contains(DriveUse.OPERATING_SYSTEM)) {
                  registry("SYSTEM_ROOT").put("value", letter + ":\\Windows");
                }
              });
    }
  }

  private void platform() {
    server
        .platform()
        .ifPresent(
            platform -> {
              switch (platform.kind()) {
                case AWS -> {
                  setup.put("ansible_system_vendor", "Amazon EC2");
                  platform.instanceType().ifPresent(it -> setup.put("ansible_product_name", it));
                }
                case VMWARE -> setup.put("ansible_virtualization_type", "VMware");
                case HYPER_V -> setup.put("ansible_virtualization_type", "Hyper-V");
                case PHYSICAL -> setup.put("ansible_virtualization_type", "NA");
                case TERMINAL_SERVICES -> {}
              }
            });
  }
}
