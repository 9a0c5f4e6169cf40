package dev.ixm.model.windows;

import static dev.ixm.model.check.Checks.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** The Windows of a server. */
@Value.Immutable
@JsonDeserialize(as = ImmutableOperatingSystem.class)
public abstract class OperatingSystem {

  OperatingSystem() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a version of Windows of which nothing else is known}
   *
   * @param version which version
   */
  public static OperatingSystem of(WindowsVersion version) {
    return builder().version(version).build();
  }

  /** {@return which version} */
  public abstract WindowsVersion version();

  /**
   * {@return the language of its user interface, such as {@code en}, perhaps with a script and a
   * region, but no variant or extension; empty if not known}
   */
  public abstract Optional<Locale> language();

  /** {@return its edition, empty if not known} */
  public abstract Optional<WindowsEdition> edition();

  /** {@return the architecture that it is made for, empty if not known} */
  public abstract Optional<Architecture> architecture();

  /** {@return whether this copy is licensed, empty if not known} */
  public abstract Optional<Boolean> licensed();

  /** {@return whether all of its updates are installed, empty if not known} */
  public abstract Optional<Boolean> updated();

  @Value.Check
  void validate() {
    language()
        .ifPresent(
            locale ->
                check(
                    locale.getVariant().isEmpty() && !locale.hasExtensions(),
                    "language",
                    "must be a language, perhaps with script and region: %s",
                    locale.toLanguageTag()));
  }

  /** Builds an {@link OperatingSystem}. */
  public static final class Builder extends ImmutableOperatingSystem.Builder {
    Builder() {}
  }
}
