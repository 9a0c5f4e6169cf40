package dev.ixm.model.port;

import static dev.ixm.model.Role.CONSOLIDATED;
import static dev.ixm.model.Role.LICENSE_SERVER;
import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.Role.REMOTE_CSE;
import static dev.ixm.model.Role.REMOTE_WEB;
import static dev.ixm.model.Role.SECONDARY;
import static dev.ixm.model.Role.SECONDARY_CONSOLIDATED;
import static dev.ixm.model.Role.SINGLE;
import static dev.ixm.model.port.Direction.BOTH;
import static dev.ixm.model.port.Direction.IN;
import static dev.ixm.model.port.Direction.OUT;
import static dev.ixm.model.port.PortFact.APPLICATION;
import static dev.ixm.model.port.PortFact.CONDITION;
import static dev.ixm.model.port.PortFact.DIRECTION;
import static dev.ixm.model.port.PortFact.PEERS;
import static dev.ixm.model.port.PortFact.PORTS;
import static dev.ixm.model.port.PortFact.PROTOCOLS;
import static dev.ixm.model.port.PortFact.ROLES;
import static dev.ixm.model.port.PortFact.SERVICE;
import static dev.ixm.model.port.PortProtocol.HTTP;
import static dev.ixm.model.port.PortProtocol.HTTPS;
import static dev.ixm.model.port.PortProtocol.LDAP;
import static dev.ixm.model.port.PortProtocol.MAPI_RPC;
import static dev.ixm.model.port.PortProtocol.SIP;
import static dev.ixm.model.port.PortProtocol.SMTP;
import static dev.ixm.model.port.PortProtocol.TCP;
import static dev.ixm.model.port.PortProtocol.TLS;
import static dev.ixm.model.port.PortProtocol.UDP;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;

/** The port table of release 10.8 and, after it, the public ports. */
final class PortTable {

  private static final ImmutableSet<Role> VOICE = Sets.immutableEnumSet(SINGLE, PRIMARY, SECONDARY);
  private static final ImmutableSet<Role> LICENSED = Sets.immutableEnumSet(SINGLE, PRIMARY);
  private static final ImmutableSet<Role> CENTRAL =
      Sets.immutableEnumSet(SINGLE, CONSOLIDATED, SECONDARY_CONSOLIDATED);
  private static final ImmutableSet<Role> JOINED =
      Sets.immutableEnumSet(PRIMARY, SECONDARY, CONSOLIDATED, SECONDARY_CONSOLIDATED, REMOTE_CSE);
  private static final ImmutableSet<Role> ALL =
      Sets.immutableEnumSet(Sets.union(JOINED, ImmutableSet.of(SINGLE)));

  private static final int RTP_AND_RTCP = 2;
  private static final String UDP_POSSIBLE = "UDP may be meant as well";

  static final PortCatalog RELEASE_10_8 =
      PortCatalog.builder().release(Release.R10_8).allocations(rows()).build();

  private PortTable() {}

  private static ImmutableList<PortAllocation> rows() {
    return ImmutableList.<PortAllocation>builder()
        .addAll(dataRows())
        .addAll(voiceRows())
        .addAll(serviceRows())
        .addAll(publicRows())
        .build();
  }

  private static ImmutableList<PortAllocation> dataRows() {
    return ImmutableList.of(
        row(25, "VPIM-Smart Host Supported", "Used for VM networking", OUT, ALL, SMTP)
            .addPeers(Peer.EMAIL)
            .inferred(SERVICE, APPLICATION, CONDITION)
            .condition(PortCondition.SMTP_SENDING)
            .source(table("G02-064", "G02-087"))
            .build(),
        row(80, "Web Access", "IIS", IN, ALL, HTTP)
            .addPeers(Peer.CLIENTS)
            .inferred(APPLICATION)
            .addRoles(REMOTE_WEB)
            .source(table("G02-065"))
            .build(),
        row(135, "MAPI/RPC", "Contact and Calendar Synchronization", BOTH, CENTRAL, MAPI_RPC)
            .addPeers(Peer.EMAIL)
            .addPorts(PortRange.dynamic())
            .addRoles(REMOTE_CSE)
            .condition(PortCondition.MAPI_SYNCHRONIZATION)
            .source(table("G02-066", "G02-085"))
            .build(),
        row(389, "LDAP Connector", "AD Synch", BOTH, CENTRAL, LDAP)
            .addPeers(Peer.DIRECTORY)
            .inferred(CONDITION)
            .condition(PortCondition.LDAP_SYNCHRONIZATION)
            .source(table("G02-067", "G02-088"))
            .build(),
        row(443, "Web Access", "IIS Secure Services", IN, ALL, HTTPS)
            .addPeers(Peer.CLIENTS)
            .inferred(PROTOCOLS)
            .addRoles(REMOTE_WEB)
            .source(table("G02-068"))
            .build(),
        row(443, "Access to OEM Avaya", "License Service", OUT, LICENSED, HTTPS)
            .addPeers(Peer.INTERNET)
            .inferred(DIRECTION, CONDITION)
            .printedDirection(IN)
            .condition(PortCondition.MESSAGING_LICENSE)
            .remark("the table prints In, but it is the product that calls the license server")
            .source(table("G02-069", "G02-093"))
            .build(),
        row(445, "Microsoft File Sharing", "File Sharing", BOTH, JOINED, TCP)
            .addPeers(Peer.SERVERS)
            .addRoles(REMOTE_WEB)
            .source(table("G02-070"))
            .build(),
        row(2439, "Sybase Mobilink", "Database Connection", BOTH, JOINED, TCP)
            .addPeers(Peer.SERVERS)
            .addRoles(REMOTE_WEB)
            .source(table("G02-071"))
            .build(),
        row(2638, "IXM Admin Sybase", "MMC Service", BOTH, ALL, TCP)
            .addPeers(Peer.SERVERS)
            .addRoles(REMOTE_WEB)
            .source(table("G02-072"))
            .build());
  }

