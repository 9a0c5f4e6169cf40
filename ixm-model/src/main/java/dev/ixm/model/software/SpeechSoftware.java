package dev.ixm.model.software;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Source;
import dev.ixm.model.language.SpeechEngine;
import org.immutables.value.Value;

/** The program that a speech engine is. */
@Value.Immutable
@JsonDeserialize(as = ImmutableSpeechSoftware.class)
public abstract class SpeechSoftware {

  SpeechSoftware() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return which engine} */
  public abstract SpeechEngine engine();

  /** {@return the name of the program, never blank} */
  public abstract String name();

  /** {@return the versions, of which one is needed; never empty} */
  public abstract ImmutableSet<String> versions();

  /** {@return where in the guide the program stands} */
  public abstract Source source();

  @Value.Check
  void validate() {
    checkText("name", name());
    check(!versions().isEmpty(), "versions", "must name at least one version");
  }

  /** Builds a {@link SpeechSoftware}. */
  public static final class Builder extends ImmutableSpeechSoftware.Builder {
    Builder() {}
  }
}
