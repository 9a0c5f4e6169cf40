package dev.ixm.model.jitc.rules;

import static dev.ixm.model.Topology.HIGH_AVAILABILITY;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.site;

import dev.ixm.model.Edition;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.site.Deployment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JitcRulesTest {

  private static Deployment reached(Edition edition, SipTransport transport) {
    Pbx pbx = Pbx.builder().kind(PbxKind.OTHER).transport(transport).build();
    return site(HIGH_AVAILABILITY).edition(edition).pbx(pbx).build();
  }

  @Test
  @Tag("G14-005")
  void aJitcSiteReachesItsPbxByTls() {
    String rule = "jitc.tls";
    check(rule, reached(Edition.JITC, SipTransport.TLS)).findsNothing();
    check(rule, reached(Edition.JITC, SipTransport.UDP)).finds("/pbx/transport", "UDP", "TLS");
    check(rule, reached(Edition.STANDARD, SipTransport.UDP)).findsNothing();
    check(rule, reached(Edition.STANDARD, SipTransport.TLS)).findsNothing();
    check(rule, site(HIGH_AVAILABILITY).edition(Edition.JITC).build()).lacks("/pbx/transport");
    check(rule, site(HIGH_AVAILABILITY).build()).findsNothing();
  }
}
