package dev.ixm.benchmarks.byhand;

import dev.ixm.model.EmailSystem;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;

/** Which server synchronises with which email system. */
final class EngineChecks {

  private static final int MAX_USERS = CapacityTables.release10_8().maxUsersPerCse();

  private EngineChecks() {}

  static void check(Deployment site, Flaws flaws) {
    int engines = 0;
    int spares = 0;
    int unknown = 0;
    for (Server server : site.servers()) {
      if (site.emailSystems().size() > 1
          && server.roles().contains(Role.CONSOLIDATED)
          && !server.emailTypes().isEmpty()) {
        flaws.broken("cse.consolidated.one-email-type", server, server.emailTypes());
      }
      if (server.roles().contains(Role.REMOTE_CSE)) {
        engines++;
        unknown += server.spare().isEmpty() ? 1 : 0;
        if (server.spare().orElse(false)) {
          spares++;
          if (!server.emailTypes().isEmpty()) {
            flaws.broken("cse.spare.idle", server, server.emailTypes());
          }
        } else if (server.emailTypes().isEmpty()) {
          flaws.notStated("cse.email-type.one", server);
        } else if (server.emailTypes().size() > 1) {
          flaws.broken("cse.email-type.one", server, server.emailTypes());
        }
      }
    }
    if (engines > 0 && spares == 0) {
      if (site.protectsCse().isEmpty() || (site.protectsCse().get() && unknown > 0)) {
        flaws.notStated("cse.spare.present");
      } else if (site.protectsCse().get()) {
        flaws.broken("cse.spare.present", "no spare");
      }
    }
    if (site.topology() == Topology.HIGH_AVAILABILITY) {
      users(site, flaws);
    }
  }

  private static void users(Deployment site, Flaws flaws) {
    int users = 0;
    for (EmailSystem system : site.emailSystems()) {
      users += system.users();
      int engines = 0;
      int consolidated = 0;
      for (Server server : site.servers()) {
        if (server.emailTypes().contains(system.type()) && !server.spare().orElse(false)) {
          engines += server.roles().contains(Role.REMOTE_CSE) ? 1 : 0;
          consolidated += server.roles().contains(Role.CONSOLIDATED) ? 1 : 0;
        }
      }
      int most = (engines > 0 ? engines : Math.min(1, consolidated)) * MAX_USERS;
      if (system.users() > most) {
        flaws.broken("cse.users.maximum", system.users());
      }
    }
    if (users < site.seats().advanced()) {
      flaws.notStated("cse.users.maximum");
    }
  }
}
