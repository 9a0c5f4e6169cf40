package dev.ixm.site.book;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import dev.ixm.model.Role;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.site.Server;
import dev.ixm.site.SiteStudy;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In what servers of one role are not alike, apart from what names them. */
final class Differences {

  /** What is each server's own. */
  private static final ImmutableSet<String> OWN =
      ImmutableSet.of("/name", "/number", "/addresses", "/roles");

  private static final JsonMapper MAPPER = new JsonMapper();

  private Differences() {}

  static void write(SiteStudy study, Html html) {
    boolean any = false;
    for (Role role : Role.values()) {
      List<Server> servers = study.deployment().servers(role).toList();
      Map<String, Multimap<String, String>> different = between(servers);
      if (!different.isEmpty()) {
        any = true;
        table(SiteBook.label(role), different, html);
      }
    }
    if (!any) {
      html.add("p", "None: servers of one role are alike, as far as they are described.");
    }
  }

  private static void table(
      String role, Map<String, Multimap<String, String>> different, Html html) {
    html.table("Role " + role, "attribute", "values, and which servers have them");
    different.forEach(
        (attribute, servers) ->
            html.row(
                attribute,
                servers.asMap().entrySet().stream()
                    .map(it -> it.getKey() + ": " + String.join(", ", it.getValue()))
                    .collect(joining("; "))));
    html.close(3);
  }

  /** By attribute that differs, the servers that have each value. */
  private static Map<String, Multimap<String, String>> between(List<Server> servers) {
    Map<String, Map<String, String>> facts = new LinkedHashMap<>();
    Set<String> attributes = new LinkedHashSet<>();
    for (Server server : servers) {
      Map<String, String> leaves = new LinkedHashMap<>();
      leaves("", tree(server), leaves);
      facts.put(server.name(), leaves);
      attributes.addAll(leaves.keySet());
    }
    Map<String, Multimap<String, String>> different = new LinkedHashMap<>();
    for (String attribute : attributes) {
      Multimap<String, String> values = LinkedHashMultimap.create();
      facts.forEach(
          (name, leaves) -> values.put(leaves.getOrDefault(attribute, "not stated"), name));
      if (values.keySet().size() > 1) {
        different.put(attribute, values);
      }
    }
    return different;
  }

  private static JsonNode tree(Server server) {
    try {
      return MAPPER.readTree(IxmJson.write(server));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was written cannot be read", e);
    }
  }

  private static void leaves(String place, JsonNode node, Map<String, String> leaves) {
    if (OWN.contains(place)) {
      return;
    }
    if (node.isValueNode()) {
      leaves.put(place, node.asText());
    }
    node.properties().forEach(it -> leaves(place + "/" + it.getKey(), it.getValue(), leaves));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      leaves(place + "/" + i, node.get(i), leaves);
    }
  }
}
