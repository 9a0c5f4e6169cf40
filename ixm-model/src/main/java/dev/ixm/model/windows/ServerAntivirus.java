package dev.ixm.model.windows;

import static dev.ixm.model.check.Checks.checkText;
import static dev.ixm.model.check.Checks.checkTexts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;

/** An antivirus program that is installed on a server. */
@Value.Immutable
@JsonDeserialize(as = ImmutableServerAntivirus.class)
public abstract class ServerAntivirus {

  ServerAntivirus() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the program's name, never blank} */
  public abstract String program();

  /**
   * {@return the folders that it does not scan, with all that is in them, such as {@code D:\UC}}
   */
  public abstract ImmutableSet<String> excludedFolders();

  @Value.Check
  void validate() {
    checkText("program", program());
    checkTexts("excludedFolders", excludedFolders());
  }

  /** Builds a {@link ServerAntivirus}. */
  public static final class Builder extends ImmutableServerAntivirus.Builder {
    Builder() {}
  }
}
