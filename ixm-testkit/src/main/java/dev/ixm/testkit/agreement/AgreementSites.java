package dev.ixm.testkit.agreement;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import dev.ixm.model.EmailType;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.testkit.site.Sites;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Sites that differ in what more than one output speaks of, whether rules like it or not. */
final class AgreementSites {

  /** A change of a site that keeps all rules; most break some. */
  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private enum Twist {
    PBX_UNKNOWN(site -> edit(site).pbx(Optional.empty()).build()),
    PBX_BY_UDP(site -> transport(site, SipTransport.UDP)),
    PBX_BY_TLS(site -> transport(site, SipTransport.TLS)),
    ADDRESSES(AgreementSites::withAddresses),
    ANOTHER_DRIVE(site -> productDrive(site, Optional.of("E"))),
    SYSTEM_DRIVE(site -> productDrive(site, Optional.of("C"))),
    UNKNOWN_DRIVE(site -> productDrive(site, Optional.empty())),
    DRIVES_THAT_DIFFER(AgreementSites::withDrivesThatDiffer),
    LICENSE_OF_VENDOR(AgreementSites::licensedByVendor),
    LICENSE_UNKNOWN(site -> edit(site).license(Optional.empty()).build()),
    LICENSE_SERVER(site -> add(site, Role.LICENSE_SERVER, 0)),
    WEB_SERVER(site -> add(site, Role.REMOTE_WEB, 14)),
    WEB_SERVER_MISNUMBERED(site -> add(site, Role.REMOTE_WEB, 15)),
    SPARE(site -> add(site, Role.REMOTE_CSE, 25)),
    SECOND_CONSOLIDATED(site -> add(site, Role.SECONDARY_CONSOLIDATED, 0)),
    DESK(site -> add(site, Role.REMOTE_ADMIN, 0)),
    WITHOUT_PRIMARY(site -> without(site, Role.PRIMARY)),
    WITHOUT_CONSOLIDATED(site -> without(site, Role.CONSOLIDATED)),
    MIRRORED_BY_LAN(site -> variant(site, Optional.of(MirroringVariant.LAN))),
    MIRRORED_BY_WAN(site -> variant(site, Optional.of(MirroringVariant.WAN))),
    MIRRORED_SOMEHOW(site -> variant(site, Optional.empty())),
    MIRRORING_UNSTATED(site -> edit(site).mirroring(Optional.empty()).build()),
    NEXT_RELEASE(site -> edit(site).release(Release.R11_0).build()),
    CLOUD_GATEWAY(site -> edit(site).topology(Topology.CLOUD_GATEWAY).build());

    private final UnaryOperator<Deployment> how;

    Twist(UnaryOperator<Deployment> how) {
      this.how = how;
    }
  }

  private static final ImmutableList<String> DRIVES = ImmutableList.of("E", "F", "G", "H", "I");
  private static final int MOST_TWISTS = 5;
  private static final int MOST_SERVERS = 2;

  private AgreementSites() {}

  static Arbitrary<Deployment> any() {
    return Arbitraries.frequencyOf(Tuple.of(4, twisted()), Tuple.of(1, Sites.any()));
  }

  private static Arbitrary<Deployment> twisted() {
    return Combinators.combine(
            Sites.deployments(),
            Arbitraries.of(true, true, true, true, false),
            Arbitraries.of(Twist.class).set().ofMaxSize(MOST_TWISTS))
        .as((site, few, twists) -> twist(few ? withFewServers(site) : site, twists));
  }

  /** Of many servers of a role each would only say what the first ones say. */
  private static Deployment withFewServers(Deployment site) {
    Multiset<ImmutableSet<Role>> kept = HashMultiset.create();
    return edit(site)
        .servers(
            site.servers().stream()
                .filter(server -> kept.add(server.roles(), 1) < MOST_SERVERS)
                .collect(toImmutableList()))
        .build();
  }

  private static Deployment twist(Deployment site, Set<Twist> twists) {
    Deployment twisted = site;
    for (Twist twist : twists.isEmpty() ? twists : EnumSet.copyOf(twists)) {
      twisted = twist.how.apply(twisted);
    }
    return twisted;
  }

  private static Deployment.Builder edit(Deployment site) {
    return Deployment.builder().from(site);
  }

  private static Deployment transport(Deployment site, SipTransport transport) {
    return edit(site)
        .pbx(site.pbx().map(pbx -> Pbx.builder().from(pbx).transport(transport).build()))
        .build();
  }

  private static Deployment licensedByVendor(Deployment site) {
    return edit(site)
        .license(
            site.license()
                .map(it -> License.builder().from(it).type(LicenseType.MESSAGING).build()))
        .build();
  }

  private static Deployment variant(Deployment site, Optional<MirroringVariant> variant) {
    return edit(site)
        .mirroring(
            site.mirroring().map(it -> Mirroring.builder().from(it).variant(variant).build()))
        .build();
  }

  private static Deployment servers(Deployment site, BiFunction<Server, Integer, Server> change) {
    ImmutableList<Server> servers = site.servers();
    return edit(site)
        .servers(
            IntStream.range(0, servers.size())
                .mapToObj(i -> change.apply(servers.get(i), i))
                .collect(toImmutableList()))
        .build();
  }

  /** None, one or two for a server; the second is an IPv6 address. */
  private static Deployment withAddresses(Deployment site) {
    return servers(
        site,
        (server, i) ->
            Server.builder()
                .from(server)
                .addresses(
                    ImmutableList.of("198.51.100." + (i + 1), "2001:db8::" + (i + 1))
                        .subList(0, i % 3))
                .build());
  }

  private static Deployment productDrive(Deployment site, Optional<String> letter) {
    return servers(site, (server, i) -> moved(server, letter));
  }

  /** What a step says of another server's folder is not taken for its own. */
  private static Deployment withDrivesThatDiffer(Deployment site) {
    return servers(site, (server, i) -> moved(server, Optional.of(DRIVES.get(i % DRIVES.size()))));
  }

  private static Server moved(Server server, Optional<String> letter) {
    return Server.builder()
        .from(server)
        .hardware(server.hardware().map(hardware -> moved(hardware, letter)))
        .build();
  }

  private static Hardware moved(Hardware hardware, Optional<String> letter) {
    return Hardware.builder()
        .from(hardware)
        .drives(
            hardware.drives().stream()
                .map(
                    drive ->
                        drive.uses().contains(DriveUse.PRODUCT)
                            ? Drive.builder().from(drive).letter(letter).build()
                            : drive)
                .collect(toImmutableList()))
        .build();
  }

  private static Deployment without(Deployment site, Role role) {
    return edit(site)
        .servers(
            site.servers().stream()
                .filter(server -> !server.roles().contains(role))
                .collect(toImmutableList()))
        .build();
  }

  /** A server like the first, but without mail to synchronize. */
  private static Deployment add(Deployment site, Role role, int number) {
    if (site.servers().isEmpty()) {
      return site;
    }
    Server.Builder added = Server.builder();
    added
        .from(site.servers().get(0))
        .name("TWIST-" + site.servers().size())
        .roles(ImmutableList.of(role))
        .emailTypes(ImmutableList.<EmailType>of())
        .spare(role == Role.REMOTE_CSE ? Optional.of(true) : Optional.empty());
    if (number > 0) {
      added.number(number);
    }
    return edit(site).addServers(added.build()).build();
  }
}
