package dev.ixm.ansible.gathered;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import com.google.common.net.InetAddresses;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import dev.ixm.model.windows.WindowsZones;
import java.util.Collection;
import java.util.Optional;

/** A server as it was found, in the form of a deployment's JSON, with what was found only. */
final class Found {

  private static final long GIBIBYTE = 1L << 30;
  private static final long MEBIBYTE = 1L << 20;

  /** How much of a memory or disk Windows keeps for itself: up to a sixty-fourth. */
  private static final long RESERVED = 64;

  private static final int CLOCK_STEP = 100;
  private static final int CLOCK_ERROR = 10;
  private static final String AMAZON = "amazon";

  private final HostFile file;
  private final RegistryFacts registry;
  private final ObjectNode server = JsonNodeFactory.instance.objectNode();

  private Found(HostFile file) {
    this.file = file;
    this.registry = new RegistryFacts(file.part("registry"));
  }

  static ObjectNode of(HostFile file, JsonNode stated) {
    Found found = new Found(file);
    new FoundWindows(file, found.registry).write(found.server);
    found.network();
    found.machine();
    found.platform();
    new FoundDrives(file, found.registry, stated).write(found.server);
    return found.server;
  }

  private void network() {
    ImmutableList<String> addresses =
        Streams.stream(file.fact("ansible_ip_addresses"))
            .map(address -> address.asText().replaceFirst("%.*", ""))
            .filter(InetAddresses::isInetAddress)
            .filter(address -> !InetAddresses.forString(address).isLinkLocalAddress())
            .collect(ImmutableList.toImmutableList());
    array(server, "addresses", addresses);
    Optional.of(file.fact("ansible_date_time").path("tz").asText())
        .flatMap(WindowsZones::zone)
        .ifPresent(zone -> server.put("timeZone", zone.getId()));
  }

  private void machine() {
    ObjectNode hardware = server.objectNode();
    positive(file.fact("ansible_processor_vcpus"))
        .filter(it -> it <= Integer.MAX_VALUE)
        .ifPresent(it -> hardware.put("logicalProcessors", it.intValue()));
    registry
        .number("CLOCK_RATE")
        .filter(it -> it > 0 && it <= Integer.MAX_VALUE)
        .ifPresent(it -> hardware.put("processorSpeed", clock(it)));
    vendor().ifPresent(it -> hardware.put("processorVendor", it));
    positive(file.fact("ansible_memtotal_mb"))
        .filter(it -> it <= Long.MAX_VALUE / MEBIBYTE)
        .ifPresent(it -> hardware.put("memory", size(it * MEBIBYTE).toString()));
    int cards = cards();
    if (cards > 0) {
      hardware.put("networkCards", cards);
    }
    if (!hardware.isEmpty()) {
      server.set("hardware", hardware);
    }
  }

  /** Windows measures the clock rate; what is 10 MHz off a tenth of a gigahertz is that. */
  private static String clock(long megahertz) {
    long whole = (megahertz + CLOCK_STEP / 2) / CLOCK_STEP * CLOCK_STEP;
    boolean near = whole > 0 && Math.abs(whole - megahertz) <= CLOCK_ERROR;
    return Frequency.ofMegahertz(near ? whole : megahertz).toString();
  }

  private Optional<String> vendor() {
    ImmutableSet<String> names =
        Streams.stream(file.fact("ansible_processor"))
            .map(JsonNode::asText)
            .collect(ImmutableSet.toImmutableSet());
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            names.contains("GenuineIntel")
                ? "INTEL"
                : names.contains("AuthenticAMD") ? "AMD" : "OTHER");
  }

  private int cards() {
    return (int)
        Streams.stream(file.fact("ansible_interfaces"))
            .map(card -> card.path("macaddress").asText())
            .filter(address -> !address.isEmpty())
            .distinct()
            .count();
  }

  private void platform() {
    kind()
        .ifPresent(
            kind -> {
              ObjectNode platform = server.putObject("platform").put("kind", kind.name());
              file.text("ansible_product_name")
                  .filter(
                      name -> kind == PlatformKind.AWS && name.matches("[a-z0-9-]+\\.[a-z0-9]+"))
                  .ifPresent(name -> platform.put("instanceType", name));
            });
  }

  private Optional<PlatformKind> kind() {
    String vendor = file.text("ansible_system_vendor").orElse("");
    String bios = file.text("ansible_bios_version").orElse("");
    if (vendor.equals("Amazon EC2") || bios.contains(AMAZON)) {
      return Optional.of(PlatformKind.AWS);
    }
    return file.text("ansible_virtualization_type")
        .flatMap(
            type ->
                switch (type) {
                  case "VMware" -> Optional.of(PlatformKind.VMWARE);
                  case "Hyper-V" -> Optional.of(PlatformKind.HYPER_V);
                  case "NA" ->
                      Optional.of(
                          vendor.startsWith("VMware")
                              ? PlatformKind.VMWARE
                              : PlatformKind.PHYSICAL);
                  default -> Optional.empty();
                });
  }

  /** A memory or disk of whole gibibytes, less what Windows or the disk's layout takes of it. */
  static DataSize size(long bytes) {
    long lacking = (GIBIBYTE - bytes % GIBIBYTE) % GIBIBYTE;
    boolean whole = lacking <= bytes / RESERVED && bytes <= Long.MAX_VALUE - lacking;
    return DataSize.ofBytes(whole ? bytes + lacking : bytes);
  }

  static Optional<Long> positive(JsonNode node) {
    return Optional.of(node.asLong()).filter(it -> it > 0);
  }

  static void array(ObjectNode object, String name, Collection<String> values) {
    if (!values.isEmpty()) {
      values.forEach(object.withArray("/" + name)::add);
    }
  }
}
