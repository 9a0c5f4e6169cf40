package dev.ixm.testkit.assertion;

import dev.ixm.model.Topology;
import dev.ixm.model.guide.Figure;
import dev.ixm.sizing.SizingPlan;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Assertions on a plan. Where one fails, the message shows how the figure was computed. */
public final class SizingPlanAssert extends AbstractAssert<SizingPlanAssert, SizingPlan> {

  SizingPlanAssert(SizingPlan actual) {
    super(actual, SizingPlanAssert.class);
  }

  /**
   * {@return this, if the plan has a topology}
   *
   * @param topology the topology
   * @throws AssertionError otherwise
   */
  public SizingPlanAssert hasTopology(Topology topology) {
    isNotNull();
    return same(actual.topology(), actual.topology().value(), topology);
  }

  /**
   * {@return this, if the plan takes so many voice servers, without spares}
   *
   * @param servers how many
   * @throws AssertionError otherwise
   */
  public SizingPlanAssert hasVoiceServers(int servers) {
    isNotNull();
    return same(actual.voiceServers(), actual.voiceServers().value(), servers);
  }

  /**
   * {@return this, if the servers need this hardware profile}
   *
   * @param profile its name in the guide, such as {@code HA1}
   * @throws AssertionError otherwise
   */
  public SizingPlanAssert hasHardware(String profile) {
    isNotNull();
    return same(actual.serverHardware(), actual.serverHardware().value().name(), profile);
  }

  /**
   * {@return this, if the plan takes so many remote CSE servers, for all types of email together}
   *
   * @param servers how many
   * @throws AssertionError otherwise
   */
  public SizingPlanAssert hasRemoteCseServers(int servers) {
    isNotNull();
    int found = actual.remoteCseServers().values().stream().mapToInt(Figure::value).sum();
    return same(actual.csePlacement(), found, servers);
  }

  private SizingPlanAssert same(Figure<?> figure, Object found, Object expected) {
    Assertions.assertThat(found).as("%s", figure).isEqualTo(expected);
    return this;
  }
}
