package dev.ixm.testkit.contract;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.service.ServiceCatalog;
import dev.ixm.model.service.WindowsService;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.procedure.Plan;
import dev.ixm.runbook.simulation.Simulation;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.SiteState;
import java.util.stream.Stream;

/**
 * What a plan makes of a site, step by step in its order.
 *
 * @param plan which plan
 * @param end the state afterwards
 */
record RunbookOutcome(Plan plan, SiteState end) {

  private static final String BACKUP = Keys.backup("", "").aspect();

  static RunbookOutcome of(Plan plan) {
    return new RunbookOutcome(plan, Simulation.of(plan.runbook(), plan.start()).end());
  }

  boolean reachesGoal() {
    return plan.goal().stream().allMatch(need -> end.get(need.key()).equals(need.value()));
  }

  /** Whether a server that it does something on has the product when it begins. */
  boolean worksOnProducts() {
    return plan.runbook().parties().stream()
        .anyMatch(party -> !plan.start().get(Keys.product(party.name())).equals(Key.NONE));
  }

  /** Services of products that are there, which ran and run no more, and are not disabled. */
  ImmutableList<Key> stoppedServices() {
    SiteView site = SiteView.of(end.deployment());
    return site.order().stream().flatMap(it -> stopped(site, it)).collect(toImmutableList());
  }

  private Stream<Key> stopped(SiteView site, Server server) {
    String role = end.get(Keys.product(server.name()));
    return site.facts().get(ServiceCatalog.KIND).services().stream()
        .filter(service -> service.roles().stream().map(Role::name).anyMatch(role::equals))
        .map(WindowsService::name)
        .filter(name -> end.get(Keys.disabled(server.name(), name)).equals(Key.NONE))
        .map(name -> Keys.running(server.name(), name))
        .filter(key -> end.get(key).equals(Key.NONE));
  }

  /**
   * Steps on a server that replace a product and need no backup. A step of the site stands for what
   * another document describes.
   */
  ImmutableList<String> unsecured() {
    return plan.runbook().steps().stream()
        .filter(step -> step.party().kind() == Party.Kind.SERVER)
        .filter(step -> step.effects().stream().anyMatch(this::replaces))
        .filter(step -> step.needs().stream().noneMatch(need -> need.key().aspect().equals(BACKUP)))
        .map(Step::id)
        .collect(toImmutableList());
  }

  private boolean replaces(Effect effect) {
    String server = effect.key().place();
    String before = plan.start().get(effect.key());
    return (effect.key().equals(Keys.product(server)) || effect.key().equals(Keys.release(server)))
        && !before.equals(Key.NONE)
        && !before.equals(effect.value());
  }

  static ImmutableList<String> ids(Runbook runbook) {
    return runbook.steps().stream().map(Step::id).collect(toImmutableList());
  }

  /** The site itself if it has no Secondary. */
  static Deployment withOneSecondaryMore(Deployment site) {
    Deployment.Builder larger = Deployment.builder().from(site);
    site.servers(Role.SECONDARY)
        .reduce((one, other) -> other)
        .map(last -> Server.builder().from(last).name("ONE-MORE").number(99).build())
        .ifPresent(larger::addServers);
    return larger.build();
  }
}
