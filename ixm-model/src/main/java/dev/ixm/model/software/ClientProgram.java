package dev.ixm.model.software;

import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.ixm.model.guide.Source;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A program that users may have on their computers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableClientProgram.class)
public abstract class ClientProgram {

  ClientProgram() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name, never blank} */
  public abstract String name();

  /** {@return what it is needed for} */
  public abstract ClientUse use();

  /** {@return the lowest version that works, by its number before the dot; empty for all} */
  public abstract OptionalInt minimumVersion();

  /** {@return where in the guide the program stands} */
  public abstract Source source();

  /**
   * {@return whether a version works}
   *
   * @param version the number before the dot
   */
  public final boolean works(int version) {
    return version >= minimumVersion().orElse(version);
  }

  @Value.Check
  void validate() {
    checkText("name", name());
  }

  /** Builds a {@link ClientProgram}. */
  public static final class Builder extends ImmutableClientProgram.Builder {
    Builder() {}
  }
}
