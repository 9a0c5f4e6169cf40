package dev.ixm.runbook.upgrade;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.procedure.Input;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.site.Services;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Plans how the data of an old server come to a new one with its release: the single server, or the
 * Primary of a High Availability site. The site's other servers are new installations.
 *
 * <p>Source: guide chapter 17, which takes data of release 9.x and later.
 */
public final class Migration implements Procedure {

  static final Source SOURCE = Source.of(17, "Migration Procedure (SIP)");

  /** From which topology to which. */
  private static final ImmutableSetMultimap<Topology, Topology> WAYS =
      ImmutableSetMultimap.of(
          Topology.SINGLE_SERVER, Topology.SINGLE_SERVER,
          Topology.SINGLE_SERVER, Topology.HIGH_AVAILABILITY,
          Topology.HIGH_AVAILABILITY, Topology.HIGH_AVAILABILITY);

  /** The release of the old server. */
  public static final Input<Release> FROM =
      new Input<>("from", "Which release has the old server?", Release.class, Migration::old);

  private static final ProcedureInfo INFO =
      new ProcedureInfo(
          "site.migration",
          "Migration",
          "A new site, installed and empty, gets the data of an old server.",
          SOURCE,
          ImmutableList.of(FROM));

  /** For whoever lists procedures. */
  public Migration() {}

  private static ImmutableList<Release> old(SiteView site) {
    return IntStream.range(90, 1000)
        .mapToObj(number -> Release.parse(number / 10 + "." + number % 10))
        .takeWhile(release -> release.compareTo(site.stated().release()) <= 0)
        .collect(toImmutableList());
  }

  @Override
  public ProcedureInfo info() {
    return INFO;
  }

  /** The new site runs, with nobody's data in it. */
  @Override
  public SiteState start(SiteView site, Inputs inputs) {
    return SiteState.installed(site)
        .with(heirs(site).stream().map(it -> MigrationSteps.fresh(it).is(Key.YES)).toList());
  }

  @Override
  public ImmutableList<Need> goal(SiteView site, Inputs inputs) {
    ImmutableList.Builder<Effect> facts = ImmutableList.builder();
    site.servers(Role.CONSOLIDATED)
        .forEach(it -> facts.add(Keys.running(it.name(), Services.RECOVERY_MANAGER).is(Key.YES)));
    for (Server heir : heirs(site)) {
      facts.add(MigrationSteps.data(heir).is(Key.YES));
      facts.add(Keys.restartDue(heir.name()).is(Key.NONE));
      Services.stopOrder(site, heir)
          .forEach(it -> facts.add(Keys.running(heir.name(), it).is(Key.YES)));
    }
    return Stream.concat(
            facts.build().stream().map(fact -> Need.stated(fact, SOURCE)),
            Stream.of(Need.inferred(MigrationSteps.ROUTED.is(Key.YES), SOURCE)))
        .collect(toImmutableList());
  }

  @Override
  public ImmutableList<Finding> objections(SiteView site) {
    return INFO.objectionsUnless(
        site.isDescribed() && heirs(site).size() == 1,
        "the guide describes the site, and one server is single or Primary");
  }

  @Override
  public Runbook write(SiteView site, Inputs inputs) {
    ImmutableList<Server> heirs = heirs(site);
    checkArgument(
        heirs.size() == 1, "exactly one server must be SINGLE or PRIMARY: %s", heirs.size());
    String title = "Migration of " + Draft.name(site) + " from " + inputs.get(FROM);
    Draft draft = new Draft(title, site, start(site, inputs));
    new MigrationSteps(site, draft, heirs.get(0)).write();
    return draft.finish();
  }

  private static ImmutableList<Server> heirs(SiteView site) {
    return ImmutableList.<Server>builder()
        .addAll(site.servers(Role.SINGLE))
        .addAll(site.servers(Role.PRIMARY))
        .build();
  }

  /**
   * {@return what to do to migrate}
   *
   * @param deployment the new site; it may break rules
   * @param from the release of the old server
   * @throws IllegalArgumentException if the release is earlier than 9.0, or the deployment has not
   *     exactly one server that is SINGLE or PRIMARY
   */
  public static Runbook of(Deployment deployment, Release from) {
    return migration(deployment, from);
  }

  /**
   * {@return what to do to migrate from a site of a known topology} The guide knows the ways from a
   * single server to either topology, and from High Availability to High Availability.
   *
   * @param deployment the new site; it may break rules
   * @param from the release of the old site
   * @param old the topology of the old site
   * @throws IllegalArgumentException if the guide knows no way between the topologies, the release
   *     is earlier than 9.0, or the deployment has not exactly one server that is SINGLE or PRIMARY
   */
  public static Runbook of(Deployment deployment, Release from, Topology old) {
    checkArgument(
        WAYS.containsEntry(old, deployment.topology()),
        "no way from %s to %s",
        old,
        deployment.topology());
    return migration(deployment, from);
  }

  private static Runbook migration(Deployment deployment, Release from) {
    checkArgument(from.compareTo(Release.parse("9.0")) >= 0, "from must be 9.0 or later: %s", from);
    return new Migration().write(SiteView.of(deployment), Inputs.none().with(FROM, from));
  }
}
