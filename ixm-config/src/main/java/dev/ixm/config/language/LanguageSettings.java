package dev.ixm.config.language;

import static dev.ixm.model.check.Checks.checkNames;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * The languages of a voice server, to be checked by the rules that {@link
 * dev.ixm.model.rule.RuleSet#discover} finds. Source: guide chapter 20.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLanguageSettings.class)
public abstract class LanguageSettings {

  LanguageSettings() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the languages that are installed, with different names} */
  public abstract ImmutableList<InstalledLanguage> languages();

  @Value.Check
  void validate() {
    checkNames("languages", languages(), InstalledLanguage::name);
  }

  /** Builds {@link LanguageSettings}. */
  public static final class Builder extends ImmutableLanguageSettings.Builder {
    Builder() {}
  }
}
