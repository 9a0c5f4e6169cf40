package dev.ixm.runbook.site;

import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.pbx.MwiFailover;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsVersion;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any servers in any roles: most of these deployments break rules. */
public final class AnyDeployments {

  private AnyDeployments() {}

  public static Arbitrary<Deployment> any() {
    return Combinators.combine(
            Arbitraries.of(Topology.SINGLE_SERVER, Topology.HIGH_AVAILABILITY),
            Arbitraries.of(Edition.class),
            servers().list().ofMaxSize(12).uniqueElements(Server::name),
            pbxes().optional(),
            Arbitraries.of(LicenseType.class).map(Sites::license).optional())
        .as(
            (topology, edition, servers, pbx, license) ->
                Sites.site(topology)
                    .edition(edition)
                    .addAllServers(servers)
                    .pbx(pbx)
                    .license(license)
                    .build());
  }

  private static Arbitrary<Server> servers() {
    return Combinators.combine(
            Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(3),
            Arbitraries.of(Role.class).set().ofMinSize(1).ofMaxSize(2),
            Arbitraries.integers().between(1, 4).optional(),
            Arbitraries.of(WindowsVersion.class).optional(),
            Arbitraries.of(PlatformKind.class).optional())
        .as(
            (name, roles, number, version, kind) -> {
              Server.Builder server = Server.builder().name(name).addAllRoles(roles);
              number.ifPresent(server::number);
              server.platform(kind.map(it -> Platform.builder().kind(it).build()));
              return server.operatingSystem(version.map(OperatingSystem::of)).build();
            });
  }

  private static Arbitrary<Pbx> pbxes() {
    return Combinators.combine(
            Arbitraries.of(SipTransport.class), Arbitraries.of(MwiFailover.class))
        .as(
            (transport, mwi) ->
                Pbx.builder().kind(PbxKind.OTHER).transport(transport).mwiFailover(mwi).build());
  }
}
