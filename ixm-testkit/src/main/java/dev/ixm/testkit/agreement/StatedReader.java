package dev.ixm.testkit.agreement;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.Role;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.testkit.agreement.Claims.Witness;
import java.util.Optional;
import java.util.stream.Stream;

/** What a deployment states itself, as far as nobody is to depart from it. */
final class StatedReader {

  private StatedReader() {}

  static void read(Deployment site, Witness witness) {
    witness.say(Topic.RELEASE, Questions.RELEASE, site.release().toString());
    site.servers().stream().filter(Server::isProductServer).forEach(it -> server(it, witness));
    engines(site, witness);
    site.mirroring().ifPresent(mirroring -> mirroring(site, mirroring, witness));
  }

  private static void server(Server server, Witness witness) {
    ImmutableSet<String> letters =
        server.hardware().stream()
            .flatMap(hardware -> hardware.drives().stream())
            .filter(drive -> drive.uses().contains(DriveUse.PRODUCT))
            .flatMap(drive -> drive.letter().stream())
            .collect(toImmutableSet());
    if (letters.size() == 1) {
      witness.say(Topic.DRIVE, Questions.folder(server), letters.iterator().next() + ":\\UC");
    }
    if (server.emailTypes().size() == 1) {
      witness.say(Topic.CSE, Questions.emailType(server), server.emailTypes().asList().get(0));
    }
    if (server.isVoiceServer()) {
      server
          .voicePorts()
          .ifPresent(ports -> witness.say(Topic.PORT, Questions.voicePorts(server), ports));
    }
  }

  /**
   * With remote CSE servers, the Consolidated server only has the mail that it is given, and none
   * where several email systems have users.
   */
  private static void engines(Deployment site, Witness witness) {
    ImmutableSet<Server> engines = site.servers(Role.REMOTE_CSE).collect(toImmutableSet());
    for (Server engine : engines) {
      witness.say(Topic.CSE, Questions.serves(engine), !engine.spare().equals(Optional.of(true)));
    }
    if (!engines.isEmpty()) {
      site.servers(Role.CONSOLIDATED)
          .filter(server -> !engines.contains(server))
          .forEach(
              server ->
                  witness.say(
                      Topic.CSE,
                      Questions.serves(server),
                      !server.emailTypes().isEmpty() && emailTypes(site) == 1));
    }
  }

  private static long emailTypes(Deployment site) {
    return Stream.concat(
            site.emailSystems().stream().filter(EmailSystem::isUsed).map(EmailSystem::type),
            site.servers().stream()
                .filter(
                    server ->
                        !server.roles().contains(Role.REMOTE_CSE)
                            || !server.spare().equals(Optional.of(true)))
                .flatMap(server -> server.emailTypes().stream()))
        .distinct()
        .count();
  }

  private static void mirroring(Deployment site, Mirroring mirroring, Witness witness) {
    mirroring
        .variant()
        .ifPresent(variant -> witness.say(Topic.MIRRORING, Questions.VARIANT, variant.name()));
    if (mirroring.sources().size() == 1) {
      named(site, mirroring.sources().asList().get(0))
          .ifPresent(it -> witness.say(Topic.MIRRORING, Questions.SOURCE, it.name()));
    }
    mirroring
        .target()
        .flatMap(name -> named(site, name))
        .ifPresent(it -> witness.say(Topic.MIRRORING, Questions.TARGET, it.name()));
  }

  private static Optional<Server> named(Deployment site, String name) {
    return site.servers().stream()
        .filter(server -> server.name().equalsIgnoreCase(name))
        .findFirst();
  }
}
