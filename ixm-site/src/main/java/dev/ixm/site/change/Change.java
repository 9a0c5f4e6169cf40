package dev.ixm.site.change;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.ixm.model.rule.Finding;
import java.util.Optional;
import org.immutables.value.Value;

/** A finding that came, went, or counts otherwise than before. */
@Value.Immutable
@JsonDeserialize(as = ImmutableChange.class)
public abstract class Change {

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

  Change() {}

  /** {@return how it changed} */
  @Value.Parameter
  public abstract Kind kind();

  /** {@return the finding of the earlier report, empty if it is new} */
  @Value.Parameter
  public abstract Optional<Finding> before();

  /** {@return the finding of the later report, empty if it is no longer found} */
  @Value.Parameter
  public abstract Optional<Finding> after();

  /** {@return the finding as it is, or as it was last} */
  public final Finding finding() {
    return after().or(this::before).orElseThrow();
  }

  /** {@return the change on one line} */
  @Override
  public final String toString() {
    return kind() + " " + finding();
  }
}
