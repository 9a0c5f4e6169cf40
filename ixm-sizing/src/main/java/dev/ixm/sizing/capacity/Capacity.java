package dev.ixm.sizing.capacity;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.ixm.model.guide.Source;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** One row of the guide's table of capacities. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCapacity.class)
public abstract class Capacity {

  Capacity() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what is counted, such as {@code text-to-speech ports}; never blank} */
  public abstract String name();

  /** {@return what the capacity is one of} */
  public abstract CapacityScope scope();

  /** {@return the most that there may be, 0 or more; empty if there is no limit} */
  public abstract OptionalInt most();

  /** {@return where it stands} */
  public abstract Source source();

  /**
   * {@return whether there may be so many}
   *
   * @param count how many, 0 or more
   * @throws IllegalArgumentException if {@code count} is negative
   */
  public final boolean allows(int count) {
    checkArgument(count >= 0, "count must not be negative: %s", count);
    return most().isEmpty() || count <= most().getAsInt();
  }

  @Value.Check
  void validate() {
    checkText("name", name());
    check(most().orElse(0) >= 0, "most", "must not be negative: %s", most().orElse(0));
  }

  /** {@return the capacity on one line} */
  @Override
  public final String toString() {
    return "%s: %s (%s) [%s]"
        .formatted(
            name(),
            most().isPresent() ? "at most " + most().getAsInt() : "unlimited",
            scope(),
            source());
  }

  /** Builds a {@link Capacity}. */
  public static final class Builder extends ImmutableCapacity.Builder {
    Builder() {}
  }
}
