package dev.ixm.runbook.platform;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import java.util.Optional;

/**
 * Plans snapshots (VMware) and checkpoints (Hyper-V) of a site's virtual servers: none of them is
 * taken before all these servers are down. Source: guide chapters 23 and 24, Virtual Environment
 * Limitations.
 */
public final class Snapshot {

  private Snapshot() {}

  /**
   * {@return what to do to take them; nothing for servers of which the deployment does not say that
   * they run on VMware or Hyper-V}
   *
   * @param deployment which site; it may break rules
   */
  public static Runbook of(Deployment deployment) {
    SiteView site = SiteView.of(deployment);
    Draft draft = new Draft("Snapshots of the servers of " + Draft.name(site));
    ImmutableList<Server> servers =
        site.order().stream().filter(Snapshot::isVirtual).collect(toImmutableList());
    for (Server server : servers) {
      draft
          .step(Party.of(server), "snapshot.down", Action.STOP, "Shut this server down")
          .source(source(server));
    }
    ImmutableList<String> down =
        servers.stream()
            .map(server -> Draft.id("snapshot.down", Party.of(server)))
            .collect(toImmutableList());
    servers.forEach(server -> take(server, draft, down));
    return draft.finish();
  }

  private static void take(Server server, Draft draft, ImmutableList<String> down) {
    Party party = Party.of(server);
    draft
        .step(party, "snapshot.take", Action.BACK_UP, "Take the snapshot")
        .warning("Taken while servers run, it can destroy the database, and slows them down")
        .addAllWaitsFor(down)
        .source(source(server));
    draft
        .step(party, "snapshot.up", Action.START, "Start this server")
        .source(source(server))
        .basis(Basis.INFERRED);
  }

  private static boolean isVirtual(Server server) {
    Optional<PlatformKind> kind = server.platform().map(Platform::kind);
    return kind.filter(k -> k == PlatformKind.VMWARE || k == PlatformKind.HYPER_V).isPresent();
  }

  private static Source source(Server server) {
    boolean hyperV =
        server.platform().map(Platform::kind).filter(PlatformKind.HYPER_V::equals).isPresent();
    return Source.of(hyperV ? 24 : 23, "Virtual Environment Limitations");
  }
}
