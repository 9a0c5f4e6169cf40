package dev.ixm.config.gdpr;

import static dev.ixm.model.check.Checks.checkDifferent;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a site has set up for the protection of callers' data, to be checked by the rules that
 * {@link dev.ixm.model.rule.RuleSet#discover} finds. Source: guide chapter 10.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePrivacySettings.class)
public abstract class PrivacySettings {

  PrivacySettings() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the switch; empty if not known} */
  public abstract Optional<GdprCompliance> gdprCompliance();

  /** {@return the companies of the voice server, with different numbers} */
  public abstract ImmutableList<CompanyPrompts> companies();

  @Value.Check
  void validate() {
    checkDifferent("companies", companies(), "numbers", CompanyPrompts::number);
  }

  /** Builds {@link PrivacySettings}. */
  public static final class Builder extends ImmutablePrivacySettings.Builder {
    Builder() {}
  }
}
