package dev.ixm.config.gdpr;

import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;

/** The warnings that callers of the users of one feature group hear. */
@Value.Immutable
@JsonDeserialize(as = ImmutableFeatureGroupWarnings.class)
public abstract class FeatureGroupWarnings {

  FeatureGroupWarnings() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name of the feature group, never blank} */
  public abstract String name();

  /** {@return what is played; of a warning that is not there, nothing is known} */
  public abstract ImmutableMap<CallerWarning, Announcement> warnings();

  @Value.Check
  void validate() {
    checkText("name", name());
  }

  /** Builds {@link FeatureGroupWarnings}. */
  public static final class Builder extends ImmutableFeatureGroupWarnings.Builder {
    Builder() {}
  }
}
