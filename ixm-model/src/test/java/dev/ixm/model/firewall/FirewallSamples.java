package dev.ixm.model.firewall;

import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Deployments to make firewall lists of. */
final class FirewallSamples {

  private static final SeatCounts SEATS =
      SeatCounts.builder().basic(0).mainstream(10).advanced(0).build();
  private static final int MORE_THAN_FIT = 30_000;

  private FirewallSamples() {}

  static Deployment.Builder site() {
    return Deployment.builder()
        .name("Ottawa")
        .topology(Topology.HIGH_AVAILABILITY)
        .seats(SEATS)
        .voicePorts(240);
  }

  static Server.Builder server(String name, Role... roles) {
    return Server.builder().name(name).addRoles(roles);
  }

  static Pbx pbx(SipTransport transport) {
    return Pbx.builder().kind(PbxKind.OTHER).transport(transport).build();
  }

  static License license(LicenseType type) {
    return License.builder().type(type).seats(SEATS).purchasedVoicePorts(0).build();
  }

  /** Sites of up to five servers with any roles, any number of voice ports, and any facts. */
  static Arbitrary<Deployment> sites() {
    Arbitrary<Optional<Pbx>> pbx =
        Arbitraries.of(SipTransport.class).map(FirewallSamples::pbx).optional(0.7);
    Arbitrary<Optional<License>> license =
        Arbitraries.of(LicenseType.class).map(FirewallSamples::license).optional(0.7);
    return Combinators.combine(
            servers().list().ofMaxSize(5).uniqueElements(Server::name), pbx, license)
        .as(
            (servers, phone, granted) ->
                site().addAllServers(servers).pbx(phone).license(granted).build());
  }

  private static Arbitrary<Server> servers() {
    Arbitrary<String> names = Arbitraries.integers().between(1, 99).map(n -> "SERVER" + n);
    Arbitrary<Set<Role>> roles = Arbitraries.of(Role.class).set().ofMinSize(1).ofMaxSize(3);
    Arbitrary<Optional<Integer>> ports =
        Arbitraries.integers().between(0, MORE_THAN_FIT).optional(0.8);
    return Combinators.combine(names, roles, ports)
        .as(
            (name, played, voicePorts) ->
                Server.builder()
                    .name(name)
                    .roles(played)
                    .voicePorts(voicePorts.map(OptionalInt::of).orElseGet(OptionalInt::empty))
                    .build());
  }
}
