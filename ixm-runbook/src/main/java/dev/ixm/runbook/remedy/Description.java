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

/** Changes values of a deployment by their places. */
final class Description {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Description() {}

  /** What is stated at a place, missing if nothing is. */
  static JsonNode at(Deployment site, String pointer) {
    return read(IxmJson.write(site)).at(pointer);
  }

  /** The deployment after a change, empty if no site can be like that. */
  static Optional<Deployment> after(Deployment site, Edit edit) {
    JsonNode all = read(IxmJson.write(site));
    JsonPointer pointer = JsonPointer.compile(edit.pointer());
    JsonNode parent = pointer.head() == null ? all : all.at(pointer.head());
    if (pointer.last() == null || !set(parent, pointer.last(), edit.value())) {
      return Optional.empty();
    }
    try {
      return Optional.of(IxmJson.read(all.toString(), "remedy", Deployment.class));
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

  private static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
