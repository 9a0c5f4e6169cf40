package dev.ixm.model.site;

import dev.ixm.model.Edition;
import dev.ixm.model.Topology;
import dev.ixm.model.release.ReleaseFacts;

/** What follows from a deployment, by the facts of its release. */
public final class SiteView {

  private final Deployment stated;
  private final ReleaseFacts facts;

  private SiteView(Deployment stated, ReleaseFacts facts) {
    this.stated = stated;
    this.facts = facts;
  }

  /**
   * {@return the view of a deployment}
   *
   * @param deployment what is stated
   * @param facts of its release
   */
  public static SiteView of(Deployment deployment, ReleaseFacts facts) {
    return new SiteView(deployment, facts);
  }

  /** {@return what is stated of the site} */
  public Deployment stated() {
    return stated;
  }

  /** {@return what its release offers} */
  public ReleaseFacts facts() {
    return facts;
  }

  /** {@return whether the site has the topology HIGH_AVAILABILITY} */
  public boolean isHighAvailability() {
    return stated.topology() == Topology.HIGH_AVAILABILITY;
  }

  /** {@return whether the site has the edition JITC} */
  public boolean isJitc() {
    return stated.edition() == Edition.JITC;
  }
}
