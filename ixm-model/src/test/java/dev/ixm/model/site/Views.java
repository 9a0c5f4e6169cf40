package dev.ixm.model.site;

import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;

/** Sites to look at. */
final class Views {

  private Views() {}

  static Deployment.Builder site(Topology topology, Server.Builder... servers) {
    Deployment.Builder site =
        Deployment.builder()
            .name("Ottawa")
            .topology(topology)
            .seats(SeatCounts.builder().basic(0).mainstream(10).advanced(0).build())
            .voicePorts(24);
    for (Server.Builder server : servers) {
      site.addServers(server.build());
    }
    return site;
  }

  static Deployment.Builder several(Server.Builder... servers) {
    return site(Topology.HIGH_AVAILABILITY, servers);
  }

  static Server.Builder server(String name, Role... roles) {
    return Server.builder().name(name).addRoles(roles);
  }
}
