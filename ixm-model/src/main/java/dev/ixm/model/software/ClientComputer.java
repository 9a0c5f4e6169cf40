package dev.ixm.model.software;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkRange;
import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import java.util.Optional;
import org.immutables.value.Value;

/** A kind of computer that users of the site have. What is empty is not known. */
@Value.Immutable
@JsonDeserialize(as = ImmutableClientComputer.class)
public abstract class ClientComputer {

  private static final int MAX_VERSION = 100_000;

  ClientComputer() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what the site calls this kind, never blank} */
  public abstract String name();

  /** {@return its memory} */
  public abstract Optional<DataSize> memory();

  /** {@return the clock rate of its processor} */
  public abstract Optional<Frequency> processorSpeed();

  /** {@return what it makes messages heard with, perhaps nothing} */
  public abstract Optional<ImmutableSet<AudioDevice>> audioDevices();

  /** {@return the formats that its media player plays, perhaps none} */
  public abstract Optional<ImmutableSet<AudioFormat>> audioFormats();

  /** {@return what its users work with} */
  public abstract ImmutableSet<ClientUse> uses();

  /**
   * {@return the programs for these uses that are installed, by the names of {@link
   * SoftwareCatalog}, never blank, with the number of their version before the dot, 0 to 100,000}
   */
  public abstract ImmutableMap<String, Integer> programs();

  /** {@return whether it runs further programs beside the product's clients} */
  public abstract Optional<Boolean> otherPrograms();

  @Value.Check
  void validate() {
    checkText("name", name());
    check(programs().keySet().stream().noneMatch(String::isBlank), "programs", "must have names");
    programs().values().forEach(version -> checkRange("programs", version, 0, MAX_VERSION));
  }

  /** Builds a {@link ClientComputer}. */
  public static final class Builder extends ImmutableClientComputer.Builder {
    Builder() {}
  }
}
