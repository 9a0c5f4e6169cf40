package dev.ixm.model.rule;

/**
 * What became of a waiver as a subject was checked.
 *
 * @param waiver the waiver
 * @param state whether it holds
 * @param findings how many findings it changes; if it has expired, how many it speaks of that no
 *     other waiver changes; if there are none, the waiver can go
 */
public record WaiverUse(Waiver waiver, State state, int findings) {

  /** Whether a waiver holds. */
  public enum State {
    /** It holds. */
    IN_FORCE,
    /** It has ended; what it spoke of counts in full again. */
    EXPIRED,
    /** It names no rule of the set, perhaps by a slip of the pen, and changes nothing. */
    UNKNOWN_RULE
  }
}
