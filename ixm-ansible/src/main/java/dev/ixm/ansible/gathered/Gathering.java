package dev.ixm.ansible.gathered;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import dev.ixm.ansible.gathered.Trouble.Kind;
import dev.ixm.config.cse.EngineConfigException;
import dev.ixm.config.cse.EngineServer;
import dev.ixm.config.cse.EngineSettings;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.json.JsonInputException;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteMail;
import dev.ixm.model.site.SiteView;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the files of hosts into a site, one after the other. */
final class Gathering {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final Deployment stated;
  private final Map<String, Server> servers = new LinkedHashMap<>();
  private final Map<Server, Server> merged = new LinkedHashMap<>();
  private final Map<String, IniDocument> settings = new LinkedHashMap<>();
  private final Map<String, ImmutableList<GatheredService>> services = new LinkedHashMap<>();
  private final Map<String, GatheredHost> hosts = new LinkedHashMap<>();
  private final List<EngineServer> engines = new ArrayList<>();
  private final List<Difference> differences = new ArrayList<>();
  private final List<Trouble> troubles = new ArrayList<>();
  private final List<String> told = new ArrayList<>();

  Gathering(Deployment stated, Map<String, byte[]> files) {
    this.stated = stated;
    stated.servers().forEach(server -> servers.putIfAbsent(key(server.name()), server));
    ImmutableSortedMap.copyOf(files).forEach(this::read);
    stated.servers().stream()
        .filter(server -> !told.contains(key(server.name())))
        .forEach(server -> troubles.add(Trouble.of(Kind.MISSING, server.name())));
  }

  private static String key(String name) {
    return Ascii.toLowerCase(name);
  }

  private void read(String name, byte[] text) {
    Optional<HostFile> file = HostFile.read(name, text);
    if (file.isEmpty()) {
      String host = name.replaceFirst("\\.json$", "");
      told.add(key(host));
      troubles.add(Trouble.of(Kind.UNREADABLE, host, "no JSON object"));
    } else {
      read(file.orElseThrow());
    }
  }

  private void read(HostFile file) {
    Optional<Server> server = find(file);
    server.ifPresent(it -> told.add(key(it.name())));
    List<Trouble> found = file.troubles().toList();
    troubles.addAll(found);
    if (found.stream().anyMatch(Gathering::isFatal)) {
      return;
    }
    Optional<Server> known = server.filter(it -> isCalled(it, file));
    if (known.filter(it -> !merged.containsKey(it)).isPresent()) {
      merge(known.orElseThrow(), file);
      return;
    }
    troubles.removeAll(found);
    troubles.add(
        known.isPresent()
            ? Trouble.of(Kind.FOREIGN, file.host(), "again in " + file.file())
            : new Trouble(Kind.FOREIGN, file.host(), file.ownNames().asList()));
  }

  private static boolean isFatal(Trouble trouble) {
    return trouble.kind() == Kind.NOT_WINDOWS || trouble.kind() == Kind.UNREADABLE;
  }

  /** The server that the inventory means, or else the one that the host says it is. */
  private Optional<Server> find(HostFile file) {
    return Stream.concat(Stream.of(file.host()), file.ownNames().stream())
        .flatMap(name -> Stream.ofNullable(servers.get(key(name))))
        .findFirst();
  }

  private static boolean isCalled(Server server, HostFile file) {
    return file.ownNames().isEmpty()
        || file.ownNames().stream().anyMatch(name -> key(name).equals(key(server.name())));
  }

  private void merge(Server server, HostFile file) {
    Merge merge = new Merge(server.name());
    try {
      ObjectNode site = (ObjectNode) MAPPER.readTree(IxmJson.write(server));
      String pointer = "/servers/" + stated.servers().indexOf(server);
      merge.into(site, Found.of(file, site), pointer);
      merged.put(server, IxmJson.read(site.toString().getBytes(UTF_8), file.host(), Server.class));
      differences.addAll(merge.differences());
      settings(server, file.part("settings").asText());
      engine(server, file);
      services.put(server.name(), services(file.part("services")));
      hosts.put(server.name(), GatheredHost.of(file, certificates(server, file)));
    } catch (JsonInputException e) {
      troubles.add(Trouble.of(Kind.UNREADABLE, file.host(), e.pointer() + ": " + e.problem()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void settings(Server server, String content) {
    if (server.isVoiceServer() && !content.isEmpty()) {
      try {
        settings.put(server.name(), IniDocument.parse(Base64.getMimeDecoder().decode(content)));
      } catch (IllegalArgumentException e) {
        troubles.add(Trouble.of(Kind.UNREADABLE, server.name(), "settings"));
      }
    }
  }

  private void engine(Server server, HostFile file) {
    try {
      if (SiteView.of(stated).mail().engines().contains(server)) {
        FoundEngine.of(server, file).ifPresent(engines::add);
      }
    } catch (IllegalArgumentException | EngineConfigException e) {
      troubles.add(Trouble.of(Kind.UNREADABLE, server.name(), "engine"));
    }
  }

  private Optional<ImmutableList<GatheredCertificate>> certificates(Server server, HostFile file) {
    try {
      return GatheredCertificate.all(file.part("certificates"));
    } catch (IllegalArgumentException e) {
      troubles.add(Trouble.of(Kind.UNREADABLE, server.name(), "certificates"));
      return Optional.empty();
    }
  }

  private static ImmutableList<GatheredService> services(JsonNode services) {
    return Streams.stream(services)
        .map(GatheredService::of)
        .collect(ImmutableList.toImmutableList());
  }

  Deployment deployment() {
    return Deployment.builder()
        .from(stated)
        .servers(Iterables.transform(stated.servers(), it -> merged.getOrDefault(it, it)))
        .build();
  }

  ImmutableList<Difference> differences() {
    return ImmutableList.copyOf(differences);
  }

  ImmutableList<Trouble> troubles() {
    return ImmutableList.copyOf(troubles);
  }

  ImmutableMap<String, IniDocument> settings() {
    return ImmutableMap.copyOf(settings);
  }

  /** Those of a site that has remote ones: of others the guide says nothing. */
  Optional<EngineSettings> engines() {
    return Optional.of(engines)
        .filter(all -> !all.isEmpty())
        .map(
            all ->
                EngineSettings.builder()
                    .servers(all)
                    .spare(
                        stated.servers().stream()
                            .filter(SiteMail::isSpare)
                            .map(Server::name)
                            .filter(name -> all.stream().anyMatch(it -> it.name().equals(name)))
                            .findFirst())
                    .build());
  }

  ImmutableMap<String, ImmutableList<GatheredService>> services() {
    return ImmutableMap.copyOf(services);
  }

  ImmutableMap<String, GatheredHost> hosts() {
    return ImmutableMap.copyOf(hosts);
  }
}
