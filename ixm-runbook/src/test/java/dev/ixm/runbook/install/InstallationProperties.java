package dev.ixm.runbook.install;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.site.AnyDeployments;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import dev.ixm.runbook.worksheet.Worksheet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class InstallationProperties {

  /** Any servers in any roles: most of these deployments break rules. */
  @Provide
  Arbitrary<Deployment> anyDeployments() {
    return AnyDeployments.any();
  }

  /** A site that keeps the rules, with so many Secondaries and remote servers. */
  private static Deployment site(Edition edition, int secondaries, int remotes) {
    Deployment.Builder site =
        Sites.site(Topology.HIGH_AVAILABILITY)
            .edition(edition)
            .addServers(
                Sites.server("CONS", Role.CONSOLIDATED).build(),
                Sites.server("PRI", Role.PRIMARY).build());
    for (int i = 1; i <= remotes; i++) {
      site.addServers(Sites.server("CSE" + i, Role.REMOTE_CSE, i));
    }
    for (int i = secondaries + 1; i >= 2; i--) {
      site.addServers(Sites.server("SEC" + i, Role.SECONDARY, i));
    }
    return site.build();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void plansEveryDeployment(@ForAll("anyDeployments") Deployment deployment) {
    Runbook runbook = Installation.of(deployment);
    assertThat(Worksheet.of(runbook).markdown()).startsWith("# Installation of Ottawa\n");
    assertThat(Installation.of(deployment)).isEqualTo(runbook);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void installsEachProductServerOnceInTheOrderOfServers(
      @ForAll("anyDeployments") Deployment deployment) {
    ImmutableList<Server> order = Installation.order(deployment);
    assertThat(order)
        .containsExactlyInAnyOrderElementsOf(
            deployment.servers().stream()
                .filter(server -> server.roles().stream().anyMatch(Role::isProductServer))
                .toList());
    assertThat(Installation.of(deployment).steps())
        .filteredOn(step -> step.id().startsWith("product.install@"))
        .extracting(Step::party)
        .containsExactlyElementsOf(order.stream().map(Party::of).toList());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void ordersTheStepsOfOneServer(@ForAll("anyDeployments") Deployment deployment) {
    Plan plan = new Plan(deployment);
    for (Server server : deployment.servers()) {
      plan.assertOrder(plan.runbook().steps(Party.of(server)).stream().map(Step::id).toList());
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void namesOnlyServersOfTheDeployment(@ForAll("anyDeployments") Deployment deployment) {
    assertThat(Installation.of(deployment).parties())
        .filteredOn(party -> party.kind() == Party.Kind.SERVER)
        .isSubsetOf(deployment.servers().stream().map(Party::of).toList());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void switchesOnAgainWhatItSwitchesOff(@ForAll("anyDeployments") Deployment deployment) {
    Plan plan = new Plan(deployment);
    for (Server server : Installation.order(deployment)) {
      String at = "@" + server.name().toLowerCase(Locale.ROOT);
      plan.assertOrder("windows.antivirus" + at, "product.restart" + at, "windows.protection" + at);
      plan.assertOrder("windows.firewall" + at, "windows.protection" + at);
      plan.assertOrder("windows.updates" + at, "windows.protection" + at);
      plan.assertOrder("windows.uac" + at, "product.restart" + at, "windows.uac-again" + at);
    }
  }

  @Property(tries = 50)
  void joinsASecondaryOnlyToASynchronizedSite(
      @ForAll Edition edition,
      @ForAll @IntRange(min = 1, max = 19) int secondaries,
      @ForAll @IntRange(max = 3) int remotes) {
    Plan plan = new Plan(site(edition, secondaries, remotes));
    plan.assertOrder("product.install@pri", "product.install@cons", "sync.complete@pri");
    plan.assertOrder("sync.complete@pri", "product.install@sec2");
    for (int i = 3; i <= secondaries + 1; i++) {
      plan.assertOrder("sync.complete@sec" + (i - 1), "product.install@sec" + i);
    }
    plan.assertOrder("sync.complete@sec" + (secondaries + 1), "logins.open");
  }

  @Property(tries = 50)
  void oneSecondaryMoreAddsStepsAndReordersNone(
      @ForAll Edition edition,
      @ForAll @IntRange(min = 1, max = 18) int secondaries,
      @ForAll @IntRange(max = 3) int remotes) {
    List<String> before = ids(Installation.of(site(edition, secondaries, remotes)));
    List<String> after = ids(Installation.of(site(edition, secondaries + 1, remotes)));
    assertThat(after).hasSizeGreaterThan(before.size()).containsSubsequence(before);
    String added = "@sec" + (secondaries + 2);
    assertThat(after).filteredOn(id -> !id.endsWith(added)).isEqualTo(before);
  }

  private static List<String> ids(Runbook runbook) {
    return runbook.steps().stream().map(Step::id).toList();
  }

  @Property(tries = 20)
  void keepsProgressWhenASecondaryIsAdded(@ForAll @IntRange(min = 1, max = 18) int secondaries) {
    Runbook before = Installation.of(site(Edition.STANDARD, secondaries, 0));
    Set<String> done =
        ImmutableSet.copyOf(ids(before).subList(0, ids(before).indexOf("logins.open")));
    Runbook after = Installation.of(site(Edition.STANDARD, secondaries + 1, 0));
    Optional<Step> next = after.ready(done).stream().findFirst();
    assertThat(next.map(Step::id)).contains("machine.network@sec" + (secondaries + 2));
    assertThat(after.ready(done)).allMatch(step -> !done.contains(step.id()));
  }
}
