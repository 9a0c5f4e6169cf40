package dev.ixm.runbook.install;

import com.google.common.collect.ImmutableSet;
import dev.ixm.config.synchronization.DownloadLog;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.site.Services;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The first full synchronization of each voice server with the Consolidated server. */
final class Synchronization {

  private static final Source SOURCE = Source.of(8, "Verifying File Sync");

  private final SiteView site;
  private final Draft draft;
  private final MobilinkSecurity security;

  /** Installed voice servers that are not synchronized yet. */
  private final List<Server> waiting = new ArrayList<>();

  /** The steps after which the service of a Consolidated server runs. */
  private final Set<String> consolidated = new LinkedHashSet<>();

  /** The steps after which a voice server is synchronized. */
  private final Set<String> complete = new LinkedHashSet<>();

  /** Where keys and certificates were made, if the site needs any. */
  private Optional<Server> keyMaker = Optional.empty();

  Synchronization(SiteView site, Draft draft) {
    this.site = site;
    this.draft = draft;
    this.security = new MobilinkSecurity(site, draft);
  }

  /** Synchronizes what can be, now that a server is installed: nothing without a Consolidated. */
  void after(Server server) {
    Role role = SiteView.role(server);
    if (role == Role.PRIMARY || role == Role.SECONDARY) {
      waiting.add(server);
    } else if (role == Role.CONSOLIDATED) {
      consolidated(server);
    } else {
      keyMaker.ifPresent(maker -> security.copy(server, maker));
    }
    if (!consolidated.isEmpty()) {
      waiting.forEach(this::synchronize);
      waiting.clear();
    }
  }

  /** Synchronizes a server that joins a running site, whose keys and certificates are there. */
  void join(Server server) {
    if (site.isJitc()) {
      security.copy(server);
    }
    site.servers(Role.CONSOLIDATED)
        .forEach(running -> consolidated.add(draft.last(Party.of(running)).orElseThrow()));
    synchronize(server);
  }

  /** {@return the steps after which every voice server so far is synchronized} */
  ImmutableSet<String> complete() {
    return ImmutableSet.copyOf(complete);
  }

  private void consolidated(Server server) {
    if (site.isJitc() && keyMaker.isEmpty() && !waiting.isEmpty()) {
      Server maker = waiting.get(0);
      security.create(maker, draft.last(Party.of(server)).orElseThrow());
      keyMaker = Optional.of(maker);
    }
    keyMaker.ifPresent(maker -> security.copy(server, maker));
    consolidated.add(service(server, Services.MOBILINK_CONSOLIDATED));
  }

  private void synchronize(Server server) {
    keyMaker.ifPresent(maker -> security.copy(server, maker));
    service(server, Services.MOBILINK_REMOTE);
    Party party = Party.of(server);
    draft
        .step(
            party, "sync.complete", Action.WAIT, "Wait until the first synchronization is complete")
        .addHow(
            "Open `%s` in `%s\\DB\\Logs` with a text editor"
                .formatted(DownloadLog.NAME, site.folder(server)))
        .expected("It says `%s`".formatted(DownloadLog.MESSAGE))
        .warning(
            "Nobody may log in to any server before: that corrupts the database and keeps everybody"
                + " out of all servers")
        .addAllWaitsFor(consolidated)
        .source(SOURCE);
    complete.add(draft.last(party).orElseThrow());
  }

  private String service(Server server, String service) {
    Party party = Party.of(server);
    draft
        .step(party, "sync.service", Action.START, "Start the synchronization")
        .addHow("In the services window, start `" + service + "` if it is not running")
        .expected("`" + service + "` is running")
        .source(SOURCE);
    return draft.last(party).orElseThrow();
  }
}
