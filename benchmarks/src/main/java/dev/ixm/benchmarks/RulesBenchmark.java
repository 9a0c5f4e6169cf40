package dev.ixm.benchmarks;

import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * Ten of the built-in rules over an HA site, next to the same ten written by hand: a site with
 * every fact stated, and one as it is proposed for the fewest requirements, which lacks many facts.
 */
public class RulesBenchmark extends Measured {

  /**
   * How many voice and Consolidated servers the site has; one more is mirrored onto if complete.
   */
  @Param({"3", "10", "21"})
  private int servers;

  private final RuleSet rules = tenRules();
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
    return TenByHand.check(complete);
  }

  /** The rules, many facts missing. */
  @Benchmark
  public Report rulesOverABareProposal() {
    return rules.check(bare);
  }

  /** By hand, many facts missing. */
  @Benchmark
  public List<Flaw> byHandOverABareProposal() {
    return TenByHand.check(bare);
  }

  static RuleSet tenRules() {
    return RuleSet.of(
        RuleSet.discover(RulesBenchmark.class.getClassLoader()).rules().stream()
            .filter(rule -> TenByHand.IDS.contains(rule.info().id()))
            .toList());
  }
}
