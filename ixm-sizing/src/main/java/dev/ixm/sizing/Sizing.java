package dev.ixm.sizing;

import static dev.ixm.model.Topology.HIGH_AVAILABILITY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Topology;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.capacity.HardwareTable;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.network.NetworkLimits;
import dev.ixm.model.platform.AwsCatalog;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.release.Releases;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.sizing.platform.AwsSizing;
import java.util.Optional;

/** Turns what a site needs into a plan of what it takes. */
public final class Sizing {

  private static final Source CAPACITY = Source.of(2, "Maximum System Capacity");

  private final SiteRequirements site;
  private final ReleaseFacts facts;
  private final CapacityTables tables;

  private Sizing(SiteRequirements site, ReleaseFacts facts) {
    this.site = site;
    this.facts = facts;
    this.tables = facts.get(CapacityTables.KIND);
  }

  /**
   * {@return the plan for a site, by the facts that the SDK has of its release by itself}
   *
   * @param requirements what the site needs, within or above the product's capacity
   * @throws ArithmeticException if the messages that the site keeps exceed {@link Long#MAX_VALUE}
   *     bytes
   */
  public static SizingPlan size(SiteRequirements requirements) {
    return size(requirements, Releases.builtIn().find(requirements.release()));
  }

  /**
   * {@return the plan for a site}
   *
   * @param requirements what the site needs, within or above the product's capacity
   * @param facts the facts to compute with, usually those of the release that the site asks for
   * @throws ArithmeticException if the messages that the site keeps exceed {@link Long#MAX_VALUE}
   *     bytes
   */
  public static SizingPlan size(SiteRequirements requirements, ReleaseFacts facts) {
    return new Sizing(requirements, facts).plan();
  }

  private SizingPlan plan() {
    ImmutableList<Figure<Integer>> services = ServiceSizing.servers(site, tables);
    Figure<Topology> topology = TopologySizing.of(site, tables, services);
    int seats = site.seats().total();
    int ports = site.voicePorts();
    Figure<Integer> voiceServers =
        ServiceSizing.atLeast(
            VoiceSizing.voiceServers(ports, topology.value(), tables),
            topology.value() == HIGH_AVAILABILITY ? services : ImmutableList.of(),
            0);
    Optional<Figure<Integer>> withSpares = voiceServersWithSpares(services);
    int needed = withSpares.orElse(voiceServers).value();
    int servers =
        topology.value() == HIGH_AVAILABILITY ? site.hosts().voiceServers().orElse(needed) : needed;
    Figure<Integer> portsPerServer = portsPerServer(servers);
    Figure<HardwareProfile> hardware =
        hardware("server hardware", "seats", seats, serverTable(topology.value()));
    Figure<CsePlacement> placement =
        CseSizing.placement(
            synchronizedUsers(), usedEmailSystems().size(), topology.value(), tables);
    SizingPlan.Builder plan = SizingPlan.builder();
    plan.requirements(site)
        .facts(facts)
        .topology(topology)
        .seats(seats("seats", "basic + mainstream + advanced"))
        .mailboxes(seats("mailboxes", "one for each seat: basic + mainstream + advanced"))
        .serviceServers(services)
        .voiceServers(voiceServers)
        .voiceServersWithSpares(withSpares)
        .portsPerVoiceServer(portsPerServer)
        .portsAfterLoss(portsAfterLoss(servers, portsPerServer.value()))
        .serverHardware(hardware)
        .csePlacement(placement)
        .siteBandwidth(VoiceSizing.bandwidth("voice bandwidth of the site", ports, tables))
        .voiceServerBandwidth(
            VoiceSizing.bandwidth("voice bandwidth of a server", portsPerServer.value(), tables))
        .serverLink(
            NetworkSizing.serverLink(
                topology.value(), site.seats().advanced(), facts.get(NetworkLimits.KIND)))
        .layerTwoSwitch(
            NetworkSizing.layerTwoSwitch(site.seats().advanced(), facts.get(NetworkLimits.KIND)));
    TrafficSizing.add(plan, site, synchronizedUsers(), tables);
    StorageSizing.add(
        plan,
        site,
        hardware.value().storage(),
        topology.value() == HIGH_AVAILABILITY && site.mirroringVariant().isPresent(),
        facts);
    addInstances(plan, hardware.value());
    if (placement.value() == CsePlacement.REMOTE_SERVERS) {
      Figure<HardwareProfile> cse = cseHardware();
      plan.remoteCseServers(remoteCseServers()).cseHardware(cse);
      addInstances(plan, cse.value());
    }
    return plan.build();
  }

