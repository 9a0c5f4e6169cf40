package dev.ixm.benchmarks;

import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.sizing.Proposal;
import dev.ixm.sizing.Sizing;
import dev.ixm.sizing.SizingPlan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Planning an HA site, by step and as a whole, and how it grows with the servers. */
public class PlanBenchmark extends Measured {

  /** How many servers the site takes: voice servers and the Consolidated server. */
  @Param({"3", "10", "21"})
  private int servers;

  private final RuleSet rules = RuleSet.discover(PlanBenchmark.class.getClassLoader());
  private SiteRequirements site = Sites.requirements(3);
  private SizingPlan plan = Sizing.size(site);
  private Deployment deployment = Proposal.of(plan);

  /** Prepares the site. */
  @Setup
  public void prepare() {
    site = Sites.requirements(servers);
    plan = Sizing.size(site);
    deployment = Proposal.of(plan);
    if (deployment.servers().size() != servers) {
      throw new IllegalStateException("servers: " + deployment.servers().size());
    }
  }

  /** From the requirements to the plan. */
  @Benchmark
  public SizingPlan size() {
    return Sizing.size(site);
  }

  /** From the plan to the servers. */
  @Benchmark
  public Deployment propose() {
    return Proposal.of(plan);
  }

  /** All rules over the servers. */
  @Benchmark
  public Report check() {
    return rules.check(deployment);
  }

  /** All of it. */
  @Benchmark
  public Report plan() {
    return rules.check(Proposal.of(Sizing.size(site)));
  }
}
