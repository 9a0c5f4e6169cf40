package dev.ixm.model.network.rules;

import static dev.ixm.model.Role.CONSOLIDATED;
import static dev.ixm.model.Role.LICENSE_SERVER;
import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.ha;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.rules.Sites.site;

import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Deployment;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardRulesTest {

  private static Deployment on(Role role, Platform.Builder platform) {
    return ha(server("A", role).platform(platform.build()));
  }

  private static Platform.Builder platform(PlatformKind kind) {
    return Platform.builder().kind(kind);
  }

  @Test
  @Tag("G02-056")
  void aServerHasTwoNetworkCardsAtMost() {
    String rule = "network.cards.maximum";
    check(rule, cards(CONSOLIDATED, 2)).findsNothing();
    check(rule, cards(CONSOLIDATED, 3))
        .findsAtServer("A", "/servers/0/hardware/networkCards", 3, "at most 2");
    check(rule, cards(LICENSE_SERVER, 3)).findsNothing();
    check(rule, ha(server("A", PRIMARY))).lacks("/servers/0/hardware/networkCards");
    check(rule, ha(server("A", PRIMARY).hardware(Hardware.builder().build())))
        .lacks("/servers/0/hardware/networkCards");
  }

  private static Deployment cards(Role role, int count) {
    return ha(server("A", role).hardware(Hardware.builder().networkCards(count).build()));
  }

  private static Deployment cards(Optional<Boolean> contactCenter, PlatformKind kind, int cards) {
    return site(Topology.HIGH_AVAILABILITY)
        .contactCenter(contactCenter)
        .addServers(
            server("A", CONSOLIDATED)
                .platform(platform(kind).build())
                .hardware(Hardware.builder().networkCards(cards).build())
                .build())
        .build();
  }

  @ParameterizedTest
  @EnumSource(
      value = PlatformKind.class,
      names = {"VMWARE", "HYPER_V", "AWS"})
  @Tag("G23-083")
  void besideAContactCenterAVirtualServerHasOneNetworkCard(PlatformKind kind) {
    String rule = "network.cards.contact-center";
    Optional<Boolean> there = Optional.of(true);
    check(rule, cards(there, kind, 1)).findsNothing();
    check(rule, cards(there, kind, 2)).findsAtServer("A", "/servers/0/hardware/networkCards", 2, 1);
    check(rule, cards(there, PlatformKind.PHYSICAL, 2)).findsNothing();
    check(rule, cards(Optional.of(false), kind, 2)).findsNothing();
    check(rule, cards(Optional.empty(), kind, 1)).findsNothing();
    check(rule, cards(Optional.empty(), kind, 2)).lacks("/contactCenter");
    check(rule, cards(Optional.empty(), PlatformKind.PHYSICAL, 2)).findsNothing();
    Deployment unknown = on(PRIMARY, platform(kind));
    check(rule, unknown).lacks("/contactCenter");
    check(rule, Deployment.builder().from(unknown).contactCenter(true).build())
        .lacks("/servers/0/hardware/networkCards");
    check(rule, on(LICENSE_SERVER, platform(kind))).findsNothing();
    check(rule, ha(server("A", PRIMARY))).findsNothing();
  }
}
