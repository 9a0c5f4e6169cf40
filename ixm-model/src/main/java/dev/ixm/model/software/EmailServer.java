package dev.ixm.model.software;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.ixm.model.EmailType;
import dev.ixm.model.guide.Source;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** An email system in a version that the product can be synchronized with. */
@Value.Immutable
@JsonDeserialize(as = ImmutableEmailServer.class)
public abstract class EmailServer {

  EmailServer() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the system} */
  public abstract EmailType type();

  /** {@return its version, a year; empty for a service that has none} */
  public abstract OptionalInt version();

  /** {@return where in the guide the system stands} */
  public abstract Source source();

  /** Builds an {@link EmailServer}. */
  public static final class Builder extends ImmutableEmailServer.Builder {
    Builder() {}
  }
}
