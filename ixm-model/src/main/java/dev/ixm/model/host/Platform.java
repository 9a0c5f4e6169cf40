package dev.ixm.model.host;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;

/** What a server runs on, and which of its features are in use. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePlatform.class)
public abstract class Platform {

  Platform() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the kind} */
  public abstract PlatformKind kind();

  /** {@return the platform's version, such as {@code 6.7}; empty if it has none or not known} */
  public abstract Optional<String> version();

  /** {@return the features in use} */
  public abstract ImmutableSet<PlatformFeature> features();

  /** Builds a {@link Platform}. */
  public static final class Builder extends ImmutablePlatform.Builder {
    Builder() {}
  }
}
