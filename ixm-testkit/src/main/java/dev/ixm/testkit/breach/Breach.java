package dev.ixm.testkit.breach;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Topology;
import dev.ixm.model.site.Deployment;
import dev.ixm.testkit.site.Sites;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * One way to break one built-in rule, and nothing else of that rule: a deployment that it makes has
 * exactly one finding of the rule.
 */
public final class Breach {

  private final String rule;
  private final ImmutableList<Topology> topologies;
  private final UnaryOperator<Deployment> how;

  private Breach(String rule, ImmutableList<Topology> topologies, UnaryOperator<Deployment> how) {
    this.rule = rule;
    this.topologies = topologies;
    this.how = how;
  }

  /** A way to break the rule at any site. */
  static Breach any(String rule, UnaryOperator<Deployment> how) {
    return new Breach(
        rule, ImmutableList.of(Topology.SINGLE_SERVER, Topology.HIGH_AVAILABILITY), how);
  }

  static Breach single(String rule, UnaryOperator<Deployment> how) {
    return new Breach(rule, ImmutableList.of(Topology.SINGLE_SERVER), how);
  }

  static Breach several(String rule, UnaryOperator<Deployment> how) {
    return new Breach(rule, ImmutableList.of(Topology.HIGH_AVAILABILITY), how);
  }

  /** {@return one breach or more of every built-in rule over deployments} */
  public static ImmutableList<Breach> all() {
    return ImmutableList.<Breach>builder()
        .addAll(TopologyBreaches.ALL)
        .addAll(HostBreaches.ALL)
        .addAll(DriveBreaches.ALL)
        .addAll(WindowsBreaches.ALL)
        .addAll(NetworkBreaches.ALL)
        .addAll(CapacityBreaches.ALL)
        .addAll(LicenseBreaches.ALL)
        .addAll(PlatformBreaches.ALL)
        .addAll(MirroringBreaches.ALL)
        .addAll(ServiceBreaches.ALL)
        .build();
  }

  /**
   * {@return deployments that break a built-in rule and have exactly one finding of it}
   *
   * @param rule the rule's id
   * @throws IllegalArgumentException if there is no built-in rule over deployments of this id
   */
  public static Arbitrary<Deployment> of(String rule) {
    ImmutableList<Breach> breaches =
        all().stream()
            .filter(breach -> breach.rule.equals(rule))
            .collect(ImmutableList.toImmutableList());
    checkArgument(!breaches.isEmpty(), "no built-in rule over deployments: '%s'", rule);
    return Arbitraries.of(breaches).flatMap(Breach::deployments);
  }

  /** {@return the id of the rule that is broken} */
  public String rule() {
    return rule;
  }

  /** {@return the topologies of sites that can be broken in this way} */
  public ImmutableList<Topology> topologies() {
    return topologies;
  }

  /**
   * {@return a deployment broken in this way}
   *
   * @param deployment one of a topology that allows it, with every fact stated, that keeps all
   *     rules
   */
  public Deployment applyTo(Deployment deployment) {
    return how.apply(deployment);
  }

  /** {@return deployments broken in this way} */
  public Arbitrary<Deployment> deployments() {
    return Arbitraries.of(topologies).flatMap(Sites::deployments).map(how);
  }

  @Override
  public String toString() {
    return rule;
  }
}
