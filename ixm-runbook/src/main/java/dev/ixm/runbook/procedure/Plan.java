package dev.ixm.runbook.procedure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.Finding;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;
import org.immutables.value.Value;

/**
 * What a procedure comes to on a site: steps that were simulated against our model, or the reasons
 * why there are none.
 */
@Value.Immutable
public abstract class Plan {

  Plan() {}

  static Builder builder() {
    return new Builder();
  }

  /** {@return which procedure} */
  public abstract ProcedureInfo procedure();

  /**
   * {@return what to do; if the plan is {@linkplain #isRefused refused}, nothing but a step for
   * each rule or need that speaks against it}
   */
  public abstract Runbook runbook();

  /** {@return the state in which it is begun} */
  public abstract SiteState start();

  /** {@return what has to be so when all is done; empty if that could not be found out} */
  public abstract ImmutableList<Need> goal();

  /** {@return what speaks against it, and what it should heed; the same reason once} */
  public abstract ImmutableList<Finding> findings();

  /** {@return whether one of the findings is an error, so that nothing must be begun} */
  public final boolean isRefused() {
    return isRefusedBy(findings());
  }

  static boolean isRefusedBy(ImmutableList<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** {@return the findings for which it is refused} */
  public final ImmutableList<Finding> reasons() {
    return findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .collect(toImmutableList());
  }

  static final class Builder extends ImmutablePlan.Builder {
    Builder() {}
  }
}
