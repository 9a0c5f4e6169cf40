package dev.ixm.benchmarks;

import dev.ixm.benchmarks.byhand.Flaw;
import dev.ixm.benchmarks.byhand.HandWritten;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * All built-in rules over an HA site, next to the same checks written by hand: a site with every
 * fact stated, and one as it is proposed for the fewest requirements, which lacks many facts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RulesBenchmark {

  /**
   * How many voice and Consolidated servers the site has; one more is mirrored onto if complete.
   */
  @Param({"3", "10", "21"})
  private int servers;

  private final RuleSet rules = RuleSet.discover(RulesBenchmark.class.getClassLoader());
  private Deployment complete = Sites.complete(3);
  private Deployment bare = Sites.proposed(3);

  /** Prepares the sites. */
  @Setup
  public void prepare() {
    complete = Sites.complete(servers);
    bare = Sites.proposed(servers);
  }

  /** The rules, nothing to find. */
  @Benchmark
  public Report rulesOverACompleteSite() {
    return rules.check(complete);
  }

  /** By hand, nothing to find. */
  @Benchmark
  public List<Flaw> byHandOverACompleteSite() {
    return HandWritten.check(complete);
  }

  /** The rules, many facts missing. */
  @Benchmark
  public Report rulesOverABareProposal() {
    return rules.check(bare);
  }

  /** By hand, many facts missing. */
  @Benchmark
  public List<Flaw> byHandOverABareProposal() {
    return HandWritten.check(bare);
  }
}
