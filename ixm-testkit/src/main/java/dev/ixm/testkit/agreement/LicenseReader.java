package dev.ixm.testkit.agreement;

import dev.ixm.licensing.procedure.LicenseContact;
import dev.ixm.model.Role;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.testkit.agreement.Claims.Witness;

/** Which server asks for the license, on a site that has the roles of its topology. */
final class LicenseReader {

  private LicenseReader() {}

  static void read(Deployment site, Witness witness) {
    site.license()
        .map(license -> LicenseContact.of(license, site).asker())
        .filter(asker -> site.servers(asker).findAny().isPresent())
        .ifPresent(asker -> read(site, asker, witness));
  }

  private static void read(Deployment site, Role asker, Witness witness) {
    site.servers(asker)
        .filter(Server::isProductServer)
        .forEach(server -> witness.say(Topic.LICENSE, Questions.holdsLicense(server), true));
  }
}
