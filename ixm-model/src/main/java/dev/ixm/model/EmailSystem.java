package dev.ixm.model;

import static dev.ixm.model.check.Checks.checkRange;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** An email system of the site and how many of its users are synchronized. */
@Value.Immutable
@JsonDeserialize(as = ImmutableEmailSystem.class)
public abstract class EmailSystem {

  EmailSystem() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return which system} */
  public abstract EmailType type();

  /** {@return the number of Advanced users on this system, 0 to 10,000,000} */
  public abstract int users();

  /** {@return whether anybody uses it; one without users is no second email type} */
  public final boolean isUsed() {
    return users() > 0;
  }

  @Value.Check
  void check() {
    checkRange("users", users(), 0, SeatCounts.MAX);
  }

  /** Builds an {@link EmailSystem}. */
  public static final class Builder extends ImmutableEmailSystem.Builder {
    Builder() {}
  }
}
