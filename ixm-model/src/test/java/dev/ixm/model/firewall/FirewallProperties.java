package dev.ixm.model.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import dev.ixm.model.Edition;
import dev.ixm.model.Release;
import dev.ixm.model.port.PortCatalog;
import dev.ixm.model.port.PortCondition;
import dev.ixm.model.port.PortRange;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FirewallProperties {

  private static final PortCatalog CATALOG = ReleaseFacts.of(Release.R10_8).get(PortCatalog.KIND);

  @Provide
  Arbitrary<Deployment> sites() {
    return FirewallSamples.sites();
  }

  @Property
  void everyEntryBelongsToARoleThatTheServerPlays(@ForAll("sites") Deployment site) {
    for (FirewallEntry entry : Firewall.of(site)) {
      assertThat(Sets.intersection(server(site, entry).roles(), entry.allocation().roles()))
          .isNotEmpty();
    }
  }

  @Property
  void noEntryStandsTwice(@ForAll("sites") Deployment site) {
    assertThat(Firewall.of(site)).doesNotHaveDuplicates();
  }

  @Property
  void aMediaRangeHasTwoPortsForEachVoicePortThatFits(@ForAll("sites") Deployment site) {
    for (FirewallEntry entry : Firewall.of(site)) {
      if (entry.allocation().service().equals("RTP Media")) {
        Server server = server(site, entry);
        assertThat(entry.ports().first()).hasValue(20002);
        assertThat(entry.ports().size().isPresent()).isEqualTo(server.voicePorts().isPresent());
        server
            .voicePorts()
            .ifPresent(
                count ->
                    assertThat(entry.ports().size())
                        .hasValue(Math.min(2 * count, PortRange.MAX - 20001)));
      }
    }
  }

  @Property
  void justTheVoiceServersWithVoicePortsHaveAMediaRange(@ForAll("sites") Deployment site) {
    assertThat(
            Firewall.of(site).stream()
                .filter(entry -> entry.allocation().service().equals("RTP Media"))
                .map(FirewallEntry::server))
        .containsExactlyElementsOf(
            site.servers().stream()
                .filter(server -> server.isVoiceServer() && server.voicePorts().orElse(1) > 0)
                .map(Server::name)
                .toList());
  }

  @Property
  void everyEntryComesFromTheCatalog(@ForAll("sites") Deployment site) {
    for (FirewallEntry entry : Firewall.of(site)) {
      assertThat(CATALOG.forService(entry.allocation().service()))
          .anyMatch(
              row ->
                  row.source().equals(entry.allocation().source())
                      && row.ports().stream()
                          .anyMatch(range -> range.first().equals(entry.ports().first())));
    }
  }

  @Property
  void theListOfASiteIsTheListsOfItsServers(@ForAll("sites") Deployment site) {
    ImmutableList.Builder<FirewallEntry> oneByOne = ImmutableList.builder();
    for (Server server : site.servers()) {
      Deployment alone = Deployment.builder().from(site).servers(ImmutableList.of(server)).build();
      oneByOne.addAll(Firewall.of(alone));
    }
    assertThat(withoutPeerAddresses(Firewall.of(site)))
        .isEqualTo(withoutPeerAddresses(oneByOne.build()));
  }

  /** The address of a license server is known only with that server. */
  private static List<FirewallEntry> withoutPeerAddresses(List<FirewallEntry> entries) {
    return entries.stream()
        .map(entry -> FirewallEntry.builder().from(entry).peerAddresses(ImmutableSet.of()).build())
        .toList();
  }

  /** What PBX and voice servers speak is not open: UDP, the default, unless it is known. */
  @Property
  void knowingLessNeverClosesAPort(@ForAll("sites") Deployment site) {
    Deployment vague =
        Deployment.builder()
            .from(site)
            .license(Optional.empty())
            .pbx(Optional.empty())
            .smtpSending(Optional.empty())
            .ldapSynchronization(Optional.empty())
            .mapiSynchronization(Optional.empty())
            .contactCenter(Optional.empty())
            .build();
    boolean tls = SiteView.of(vague).usesTls();
    assertThat(tls).isEqualTo(site.edition() == Edition.JITC);
    assertThat(withoutPeerAddresses(Firewall.of(vague)))
        .containsAll(
            withoutPeerAddresses(Firewall.of(site)).stream()
                .filter(entry -> tls || !isForTls(entry))
                .toList());
  }

  @Property
  void theTlsPortIsOpenWhereTlsIsSpoken(@ForAll("sites") Deployment site) {
    assertThat(Firewall.of(site).stream().anyMatch(FirewallProperties::isForTls))
        .isEqualTo(
            SiteView.of(site).usesTls() && site.servers().stream().anyMatch(Server::isVoiceServer));
  }

  private static boolean isForTls(FirewallEntry entry) {
    return entry.allocation().condition().equals(Optional.of(PortCondition.SIP_OVER_TLS));
  }

  private static Server server(Deployment site, FirewallEntry entry) {
    return Iterables.getOnlyElement(
        site.servers().stream().filter(one -> one.name().equals(entry.server())).toList());
  }
}
