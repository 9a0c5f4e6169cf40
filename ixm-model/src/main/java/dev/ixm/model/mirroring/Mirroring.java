package dev.ixm.model.mirroring;

import static dev.ixm.model.check.Checks.checkText;
import static dev.ixm.model.check.Checks.checkTexts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That Carbonite Availability mirrors a server onto a backup computer. What is empty is not known.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMirroring.class)
public abstract class Mirroring {

  Mirroring() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return where the backup computer stands} */
  public abstract Optional<MirroringVariant> variant();

  /** {@return the version of Carbonite Availability, such as {@code 8.2}} */
  public abstract Optional<String> version();

  /** {@return the names of the servers that are mirrored; never blank} */
  public abstract ImmutableSet<String> sources();

  /** {@return the name of the server that they are mirrored onto; never blank} */
  public abstract Optional<String> target();

  /** {@return whether both stand in one network environment} */
  public abstract Optional<Boolean> sameNetwork();

  /**
   * {@return whether each server that Carbonite Availability joins has a license of it that has
   * been renewed for this year}
   */
  public abstract Optional<Boolean> licensed();

  @Value.Check
  void validate() {
    checkTexts("sources", sources());
    checkText("target", target());
  }

  /** Builds a {@link Mirroring}. */
  public static final class Builder extends ImmutableMirroring.Builder {
    Builder() {}
  }
}
