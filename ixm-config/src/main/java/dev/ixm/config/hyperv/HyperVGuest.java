package dev.ixm.config.hyperv;

import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.ixm.model.quantity.DataSize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A guest of a host. What is empty is not known. Source: guide chapter 24, Creating the Guest
 * Environment on the Host.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableHyperVGuest.class)
public abstract class HyperVGuest {

  /** What is chosen in the wizard for the guest's disk. */
  public enum DiskChoice {
    /** {@code Attach a virtual hard disk later}, which the guide prescribes. */
    ATTACH_LATER,
    /** A new one made by the wizard. */
    CREATE,
    /** One that is there. */
    USE_EXISTING
  }

  HyperVGuest() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return its name, never blank} */
  public abstract String name();

  /** {@return the folder of its data; empty if it is the host's default store} */
  public abstract Optional<String> location();

  /** {@return the name of the virtual switch that it is connected to, blank if to none} */
  public abstract Optional<String> virtualSwitch();

  /** {@return what is chosen in the wizard for its disk} */
  public abstract Optional<DiskChoice> diskChoice();

  /** {@return the memory that is dedicated to it} */
  public abstract Optional<DataSize> memory();

  /** {@return the disk that is added to it afterwards} */
  public abstract Optional<VirtualDisk> disk();

  @Value.Check
  void validate() {
    checkText("name", name());
  }

  /** Builds a {@link HyperVGuest}. */
  public static final class Builder extends ImmutableHyperVGuest.Builder {
    Builder() {}
  }
}
