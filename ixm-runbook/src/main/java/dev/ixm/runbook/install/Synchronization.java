package dev.ixm.runbook.install;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.synchronization.DownloadLog;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.AwaitSynchronization;
import dev.ixm.runbook.operation.ServiceMode;
import dev.ixm.runbook.operation.SetServices;
import dev.ixm.runbook.site.Safeguards;
import dev.ixm.runbook.site.Services;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The first full synchronization of each voice server with the Consolidated server. */
final class Synchronization {

  static final Source SOURCE = Source.of(8, "Verifying File Sync");

  private final SiteView site;
  private final Draft draft;
  private final MobilinkSecurity security;

  /** Installed voice servers that are not synchronized yet. */
  private final List<Server> waiting = new ArrayList<>();

  /** The steps after which the service of a Consolidated server runs. */
  private final Set<String> consolidated = new LinkedHashSet<>();

  /** The steps after which a voice server is synchronized. */
  private final Set<String> complete = new LinkedHashSet<>();

  /** What each step waits for besides, and needs, on this occasion. */
  private ImmutableSet<String> afterwards = ImmutableSet.of();

  private ImmutableList<Need> occasion = ImmutableList.of();

  Synchronization(SiteView site, Draft draft, MobilinkSecurity security) {
    this.site = site;
    this.draft = draft;
    this.security = security;
  }

  /** Synchronizes what can be, now that a server is installed: nothing without a Consolidated. */
  void after(Server server) {
    Role role = SiteView.role(server);
    if (role == Role.PRIMARY || role == Role.SECONDARY) {
      waiting.add(server);
    } else if (role == Role.CONSOLIDATED) {
      consolidated.add(service(server, Services.MOBILINK_CONSOLIDATED));
    }
    if (!consolidated.isEmpty()) {
      waiting.forEach(this::synchronize);
      waiting.clear();
    }
  }

  /**
   * Synchronizes a server that joins a running site, whose keys and certificates are there.
   *
   * @param stopped the steps after which nothing stands in its way
   * @param needs what has to be so while it is synchronized
   */
  void join(Server server, Iterable<String> stopped, Iterable<Need> needs) {
    afterwards = ImmutableSet.copyOf(stopped);
    occasion = ImmutableList.copyOf(needs);
    synchronize(server);
  }

  /** {@return the steps after which the voice servers are synchronized since it was last asked} */
  ImmutableSet<String> takeComplete() {
    ImmutableSet<String> taken = ImmutableSet.copyOf(complete);
    complete.clear();
    return taken;
  }

  private void synchronize(Server server) {
    security.beforeStart(server);
    service(server, Services.MOBILINK_REMOTE);
    Party party = Party.of(server);
    Step.Builder step =
        draft.step(party, "sync.complete", AwaitSynchronization.in(site.folder(server)));
    step.expected("It says `%s`".formatted(DownloadLog.MESSAGE))
        .warning(Safeguards.LOGINS)
        .addAllWaitsFor(consolidated)
        .addAllNeeds(running(server, Services.MOBILINK_REMOTE))
        .addNeeds(Need.stated(Keys.LOGINS.is(Key.NONE), SOURCE))
        .addAllNeeds(occasion)
        .source(SOURCE);
    for (Server other : site.servers(Role.CONSOLIDATED)) {
      step.addAllNeeds(running(other, Services.MOBILINK_CONSOLIDATED));
    }
    complete.add(draft.last(party).orElseThrow());
  }

  private String service(Server server, String service) {
    Party party = Party.of(server);
    draft
        .step(party, "sync.service", SetServices.of(ServiceMode.START, service))
        .expected("`" + service + "` is running")
        .needingInferred(Keys.product(server.name()).is(SiteView.role(server).name()), SOURCE)
        .addAllNeeds(MobilinkSecurity.needs(site, server))
        .addAllNeeds(occasion)
        .addAllWaitsFor(afterwards)
        .source(SOURCE);
    return draft.last(party).orElseThrow();
  }

  private static ImmutableList<Need> running(Server server, String service) {
    return ImmutableList.of(Need.stated(Keys.running(server.name(), service).is(Key.YES), SOURCE));
  }
}
