package dev.ixm.model.hardware;

import static dev.ixm.model.check.Checks.checkRange;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import dev.ixm.model.storage.Drive;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** The machine, real or virtual, that a server runs on. What is empty is not known. */
@Value.Immutable
@JsonDeserialize(as = ImmutableHardware.class)
public abstract class Hardware {

  /** The most logical processors that a machine can be stated to have. */
  public static final int MAX_PROCESSORS = 4096;

  private static final int MAX_NETWORK_CARDS = 64;

  Hardware() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the number of logical processors (vCPU), 1 to 4096} */
  public abstract OptionalInt logicalProcessors();

  /** {@return the clock rate of its processors} */
  public abstract Optional<Frequency> processorSpeed();

  /** {@return who makes its processors} */
  public abstract Optional<ProcessorVendor> processorVendor();

  /** {@return how its BIOS sets the processors} */
  public abstract Optional<ProcessorMode> processorMode();

  /** {@return the installed memory} */
  public abstract Optional<DataSize> memory();

  /** {@return its drives, empty if not known} */
  public abstract ImmutableList<Drive> drives();

  /** {@return the number of network cards, 1 to 64} */
  public abstract OptionalInt networkCards();

  @Value.Check
  void check() {
    checkRange("logicalProcessors", logicalProcessors(), 1, MAX_PROCESSORS);
    checkRange("networkCards", networkCards(), 1, MAX_NETWORK_CARDS);
  }

  /** Builds a {@link Hardware}. */
  public static final class Builder extends ImmutableHardware.Builder {
    Builder() {}
  }
}
