package dev.ixm.testkit.agreement;

import dev.ixm.config.jitc.HighSecurityFile;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.testkit.agreement.Claims.Witness;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where the installer of a JITC server looks for the mark of high security. */
final class SecurityFileReader {

  private static final Set<Role> CHECKED =
      EnumSet.of(Role.CONSOLIDATED, Role.SECONDARY, Role.REMOTE_CSE, Role.REMOTE_WEB);

  private SecurityFileReader() {}

  static void read(Deployment site, Witness witness) {
    if (site.edition() == Edition.JITC) {
      for (Server server : site.servers()) {
        server.roles().stream()
            .filter(CHECKED::contains)
            .filter(role -> server.roles().size() == 1)
            .map(role -> HighSecurityFile.path(role, drive(server)))
            .filter(path -> path.startsWith(":", 1))
            .forEach(
                path ->
                    witness.say(Topic.DRIVE, Questions.licenseCheck(server), path.substring(0, 1)));
      }
    }
  }

  private static Optional<String> drive(Server server) {
    return server.hardware().stream()
        .flatMap(hardware -> hardware.drives().stream())
        .filter(drive -> drive.uses().contains(DriveUse.PRODUCT))
        .flatMap(drive -> drive.letter().stream())
        .findFirst();
  }
}
