package dev.ixm.model.mirroring.rules;

import static dev.ixm.model.Role.BACKUP_TARGET;
import static dev.ixm.model.Role.CONSOLIDATED;
import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.mirroring.MirroringVariant.LAN;
import static dev.ixm.model.mirroring.MirroringVariant.WAN;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.ha;
import static dev.ixm.model.rules.Sites.server;

import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MirrorNetworkRulesTest {

  private static final String SAME = "/mirroring/sameNetwork";

  private static Deployment mirrored(Mirroring.Builder mirroring, Server.Builder... servers) {
    return Deployment.builder().from(ha(servers)).mirroring(mirroring.build()).build();
  }

  private static Deployment joined(MirroringVariant variant, boolean sameNetwork) {
    return mirrored(Mirroring.builder().variant(variant).sameNetwork(sameNetwork));
  }

  private static Server.Builder cards(Server.Builder server, int count) {
    return server.hardware(Hardware.builder().networkCards(count).build());
  }

  private static Deployment cards(MirroringVariant variant, int source, int target) {
    return mirrored(
        Mirroring.builder().variant(variant),
        cards(server("PRI", PRIMARY), 1),
        cards(server("CON", CONSOLIDATED), source),
        cards(server("BAK", BACKUP_TARGET), target));
  }

  @Test
  @Tag("G21-005")
  @Tag("G21-016")
  void theLanVariantJoinsServersOfOneNetwork() {
    String rule = "mirroring.lan.same-network";
    check(rule, joined(LAN, true)).findsNothing();
    check(rule, joined(LAN, false)).finds(SAME, false, true);
    check(rule, joined(WAN, false)).findsNothing();
    check(rule, mirrored(Mirroring.builder().variant(LAN))).lacks(SAME);
    check(rule, mirrored(Mirroring.builder().variant(WAN))).findsNothing();
  }

  @Test
  @Tag("G21-005")
  @Tag("G21-061")
  void theWanVariantJoinsServersOfDifferentNetworks() {
    String rule = "mirroring.wan.remote";
    check(rule, joined(WAN, false)).findsNothing();
    check(rule, joined(WAN, true)).finds(SAME, true, false);
    check(rule, joined(LAN, true)).findsNothing();
    check(rule, mirrored(Mirroring.builder().variant(WAN))).lacks(SAME);
    check(rule, mirrored(Mirroring.builder().variant(LAN))).findsNothing();
  }

  @Test
  @Tag("G21-021")
  void theLanVariantNeedsTwoNetworkCardsInBothServers() {
    String rule = "mirroring.lan.network-cards";
    check(rule, cards(LAN, 2, 2)).findsNothing();
    check(rule, cards(LAN, 1, 2)).findsAtServer("CON", "/servers/1/hardware/networkCards", 1, 2);
    check(rule, cards(LAN, 2, 1)).findsAtServer("BAK", "/servers/2/hardware/networkCards", 1, 2);
    check(rule, cards(LAN, 1, 3))
        .findsAt("/servers/1/hardware/networkCards", "/servers/2/hardware/networkCards");
    check(
            rule,
            mirrored(
                Mirroring.builder().variant(LAN),
                server("CON", CONSOLIDATED),
                server("BAK", BACKUP_TARGET)))
        .lacks("/servers/0/hardware/networkCards", "/servers/1/hardware/networkCards");
  }

  @Test
  @Tag("G21-062")
  void theWanVariantNeedsOneNetworkCard() {
    check("mirroring.lan.network-cards", cards(WAN, 1, 1)).findsNothing();
    check("network.cards.maximum", cards(WAN, 1, 1)).findsNothing();
  }

  @Test
  void cannotJudgeAnUnknownVariant() {
    Deployment site = mirrored(Mirroring.builder());
    check("mirroring.lan.same-network", site).lacks("/mirroring/variant");
    check("mirroring.lan.network-cards", site).lacks("/mirroring/variant");
    check("mirroring.wan.remote", site).lacks("/mirroring/variant");
    Deployment backup = ha(server("BAK", BACKUP_TARGET));
    check("mirroring.lan.same-network", backup).lacks("/mirroring/variant");
  }
}