  private static ImmutableList<PortAllocation> voiceRows() {
    return ImmutableList.of(
        row(5060, "SIP Channels", "Voice Application", BOTH, VOICE, SIP, UDP)
            .addPeers(Peer.PBX)
            .inferred(CONDITION)
            .condition(PortCondition.SIP)
            .source(table("G02-073", "G02-089"))
            .build(),
        row(5061, "SIP Channels", "Voice Application", BOTH, VOICE, SIP, TLS)
            .addPeers(Peer.PBX)
            .inferred(CONDITION)
            .condition(PortCondition.SIP_OVER_TLS)
            .source(table("G02-074"))
            .build(),
        row(8201, "UC Nuance Loader - Speech", "Server/Client ASR", BOTH, VOICE, TCP, UDP)
            .addPeers(Peer.SERVERS)
            .inferred(SERVICE, APPLICATION)
            .source(table("G02-075"))
            .build(),
        row(10008, "AACC", "Call Center Integration", BOTH, LICENSED, TCP)
            .addPeers(Peer.CONTACT_CENTER)
            .inferred(PROTOCOLS)
            .condition(PortCondition.AACC)
            .remark(UDP_POSSIBLE)
            .source(table("G02-076", "G02-090"))
            .build());
  }

  private static ImmutableList<PortAllocation> serviceRows() {
    return ImmutableList.of(
        row(11000, "UM Monitor", "Local App Services", BOTH, ALL, TCP)
            .addPeers(Peer.SERVERS)
            .inferred(PROTOCOLS)
            .remark(UDP_POSSIBLE)
            .source(table("G02-077"))
            .build(),
        webLm(12000).inferred(PROTOCOLS).remark(UDP_POSSIBLE).source(table("G02-078")).build(),
        row(13777, "iLink Pro Desktop", "UC Mobile", BOTH, CENTRAL, TCP)
            .addPeers(Peer.CLIENTS)
            .inferred(PROTOCOLS)
            .remark(UDP_POSSIBLE)
            .source(table("G02-079"))
            .build(),
        row(13780, "ASR Distributed", "Speech Service", BOTH, VOICE, TCP, UDP)
            .addPeers(Peer.SERVERS)
            .source(table("G02-080"))
            .build(),
        row(13888, "CTIClient Manager", "UC CTI manager", BOTH, VOICE, TCP, UDP)
            .addPeers(Peer.CLIENTS)
            .inferred(PORTS)
            .source(table("G02-081"))
            .build(),
        row(PortRange.from(20002), "RTP Media", "Voice Application", BOTH, VOICE, UDP)
            .addPeers(Peer.PBX)
            .portsPerVoicePort(RTP_AND_RTCP)
            .source(table("G02-082"))
            .build(),
        webLm(52233).source(table("G02-083")).build(),
        row(PortRange.dynamic(), "Nuance Speech Suite", "Nuance Watcher Daemon", BOTH, VOICE, TCP)
            .condition(PortCondition.LOCAL_TRAFFIC)
            .source(table("G02-084", "G02-086"))
            .build());
  }

  private static ImmutableList<PortAllocation> publicRows() {
    return ImmutableList.of(
        publicPort(80, "Web Client and Gadget access", HTTP)
            .addRoles(REMOTE_WEB)
            .source(publicPorts("G02-059"))
            .build(),
        publicPort(443, "Secure Web Client and Gadget access", HTTPS)
            .addRoles(REMOTE_WEB)
            .source(publicPorts("G02-060"))
            .build(),
        publicPort(25, "Fax services via eMail-to-fax", SMTP)
            .source(publicPorts("G02-061"))
            .build());
  }

  private static PortAllocation.Builder webLm(int port) {
    return row(port, "WebLM", "License Service", BOTH, LICENSED, TCP)
        .addPeers(Peer.LICENSE_SERVER)
        .addRoles(LICENSE_SERVER)
        .inferred(CONDITION)
        .condition(PortCondition.WEBLM_LICENSE);
  }

  private static PortAllocation.Builder publicPort(
      int port, String service, PortProtocol protocol) {
    return PortAllocation.builder()
        .addPorts(PortRange.single(port))
        .service(service)
        .direction(IN)
        .addProtocols(protocol)
        .roles(CENTRAL)
        .addPeers(Peer.INTERNET)
        .inferred(ROLES)
        .condition(PortCondition.INTERNET);
  }

  private static PortAllocation.Builder row(
      int port,
      String service,
      String application,
      Direction direction,
      ImmutableSet<Role> roles,
      PortProtocol... protocols) {
    return row(PortRange.single(port), service, application, direction, roles, protocols);
  }

  private static PortAllocation.Builder row(
      PortRange ports,
      String service,
      String application,
      Direction direction,
      ImmutableSet<Role> roles,
      PortProtocol... protocols) {
    return PortAllocation.builder()
        .addPorts(ports)
        .service(service)
        .application(application)
        .direction(direction)
        .addProtocols(protocols)
        .roles(roles)
        .inferred(PEERS, ROLES);
  }

  private static Source table(String... statements) {
    return Source.of(2, "TCP/IP ports used by the application", statements);
  }

  private static Source publicPorts(String... statements) {
    return Source.of(2, "Network Requirements and Specifications", statements);
  }
}
