package dev.ixm.sizing;

import static java.math.RoundingMode.CEILING;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.math.IntMath;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.language.SpeechEngine;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.mirroring.MirroringLimits;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteHosts;
import dev.ixm.model.site.SiteRequirements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Proposes the servers for a plan.
 *
 * <p>What the site prescribes is taken as it is, fact by fact. The rest follows the guide: servers
 * in the order in which they are installed, and on every server
 *
 * <ul>
 *   <li>hardware as the profile asks, in AWS that of an instance which reaches it, with Intel
 *       processors in performance mode and one network card;
 *   <li>server grade disks in arrays of RAID 10: one for Windows on C, as large as the release
 *       asks, one for the product on D, on VMware and Hyper-V as virtual hard disks;
 *   <li>the newest Windows Server that the release supports there without a warning (2019, 2016 on
 *       Hyper-V, 2012 R2 for JITC): Standard, for 64 bit, in English, licensed and updated, with
 *       the components that the product needs, without User Access Control;
 *   <li>where the Consolidated server is to be mirrored, a backup like it, and drives with the
 *       space that mirroring takes;
 *   <li>a defragmentation program, and no other.
 * </ul>
 *
 * <p>What only the site can know is left open, such as its antivirus programs and the rights that
 * it grants.
 */
public final class Proposal {

  private static final int FIRST_SECONDARY = 2;
  private static final String CONSOLIDATED = "IXM-CONS";
  private static final String BACKUP = "IXM-BACKUP";

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
        .directoryEntries(site.directoryEntries())
        .tenants(site.tenants())
        .servers(servers)
        .emailSystems(site.emailSystems())
        .network(site.network())
        .pbx(site.pbx())
        .license(site.license())
        .mirroring(mirroring())
        .languages(site.languages())
        .options(site.neededOptions())
        .speechEngines(
            SpeechEngine.withPorts(site.textToSpeechPorts(), site.speechRecognitionPorts()))
        .highSecurityPasswords(site.highSecurityPasswords())
        .build();
  }

  private void highAvailability() {
    int voiceServers = plan.voiceServerCount();
    voiceServer("IXM-PRIMARY", Role.PRIMARY, 0, voiceServers);
    servers.add(
        mirrored(CONSOLIDATED, Role.CONSOLIDATED)
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
    if (site.mirroringVariant().isPresent()) {
      servers.add(mirrored(BACKUP, Role.BACKUP_TARGET).build());
    }
  }

  /** A server of the pair that is mirrored, if the site asks for that. */
  private Server.Builder mirrored(String name, Role role) {
    HardwareProfile profile = plan.serverHardware().value();
    Server.Builder server = server(name, role, profile);
    return site.mirroringVariant().isPresent() ? server.hardware(host.mirrored(profile)) : server;
  }

  private Optional<Mirroring> mirroring() {
    return site.mirroringVariant().map(this::mirroring);
  }

  /** A single server has nothing to mirror and no backup; that it is asked for is for a rule. */
  private Mirroring mirroring(MirroringVariant variant) {
    Mirroring.Builder mirroring =
        Mirroring.builder()
            .variant(variant)
            .version(plan.facts().get(MirroringLimits.KIND).version())
            .sameNetwork(variant == MirroringVariant.LAN);
    return plan.topology().value() == Topology.HIGH_AVAILABILITY
        ? mirroring.addSources(CONSOLIDATED).target(BACKUP).build()
        : mirroring.build();
  }

  private static String name(String role, int number) {
    return role + Strings.padStart(Integer.toString(number), 2, '0');
  }

  private void voiceServer(String name, Role role, int index, int count) {
    Server.Builder server =
        server(name, role, plan.serverHardware().value())
            .voicePorts(portsOf(index, count))
            .textToSpeechPorts(share(site.textToSpeechPorts(), index, count))
            .speechRecognitionPorts(share(site.speechRecognitionPorts(), index, count))
            .faxPorts(share(site.faxPorts(), index, count))
            .addresses(address(index));
    if (role == Role.SECONDARY) {
      server.number(index - 1 + FIRST_SECONDARY);
    }
    if (role == Role.SINGLE) {
      server.emailTypes(emailTypesAt(CsePlacement.SINGLE_SERVER));
    }
    servers.add(server.build());
  }

  /** An even share of a service; where voice servers are spare, the others carry all of it. */
  private OptionalInt share(OptionalInt ports, int index, int count) {
    if (ports.isEmpty()) {
      return ports;
    }
    int all = ports.getAsInt();
    return OptionalInt.of(
        plan.voiceServersWithSpares().isPresent()
            ? IntMath.divide(all, Math.max(1, count - site.spareVoiceServers()), CEILING)
            : all / count + (index < all % count ? 1 : 0));
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
            .platform(host.platform(profile))
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
        ? ImmutableSet.copyOf(usedEmailTypes())
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
    ImmutableList<EmailType> types = usedEmailTypes();
    int count = plan.cseServerCount();
    for (int i = 0; needed.size() < count; i++) {
      needed.add(types.get(i % types.size()));
    }
    return ImmutableList.copyOf(needed.subList(0, count));
  }

  private ImmutableList<EmailType> usedEmailTypes() {
    return site.emailSystems().stream()
        .filter(EmailSystem::isUsed)
        .map(EmailSystem::type)
        .collect(ImmutableList.toImmutableList());
  }

  private HardwareProfile cseHardware() {
    return plan.cseHardware().map(Figure::value).orElseGet(() -> tables.cseHardware().nearest(0));
  }
}
