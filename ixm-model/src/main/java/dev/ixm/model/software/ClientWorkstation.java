package dev.ixm.model.software;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Source;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import org.immutables.value.Value;

/**
 * The least that a user's computer has to be.
 *
 * <p>This is enough for the product alone. Other programs on the same computer need more.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableClientWorkstation.class)
public abstract class ClientWorkstation {

  ClientWorkstation() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the memory} */
  public abstract DataSize memory();

  /** {@return the name of the processor that the speed is one of, never blank} */
  public abstract String processor();

  /** {@return the clock rate of the processor} */
  public abstract Frequency processorSpeed();

  /** {@return the devices for hearing messages, all of them needed} */
  public abstract ImmutableSet<AudioDevice> devices();

  /** {@return the formats of which its media player has to play one, never empty} */
  public abstract ImmutableSet<AudioFormat> audioFormats();

  /** {@return where in the guide the minimum stands} */
  public abstract Source source();

  @Value.Check
  void validate() {
    checkText("processor", processor());
    check(!audioFormats().isEmpty(), "audioFormats", "must name at least one format");
  }

  /** Builds a {@link ClientWorkstation}. */
  public static final class Builder extends ImmutableClientWorkstation.Builder {
    Builder() {}
  }
}
