package dev.ixm.runbook.simulation;

import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.ixm.model.guide.Basis;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Need;
import org.immutables.value.Value;

/**
 * A site's decision that a need does not bind it which the guide does not state. What the guide
 * states cannot be waived.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableNeedWaiver.class)
public abstract class NeedWaiver {

  NeedWaiver() {}

  /**
   * {@return a waiver}
   *
   * @param key what is not needed
   * @param approvedBy who decided
   * @param reason why
   * @throws IllegalArgumentException if name or reason is blank
   */
  public static NeedWaiver of(Key key, String approvedBy, String reason) {
    return ImmutableNeedWaiver.of(key, approvedBy, reason);
  }

  /** {@return what is not needed} */
  @Value.Parameter
  public abstract Key key();

  /** {@return who decided, never blank} */
  @Value.Parameter
  public abstract String approvedBy();

  /** {@return why, never blank} */
  @Value.Parameter
  public abstract String reason();

  final boolean covers(Need need) {
    return need.basis() != Basis.STATED && need.key().equals(key());
  }

  @Value.Check
  void validate() {
    checkText("approvedBy", approvedBy());
    checkText("reason", reason());
  }
}
