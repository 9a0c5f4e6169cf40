package dev.ixm.ansible.gathered;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.storage.DriveUse;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The drives of a server as they were found, in the order in which the site states them; empty
 * where it states one that was not found. No module knows what a drive is used for: one that the
 * site does not state is left out, but that of the operating system.
 */
record FoundDrives(HostFile file, RegistryFacts registry, JsonNode stated) {

  private static final String USES = "uses";
  private static final String LETTER = "letter";

  void write(ObjectNode server) {
    Map<String, ObjectNode> volumes = volumes(server);
    if (volumes.isEmpty()) {
      return;
    }
    String system = registry.text("SYSTEM_ROOT").map(it -> it.substring(0, 1)).orElse("");
    ArrayNode drives = server.arrayNode();
    for (JsonNode drive : stated.path("hardware").path("drives")) {
      String letter = drive.path(LETTER).asText(isOfSystem(drive) ? system : "");
      ObjectNode volume = volumes.remove(letter);
      drives.add(volume == null ? server.objectNode() : volume);
    }
    ObjectNode own = volumes.get(system);
    if (own != null) {
      own.putArray(USES).add(DriveUse.OPERATING_SYSTEM.name());
      drives.add(own);
    }
    server.withObject("/hardware").set("drives", drives);
  }

  private static boolean isOfSystem(JsonNode drive) {
    for (JsonNode use : drive.path(USES)) {
      if (use.asText().equals(DriveUse.OPERATING_SYSTEM.name())) {
        return true;
      }
    }
    return false;
  }

  private Map<String, ObjectNode> volumes(ObjectNode server) {
    Map<String, ObjectNode> volumes = new LinkedHashMap<>();
    for (JsonNode disk : file.part("disks")) {
      for (JsonNode partition : disk.path("partitions")) {
        String letter = partition.path("drive_letter").asText();
        long size = partition.path("size").asLong();
        if (letter.matches("[A-Z]") && size > 0) {
          ObjectNode drive = server.objectNode();
          drive.put("size", Found.size(size).toString()).put(LETTER, letter);
          JsonNode free = partition.path("volumes").path(0).path("size_remaining");
          if (free.isIntegralNumber() && free.asLong() >= 0) {
            drive.put("free", DataSize.ofBytes(free.asLong()).toString());
          }
          volumes.put(letter, drive);
        }
      }
    }
    return volumes;
  }
}
