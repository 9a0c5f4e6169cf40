package dev.ixm.config.etsip;

import static dev.ixm.config.ini.Notation.ini;
import static dev.ixm.config.ini.Notation.numbered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.pbx.MwiFailover;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GeneratorTest {

  private static final Server PRIMARY =
      Server.builder()
          .name("PRI")
          .addRoles(Role.PRIMARY)
          .addAddresses("192.0.2.1", "2001:db8::1", "192.0.2.1")
          .build();
  private static final Server SECONDARY =
      Server.builder().name("SEC").addRoles(Role.SECONDARY).addAddresses("192.168.0.2").build();
  private static final Server CONSOLIDATED =
      Server.builder().name("CON").addRoles(Role.CONSOLIDATED).build();

  private static Deployment.Builder site() {
    return Deployment.builder()
        .name("site")
        .topology(Topology.HIGH_AVAILABILITY)
        .seats(SeatCounts.builder().basic(1).mainstream(0).advanced(0).build())
        .voicePorts(1)
        .addServers(PRIMARY, SECONDARY, CONSOLIDATED);
  }

  private static Pbx.Builder pbx() {
    return Pbx.builder().kind(PbxKind.OTHER).addAddresses("10.0.0.1", "10.0.0.2");
  }

  @Test
  @Tag("G14-005")
  @Tag("G14-008")
  @Tag("G08-158")
  @Tag("G08-154")
  void makesTheFileOfEachVoiceServer() {
    Deployment site =
        site().pbx(pbx().transport(SipTransport.TLS).mwiFailover(MwiFailover.ON).build()).build();
    assertThat(EtsipSettings.forServer(SiteView.of(site), PRIMARY).toDocument())
        .isEqualTo(
            ini(
                numbered(
                    """
                    1 [PBX1]
                    2 Transport protocol=3
                    3 MWI TCP Port=5061
                    4 TCP Port=5061
                    5 IP=10.0.0.1,10.0.0.2
                    6 Keep Alive=Yes
                    7 Fail Over=Yes
                    8 [SIP settings]
                    9 Ignore Local Addresses=Yes
                    10 TCP Enabled=Yes
                    11 TLS IP=192.0.2.1:5061,[2001:db8::1]:5061
                    12 [TLS Manager]
                    13 FIPS=0
                    14 [TLS Server]
                    15 Private Key=@sip.key
                    16 Certificate=@sip.crt
                    17 Certificate Depth=5
                    18 Method=2
                    19 [TLS Client]
                    20 Certificate Depth=5
                    21 Method=2
                    """)));
    EtsipSettings secondary = EtsipSettings.forServer(SiteView.of(site), SECONDARY);
    assertThat(secondary.tlsEndpoints()).containsExactly(new SipEndpoint("192.168.0.2", 5061));
    assertThat(secondary.pbxes())
        .isEqualTo(EtsipSettings.forServer(SiteView.of(site), PRIMARY).pbxes());
  }

  @Test
  void whatItMakesBreaksNoRule() {
    RuleSet rules = RuleSet.discover(getClass().getClassLoader());
    Deployment site =
        site().edition(Edition.JITC).pbx(pbx().mwiFailover(MwiFailover.ON).build()).build();
    EtsipFile file = EtsipFile.of(EtsipSettings.forServer(SiteView.of(site), PRIMARY).toDocument());
    assertThat(file.check(rules).findings())
        .extracting(finding -> finding.rule().id())
        .containsExactly("etsip.tls.trusted-roots");
  }

  @Test
  @Tag("G14-005")
  void usesTlsAndSecureRtpInAJitcSite() {
    Deployment jitc = site().edition(Edition.JITC).pbx(pbx().build()).build();
    EtsipSettings settings = EtsipSettings.forServer(SiteView.of(jitc), PRIMARY);
    assertThat(settings.usesTls()).isTrue();
    assertThat(settings.pbxes().get(0).enforceSecureRtp()).contains(SecureRtp.ALLOW_BOTH);
    Deployment noPbx = site().edition(Edition.JITC).build();
    assertThat(EtsipSettings.forServer(SiteView.of(noPbx), PRIMARY).usesTls()).isTrue();
    assertThat(EtsipSettings.forServer(SiteView.of(noPbx), PRIMARY).pbxes().get(0).addresses())
        .isEmpty();
  }

  @Test
  @Tag("G14-002")
  @Tag("G08-153")
  @Tag("G16-068")
  void setsNeitherTlsNorFailoverUnlessAsked() {
    Deployment site = site().pbx(pbx().build()).build();
    assertThat(EtsipSettings.forServer(SiteView.of(site), PRIMARY).toDocument())
        .isEqualTo(ini("[PBX1]⏎IP=10.0.0.1,10.0.0.2⏎"));
    assertThat(EtsipSettings.forServer(SiteView.of(site().build()), PRIMARY).toDocument())
        .isEqualTo(ini(""));
  }

  @Test
  @Tag("G14-007")
  void makesTheFileOfASingleServer() {
    Server single =
        Server.builder().name("ONE").addRoles(Role.SINGLE).addAddresses("10.1.1.1").build();
    Deployment site =
        Deployment.builder()
            .from(site().pbx(pbx().transport(SipTransport.TLS).build()).build())
            .topology(Topology.SINGLE_SERVER)
            .servers(ImmutableList.of(single))
            .build();
    assertThat(EtsipSettings.forServer(SiteView.of(site), single).tlsEndpoints())
        .containsExactly(new SipEndpoint("10.1.1.1", 5061));
    assertThat(EtsipSettings.forServer(SiteView.of(site), single).usesTls()).isTrue();
  }

  @Test
  @Tag("G14-009")
  void makesNoFileForOtherServers() {
    Deployment site = site().pbx(pbx().build()).build();
    assertThatThrownBy(() -> EtsipSettings.forServer(SiteView.of(site), CONSOLIDATED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("server 'CON' is no voice server and has no ETSIPService.ini");
    Server stranger = Server.builder().name("X").addRoles(Role.SINGLE).build();
    assertThatThrownBy(() -> EtsipSettings.forServer(SiteView.of(site), stranger))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("server 'X' is not in deployment 'site'");
  }
}
