package dev.ixm.model;

import static dev.ixm.model.check.Checks.checkRange;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/**
 * Seats by kind. Every seat has a mailbox.
 *
 * <p>The guide calls the same users Advanced, Messaging, UM and UC users; here they are
 * <em>advanced</em> seats.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableSeatCounts.class)
public abstract class SeatCounts {

  /** The largest count that can be expressed; far above what a site may have. */
  public static final int MAX = 10_000_000;

  SeatCounts() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the number of basic seats, 0 to 10,000,000} */
  public abstract int basic();

  /** {@return the number of mainstream seats, 0 to 10,000,000} */
  public abstract int mainstream();

  /** {@return the number of advanced seats, 0 to 10,000,000} */
  public abstract int advanced();

  /** {@return the number of all seats, which is the number of mailboxes} */
  public final int total() {
    return basic() + mainstream() + advanced();
  }

  @Value.Check
  void check() {
    checkRange("basic", basic(), 0, MAX);
    checkRange("mainstream", mainstream(), 0, MAX);
    checkRange("advanced", advanced(), 0, MAX);
  }

  /** Builds a {@link SeatCounts}. */
  public static final class Builder extends ImmutableSeatCounts.Builder {
    Builder() {}
  }
}
