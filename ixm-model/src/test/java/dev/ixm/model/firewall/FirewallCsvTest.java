package dev.ixm.model.firewall;

import static dev.ixm.model.firewall.FirewallSamples.server;
import static dev.ixm.model.firewall.FirewallSamples.site;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.port.Direction;
import dev.ixm.model.port.PortAllocation;
import dev.ixm.model.port.PortProtocol;
import dev.ixm.model.port.PortRange;
import dev.ixm.model.site.Deployment;
import org.junit.jupiter.api.Test;

class FirewallCsvTest {

  private static final String HEADER =
      "server,address,ports,protocol,direction,peer,peer"
          + " address,service,application,condition,basis\r\n";

  @Test
  void namesTheColumnsEvenWithoutEntries() {
    assertThat(FirewallCsv.render(ImmutableList.of())).isEqualTo(HEADER);
  }

  @Test
  void writesOneLineForEachEntry() {
    Deployment deployment =
        site().addServers(server("IXM", Role.SINGLE).voicePorts(100).build()).build();
    assertThat(FirewallCsv.render(Firewall.of(deployment)))
        .isEqualToNormalizingNewlines(
            """
            server,address,ports,protocol,direction,peer,peer address,service,application,condition,basis
            IXM,,25,TCP (SMTP),out,email systems,,VPIM-Smart Host Supported,Used for VM networking,only where messages are sent by SMTP,"inferred: service, application, peers, roles, condition"
            IXM,,80,TCP (HTTP),in,clients,,Web Access,IIS,,"inferred: application, peers, roles"
            IXM,,135,TCP (MAPI/RPC),both,email systems,,MAPI/RPC,Contact and Calendar Synchronization,only with contact and calendar synchronization; port 135 and the dynamic ports together,"inferred: peers, roles"
            IXM,,dynamic,TCP (MAPI/RPC),both,email systems,,MAPI/RPC,Contact and Calendar Synchronization,only with contact and calendar synchronization; port 135 and the dynamic ports together,"inferred: peers, roles"
            IXM,,389,TCP (LDAP),both,directory,,LDAP Connector,AD Synch,only with LDAP synchronization,"inferred: peers, roles, condition"
            IXM,,443,TCP (HTTPS),in,clients,,Web Access,IIS Secure Services,,"inferred: protocols, peers, roles"
            IXM,,443,TCP (HTTPS),out,Internet,,Access to OEM Avaya,License Service,"only with a license of the vendor's own license server; the table prints In, but it is the product that calls the license server","inferred: direction, peers, roles, condition"
            IXM,,2638,TCP,both,other servers,,IXM Admin Sybase,MMC Service,,"inferred: peers, roles"
            IXM,,5060,UDP (SIP),both,PBX,,SIP Channels,Voice Application,with SIP; footnote 3 of the guide names only Dialogic Media Gateways,"inferred: peers, roles, condition"
            IXM,,8201,TCP/UDP,both,other servers,,UC Nuance Loader - Speech,Server/Client ASR,,"inferred: service, application, peers, roles"
            IXM,,10008,TCP,both,contact center,,AACC,Call Center Integration,only where an AACC contact center is integrated; UDP may be meant as well,"inferred: protocols, peers, roles"
            IXM,,11000,TCP,both,other servers,,UM Monitor,Local App Services,UDP may be meant as well,"inferred: protocols, peers, roles"
            IXM,,12000,TCP,both,license server,,WebLM,License Service,only with a WebLM license; UDP may be meant as well,"inferred: protocols, peers, roles, condition"
            IXM,,13777,TCP,both,clients,,iLink Pro Desktop,UC Mobile,UDP may be meant as well,"inferred: protocols, peers, roles"
            IXM,,13780,TCP/UDP,both,other servers,,ASR Distributed,Speech Service,,"inferred: peers, roles"
            IXM,,13888,TCP/UDP,both,clients,,CTIClient Manager,UC CTI manager,,"inferred: ports, peers, roles"
            IXM,,20002-20201,UDP,both,PBX,,RTP Media,Voice Application,2 ports for each of 100 voice ports,"inferred: peers, roles; beyond guide: ports"
            IXM,,52233,TCP,both,license server,,WebLM,License Service,only with a WebLM license,"inferred: peers, roles, condition"
            IXM,,80,TCP (HTTP),in,Internet,,Web Client and Gadget access,,from the Internet,inferred: roles
            IXM,,443,TCP (HTTPS),in,Internet,,Secure Web Client and Gadget access,,from the Internet,inferred: roles
            IXM,,25,TCP (SMTP),in,Internet,,Fax services via eMail-to-fax,,from the Internet,inferred: roles
            """);
  }

  private static String line(String service) {
    PortAllocation allocation =
        PortAllocation.builder()
            .addPorts(PortRange.single(7))
            .service(service)
            .direction(Direction.IN)
            .addProtocols(PortProtocol.UDP)
            .addRoles(Role.SINGLE)
            .source(Source.of(2, "Echo"))
            .build();
    FirewallEntry entry = FirewallEntry.builder().server("IXM").allocation(allocation).build();
    return FirewallCsv.render(ImmutableList.of(entry)).substring(HEADER.length());
  }

  @Test
  void saysStatedIfNothingIsInferred() {
    assertThat(line("echo")).isEqualTo("IXM,,7,UDP,in,,,echo,,,stated\r\n");
  }

  @Test
  void quotesWhatWouldBreakALine() {
    assertThat(line("a,b")).contains(",in,,,\"a,b\",,");
    assertThat(line("a \"b\"")).contains(",in,,,\"a \"\"b\"\"\",,");
    assertThat(line("a\nb")).contains(",in,,,\"a\nb\",,");
    assertThat(line("a\rb")).contains(",in,,,\"a\rb\",,");
    assertThat(line("a;b")).contains(",in,,,a;b,,");
  }
}
