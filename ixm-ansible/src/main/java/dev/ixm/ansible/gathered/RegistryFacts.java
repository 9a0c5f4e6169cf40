package dev.ixm.ansible.gathered;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.google.common.primitives.Longs;
import java.util.Optional;

/** What was found at the places of {@code RegistryPlace}: results of {@code win_reg_stat}. */
record RegistryFacts(JsonNode results) {

  private Optional<JsonNode> result(String place) {
    return Streams.stream(results)
        .filter(result -> result.path("item").path("id").asText().equals(place))
        .findFirst();
  }

  /** {@return a whole number, empty if the value is not there or no number} */
  Optional<Long> number(String place) {
    return text(place).map(Longs::tryParse);
  }

  /** {@return a text, empty if the value is not there} */
  Optional<String> text(String place) {
    return result(place)
        .filter(it -> it.path("exists").asBoolean())
        .map(it -> it.path("value").asText())
        .filter(it -> !it.isEmpty());
  }

  /** {@return whether the place was looked at and is empty} */
  boolean isAbsent(String place) {
    return result(place)
        .filter(it -> it.has("exists") && !it.path("exists").asBoolean())
        .isPresent();
  }

  /**
   * {@return the values of a key by their names, none if the key is not there; empty if not told}
   */
  Optional<ObjectNode> properties(String place) {
    return isAbsent(place)
        ? Optional.of(JsonNodeFactory.instance.objectNode())
        : result(place)
            .map(it -> it.path("properties"))
            .filter(JsonNode::isObject)
            .map(ObjectNode.class::cast);
  }

  /** {@return the names of the keys below} */
  ImmutableList<String> keys(String place) {
    return result(place).stream()
        .flatMap(it -> Streams.stream(it.path("sub_keys")))
        .map(JsonNode::asText)
        .collect(ImmutableList.toImmutableList());
  }
}
