package dev.ixm.site.change;

import dev.ixm.model.rule.Finding;
import java.util.Optional;

/**
 * A finding that came, went, or counts otherwise than before.
 *
 * @param kind how it changed
 * @param before the finding of the earlier report, empty if it is new
 * @param after the finding of the later report, empty if it is no longer found
 */
public record Change(Kind kind, Optional<Finding> before, Optional<Finding> after) {

  /** How findings change, in the order in which they are listed. */
  public enum Kind {
    /** It was not there before. */
    NEW,
    /** It counts as more severe than before. */
    WORSE,
    /** It is no longer found, but only because its rule did not judge; it may be there still. */
    NO_LONGER_JUDGED,
    /** A waiver speaks of it that did not before. */
    WAIVED,
    /** It counts as less severe than before, without a new waiver. */
    BETTER,
    /** Its rule judged, and does not find it any more. */
    GONE
  }

  /** {@return the finding as it is, or as it was last} */
  public Finding finding() {
    return after().or(this::before).orElseThrow();
  }

  /** {@return the change on one line} */
  @Override
  public String toString() {
    return kind() + " " + finding();
  }
}
