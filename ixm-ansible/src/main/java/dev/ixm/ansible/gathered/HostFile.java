package dev.ixm.ansible.gathered;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import dev.ixm.ansible.gathered.Trouble.Kind;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one file says of a host: a file of {@link FactsPlaybook}, a result of {@code setup} as
 * {@code ansible --tree} writes it, or the facts alone as Ansible keeps them.
 */
final class HostFile {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** The parts of a file, in its order. */
  static final ImmutableSet<String> PARTS =
      ImmutableSet.of(
          "setup",
          "features",
          "disks",
          "license",
          "services",
          "registry",
          "programs",
          "certificates",
          "settings",
          "engine");

  /** What not every host has. */
  private static final ImmutableSet<String> OPTIONAL = ImmutableSet.of("settings", "engine");

  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of(
          "format",
          "host",
          "ansible_facts",
          "changed",
          "deprecations",
          "failed",
          "invocation",
          "msg",
          "unreachable",
          "warnings");

  private final String file;
  private final JsonNode root;
  private final JsonNode setup;

  private HostFile(String file, JsonNode root) {
    this.file = file;
    this.root = root;
    this.setup =
        root.has("setup")
            ? root.path("setup")
            : root.has("ansible_facts") || !isFacts(root) ? root.path("ansible_facts") : root;
  }

  /**
   * {@return the file, empty if it is no JSON object}
   *
   * @param file its name
   * @param text its content
   */
  static Optional<HostFile> read(String file, byte[] text) {
    try {
      JsonNode root = MAPPER.readTree(text);
      return Optional.of(root).filter(JsonNode::isObject).map(it -> new HostFile(file, it));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isFacts(JsonNode root) {
    return Streams.stream(root.fieldNames()).anyMatch(HostFile::isFact);
  }

  private static boolean isFact(String field) {
    return field.startsWith("ansible_") && !field.equals("ansible_facts");
  }

  /** {@return what the host is called: in the inventory, or else by the file, without its type} */
  String host() {
    return root.path("host").asText(file.replaceFirst("\\.json$", ""));
  }

  /** {@return the name of the file} */
  String file() {
    return file;
  }

  /** {@return the names that the host itself has; none if it did not tell} */
  ImmutableSet<String> ownNames() {
    return Stream.of("ansible_netbios_name", "ansible_hostname")
        .map(this::text)
        .flatMap(Optional::stream)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return a part; a missing node if it is not there or empty} */
  JsonNode part(String name) {
    JsonNode part = name.equals("setup") ? setup : root.path(name);
    return part.isContainerNode() || !part.asText("").isEmpty() ? part : root.path("");
  }

  /** {@return a fact of {@code setup}, empty if it is not there, null or blank} */
  Optional<String> text(String fact) {
    return Optional.of(fact(fact).asText(""))
        .map(String::strip)
        .filter(it -> !it.isEmpty() && !it.equals("null"));
  }

  /** {@return a fact of {@code setup}; a missing node if it is not there} */
  JsonNode fact(String name) {
    return setup.path(name);
  }

  /** {@return what is the matter with the whole file} */
  Stream<Trouble> troubles() {
    String host = host();
    if (root.has("format") && root.path("format").asInt() != FactsPlaybook.FORMAT) {
      return Stream.of(Trouble.of(Kind.UNREADABLE, host, "format " + root.path("format")));
    }
    Optional<String> family = text("ansible_os_family");
    if (family.isPresent() && !isWindowsServer()) {
      return Stream.of(
          Trouble.of(Kind.NOT_WINDOWS, host, text("ansible_distribution").orElse(family.get())));
    }
    return Stream.of(
            new Trouble(Kind.INCOMPLETE, host, missing()),
            new Trouble(Kind.UNKNOWN, host, unknown()))
        .filter(trouble -> !trouble.details().isEmpty());
  }

  private boolean isWindowsServer() {
    return text("ansible_os_family").filter("Windows"::equals).isPresent()
        && text("ansible_os_product_type").filter("workstation"::equals).isEmpty();
  }

  private ImmutableList<String> missing() {
    boolean whole = root.has("format");
    return PARTS.stream()
        .filter(part -> (whole || part.equals("setup")) && !OPTIONAL.contains(part))
        .filter(
            part -> part(part).isMissingNode() || (part(part).isObject() && part(part).isEmpty()))
        .collect(toImmutableList());
  }

  private ImmutableList<String> unknown() {
    return Streams.concat(
            Streams.stream(root.fieldNames())
                .filter(field -> !PARTS.contains(field) && !OTHERS.contains(field))
                .filter(field -> !root.equals(setup) || !isFact(field)),
            Streams.stream(setup.fieldNames()).filter(field -> !SetupFacts.isKnown(field)),
            Streams.stream(setup.fieldNames())
                .filter(field -> SetupFacts.isNoNumber(field, setup.get(field)))
                .map(field -> field + " that is no number"))
        .distinct()
        .collect(toImmutableList());
  }
}
