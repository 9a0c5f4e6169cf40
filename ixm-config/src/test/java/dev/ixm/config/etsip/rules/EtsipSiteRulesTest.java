package dev.ixm.config.etsip.rules;

import static dev.ixm.config.ini.Notation.ini;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.etsip.EtsipSettings;
import dev.ixm.config.etsip.EtsipSite;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.pbx.MwiFailover;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EtsipSiteRulesTest {

  private static final RuleSet RULES = RuleSet.discover(EtsipSiteRulesTest.class.getClassLoader());

  private static final Server PRIMARY = server("PRI", Role.PRIMARY, "192.0.2.1");
  private static final Server SECONDARY = server("SEC", Role.SECONDARY, "2001:db8::2");
  private static final Server THIRD = server("TER", Role.SECONDARY, "192.168.0.3");
  private static final Server CONSOLIDATED = server("CON", Role.CONSOLIDATED, "192.168.0.9");

  private static final Deployment SITE =
      Deployment.builder()
          .name("site")
          .edition(Edition.JITC)
          .topology(Topology.HIGH_AVAILABILITY)
          .seats(SeatCounts.builder().basic(1).mainstream(0).advanced(0).build())
          .voicePorts(1)
          .addServers(CONSOLIDATED, PRIMARY, SECONDARY, THIRD)
          .pbx(
              Pbx.builder()
                  .kind(PbxKind.OTHER)
                  .addAddresses("10.0.0.1", "10.0.0.2")
                  .transport(SipTransport.TLS)
                  .mwiFailover(MwiFailover.ON)
                  .build())
          .build();

  private static final String TEXT = text(SECONDARY);

  /**
   * Each row: rule, what is replaced in the file of SEC, with what (∅ is nothing), severity,
   * findings, ids.
   */
  private static final String BREACHES =
      """
      etsip.site.tls | Transport protocol=3 | Transport protocol=1 | ERROR | 2 /SEC/PBX1/Transport protocol server=SEC other=PRI actual=1 expected=3 | G14-008
      etsip.site.tls | Transport protocol=3⏎ | ∅ | ERROR | 1 /SEC/PBX1/Transport protocol server=SEC other=PRI expected=3 | G14-008
      etsip.site.mwi-failover | Fail Over=Yes⏎ | ∅ | ERROR | 1 /SEC/PBX1/Fail Over server=SEC other=PRI actual=No expected=Yes | G08-158
      etsip.site.mwi-failover | Keep Alive=Yes | Keep Alive=no | ERROR | 7 /SEC/PBX1/Keep Alive server=SEC other=PRI actual=No expected=Yes | G08-158
      etsip.site.same | Enforce Secure RTP=1 | Enforce Secure RTP=2 | WARNING | 3 /SEC/PBX1/Enforce Secure RTP server=SEC other=PRI actual=2 expected=1 |
      etsip.site.same | FIPS=0 | FIPS=1 | WARNING | 14 /SEC/TLS Manager/FIPS server=SEC other=PRI actual=1 expected=0 |
      etsip.site.same | [TLS Client]⏎Certificate Depth=5 | [TLS Client]⏎Certificate Depth=4 | WARNING | 21 /SEC/TLS Client/Certificate Depth server=SEC other=PRI actual=4 expected=5 |
      etsip.jitc.tls | Transport protocol=3 | Transport protocol=1 | ERROR | 2 /SEC/PBX1/Transport protocol server=SEC actual=1 expected=3 | G14-005
      etsip.jitc.secure-rtp | Enforce Secure RTP=1⏎ | ∅ | WARNING | 1 /SEC/PBX1/Enforce Secure RTP server=SEC expected=one of 1, 2 |
      etsip.site.pbx-transport | Transport protocol=3 | Transport protocol=2 | ERROR | 2 /SEC/PBX1/Transport protocol server=SEC actual=2 expected=3 | G14-006
      etsip.site.tls-ip | [2001:db8::2]:5061 | 192.0.2.1:5061,[2001:db8:0::2]:5061 | ERROR | 12 /SEC/SIP settings/TLS IP server=SEC actual=192.0.2.1 expected=2001:db8::2 | G09-331
      """;

  private static Server server(String name, Role role, String address) {
    return Server.builder().name(name).addRoles(role).addAddresses(address).build();
  }

  private static String text(Server server) {
    return new String(
            EtsipSettings.forServer(SiteView.of(SITE), server).toDocument().toBytes(),
            StandardCharsets.US_ASCII)
        .replace("\r\n", "⏎");
  }

  private static EtsipFile file(String text) {
    return EtsipFile.of(ini(text));
  }

  private static EtsipSite site(Deployment deployment, String second) {
    return EtsipSite.of(
        deployment,
        Map.of("TER", file(text(THIRD)), "SEC", file(second), "PRI", file(text(PRIMARY))));
  }

  private static ImmutableList<Finding> evaluate(String id, EtsipSite site) {
    return EtsipBreaches.of(id, RULES.check(site));
  }

  static Stream<Arguments> breaches() {
    return EtsipBreaches.rows(BREACHES);
  }

  @ParameterizedTest
  @MethodSource("breaches")
  void findsEachBreach(
      String id, String part, String replacement, String severity, String finding) {
    assertThat(TEXT).contains(part);
    ImmutableList<Finding> found = evaluate(id, site(SITE, TEXT.replace(part, replacement)));
    assertThat(found).extracting(EtsipBreaches::shown).containsExactly(finding);
    assertThat(found.get(0).severity()).hasToString(severity);
  }

  @Test
  void findsNothingInASoundSite() {
    assertThat(RULES.check(site(SITE, TEXT)).findings()).isEmpty();
    assertThat(RULES.check(site(SITE, TEXT)).rules())
        .containsAll(breaches().map(row -> (String) row.get()[0]).toList());
  }

  @Test
  void takesSpellingsAndDefaultsForTheSame() {
    String other =
        TEXT.replace("=Yes", "=yes")
            .replace("FIPS=0⏎", "")
            .replace("Certificate Depth=5⏎", "")
            .replace("Method=2", "Method = 2")
            .replace("@sip", "@own");
    assertThat(RULES.check(site(SITE, other)).findings()).isEmpty();
  }

  @Test
  void leavesIllFormedValuesToTheirOwnRule() {
    String illFormed = TEXT.replace("FIPS=0", "FIPS=on");
    assertThat(RULES.check(site(SITE, illFormed)).findings()).isEmpty();
  }

  @Test
  void comparesEachTelephoneSystem() {
    String second = TEXT + "[PBX2]⏎Transport protocol=3⏎Enforce Secure RTP=1⏎";
    assertThat(evaluate("etsip.site.tls", site(SITE, second)))
        .extracting(EtsipBreaches::shown)
        .containsExactly(
            "24 /SEC/PBX2/Transport protocol server=SEC other=PRI actual=3 expected=none");
  }

  @Test
  @Tag("G14-008")
  void saysWhichVoiceServersFileIsNotAtHand() {
    EtsipSite site = EtsipSite.of(SITE, ImmutableMap.of("SEC", file(TEXT)));
    assertThat(RULES.check(site).findings())
        .allMatch(finding -> finding.kind() == Finding.Kind.NOT_STATED)
        .extracting(EtsipBreaches::shown)
        .containsExactly("  missing=/PRI /TER");
  }

  @Test
  @Tag("G14-001")
  void asksForNoTlsWhereNeitherJitcNorPbxDo() {
    String plain = "[PBX1]⏎IP=10.0.0.1⏎";
    Deployment standard = Deployment.builder().from(SITE).edition(Edition.STANDARD).build();
    Deployment udp =
        Deployment.builder().from(standard).pbx(Pbx.builder().kind(PbxKind.OTHER).build()).build();
    assertThat(RULES.check(alone(udp, plain)).findings()).isEmpty();
    assertThat(
            RULES
                .check(alone(Deployment.builder().from(udp).pbx(Optional.empty()).build(), TEXT))
                .findings())
        .extracting(EtsipBreaches::shown)
        .containsExactly(" /deployment/pbx missing=/deployment/pbx");
    assertThat(evaluate("etsip.site.pbx-transport", alone(udp, TEXT)))
        .extracting(EtsipBreaches::shown)
        .containsExactly(
            "2 /SEC/PBX1/Transport protocol server=SEC actual=3 expected=other than 3");
    assertThat(evaluate("etsip.jitc.secure-rtp", alone(SITE, plain))).isEmpty();
    assertThat(evaluate("etsip.jitc.secure-rtp", alone(standard, TEXT.replace("Enforce", "X"))))
        .isEmpty();
  }

  private static EtsipSite alone(Deployment deployment, String text) {
    Deployment single =
        Deployment.builder()
            .from(deployment)
            .servers(ImmutableList.of(CONSOLIDATED, SECONDARY))
            .build();
    return EtsipSite.of(single, ImmutableMap.of("SEC", file(text)));
  }

  @Test
  @Tag("G09-331")
  void saysWhichServersAddressesAreNotStated() {
    Deployment site =
        SITE.withServer("SEC", server -> server.addresses(ImmutableList.of()))
            .withServer("TER", server -> server.addresses(ImmutableList.of()));
    EtsipSite two =
        EtsipSite.of(
            site, Map.of("SEC", file(TEXT), "TER", file(TEXT.replaceAll("TLS IP=[^⏎]*⏎", ""))));
    assertThat(evaluate("etsip.site.tls-ip", two))
        .extracting(EtsipBreaches::shown)
        .containsExactly(
            " /deployment/servers/2/addresses missing=/deployment/servers/2/addresses");
  }

  @Test
  @Tag("G09-331")
  void listsEveryAddressOfTheServer() {
    Server two = Server.builder().from(SECONDARY).addAddresses("198.51.100.2").build();
    Deployment site = Deployment.builder().from(SITE).servers(ImmutableList.of(two)).build();
    EtsipSite lacking = EtsipSite.of(site, ImmutableMap.of("SEC", file(TEXT)));
    assertThat(evaluate("etsip.site.tls-ip", lacking))
        .extracting(EtsipBreaches::shown)
        .containsExactly(
            "12 /SEC/SIP settings/TLS IP server=SEC actual=2001:db8::2 expected=with 198.51.100.2");
    String both = TEXT.replace("[2001:db8::2]:5061", "198.51.100.2:5061,[2001:db8::2]:5061");
    EtsipSite complete = EtsipSite.of(site, ImmutableMap.of("SEC", file(both)));
    assertThat(evaluate("etsip.site.tls-ip", complete)).isEmpty();
  }

  @Test
  void keepsTheFilesInTheOrderOfTheServers() {
    assertThat(site(SITE, TEXT).files().keySet()).containsExactly("PRI", "SEC", "TER");
    assertThat(site(SITE, TEXT)).hasToString("site [PRI, SEC, TER]");
    assertThat(site(SITE, TEXT).deployment()).isEqualTo(SITE);
  }

  @Test
  @Tag("G14-009")
  void refusesFilesOfOtherServers() {
    for (String name : new String[] {"CON", "pri"}) {
      assertThatThrownBy(() -> EtsipSite.of(SITE, ImmutableMap.of(name, file(""))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no voice server '" + name + "' in deployment 'site'");
    }
  }
}
