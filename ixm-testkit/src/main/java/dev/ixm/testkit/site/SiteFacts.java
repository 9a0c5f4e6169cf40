package dev.ixm.testkit.site;

import static dev.ixm.testkit.edit.SiteEdits.add;
import static dev.ixm.testkit.edit.SiteEdits.changeAll;
import static dev.ixm.testkit.edit.SiteEdits.edit;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Role;
import dev.ixm.model.network.Spread;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.software.ClientComputer;
import dev.ixm.testkit.edit.ConsolidatedProtection;
import dev.ixm.testkit.edit.SiteEdits;
import java.util.List;
import java.util.Set;

/**
 * What a complete site states beside its requirements, so that no built-in rule is broken.
 *
 * @param entries of the company directory
 * @param unit the users in the largest Organizational Unit
 * @param speaking the text-to-speech ports of each voice server
 * @param listening the speech recognition ports of each voice server
 * @param fax the fax ports of each voice server, if its platform has so many
 * @param choices what holds of the site
 * @param way which of the ways to protect the Consolidated server
 */
record SiteFacts(
    int entries,
    int tenants,
    int unit,
    int speaking,
    int listening,
    int fax,
    Set<Choice> choices,
    int way) {

  /** Facts of an ordinary site. */
  static final SiteFacts ORDINARY = new SiteFacts(1_000, 1, 100, 0, 0, 0, Set.of(), 0);

  private static final int HYPER_V_FAX_PORTS = 8;

  /** What may hold of a site, or not. */
  enum Choice {
    CONTACT_CENTER,
    MORE_SHARED_NETWORKS,
    PROTECTS_CSE
  }

  /** The proposed deployment with all facts that rules ask for. */
  Deployment complete(Deployment proposed, List<ClientComputer> clients) {
    Deployment site =
        edit(withNetworks(withPorts(withSpare(proposed))))
            .addLanguages("English")
            .directoryEntries(entries)
            .tenants(tenants)
            .largestOrganizationalUnit(unit)
            .contactCenter(choices.contains(Choice.CONTACT_CENTER))
            .protectsCse(choices.contains(Choice.PROTECTS_CSE))
            .clients(clients)
            .build();
    return ConsolidatedProtection.of(site, way);
  }

  private Deployment withPorts(Deployment site) {
    boolean hyperV = site.servers().get(0).platform().orElseThrow().kind() == PlatformKind.HYPER_V;
    return changeAll(
        site,
        Server::isVoiceServer,
        server ->
            server
                .textToSpeechPorts(speaking)
                .speechRecognitionPorts(listening)
                .faxPorts(hyperV ? Math.min(fax, HYPER_V_FAX_PORTS) : fax));
  }

  private Deployment withNetworks(Deployment site) {
    Spread spread = site.network().orElseThrow().spread().orElseThrow();
    boolean more = choices.contains(Choice.MORE_SHARED_NETWORKS);
    return SiteEdits.network(
        site,
        network ->
            network
                .sameLan(more || spread == Spread.LOCAL)
                .sharedWithPbx(more || spread == Spread.GEO_REDUNDANT)
                .congested(false));
  }

  /** A spare where there is a remote CSE server to protect, and it shall be. */
  private Deployment withSpare(Deployment site) {
    List<Server> active = site.servers(Role.REMOTE_CSE).toList();
    Deployment stated = changeAll(site, active::contains, server -> server.spare(false));
    return active.isEmpty() || !choices.contains(Choice.PROTECTS_CSE)
        ? stated
        : add(
            stated,
            Server.builder()
                .from(active.get(0))
                .name("IXM-CSE-SPARE")
                .number(active.size() + 1)
                .emailTypes(ImmutableSet.of())
                .spare(true));
  }
}
