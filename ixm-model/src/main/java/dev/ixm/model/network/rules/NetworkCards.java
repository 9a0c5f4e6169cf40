package dev.ixm.model.network.rules;

import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.site.Server;
import java.util.OptionalInt;

/** The network cards of a server. */
public final class NetworkCards {

  private NetworkCards() {}

  /**
   * {@return how many there are, if that is stated}
   *
   * @param server which server
   */
  public static OptionalInt of(Server server) {
    return server.hardware().map(Hardware::networkCards).orElse(OptionalInt.empty());
  }
}
