package dev.ixm.model.rules;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Sites that say no more than a rule needs. */
public final class Sites {

  private Sites() {}

  public static Deployment.Builder site(Topology topology) {
    return Deployment.builder()
        .name("Ottawa")
        .topology(topology)
        .seats(SeatCounts.builder().basic(0).mainstream(0).advanced(0).build())
        .voicePorts(0);
  }

  /** A site with users. */
  public static Deployment.Builder site(Topology topology, int basic, int advanced) {
    return site(topology)
        .seats(SeatCounts.builder().basic(basic).mainstream(0).advanced(advanced).build());
  }

  /** A High Availability site. */
  public static Deployment ha(Server.Builder... servers) {
    Deployment.Builder site = site(Topology.HIGH_AVAILABILITY);
    for (Server.Builder server : servers) {
      site.addServers(server.build());
    }
    return site.build();
  }

  /** A site of one server. */
  public static Deployment single(UnaryOperator<Server.Builder> facts) {
    return site(Topology.SINGLE_SERVER)
        .addServers(facts.apply(server("IXM", Role.SINGLE)).build())
        .build();
  }

  public static Server.Builder server(String name, Role... roles) {
    return Server.builder().name(name).addRoles(roles);
  }

  /** So many servers of one role, numbered from {@code first}. */
  public static ImmutableList<Server> numbered(Role role, int first, int count) {
    return IntStream.range(first, first + count)
        .mapToObj(number -> server("N-" + number, role).number(number).build())
        .collect(ImmutableList.toImmutableList());
  }
}
