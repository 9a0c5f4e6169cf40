package dev.ixm.testkit.contract;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Plan;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.Procedures;
import dev.ixm.runbook.simulation.Simulation;
import dev.ixm.runbook.state.SiteState;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What procedures have to keep on every site that they are for, whatever they are told. Implement
 * it in a jqwik test class of yours.
 */
public interface ProcedureContract {

  /** {@return all procedures that there are, with those under test} */
  Procedures procedures();

  /**
   * {@return the ids of procedures whose steps, on some site, need nothing of each other, each with
   * the reason; none unless overridden}
   */
  default ImmutableMap<String, String> withoutOrder() {
    return ImmutableMap.of();
  }

  /** {@return the sites} */
  @Provide
  Arbitrary<Deployment> sites();

  /**
   * {@return the plans of all procedures for a site, those left out that object to it}
   *
   * @param site which site
   */
  default ImmutableList<Plan> plans(Deployment site) {
    SiteView view = SiteView.of(site);
    return procedures().list().stream()
        .flatMap(
            procedure ->
                Answers.of(procedure, view).stream()
                    .map(it -> procedures().plan(procedure.info().id(), view, it)))
        .collect(toImmutableList());
  }

  /**
   * From the state that it is meant for, each step finds what it needs in every order, and the goal
   * is reached. A step that is an operation says what the operation does; remarks may follow.
   *
   * @param site which site
   */
  @Property(tries = 20)
  default void comesOutInEveryOrder(@ForAll("sites") Deployment site) {
    for (Plan plan : plans(site)) {
      assertThat(plan.findings()).as(plan.procedure().id()).extracting(Finding::text).isEmpty();
      SiteState end = Simulation.of(plan.runbook(), plan.start()).end();
      assertThat(plan.goal())
          .as(plan.procedure().id())
          .allMatch(need -> end.get(need.key()).equals(need.value()));
      assertThat(plan.runbook().steps())
          .as(plan.procedure().id())
          .allMatch(step -> step.what().equals(step.operation().what()))
          .allMatch(
              step ->
                  step.how()
                      .subList(0, Math.min(step.how().size(), step.operation().how().size()))
                      .equals(step.operation().how()));
    }
  }

  /**
   * When all is done, each service of a server with the product runs, unless it was disabled.
   *
   * @param site which site
   */
  @Property(tries = 20)
  default void leavesServicesAsTheyShallBe(@ForAll("sites") Deployment site) {
    for (Plan plan : plans(site)) {
      assertThat(RunbookOutcome.of(plan).stoppedServices()).as(plan.procedure().id()).isEmpty();
    }
  }

  /**
   * What makes another product of the one that a server has, or another release, relies on a
   * backup.
   *
   * @param site which site
   */
  @Property(tries = 20)
  default void losesNothingWithoutABackup(@ForAll("sites") Deployment site) {
    for (Plan plan : plans(site)) {
      assertThat(RunbookOutcome.of(plan).unsecured()).as(plan.procedure().id()).isEmpty();
    }
  }

  /**
   * Where it is done already, it is refused with its reasons; one that is done anew on each
   * occasion may come out again. It applies to a site in that state if and only if it can be
   * planned then.
   *
   * @param site which site
   */
  @Property(tries = 10)
  default void saysSoOrComesOutWhereItIsDone(@ForAll("sites") Deployment site) {
    SiteView view = SiteView.of(site);
    for (Procedure procedure : procedures().list()) {
      for (Inputs inputs : Answers.of(procedure, view)) {
        String id = procedure.info().id();
        SiteState end = RunbookOutcome.of(procedures().plan(id, view, inputs)).end();
        Plan again = procedures().plan(id, view, inputs, end);
        assertThat(
                again.isRefused()
                    || (procedure.isRepeated(inputs) && RunbookOutcome.of(again).reachesGoal()))
            .as("%s of %s", id, inputs)
            .isTrue();
        if (!again.isRefused() || procedure.info().inputs().isEmpty()) {
          assertThat(procedures().applicable(view, end).contains(procedure.info()))
              .as(id)
              .isNotEqualTo(again.isRefused());
        }
      }
    }
  }

  /**
   * One Secondary more adds steps, and leaves the others in their order.
   *
   * @param site which site; one without Secondaries passes
   */
  @Property(tries = 10)
  default void reordersNothingForOneServerMore(@ForAll("sites") Deployment site) {
    SiteView view = SiteView.of(site);
    SiteView larger = SiteView.of(RunbookOutcome.withOneSecondaryMore(site));
    for (Procedure procedure : procedures().list()) {
      for (Inputs inputs : Answers.of(procedure, view)) {
        assertThat(RunbookOutcome.ids(procedure.write(larger, inputs)))
            .as(procedure.info().id())
            .containsSubsequence(RunbookOutcome.ids(procedure.write(view, inputs)));
      }
    }
  }

  /**
   * Planned for bare machines and with no input answered, it is refused with its reasons or comes
   * out; it never throws.
   *
   * @param site which site
   */
  @Property(tries = 20)
  default void saysWhatKeepsItFromAnotherState(@ForAll("sites") Deployment site) {
    SiteView view = SiteView.of(site);
    for (Procedure procedure : procedures().list()) {
      Plan plan =
          procedures().plan(procedure.info().id(), view, Inputs.none(), SiteState.bare(view));
      assertThat(plan.runbook().steps()).isNotEmpty();
      assertThat(plan.isRefused())
          .isEqualTo(
              plan.runbook().steps().stream().allMatch(step -> step.id().startsWith("finding.")));
    }
  }

  /**
   * Where it is meant for servers with the product, bare machines are refused.
   *
   * @param site which site
   */
  @Property(tries = 5)
  default void findsTheProductThatItWorksOn(@ForAll("sites") Deployment site) {
    SiteView view = SiteView.of(site);
    for (Procedure procedure : procedures().list()) {
      for (Inputs inputs : Answers.of(procedure, view)) {
        String id = procedure.info().id();
        if (RunbookOutcome.of(procedures().plan(id, view, inputs)).worksOnProducts()) {
          assertThat(procedures().plan(id, view, inputs, SiteState.bare(view)).isRefused())
              .as("%s of %s", id, inputs)
              .isTrue();
        }
      }
    }
  }

  /**
   * The check notices a step that others or the goal need and that is left out, and a step that
   * comes before one that it needs. A procedure without two such steps has to be listed.
   *
   * @param site which site
   */
  @Property(tries = 5)
  default void noticesMistakes(@ForAll("sites") Deployment site) {
    for (Plan plan : plans(site)) {
      RunbookMutations mutations = new RunbookMutations(plan);
      assertThat(mutations.needed())
          .as("%s: left out", plan.procedure().id())
          .isNotEmpty()
          .allMatch(id -> mutations.isFound(mutations.without(id)));
      if (!withoutOrder().containsKey(plan.procedure().id())) {
        assertThat(mutations.pairs())
            .as("%s: no two steps of which one needs the other", plan.procedure().id())
            .isNotEmpty();
      }
      assertThat(mutations.pairs())
          .as("%s: swapped", plan.procedure().id())
          .allMatch(use -> mutations.isFound(mutations.swapped(use)));
    }
  }
}
