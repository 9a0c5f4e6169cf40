package dev.ixm.ansible.gathered;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import dev.ixm.model.windows.WindowsZones;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Puts what was found into what a site states of a server, and notes where they differ. Found wins;
 * what was not found stays as it is stated.
 */
final class Merge {

  /** Lists that may state less than there is. */
  private static final ImmutableSet<String> OPEN = ImmutableSet.of("addresses", "programs");

  private final String server;
  private final List<Difference> differences = new ArrayList<>();

  Merge(String server) {
    this.server = server;
  }

  ImmutableList<Difference> differences() {
    return ImmutableList.copyOf(differences);
  }

  void into(ObjectNode stated, ObjectNode found, String pointer) {
    for (Map.Entry<String, JsonNode> field : found.properties()) {
      String name = field.getKey();
      String here = pointer + "/" + name;
      JsonNode was = stated.path(name);
      if (was.isMissingNode()) {
        stated.set(name, field.getValue());
      } else if (was instanceof ObjectNode object && field.getValue() instanceof ObjectNode more) {
        into(object, more, here);
      } else if (name.equals("drives")) {
        drives((ArrayNode) was, (ArrayNode) field.getValue(), here);
      } else {
        stated.set(name, value(name, was, field.getValue(), here));
      }
    }
  }

  private void drives(ArrayNode stated, ArrayNode found, String pointer) {
    for (int i = 0; i < found.size(); i++) {
      if (i >= stated.size()) {
        stated.add(found.get(i));
      } else if (!found.get(i).isEmpty()) {
        into((ObjectNode) stated.get(i), (ObjectNode) found.get(i), pointer + "/" + i);
      } else if (stated.get(i).has("letter")) {
        note(pointer + "/" + i, texts(stated.get(i).get("letter")), ImmutableList.of());
      }
    }
  }

  private JsonNode value(String name, JsonNode stated, JsonNode found, String pointer) {
    ImmutableList<String> was = texts(stated);
    ImmutableList<String> is = texts(found);
    if (OPEN.contains(name) ? is.containsAll(was) : isSame(name, was, is)) {
      return name.equals("programs") ? found : stated;
    }
    note(pointer, was, is);
    return found;
  }

  private static boolean isSame(String name, List<String> stated, List<String> found) {
    if (name.equals("timeZone")) {
      return WindowsZones.name(stated.get(0)).equals(WindowsZones.name(found.get(0)));
    }
    return ImmutableSet.copyOf(stated).equals(ImmutableSet.copyOf(found));
  }

  private void note(String pointer, ImmutableList<String> stated, ImmutableList<String> found) {
    differences.add(new Difference(server, pointer, stated, found));
  }

  private static ImmutableList<String> texts(JsonNode value) {
    return value.isArray()
        ? Streams.stream(value).map(JsonNode::asText).collect(toImmutableList())
        : ImmutableList.of(value.asText());
  }
}
