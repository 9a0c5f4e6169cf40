package dev.ixm.hosts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ixm.model.attribute.Attributes;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Servers with less than they state. */
final class Bare {

  private static final JsonMapper MAPPER = new JsonMapper();

  private Bare() {}

  /** A site of which nothing is stated but what it cannot leave out. */
  static Deployment site(Deployment site) {
    return Deployment.builder()
        .name(site.name())
        .release(site.release())
        .edition(site.edition())
        .topology(site.topology())
        .seats(site.seats())
        .voicePorts(site.voicePorts())
        .servers(site.servers().stream().map(Bare::server).toList())
        .build();
  }

  /** A server of which nothing is stated but its roles and its number. */
  static Server server(Server server) {
    return Server.builder()
        .name(server.name())
        .roles(server.roles())
        .number(server.number())
        .build();
  }

  /** What Ansible gathers of a server, without its drives: what they are for, it cannot tell. */
  static JsonNode gathered(Server server) {
    try {
      ObjectNode tree = (ObjectNode) MAPPER.readTree(IxmJson.write(server));
      if (tree.path("hardware") instanceof ObjectNode hardware) {
        hardware.remove("drives");
      }
      tree.remove("ixmFormat");
      keep(tree, "/servers/0");
      return tree;
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static void keep(ObjectNode object, String pointer) {
    List<String> gone = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String here = pointer + "/" + field.getKey();
      if (field.getValue() instanceof ObjectNode inner) {
        keep(inner, here);
        if (inner.isEmpty()) {
          gone.add(field.getKey());
        }
      } else if (Attributes.find(here).orElseThrow().gather().isEmpty()) {
        gone.add(field.getKey());
      }
    }
    object.remove(gone);
  }
}
