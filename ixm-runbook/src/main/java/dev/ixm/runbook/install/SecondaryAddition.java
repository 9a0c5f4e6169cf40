package dev.ixm.runbook.install;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.site.Undescribed;
import dev.ixm.runbook.site.VoiceSettings;

/**
 * Plans the addition of a Secondary voice server to a High Availability site that runs.
 *
 * <p>Other than at the site's installation, the service {@code DBWatcher} is stopped on the new
 * server and on the Consolidated server while they are synchronized. Source: guide chapter 8,
 * Adding Secondary Voice Servers.
 */
public final class SecondaryAddition {

  private static final Source SOURCE = Source.of(8, "Adding Secondary Voice Servers");

  private final SiteView site;
  private final Server added;
  private final ImmutableList<Server> both;
  private final Draft draft;

  private SecondaryAddition(SiteView site, Server added) {
    this.site = site;
    this.added = added;
    this.both =
        ImmutableList.<Server>builder().add(added).addAll(site.servers(Role.CONSOLIDATED)).build();
    this.draft = new Draft("Addition of `%s` to %s".formatted(added.name(), Draft.name(site)));
  }

  /**
   * {@return what to do to add a Secondary}
   *
   * @param deployment the site with the new server; it may break rules
   * @param name the new server's name
   * @throws IllegalArgumentException if the deployment has no Secondary of this name
   */
  public static Runbook of(Deployment deployment, String name) {
    SiteView site = SiteView.of(deployment);
    ImmutableList<Server> named =
        site.servers(Role.SECONDARY).stream()
            .filter(server -> server.name().equals(name))
            .collect(ImmutableList.toImmutableList());
    checkArgument(!named.isEmpty(), "the deployment has no Secondary '%s'", name);
    return new SecondaryAddition(site, named.get(0)).write();
  }

  private Runbook write() {
    if (!site.isDescribed()) {
      return Undescribed.of(draft);
    }
    new SitePreparation(site, draft).write();
    draft
        .step(Party.of(added), "machine.ready", Action.OBTAIN, "Provide the machine")
        .expected("The hardware of the voice servers that are there, real or virtual")
        .source(SOURCE);
    new WindowsPreparation(site, added, draft).write();
    new ProductInstallation(site, draft).write(added);
    watcher("dbwatcher.stop", Action.STOP, "Stop", "product.restart");
    new Synchronization(site, draft).join(added);
    watcher("dbwatcher.start", Action.START, "Start", "sync.complete");
    String inStep = Draft.id("sync.complete", Party.of(added));
    new VoiceSettings(site, draft).write(ImmutableList.of(added), ImmutableSet.of(inStep));
    new Handover(site, draft).protect(added);
    return draft.finish();
  }

  /** Stops or starts the service on both servers when the new one has come so far. */
  private void watcher(String topic, Action action, String verb, String before) {
    for (Server server : both) {
      draft
          .step(Party.of(server), topic, action, verb + " the service `DBWatcher`")
          .addWaitsFor(Draft.id(before, Party.of(added)))
          .source(SOURCE);
    }
  }
}
