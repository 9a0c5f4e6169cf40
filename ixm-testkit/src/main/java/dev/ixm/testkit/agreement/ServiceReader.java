package dev.ixm.testkit.agreement;

import dev.ixm.model.release.Releases;
import dev.ixm.model.service.ServiceCatalog;
import dev.ixm.model.site.Deployment;
import dev.ixm.testkit.agreement.Claims.Witness;

/** What the services of the product are called. */
final class ServiceReader {

  private ServiceReader() {}

  static void read(Deployment site, Witness witness) {
    catalog(site)
        .services()
        .forEach(
            service ->
                witness.say(Topic.SERVICE, Questions.service(service.name()), service.name()));
  }

  static ServiceCatalog catalog(Deployment site) {
    return Releases.builtIn().find(site.release()).get(ServiceCatalog.KIND);
  }
}
