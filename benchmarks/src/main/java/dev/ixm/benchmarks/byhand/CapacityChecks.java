package dev.ixm.benchmarks.byhand;

import dev.ixm.model.Topology;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.network.Network;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;

/** What a site and its voice servers can carry. */
final class CapacityChecks {

  private static final CapacityTables TABLES = CapacityTables.release10_8();
  private static final DataRate FAST = DataRate.ofGigabitsPerSecond(1);
  private static final DataRate SLOW = DataRate.ofMegabitsPerSecond(100);

  private CapacityChecks() {}

  static void check(Deployment site, Flaws flaws) {
    if (site.seats().total() > TABLES.maxSeats(site.topology())) {
      flaws.broken("capacity.seats.maximum", site.seats().total());
    }
    if (site.seats().advanced() > TABLES.maxAdvanced(site.topology())) {
      flaws.broken("capacity.advanced.maximum", site.seats().advanced());
    }
    boolean several = site.topology() == Topology.HIGH_AVAILABILITY;
    int ports = several ? TABLES.maxPortsHighAvailability() : TABLES.maxPortsPerVoiceServer();
    if (site.pbx().isPresent() && site.pbx().get().kind() == PbxKind.IWATSU_ECS) {
      ports = Math.min(ports, TABLES.maxPortsIwatsu());
    }
    if (site.voicePorts() > ports) {
      flaws.broken("voice.ports.maximum", site.voicePorts());
    }
    DataRate link = several || site.seats().advanced() >= 500 ? FAST : SLOW;
    flaws.atLeast(link, "network.server-link.speed", site.network().flatMap(Network::serverLink));
    flaws.atMost(
        TABLES.maxDirectoryEntries(), "capacity.directory.maximum", site.directoryEntries());
    flaws.atMost(TABLES.maxTenants(), "capacity.tenants.maximum", site.tenants());
    flaws.atMost(
        TABLES.organizationalUnitBelow() - 1,
        "capacity.organizational-unit.optimal",
        site.largestOrganizationalUnit());
    voiceServers(site, flaws);
  }

  private static void voiceServers(Deployment site, Flaws flaws) {
    int ports = 0;
    boolean known = true;
    for (Server server : site.servers()) {
      if (server.isVoiceServer()) {
        ports += server.voicePorts().orElse(0);
        known &= server.voicePorts().isPresent();
        voiceServer(server, flaws);
      }
    }
    if (ports < site.voicePorts()) {
      if (known) {
        flaws.broken("voice.ports.sufficient", ports);
      } else {
        flaws.notStated("voice.ports.sufficient");
      }
    }
  }

  private static void voiceServer(Server server, Flaws flaws) {
    flaws.atMost(
        TABLES.maxPortsPerVoiceServer(), "voice.ports.per-server", server, server.voicePorts());
    flaws.atMost(
        TABLES.maxTextToSpeechPorts(),
        "voice.text-to-speech-ports.per-server",
        server,
        server.textToSpeechPorts());
    flaws.atMost(
        TABLES.maxSpeechRecognitionPorts(),
        "voice.speech-recognition-ports.per-server",
        server,
        server.speechRecognitionPorts());
    faxPorts(
        PlatformKind.VMWARE,
        TABLES.maxFaxPortsVmware(),
        "platform.vmware.fax-ports",
        server,
        flaws);
    faxPorts(
        PlatformKind.HYPER_V,
        TABLES.maxFaxPortsHyperV(),
        "platform.hyper-v.fax-ports",
        server,
        flaws);
  }

  private static void faxPorts(
      PlatformKind kind, int most, String rule, Server server, Flaws flaws) {
    if (server.platform().isEmpty()) {
      if (server.faxPorts().orElse(0) > most) {
        flaws.notStated(rule, server);
      }
    } else if (server.platform().get().kind() == kind) {
      flaws.atMost(most, rule, server, server.faxPorts());
    }
  }
}
