package dev.ixm.ansible.gathered;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import dev.ixm.ansible.windows.Features;
import dev.ixm.ansible.windows.RegistryPlace;
import dev.ixm.model.windows.WindowsComponent;
import dev.ixm.model.windows.WindowsEdition;
import dev.ixm.model.windows.WindowsVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The Windows of a server as it was found. */
record FoundWindows(HostFile file, RegistryFacts registry) {

  /** Versions by their number, from 10.0 on with the number of the build. */
  private static final ImmutableMap<String, WindowsVersion> VERSIONS =
      ImmutableMap.of(
          "6.1", WindowsVersion.WINDOWS_SERVER_2008_R2,
          "6.2", WindowsVersion.WINDOWS_SERVER_2012,
          "6.3", WindowsVersion.WINDOWS_SERVER_2012_R2,
          "10.0.14393", WindowsVersion.WINDOWS_SERVER_2016,
          "10.0.17763", WindowsVersion.WINDOWS_SERVER_2019,
          "10.0.20348", WindowsVersion.WINDOWS_SERVER_2022,
          "10.0.26100", WindowsVersion.WINDOWS_SERVER_2025);

  private static final ImmutableList<String> FIREWALLS =
      ImmutableList.of("FIREWALL_DOMAIN", "FIREWALL_PRIVATE", "FIREWALL_PUBLIC");

  void write(ObjectNode server) {
    ObjectNode system = system(server.objectNode());
    if (!system.isEmpty()) {
      server.set("operatingSystem", system);
    }
    ObjectNode setup = setup(server.objectNode());
    if (!setup.isEmpty()) {
      server.set("windows", setup);
    }
  }

  private ObjectNode system(ObjectNode system) {
    version().ifPresent(it -> system.put("version", it.name()));
    ImmutableList<String> languages = registry.keys("LANGUAGES");
    if (languages.size() == 1) {
      system.put("language", Locale.forLanguageTag(languages.get(0)).toLanguageTag());
    }
    edition().ifPresent(it -> system.put("edition", it.name()));
    architecture().ifPresent(it -> system.put("architecture", it));
    String license = file.part("license").asText();
    if (!license.isEmpty()) {
      system.put("licensed", license.equals("Licensed"));
    }
    return system;
  }

  private Optional<WindowsVersion> version() {
    List<String> numbers =
        Splitter.on('.').splitToList(file.text("ansible_distribution_version").orElse(""));
    int known = numbers.get(0).equals("10") ? 3 : 2;
    return Optional.ofNullable(
        VERSIONS.get(String.join(".", numbers.subList(0, Math.min(known, numbers.size())))));
  }

  /** Windows translates much, but not the names of its editions. */
  private Optional<WindowsEdition> edition() {
    String name =
        Stream.of("ansible_os_name", "ansible_distribution")
            .map(file::text)
            .flatMap(Optional::stream)
            .findFirst()
            .orElse("")
            .toUpperCase(Locale.ROOT);
    return Arrays.stream(WindowsEdition.values())
        .filter(edition -> name.contains(edition.name()))
        .findFirst();
  }

  private Optional<String> architecture() {
    return file.text("ansible_architecture2")
        .or(() -> file.text("ansible_architecture"))
        .flatMap(
            it ->
                it.equals("x86_64") || it.startsWith("64")
                    ? Optional.of("X64")
                    : it.equals("i386") || it.startsWith("32")
                        ? Optional.of("X86")
                        : Optional.empty());
  }

  private ObjectNode setup(ObjectNode setup) {
    if (file.part("features").isArray()) {
      setup.putArray("components");
      components().forEach(it -> setup.withArray("/components").add(it.name()));
    }
    userAccessControl().ifPresent(it -> setup.put("userAccessControl", it));
    firewall().ifPresent(it -> setup.put("firewall", it));
    automaticUpdate().ifPresent(it -> setup.put("automaticUpdate", it));
    if (file.part("programs").isArray()) {
      setup.putArray("programs");
      Streams.stream(file.part("programs"))
          .map(name -> name.asText().strip())
          .filter(name -> !name.isEmpty())
          .distinct()
          .forEach(setup.withArray("/programs")::add);
    }
    return setup;
  }

  private Set<WindowsComponent> components() {
    ImmutableList<String> installed =
        Streams.stream(file.part("features"))
            .filter(feature -> feature.path("installed").asBoolean())
            .map(feature -> feature.path("name").asText())
            .collect(toImmutableList());
    boolean net = registry.number("NET_RELEASE").orElse(0L) >= RegistryPlace.NET_4_7_2;
    return Sets.immutableEnumSet(
        Sets.union(
            Features.components(installed),
            net ? ImmutableSet.of(WindowsComponent.NET_FRAMEWORK_4_7_2) : ImmutableSet.of()));
  }

  private Optional<Boolean> userAccessControl() {
    Optional<Long> approval = registry.number("ADMIN_APPROVAL");
    Optional<Long> prompt = registry.number("ADMIN_PROMPT");
    if (approval.filter(it -> it == 0).isPresent() || prompt.filter(it -> it == 0).isPresent()) {
      return Optional.of(false);
    }
    return approval.isPresent() && prompt.isPresent() ? Optional.of(true) : Optional.empty();
  }

  private Optional<Boolean> firewall() {
    List<Long> profiles = FIREWALLS.stream().flatMap(it -> registry.number(it).stream()).toList();
    return profiles.contains(1L)
        ? Optional.of(true)
        : profiles.size() == FIREWALLS.size() ? Optional.of(false) : Optional.empty();
  }

  /** Windows updates by itself unless a policy or the mode of its service keeps it from that. */
  private Optional<Boolean> automaticUpdate() {
    for (JsonNode service : file.part("services")) {
      if (service.path("name").asText().equals("wuauserv")
          && service.path("start_mode").asText().equals("disabled")) {
        return Optional.of(false);
      }
    }
    return registry.isAbsent("NO_AUTO_UPDATE")
        ? Optional.of(true)
        : registry.number("NO_AUTO_UPDATE").map(it -> it != 1);
  }
}
