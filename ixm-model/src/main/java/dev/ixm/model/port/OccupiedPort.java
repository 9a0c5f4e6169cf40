package dev.ixm.model.port;

import static dev.ixm.model.check.Checks.checkRange;
import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** A port that a program other than the product listens on. */
@Value.Immutable
@JsonDeserialize(as = ImmutableOccupiedPort.class)
public abstract class OccupiedPort {

  OccupiedPort() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the port, 1 to {@link PortRange#MAX}} */
  public abstract int port();

  /** {@return by which transport} */
  public abstract TransportProtocol transport();

  /** {@return the name of the program, never blank} */
  public abstract String program();

  @Value.Check
  void validate() {
    checkRange("port", port(), 1, PortRange.MAX);
    checkText("program", program());
  }

  /** Builds an {@link OccupiedPort}. */
  public static final class Builder extends ImmutableOccupiedPort.Builder {
    Builder() {}
  }
}
