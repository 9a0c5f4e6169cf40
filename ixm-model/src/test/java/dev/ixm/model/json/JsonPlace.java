package dev.ixm.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a value stands in a JSON tree.
 *
 * @param parent the object or array around it
 * @param name the name of its field, or its index
 */
record JsonPlace(JsonNode parent, String name) {

  /** The places of its elements or fields. */
  static List<JsonPlace> of(JsonNode parent) {
    Stream<String> names =
        parent.isArray()
            ? IntStream.range(0, parent.size()).mapToObj(Integer::toString)
            : parent.properties().stream().map(property -> property.getKey());
    return names.map(name -> new JsonPlace(parent, name)).toList();
  }

  /** All places below a value, outer ones first. */
  static List<JsonPlace> in(JsonNode root) {
    List<JsonPlace> places = new ArrayList<>(of(root));
    of(root).forEach(place -> places.addAll(in(place.value())));
    return places;
  }

  /** The places of a value but those inside of another value type, which is a type of its own. */
  static List<JsonPlace> own(JsonNode root, JsonNode schema) {
    List<JsonPlace> places = new ArrayList<>();
    for (JsonPlace place : of(root)) {
      places.add(place);
      JsonNode part =
          root.isArray()
              ? schema.path("items")
              : schema.path("properties").has(place.name())
                  ? schema.get("properties").get(place.name())
                  : schema.path("additionalProperties");
      if (!part.has("$ref")) {
        places.addAll(own(place.value(), part));
      }
    }
    return places;
  }

  JsonNode value() {
    return parent instanceof ArrayNode array ? array.get(index()) : parent.get(name);
  }

  void put(JsonNode value) {
    if (parent instanceof ArrayNode array) {
      array.set(index(), value);
    } else {
      ((ObjectNode) parent).set(name, value);
    }
  }

  void remove() {
    if (parent instanceof ArrayNode array) {
      array.remove(index());
    } else {
      ((ObjectNode) parent).remove(name);
    }
  }

  /** Puts the same once more behind it: another element, or a field of another name. */
  void repeat() {
    if (parent instanceof ArrayNode array) {
      array.insert(index(), value());
    } else {
      ((ObjectNode) parent).set(name + "2", value());
    }
  }

  private int index() {
    return Integer.parseInt(name);
  }
}