  private void addInstances(SizingPlan.Builder plan, HardwareProfile profile) {
    if (site.hosts().platform().map(Platform::kind).filter(PlatformKind.AWS::equals).isPresent()) {
      plan.addAwsInstances(AwsSizing.instances(profile, facts.get(AwsCatalog.KIND)));
    }
  }

  private boolean hasSpares() {
    return site.spareVoiceServers() > 0;
  }

  private Optional<Figure<Integer>> voiceServersWithSpares(
      ImmutableList<Figure<Integer>> services) {
    int spares = site.spareVoiceServers();
    return hasSpares()
        ? Optional.of(
            ServiceSizing.atLeast(
                VoiceResilience.servers(site.voicePorts(), spares, tables), services, spares))
        : Optional.empty();
  }

  /** With spares, so many that the other servers carry all ports by themselves. */
  private Figure<Integer> portsPerServer(int servers) {
    int others = Math.max(1, servers - site.spareVoiceServers());
    Figure<Integer> ports = VoiceSizing.portsPerServer(site.voicePorts(), others, tables);
    return hasSpares()
        ? Figure.<Integer>builder()
            .from(ports)
            .formula(ports.formula() + "; spare voice servers not counted")
            .build()
        : ports;
  }

  private Optional<Figure<Integer>> portsAfterLoss(int servers, int portsPerServer) {
    int lost = Math.min(servers, site.spareVoiceServers());
    return hasSpares()
        ? Optional.of(VoiceResilience.portsLeft(servers, lost, portsPerServer, tables))
        : Optional.empty();
  }

  private Figure<Integer> seats(String name, String formula) {
    return Figure.<Integer>builder()
        .name(name)
        .value(site.seats().total())
        .formula(formula)
        .input("basic", site.seats().basic())
        .input("mainstream", site.seats().mainstream())
        .input("advanced", site.seats().advanced())
        .source(CAPACITY)
        .build();
  }

  private HardwareTable serverTable(Topology topology) {
    return topology == HIGH_AVAILABILITY
        ? tables.highAvailabilityHardware()
        : tables.singleServerHardware();
  }

  private static Figure<HardwareProfile> hardware(
      String name, String what, int users, HardwareTable table) {
    HardwareProfile row = table.nearest(users);
    return Figure.<HardwareProfile>builder()
        .name(name)
        .value(row)
        .formula(
            users <= row.maxUsers()
                ? "the row for " + row.minUsers() + " to " + row.maxUsers() + " " + what
                : "the last row, which ends at " + row.maxUsers() + " " + what)
        .input(what, users)
        .source(table.source(row))
        .build();
  }

  private Figure<HardwareProfile> cseHardware() {
    Figure<HardwareProfile> row =
        hardware("CSE hardware", "users", synchronizedUsers(), tables.cseHardware());
    return Figure.<HardwareProfile>builder()
        .from(row)
        .formula(row.formula() + "; full logging may take more storage")
        .build();
  }

  private int synchronizedUsers() {
    int users = 0;
    for (EmailSystem system : site.emailSystems()) {
      users += system.users();
    }
    return users;
  }

  private ImmutableList<EmailSystem> usedEmailSystems() {
    ImmutableList.Builder<EmailSystem> used = ImmutableList.builder();
    for (EmailSystem system : site.emailSystems()) {
      if (system.isUsed()) {
        used.add(system);
      }
    }
    return used.build();
  }

  private ImmutableMap<EmailType, Figure<Integer>> remoteCseServers() {
    ImmutableMap.Builder<EmailType, Figure<Integer>> servers = ImmutableMap.builder();
    for (EmailSystem system : usedEmailSystems()) {
      servers.put(
          system.type(), CseSizing.remoteServers(system.type().name(), system.users(), tables));
    }
    return servers.buildOrThrow();
  }
}
