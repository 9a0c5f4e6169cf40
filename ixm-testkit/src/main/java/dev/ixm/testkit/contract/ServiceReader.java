package dev.ixm.testkit.contract;

import dev.ixm.model.service.ServiceCatalogue;
import dev.ixm.model.site.Deployment;
import dev.ixm.testkit.contract.Claims.Witness;

/** What the services of the product are called. */
final class ServiceReader {

  private ServiceReader() {}

  static void read(Deployment site, Witness witness) {
    catalogue(site)
        .services()
        .forEach(
            service ->
                witness.say(Topic.SERVICE, Questions.service(service.name()), service.name()));
  }

  static ServiceCatalogue catalogue(Deployment site) {
    return ServiceCatalogue.find(site.release()).orElseGet(ServiceCatalogue::release10_8);
  }
}
