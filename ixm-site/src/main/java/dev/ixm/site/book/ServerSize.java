package dev.ixm.site.book;

import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.site.Server;

/** What a picture says of the size of a server, in a short line. */
final class ServerSize {

  private ServerSize() {}

  static String of(Server server) {
    String ports =
        server.voicePorts().isPresent()
            ? ", %s ports".formatted(server.voicePorts().getAsInt())
            : "";
    return server.hardware().map(ServerSize::of).orElse("size not stated") + ports;
  }

  private static String of(Hardware hardware) {
    String processors =
        hardware.logicalProcessors().isPresent()
            ? "%s CPU, ".formatted(hardware.logicalProcessors().getAsInt())
            : "";
    return processors + hardware.memory().map(Object::toString).orElse("memory not stated");
  }
}
