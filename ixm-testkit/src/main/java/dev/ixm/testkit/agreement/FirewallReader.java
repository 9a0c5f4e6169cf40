package dev.ixm.testkit.agreement;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Role;
import dev.ixm.model.firewall.Firewall;
import dev.ixm.model.firewall.FirewallEntry;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.port.Peer;
import dev.ixm.model.port.PortCondition;
import dev.ixm.model.port.PortRange;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.testkit.agreement.Claims.Witness;
import java.util.Optional;
import java.util.function.Predicate;

/** What firewalls let through. */
final class FirewallReader {

  private static final String MEDIA = "RTP Media";
  private static final int PORTS_EACH = 2;

  private final ImmutableList<FirewallEntry> entries;
  private final Witness witness;

  private FirewallReader(ImmutableList<FirewallEntry> entries, Witness witness) {
    this.entries = entries;
    this.witness = witness;
  }

  static void read(Deployment site, Witness witness) {
    FirewallReader reader = new FirewallReader(Firewall.of(site), witness);
    site.servers().forEach(reader::read);
    site.servers().stream().filter(Server::isVoiceServer).forEach(reader::voiceServer);
    reader.peers(Peer.PBX, Questions.PBX);
    reader.peers(Peer.LICENSE_SERVER, Questions.LICENSE_SERVER);
    reader.first(site, Role.PRIMARY, Questions.PRIMARY);
    reader.first(site, Role.CONSOLIDATED, Questions.CONSOLIDATED);
    if (site.license().filter(it -> it.type() == LicenseType.WEBLM).isPresent()) {
      site.servers().stream().filter(Server::isProductServer).forEach(reader::license);
    }
  }

  private void read(Server server) {
    for (FirewallEntry entry : of(server, it -> true)) {
      if (!entry.addresses().isEmpty()) {
        witness.say(
            Topic.ADDRESS, Questions.addresses(server), ImmutableSet.copyOf(entry.addresses()));
      }
    }
    of(server, it -> it.allocation().application().equals(Optional.of("IIS Secure Services")))
        .forEach(
            it ->
                witness.say(Topic.PORT, Questions.webPort(server), it.ports().first().getAsInt()));
  }

  private void voiceServer(Server server) {
    ImmutableList<FirewallEntry> tls =
        of(
            server,
            it -> it.allocation().condition().equals(Optional.of(PortCondition.SIP_OVER_TLS)));
    witness.say(Topic.TRANSPORT, Questions.tls(server), !tls.isEmpty());
    tls.forEach(
        it -> witness.say(Topic.PORT, Questions.tlsPort(server), it.ports().first().getAsInt()));
    for (FirewallEntry entry : of(server, it -> it.allocation().service().equals(MEDIA))) {
      PortRange ports = entry.ports();
      if (ports.size().isPresent() && ports.last().getAsInt() < PortRange.MAX) {
        witness.say(Topic.PORT, Questions.voicePorts(server), ports.size().getAsInt() / PORTS_EACH);
      }
    }
  }

  private void peers(Peer peer, String question) {
    for (FirewallEntry entry : entries) {
      if (entry.allocation().peers().equals(ImmutableSet.of(peer))
          && !entry.peerAddresses().isEmpty()) {
        witness.say(Topic.ADDRESS, question, entry.peerAddresses().asList().get(0));
      }
    }
  }

  private void first(Deployment site, Role role, String question) {
    site.servers(role)
        .findFirst()
        .flatMap(server -> of(server, it -> true).stream().findFirst())
        .filter(entry -> !entry.addresses().isEmpty())
        .ifPresent(entry -> witness.say(Topic.ADDRESS, question, entry.addresses().get(0)));
  }

  private void license(Server server) {
    if (!server.roles().contains(Role.LICENSE_SERVER)) {
      witness.say(
          Topic.LICENSE,
          Questions.holdsLicense(server),
          !of(server, it -> it.allocation().peers().contains(Peer.LICENSE_SERVER)).isEmpty());
    }
  }

  private ImmutableList<FirewallEntry> of(Server server, Predicate<FirewallEntry> wanted) {
    return entries.stream()
        .filter(entry -> entry.server().equals(server.name()))
        .filter(wanted)
        .collect(toImmutableList());
  }
}
