package dev.ixm.config.cse;

import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** Which CSE server synchronizes the users of a feature group. */
@Value.Immutable
@JsonDeserialize(as = ImmutableEngineGroup.class)
public abstract class EngineGroup {

  /** The field on the tab Synchronization Options of a feature group. */
  public static final String FIELD = "TSE Location";

  EngineGroup() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name of the feature group, never blank} */
  public abstract String name();

  /** {@return the computer name in the field {@value #FIELD}; empty if not known} */
  public abstract Optional<String> location();

  @Value.Check
  void validate() {
    checkText("name", name());
  }

  /** Builds an {@link EngineGroup}. */
  public static final class Builder extends ImmutableEngineGroup.Builder {
    Builder() {}
  }
}
