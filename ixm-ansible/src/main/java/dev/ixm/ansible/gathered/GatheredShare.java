package dev.ixm.ansible.gathered;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.ixm.ansible.windows.ShareRights;
import java.util.Optional;

/**
 * A folder that was found to be shared.
 *
 * @param name what it is shared as
 * @param path the folder, such as {@code D:\UC}
 * @param isForEveryone whether the group Everyone is among those that have rights; empty if the
 *     rights were not told or could not be read
 */
public record GatheredShare(String name, String path, Optional<Boolean> isForEveryone) {

  private static final String PATH = "Path=";

  /** {@return the shares of a server, empty if it did not tell} */
  static Optional<ImmutableList<GatheredShare>> all(RegistryFacts registry) {
    return registry
        .properties("SHARES")
        .map(
            shares ->
                shares.properties().stream()
                    .map(it -> of(it.getKey(), it.getValue(), registry))
                    .collect(ImmutableList.toImmutableList()));
  }

  private static GatheredShare of(String name, JsonNode share, RegistryFacts registry) {
    String path =
        Streams.stream(share.path("value"))
            .map(JsonNode::asText)
            .filter(line -> line.startsWith(PATH))
            .map(line -> line.substring(PATH.length()))
            .findFirst()
            .orElse("");
    return new GatheredShare(
        name,
        path,
        registry
            .properties("SHARE_RIGHTS")
            .map(all -> all.path(name).path("value"))
            .flatMap(GatheredShare::bytes)
            .flatMap(ShareRights::isForEveryone));
  }

  private static Optional<byte[]> bytes(JsonNode value) {
    byte[] bytes = new byte[value.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) value.get(i).asInt();
    }
    return value.isArray() ? Optional.of(bytes) : Optional.empty();
  }
}
