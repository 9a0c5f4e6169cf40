package dev.ixm.config.certificate;

import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.util.function.UnaryOperator;

/** Sites whose certificates are judged. */
public final class TestSites {

  /** A High Availability site with a server in each of the roles that chapter 9 speaks of. */
  public static final Deployment JITC =
      site(Edition.JITC, Topology.HIGH_AVAILABILITY)
          .addServers(
              server("PRI", Role.PRIMARY),
              server("SEC", Role.SECONDARY),
              server("CON", Role.CONSOLIDATED),
              server("CSE", Role.REMOTE_CSE),
              server("WEB", Role.REMOTE_WEB),
              server("ADM", Role.REMOTE_ADMIN))
          .build();

  /** The same site with the ordinary edition. */
  public static final Deployment ORDINARY =
      Deployment.builder().from(JITC).edition(Edition.STANDARD).build();

  /** Whom the certificates of the synchronization name in the guide's example. */
  public static final CertificateSubject SUBJECT =
      CertificateSubject.builder()
          .country("CA")
          .state("ON")
          .locality("Toronto")
          .organization("Test Org")
          .organizationalUnit("Test OU")
          .commonName("Test Cert")
          .build();

  private TestSites() {}

  static Deployment single(Edition edition) {
    return site(edition, Topology.SINGLE_SERVER).addServers(server("IXM", Role.SINGLE)).build();
  }

  static Deployment edit(Deployment deployment, UnaryOperator<Server> edit) {
    return Deployment.builder()
        .from(deployment)
        .servers(deployment.servers().stream().map(edit).toList())
        .build();
  }

  private static Deployment.Builder site(Edition edition, Topology topology) {
    return Deployment.builder()
        .name("site")
        .edition(edition)
        .topology(topology)
        .seats(SeatCounts.builder().basic(1).mainstream(0).advanced(0).build())
        .voicePorts(1);
  }

  private static Server server(String name, Role role) {
    return Server.builder().name(name).addRoles(role).build();
  }
}
