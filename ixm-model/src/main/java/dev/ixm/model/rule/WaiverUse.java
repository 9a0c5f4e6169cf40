package dev.ixm.model.rule;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** What became of a waiver as a subject was checked. */
@Value.Immutable
@JsonDeserialize(as = ImmutableWaiverUse.class)
public abstract class WaiverUse {

  /** Whether a waiver holds. */
  public enum State {
    /** It holds. */
    IN_FORCE,
    /** It has ended; what it spoke of counts in full again. */
    EXPIRED,
    /** It names no rule of the set, perhaps by a slip of the pen, and changes nothing. */
    UNKNOWN_RULE
  }

  WaiverUse() {}

  /** {@return the waiver} */
  @Value.Parameter
  public abstract Waiver waiver();

  /** {@return whether it holds} */
  @Value.Parameter
  public abstract State state();

  /**
   * {@return how many findings it changes; if it has expired, how many it speaks of that no other
   * waiver changes} None means that the waiver can go.
   */
  @Value.Parameter
  public abstract int findings();
}
