package dev.ixm.hosts;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.procedure.Input;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Plan;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.Procedures;
import dev.ixm.testkit.fixture.SampleSite;
import java.util.Optional;

/** All procedures on all sample sites that are not of the largest size. */
final class Plans {

  private Plans() {}

  static ImmutableList<Plan> all() {
    Procedures procedures = Procedures.all();
    ImmutableList.Builder<Plan> plans = ImmutableList.builder();
    for (SampleSite sample : SampleSite.values()) {
      if (sample != SampleSite.LARGEST) {
        SiteView site = SiteView.of(sample.deployment());
        for (Procedure procedure : procedures.list()) {
          inputs(procedure, site)
              .map(inputs -> procedures.plan(procedure.info().id(), site, inputs))
              .filter(plan -> !plan.isRefused())
              .ifPresent(plans::add);
        }
      }
    }
    return plans.build();
  }

  private static Optional<Inputs> inputs(Procedure procedure, SiteView site) {
    Inputs inputs = Inputs.none();
    for (Input<?> input : procedure.info().inputs()) {
      Optional<Inputs> more = with(inputs, input, site);
      if (more.isEmpty()) {
        return more;
      }
      inputs = more.orElseThrow();
    }
    return Optional.of(inputs);
  }

  private static <T> Optional<Inputs> with(Inputs inputs, Input<T> input, SiteView site) {
    return input.choices().apply(site).stream()
        .findFirst()
        .map(choice -> inputs.with(input, choice));
  }
}
