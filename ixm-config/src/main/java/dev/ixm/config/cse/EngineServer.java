package dev.ixm.config.cse;

import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.ixm.model.windows.Architecture;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What is set on a server with a CSE: a remote CSE server, the spare, or the Consolidated. */
@Value.Immutable
@JsonDeserialize(as = ImmutableEngineServer.class)
public abstract class EngineServer {

  EngineServer() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the computer name, never blank} */
  public abstract String name();

  /** {@return the setting of {@link EngineConfig}; empty if not known} */
  public abstract Optional<Boolean> primaryInstance();

  /** {@return the value of {@link EngineRegistry}; empty if not known} */
  public abstract OptionalInt registryPrimary();

  /** {@return that of its Windows, which decides on the registry key; X64 unless set} */
  @Value.Default
  public Architecture architecture() {
    return Architecture.X64;
  }

  @Value.Check
  void validate() {
    checkText("name", name());
  }

  /** Builds an {@link EngineServer}. */
  public static final class Builder extends ImmutableEngineServer.Builder {
    Builder() {}
  }
}
