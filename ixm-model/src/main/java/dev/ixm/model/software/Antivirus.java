package dev.ixm.model.software;

import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.Support;
import org.immutables.value.Value;

/** An antivirus program for servers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableAntivirus.class)
public abstract class Antivirus {

  Antivirus() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name, never blank} */
  public abstract String name();

  /** {@return SUPPORTED if it was validated, WARNING if it was only installed with the product} */
  public abstract Support support();

  /** {@return where in the guide the program stands} */
  public abstract Source source();

  @Value.Check
  void validate() {
    checkText("name", name());
  }

  /** Builds an {@link Antivirus}. */
  public static final class Builder extends ImmutableAntivirus.Builder {
    Builder() {}
  }
}
