package dev.ixm.runbook.platform;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.install.Installation;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is done before the servers of one platform are there. The steps at the site wait for each
 * other, those on a server for the site's; the site's installation begins on a server when it is
 * there.
 */
final class Groundwork {

  private static final Party SITE = Party.of(Party.Kind.SITE);

  private final SiteView site;
  private final Draft draft;
  private final ImmutableList<Server> servers;

  Groundwork(SiteView site, String what, PlatformKind kind) {
    this.site = site;
    this.draft = new Draft(what + " of " + Draft.name(site));
    this.servers =
        site.order().stream().filter(server -> isOn(server, kind)).collect(toImmutableList());
  }

  private static boolean isOn(Server server, PlatformKind kind) {
    return server.platform().map(Platform::kind).filter(kind::equals).isPresent();
  }

  /** The servers on the platform, in the order of their installation. */
  ImmutableList<Server> servers() {
    return servers;
  }

  /** A step that waits for those written for the site before. */
  Step.Builder step(String topic, Action action, String what) {
    return after(SITE, topic, action, what);
  }

  /** A step for one server that waits for those written for the site before. */
  Step.Builder step(Server server, String topic, Action action, String what) {
    return after(Party.of(server), topic, action, what);
  }

  private Step.Builder after(Party party, String topic, Action action, String what) {
    List<String> before = draft.last(SITE).stream().toList();
    return draft.step(party, topic, action, what).addAllWaitsFor(before);
  }

  /** The groundwork and then the installation; the installation alone without such servers. */
  Runbook thenInstall() {
    Runbook installation = Installation.of(site.stated());
    if (servers.isEmpty()) {
      return installation;
    }
    Runbook groundwork = draft.finish();
    Set<Party> begun = new HashSet<>();
    Stream<Step> rest =
        installation.steps().stream().map(step -> begun.add(step.party()) ? begin(step) : step);
    return Runbook.of(
        groundwork.title(), Stream.concat(groundwork.steps().stream(), rest).toList());
  }

  private Step begin(Step first) {
    Set<String> before = new LinkedHashSet<>();
    if (servers.stream().map(Party::of).anyMatch(first.party()::equals)) {
      draft.last(SITE).ifPresent(before::add);
      draft.last(first.party()).ifPresent(before::add);
    }
    return Step.builder().from(first).addAllWaitsFor(before).build();
  }
}
