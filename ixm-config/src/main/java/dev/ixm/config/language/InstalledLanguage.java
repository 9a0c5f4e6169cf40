package dev.ixm.config.language;

import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A language that is installed. What is empty is not known. Source: guide chapter 20. */
@Value.Immutable
@JsonDeserialize(as = ImmutableInstalledLanguage.class)
public abstract class InstalledLanguage {

  InstalledLanguage() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return its name, such as one of the {@link dev.ixm.model.language.LanguageCatalog}; never
   * blank}
   */
  public abstract String name();

  /** {@return whether it was selected in IXM Admin, without which nobody can use it} */
  public abstract Optional<Boolean> selected();

  /** {@return how its prompts are encoded} */
  public abstract Optional<PromptFormat> promptFormat();

  /** {@return the language of the text-to-speech voice that is used with it} */
  public abstract Optional<String> voice();

  @Value.Check
  void validate() {
    checkText("name", name());
  }

  /** Builds an {@link InstalledLanguage}. */
  public static final class Builder extends ImmutableInstalledLanguage.Builder {
    Builder() {}
  }
}
