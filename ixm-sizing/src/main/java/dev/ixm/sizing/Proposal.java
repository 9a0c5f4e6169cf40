package dev.ixm.sizing;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteHosts;
import dev.ixm.model.site.SiteRequirements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Proposes the servers for a plan.
 *
 * <p>What the site prescribes is taken as it is, fact by fact. The rest follows the guide: servers
 * in the order in which they are installed, and on every server
 *
 * <ul>
 *   <li>hardware as the profile asks, with Intel processors in performance mode and one network
 *       card;
 *   <li>server grade disks in arrays of RAID 10: one for Windows on C, as large as the release
 *       asks, one for the product on D, on VMware and Hyper-V as virtual hard disks;
 *   <li>the newest Windows Server that the release supports without a warning (2019, or 2012 R2 for
 *       JITC): Standard, for 64 bit, in English, licensed and updated, with the components that the
 *       product needs, without User Access Control;
 *   <li>a defragmentation program, and no other.
 * </ul>
 *
 * <p>What only the site can know is left open, such as its antivirus programs and the rights that
 * it grants.
 */
public final class Proposal {

  private static final int FIRST_SECONDARY = 2;

  private final SizingPlan plan;
  private final SiteRequirements site;
  private final CapacityTables tables;
  private final HostProposal host;
  private final List<Server> servers = new ArrayList<>();

  private Proposal(SizingPlan plan) {
    this.plan = plan;
    this.site = plan.requirements();
    this.tables = plan.facts().get(CapacityTables.KIND);
    this.host = new HostProposal(plan);
  }

  /**
   * {@return a deployment that realizes the plan, by the facts that the plan was computed with}
   *
   * @param plan what the site takes
   */
  public static Deployment of(SizingPlan plan) {
    return new Proposal(plan).deployment();
  }

  private Deployment deployment() {
    if (plan.topology().value() == Topology.HIGH_AVAILABILITY) {
      highAvailability();
    } else {
      voiceServer("IXM-SINGLE", Role.SINGLE, 0, 1);
    }
    return Deployment.builder()
        .name(site.name())
        .release(site.release())
        .edition(site.edition())
        .topology(plan.topology().value())
        .seats(site.seats())
        .voicePorts(site.voicePorts())
        .servers(servers)
        .emailSystems(site.emailSystems())
        .network(site.network())
        .pbx(site.pbx())
        .license(site.license())
        .build();
  }

  private void highAvailability() {
    int voiceServers =
        site.hosts()
            .voiceServers()
            .orElse(plan.voiceServersWithSpares().orElse(plan.voiceServers()).value());
    voiceServer("IXM-PRIMARY", Role.PRIMARY, 0, voiceServers);
    servers.add(
        server("IXM-CONS", Role.CONSOLIDATED, plan.serverHardware().value())
            .emailTypes(emailTypesAt(CsePlacement.CONSOLIDATED_SERVER))
            .build());
    for (int i = 1; i < voiceServers; i++) {
      int number = i - 1 + FIRST_SECONDARY;
      voiceServer(name("IXM-SEC", number), Role.SECONDARY, i, voiceServers);
    }
    ImmutableList<EmailType> types = remoteCseTypes();
    for (int i = 0; i < types.size(); i++) {
      servers.add(
          server(name("IXM-CSE", i + 1), Role.REMOTE_CSE, cseHardware())
              .number(i + 1)
              .addEmailTypes(types.get(i))
              .build());
    }
  }

  private static String name(String role, int number) {
    return role + Strings.padStart(Integer.toString(number), 2, '0');
  }

  private void voiceServer(String name, Role role, int index, int count) {
    Server.Builder server =
        server(name, role, plan.serverHardware().value())
            .voicePorts(portsOf(index, count))
            .addresses(address(index));
    if (role == Role.SECONDARY) {
      server.number(index - 1 + FIRST_SECONDARY);
    }
    if (role == Role.SINGLE) {
      server.emailTypes(emailTypesAt(CsePlacement.SINGLE_SERVER));
    }
    servers.add(server.build());
  }

  /** An even share; with spare voice servers as many on each as on the one that has most. */
  private int portsOf(int index, int count) {
    int share = site.voicePorts() / count + (index < site.voicePorts() % count ? 1 : 0);
    return plan.voiceServersWithSpares().isPresent()
        ? plan.portsPerVoiceServer().value()
        : Math.min(share, tables.maxPortsPerVoiceServer());
  }

  private Server.Builder server(String name, Role role, HardwareProfile profile) {
    SiteHosts hosts = site.hosts();
    Server.Builder server =
        Server.builder()
            .name(name)
            .addRoles(role)
            .operatingSystem(host.operatingSystem())
            .windows(host.windows())
            .platform(hosts.platform())
            .hardware(host.hardware(profile));
    if (!hosts.timeZones().isEmpty()) {
      server.timeZone(hosts.timeZones().get(servers.size() % hosts.timeZones().size()));
    }
    return server;
  }

  private ImmutableList<String> address(int voiceServer) {
    ImmutableList<String> addresses = site.hosts().voiceServerAddresses();
    return voiceServer < addresses.size()
        ? ImmutableList.of(addresses.get(voiceServer))
        : ImmutableList.of();
  }

  private ImmutableSet<EmailType> emailTypesAt(CsePlacement placement) {
    return plan.csePlacement().value() == placement
        ? site.emailSystems().stream().map(EmailSystem::type).collect(ImmutableSet.toImmutableSet())
        : ImmutableSet.of();
  }

  /** The email type of each remote CSE server; servers beyond the need take the types in turn. */
  private ImmutableList<EmailType> remoteCseTypes() {
    List<EmailType> needed = new ArrayList<>();
    for (Map.Entry<EmailType, Figure<Integer>> entry : plan.remoteCseServers().entrySet()) {
      for (int i = 0; i < entry.getValue().value(); i++) {
        needed.add(entry.getKey());
      }
    }
    ImmutableList<EmailSystem> systems = site.emailSystems();
    int count = systems.isEmpty() ? 0 : site.hosts().cseServers().orElse(needed.size());
    for (int i = 0; needed.size() < count; i++) {
      needed.add(systems.get(i % systems.size()).type());
    }
    return ImmutableList.copyOf(needed.subList(0, count));
  }

  private HardwareProfile cseHardware() {
    return plan.cseHardware().map(Figure::value).orElseGet(() -> tables.cseHardware().nearest(0));
  }
}
