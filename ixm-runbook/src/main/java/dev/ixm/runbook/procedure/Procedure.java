package dev.ixm.runbook.procedure;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;

/**
 * Something that can be done with a site. Implement it to offer one of your own.
 *
 * <p>It writes steps, whose needs and effects say what they rely on; it need not check anything.
 * {@link Plan} does, and refuses what does not come out.
 */
public interface Procedure {

  /** {@return what it is} */
  ProcedureInfo info();

  /**
   * {@return the state that it is meant to start in: that of a site which is installed and runs,
   * unless overridden}
   *
   * @param site as it is to be when all is done; it may break rules
   * @param inputs all that it asks for
   */
  default SiteState start(SiteView site, Inputs inputs) {
    return SiteState.installed(site);
  }

  /**
   * {@return what has to be so when all is done}
   *
   * @param site as it shall be then; it may break rules
   * @param inputs all that it asks for
   */
  ImmutableList<Need> goal(SiteView site, Inputs inputs);

  /**
   * {@return what about the site speaks against it, empty if nothing; nothing unless overridden} An
   * error keeps it from being planned, anything else is to be heeded.
   *
   * @param site as it is to be when all is done; it may break rules
   */
  default ImmutableList<Finding> objections(SiteView site) {
    return ImmutableList.of();
  }

  /**
   * {@return what about the answers speaks against it, where the site by itself does not; nothing
   * unless overridden}
   *
   * @param site as it shall be when all is done; it may break rules
   * @param inputs all that it asks for, each one of its choices
   */
  default ImmutableList<Finding> objections(SiteView site, Inputs inputs) {
    return ImmutableList.of();
  }

  /**
   * {@return whether it is done anew on each occasion, as a snapshot is, so that something is to be
   * done even where its goal is reached; false unless overridden}
   *
   * @param inputs all that it asks for
   */
  default boolean isRepeated(Inputs inputs) {
    return false;
  }

  /**
   * {@return the steps}
   *
   * @param site as it is to be when all is done; it may break rules
   * @param inputs all that it asks for
   */
  Runbook write(SiteView site, Inputs inputs);

  /**
   * {@return the steps for a site, by the facts that the SDK has of its release} Nobody checks
   * them: a {@link Plan} does.
   *
   * @param deployment as it is to be when all is done; it may break rules
   * @param inputs all that it asks for
   * @throws IllegalArgumentException if the procedure is not for such a site or such inputs
   */
  default Runbook write(Deployment deployment, Inputs inputs) {
    return write(SiteView.of(deployment), inputs);
  }
}
