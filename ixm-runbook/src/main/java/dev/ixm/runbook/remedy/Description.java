package dev.ixm.runbook.remedy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.site.Deployment;
import java.util.Optional;

/**
 * What is described, such as a deployment, as JSON, of which values are changed by their places.
 */
final class Description {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode json;

  private Description(JsonNode json) {
    this.json = json;
  }

  static Description of(Deployment site) {
    return new Description(read(IxmJson.write(site)));
  }

  /** What is described as JSON, empty if it has no such form. */
  static Optional<Description> find(Object described) {
    try {
      return Optional.of(new Description(read(IxmJson.write(described))));
    } catch (IllegalArgumentException noForm) {
      return Optional.empty();
    }
  }

  /** What is stated at a place, missing if nothing is. */
  JsonNode at(String pointer) {
    return json.at(pointer);
  }

  /** The deployment after changes, empty if no site can be like that. */
  Optional<Deployment> after(Edit... edits) {
    return after(Deployment.class, edits);
  }

  /** What is described after changes, empty if nothing can be like that. */
  <T> Optional<T> after(Class<T> type, Edit... edits) {
    JsonNode all = json.deepCopy();
    for (Edit edit : edits) {
      JsonPointer pointer = JsonPointer.compile(edit.pointer());
      JsonNode parent = pointer.head() == null ? all : all.at(pointer.head());
      if (pointer.last() == null || !set(parent, pointer.last(), edit.value())) {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(IxmJson.read(all.toString(), "remedy", type));
    } catch (RuntimeException impossible) {
      return Optional.empty();
    }
  }

  private static boolean set(JsonNode parent, JsonPointer last, String value) {
    if (parent instanceof ObjectNode object && value.isEmpty()) {
      return object.remove(last.getMatchingProperty()) != null;
    }
    if (parent instanceof ObjectNode object) {
      object.set(last.getMatchingProperty(), read(value));
      return true;
    }
    if (parent instanceof ArrayNode array && array.has(last.getMatchingIndex())) {
      if (value.isEmpty()) {
        array.remove(last.getMatchingIndex());
      } else {
        array.set(last.getMatchingIndex(), read(value));
      }
      return true;
    }
    return false;
  }

  static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
