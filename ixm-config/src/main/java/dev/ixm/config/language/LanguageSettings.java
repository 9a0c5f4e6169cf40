package dev.ixm.config.language;

import static dev.ixm.model.check.Checks.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
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
    Set<String> names = new HashSet<>();
    for (InstalledLanguage it : languages()) {
      check(names.add(it.name()), "languages", "must have different names: '%s'", it.name());
    }
  }

  /** Builds {@link LanguageSettings}. */
  public static final class Builder extends ImmutableLanguageSettings.Builder {
    Builder() {}
  }
}
