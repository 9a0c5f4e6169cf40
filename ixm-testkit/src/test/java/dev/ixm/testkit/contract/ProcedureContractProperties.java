package dev.ixm.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Level;
import dev.ixm.model.site.Deployment;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.Milestone;
import dev.ixm.runbook.procedure.Plan;
import dev.ixm.runbook.procedure.Procedures;
import dev.ixm.testkit.site.Sites;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The procedures of the SDK keep the contract, and of the steps that they demand none can be left
 * out unnoticed but those named here.
 */
class ProcedureContractProperties implements ProcedureContract {

  /** What another step makes good, as far as our model goes. */
  private static final ImmutableSet<String> MADE_GOOD =
      ImmutableSet.of(
          // nobody can log in where nothing is installed yet
          "logins.closed",
          // the restart before has started the services
          "sync.service",
          "recovery.start",
          // the restart after the certificates for EFS comes later
          "windows.roles-restart",
          "windows.uac-restart",
          "windows.net-restart",
          // each service was brought back when it was started
          "services.restore",
          // the service was disabled before the upgrade
          "watcher.stop",
          // the host is deployed anew only where its upgrade fails
          "asp.deploy-host",
          "asp.redeploy",
          "asp.restore");

  private static final Procedures ALL = Procedures.all();

  @Override
  public Procedures procedures() {
    return ALL;
  }

  /** Some state a language that comes in a pack, others none, so that any may come or leave. */
  @Override
  public Arbitrary<Deployment> sites() {
    return Combinators.combine(
            Sites.deployments(),
            Arbitraries.of(ImmutableSet.<String>of(), ImmutableSet.of("French")))
        .as((site, languages) -> Deployment.builder().from(site).languages(languages).build());
  }

  @Override
  public ImmutableMap<String, String> withoutOrder() {
    return ImmutableMap.of(
        "cse-spare.preparation", "servers are told each for itself",
        "gdpr.switch", "it is one step",
        "single-sign-on.setup", "the installer does all but one step of Legacy SSO");
  }

  @Property(tries = 4, edgeCases = EdgeCasesMode.NONE)
  void leaveOutNoStepThatTheyDemand(@ForAll("sites") Deployment site) {
    for (Plan plan : plans(site)) {
      RunbookMutations mutations = new RunbookMutations(plan);
      assertThat(plan.runbook().steps())
          .filteredOn(step -> step.level() == Level.MUST)
          .filteredOn(step -> !(step.operation() instanceof Milestone))
          .extracting(Step::id)
          .filteredOn(id -> !MADE_GOOD.contains(Splitter.on('@').splitToList(id).get(0)))
          .as(plan.procedure().id())
          .allMatch(id -> mutations.isFound(mutations.without(id)));
    }
  }
}
