package dev.ixm.runbook.mirroring;

import static dev.ixm.model.text.Markdown.BLANK;

import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.site.ServerAddress;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import java.util.Optional;

/** What is done with a mirrored server, and the keys of it. */
enum Mirrored {
  /** From no mirroring to mirroring. */
  PROTECTION("Protection"),
  /** From a failed Source to a Target that serves. */
  FAILOVER("WAN failover"),
  /** From a Target that serves to one that is mirrored back. */
  REVERSAL("Reversal"),
  /** The same, where the failed server lost its data. */
  REBUILDING("Rebuilding of the backup");

  static final Key VERIFIED = Key.of("look for a product that works");
  static final Key LICENSED = Key.of("Carbonite Availability and its licenses");
  static final Key CONSOLE = Key.of("console of Carbonite Availability");
  static final Key KNOWN = Key.of("both servers in the console");
  static final Key JOB = Key.of("job that mirrors the server");
  static final Key PROTECTED = Key.of("protection of the Consolidated server");
  static final Key TOLD = Key.of("notice that there are no services");
  static final Key FAILED = Key.of("failure of the Source made sure");
  static final Key TRIGGERED = Key.of("failover begun");
  static final Key TAKEN_OVER = Key.of("failover complete");
  static final Key RETURNED = Key.of("return of the failed server");
  static final Key REVERSED = Key.of("reversal of the protection");
  static final Key ALL_STOPPED = Key.of("synchronization stopped on all voice servers");
  static final Key ALL_TOLD = Key.of("new Consolidated server known to all voice servers");
  static final Key UMST = Key.of("address for UMST");

  private final String title;

  Mirrored(String title) {
    this.title = title;
  }

  /** {@return how the title of its runbook begins} */
  String title() {
    return title;
  }

  /** {@return the addresses of a server, if they are known} */
  static Optional<String> addresses(SiteView site, Party server) {
    return site.stated().servers().stream()
        .filter(it -> it.name().equals(server.name()) && !it.addresses().isEmpty())
        .map(it -> "`" + String.join("`, `", it.addresses()) + "`")
        .findFirst();
  }

  /** {@return what others enter to reach a server} */
  static String address(SiteView site, Party server) {
    return ServerAddress.of(server.name(), addresses(site, server).orElse(BLANK));
  }

  /** Whether a machine can be a copy of another. */
  static Key alike(String server) {
    return Key.of("look for Windows and hardware as on the Source", server, "");
  }

  static Key program(String server) {
    return Keys.program(server, "Carbonite Availability");
  }

  static Key cards(String server) {
    return Key.of("two network cards", server, "");
  }

  static Key consolidated(String server) {
    return Key.of("known Consolidated server", server, "");
  }
}
