package dev.ixm.model.hardware.rules;

import com.google.common.collect.ImmutableMap;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.site.Server;
import dev.ixm.model.storage.Drive;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Compares the hardware of servers, attribute by attribute. */
public final class SameHardware {

  private static final ImmutableMap<String, Function<Hardware, Optional<?>>> ATTRIBUTES =
      ImmutableMap.of(
          "logicalProcessors", hardware -> boxed(hardware.logicalProcessors()),
          "processorSpeed", Hardware::processorSpeed,
          "processorVendor", Hardware::processorVendor,
          "processorMode", Hardware::processorMode,
          "memory", Hardware::memory,
          "networkCards", hardware -> boxed(hardware.networkCards()));

  private static final ImmutableMap<String, Function<Drive, Optional<?>>> OF_DRIVES =
      ImmutableMap.of(
          "uses", drive -> Optional.of(drive.uses()),
          "size", drive -> Optional.of(drive.size()),
          "raid", Drive::raid,
          "attachment", Drive::attachment,
          "letter", Drive::letter,
          "array", drive -> boxed(drive.array()),
          "disks", drive -> boxed(drive.disks()),
          "grade", Drive::grade,
          "virtualDisk", Drive::virtualDisk);

  private SameHardware() {}

  /**
   * Requires the hardware of another server. What the other does not state is not compared.
   *
   * @param server which server
   * @param model whose hardware it has to have; nothing is asked if that is not stated
   * @param here stands at the server
   */
  public static void compare(Server server, Server model, FindingCollector here) {
    FindingCollector at = here.at("hardware").with("like", model.name());
    if (model.hardware().isPresent() && server.hardware().isEmpty()) {
      at.notStated();
    } else if (model.hardware().isPresent()) {
      compare(server.hardware().orElseThrow(), model.hardware().orElseThrow(), at);
    }
  }

  /** Mostly they are equal, which is seen without a look at each attribute. */
  private static void compare(Hardware actual, Hardware wanted, FindingCollector here) {
    if (!actual.equals(wanted)) {
      compare(ATTRIBUTES, actual, wanted, here);
      drives(actual.drives(), wanted.drives(), here.at("drives"));
    }
  }

  private static void drives(List<Drive> actual, List<Drive> wanted, FindingCollector here) {
    if (wanted.isEmpty()) {
      return;
    }
    if (actual.isEmpty()) {
      here.notStated();
      return;
    }
    here.with("unit", "drives").equal(actual.size(), wanted.size());
    for (int i = 0; i < Math.min(actual.size(), wanted.size()); i++) {
      compare(OF_DRIVES, actual.get(i), wanted.get(i), here.at(i));
    }
  }

  private static <T> void compare(
      Map<String, Function<T, Optional<?>>> attributes, T actual, T wanted, FindingCollector here) {
    attributes.forEach(
        (name, attribute) -> {
          Optional<?> is = attribute.apply(actual);
          Optional<?> must = attribute.apply(wanted);
          must.ifPresent(value -> here.at(name).equal(is, value));
        });
  }

  private static Optional<Integer> boxed(OptionalInt count) {
    return count.isPresent() ? Optional.of(count.getAsInt()) : Optional.empty();
  }
}
