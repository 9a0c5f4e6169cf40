package dev.ixm.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.install.Installation;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Plan;
import dev.ixm.runbook.procedure.Procedures;
import dev.ixm.runbook.simulation.Simulation;
import dev.ixm.runbook.simulation.UnmetNeed;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** The installation of an HA site with every fact stated, and how it grows with the servers. */
public class RunbookBenchmark extends Measured {

  private static final String INSTALLATION = "site.installation";

  /** How many servers the product is installed on. */
  @Param({"15", "60", "240"})
  private int servers;

  private final Procedures procedures = Procedures.all();
  private SiteView site = SiteView.of(Sites.complete(3));
  private Plan plan = procedures.plan(INSTALLATION, site, Inputs.none());

  /** Prepares the site. */
  @Setup
  public void prepare() {
    site = SiteView.of(Sites.complete(servers));
    plan = plan();
    if (site.order().size() != servers || plan.isRefused()) {
      throw new IllegalStateException(plan.reasons().toString());
    }
  }

  /** The steps, not yet checked. */
  @Benchmark
  public Runbook write() {
    return Installation.of(site.stated());
  }

  /** That each step finds what it needs in every order. */
  @Benchmark
  public ImmutableList<UnmetNeed> check() {
    return Simulation.of(plan.runbook(), plan.start()).check(plan.goal());
  }

  /** All of it. */
  @Benchmark
  public Plan plan() {
    return procedures.plan(INSTALLATION, SiteView.of(site.stated()), Inputs.none());
  }
}
