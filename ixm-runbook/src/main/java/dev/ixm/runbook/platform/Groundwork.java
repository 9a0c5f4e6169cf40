package dev.ixm.runbook.platform;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.install.Installation;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is done before the servers of one platform are there. The steps at the site wait for each
 * other, those on a server for the site's; the site's installation begins on a server when it is
 * there.
 */
final class Groundwork {

  private static final Party SITE = Party.of(Party.Kind.SITE);

  private final SiteView site;
  private final ProcedureInfo info;
  private final Draft draft;
  private final ImmutableList<Server> servers;

  Groundwork(SiteView site, ProcedureInfo info, PlatformKind kind) {
    this.site = site;
    this.info = info;
    this.draft = new Draft(title());
    this.servers =
        site.order().stream()
            .filter(server -> SiteView.isOn(server, kind))
            .collect(toImmutableList());
  }

  /** Whether a computer is there that Windows can be installed on. */
  static Key machine(Server server) {
    return Keys.machine(server.name());
  }

  SiteView site() {
    return site;
  }

  String title() {
    return info.title() + " of " + Draft.name(site);
  }

  /** The servers on the platform, in the order of their installation. */
  ImmutableList<Server> servers() {
    return servers;
  }

  /** What a server needs, if its profile is known. */
  Optional<String> resources(Server server) {
    if (!site.hasProfile(server)) {
      return Optional.empty();
    }
    HardwareProfile profile = site.profile(server);
    return Optional.of(
        "%s logical processors, %s of memory, %s for Windows alone, and %s for the product, or more"
            .formatted(
                profile.logicalProcessors(),
                profile.memory(),
                site.facts().get(CapacityTables.KIND).operatingSystemDrive(),
                profile.storage()));
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
  Runbook thenInstall(Inputs inputs, UnaryOperator<Step> adapted) {
    Runbook installation = new Installation().write(site, inputs);
    if (servers.isEmpty()) {
      return installation;
    }
    Runbook groundwork = draft.finish();
    Set<Party> begun = new HashSet<>();
    Stream<Step> rest =
        installation.steps().stream()
            .map(step -> begun.add(step.party()) ? begin(step) : step)
            .map(adapted);
    return Runbook.of(
        groundwork.title(), Stream.concat(groundwork.steps().stream(), rest).toList());
  }

  private Step begin(Step first) {
    Step.Builder step = Step.builder().from(first);
    Set<String> before = new LinkedHashSet<>();
    for (Server server : servers) {
      if (Party.of(server).equals(first.party())) {
        draft.last(SITE).ifPresent(before::add);
        draft.last(first.party()).ifPresent(before::add);
        step.needing(machine(server).is(Key.YES), info.source());
      }
    }
    return step.addAllWaitsFor(before).build();
  }
}
