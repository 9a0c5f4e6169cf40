package dev.ixm.testkit.value;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.site.Deployment;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.install.Installation;
import dev.ixm.runbook.platform.Snapshot;
import dev.ixm.runbook.windows.WindowsUpdate;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import dev.ixm.testkit.site.Sites;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Runbooks of the SDK for generated sites. */
final class RunbookArbitraries {

  private static final ImmutableList<Function<Deployment, Runbook>> RUNBOOKS =
      ImmutableList.of(Snapshot::of, WindowsUpdate::of, Installation::of);

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(Runbook.class, RunbookArbitraries::runbooks)
          .put(Step.class, RunbookArbitraries::steps)
          .put(Party.class, () -> steps().map(Step::party));

  private RunbookArbitraries() {}

  private static Arbitrary<Runbook> runbooks() {
    return Combinators.combine(Arbitraries.of(RUNBOOKS), Sites.deployments()).as(Function::apply);
  }

  private static Arbitrary<Step> steps() {
    return Sites.deployments()
        .map(Installation::of)
        .flatMap(runbook -> Arbitraries.of(runbook.steps()));
  }
}
