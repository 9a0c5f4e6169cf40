package dev.ixm.model.network;

import static dev.ixm.model.network.FirewallSamples.server;
import static dev.ixm.model.network.FirewallSamples.site;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Deployment;
import dev.ixm.model.Role;
import dev.ixm.model.guide.GuideRef;
import org.junit.jupiter.api.Test;

class FirewallCsvTest {

  private static final String HEADER =
      "server,ports,protocol,direction,service,application,condition,basis\r\n";

  @Test
  void namesTheColumnsEvenWithoutEntries() {
    assertThat(FirewallCsv.render(ImmutableList.of())).isEqualTo(HEADER);
  }

  @Test
  void writesOneLineForEachEntry() {
    Deployment deployment =
        site().addServers(server("IXM", Role.SINGLE).voicePorts(100).build()).build();
    assertThat(FirewallCsv.render(FirewallList.of(deployment)))
        .isEqualToNormalizingNewlines(
            """
            server,ports,protocol,direction,service,application,condition,basis
            IXM,25,TCP (SMTP),out,VPIM-Smart Host Supported,Used for VM networking,only where messages are sent by SMTP,"inferred: service, application, roles, condition"
            IXM,80,TCP (HTTP),in,Web Access,IIS,,"inferred: application, roles"
            IXM,135,TCP (MAPI/RPC),both,MAPI/RPC,Contact and Calendar Synchronization,only with contact and calendar synchronization; port 135 and the dynamic ports together,inferred: roles
            IXM,dynamic,TCP (MAPI/RPC),both,MAPI/RPC,Contact and Calendar Synchronization,only with contact and calendar synchronization; port 135 and the dynamic ports together,inferred: roles
            IXM,389,TCP (LDAP),both,LDAP Connector,AD Synch,only with LDAP synchronization,"inferred: roles, condition"
            IXM,443,TCP (HTTPS),in,Web Access,IIS Secure Services,,"inferred: protocols, roles"
            IXM,443,TCP (HTTPS),out,Access to OEM Avaya,License Service,"only with a license of the vendor's own license server; the table prints In, but it is the product that calls the license server","inferred: direction, roles, condition"
            IXM,2638,TCP,both,IXM Admin Sybase,MMC Service,,inferred: roles
            IXM,5060,UDP (SIP),both,SIP Channels,Voice Application,with SIP; footnote 3 of the guide names only Dialogic Media Gateways,"inferred: roles, condition"
            IXM,5061,TCP (SIP/TLS),both,SIP Channels,Voice Application,only with SIP over TLS,"inferred: roles, condition"
            IXM,8201,TCP/UDP,both,UC Nuance Loader - Speech,Server/Client ASR,,"inferred: service, application, roles"
            IXM,10008,TCP,both,AACC,Call Center Integration,only where an AACC contact center is integrated; UDP may be meant as well,"inferred: protocols, roles"
            IXM,11000,TCP,both,UM Monitor,Local App Services,UDP may be meant as well,"inferred: protocols, roles"
            IXM,12000,TCP,both,WebLM,License Service,only with a WebLM license; UDP may be meant as well,"inferred: protocols, roles, condition"
            IXM,13777,TCP,both,iLink Pro Desktop,UC Mobile,UDP may be meant as well,"inferred: protocols, roles"
            IXM,13780,TCP/UDP,both,ASR Distributed,Speech Service,,inferred: roles
            IXM,13888,TCP/UDP,both,CTIClient Manager,UC CTI manager,,"inferred: ports, roles"
            IXM,20002-20201,UDP,both,RTP Media,Voice Application,2 ports for each of 100 voice ports,inferred: roles; beyond guide: ports
            IXM,52233,TCP,both,WebLM,License Service,only with a WebLM license,"inferred: roles, condition"
            IXM,80,TCP (HTTP),in,Web Client and Gadget access,,from the Internet,inferred: roles
            IXM,443,TCP (HTTPS),in,Secure Web Client and Gadget access,,from the Internet,inferred: roles
            IXM,25,TCP (SMTP),in,Fax services via eMail-to-fax,,from the Internet,inferred: roles
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
            .source(GuideRef.of(2, "Echo"))
            .build();
    FirewallEntry entry = FirewallEntry.builder().server("IXM").allocation(allocation).build();
    return FirewallCsv.render(ImmutableList.of(entry)).substring(HEADER.length());
  }

  @Test
  void saysStatedIfNothingIsInferred() {
    assertThat(line("echo")).isEqualTo("IXM,7,UDP,in,echo,,,stated\r\n");
  }

  @Test
  void quotesWhatWouldBreakALine() {
    assertThat(line("a,b")).contains(",in,\"a,b\",,");
    assertThat(line("a \"b\"")).contains(",in,\"a \"\"b\"\"\",,");
    assertThat(line("a\nb")).contains(",in,\"a\nb\",,");
    assertThat(line("a\rb")).contains(",in,\"a\rb\",,");
    assertThat(line("a;b")).contains(",in,a;b,,");
  }
}
