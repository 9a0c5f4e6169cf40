package dev.ixm.model.rule;

import static dev.ixm.model.check.Checks.checkTexts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Level;
import org.immutables.value.Value;

/**
 * Which rules a house uses, and the values that its own rules ask for, as a file of JSON keeps
 * them. {@link RuleSet#configured} makes a rule set of it.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRuleConfiguration.class)
public abstract class RuleConfiguration {

  RuleConfiguration() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the rules to use, by id, by an id of an earlier release, or many at once by the words
   * that their ids begin with, such as {@code network} or {@code network.servers}; empty for all}
   */
  public abstract ImmutableSet<String> only();

  /** {@return the rules not to use, named in the same ways} */
  public abstract ImmutableSet<String> without();

  /** {@return how binding the rules are that are used; empty for all} */
  public abstract ImmutableSet<Level> levels();

  /** {@return values that rules of plug-ins ask for, by the names that these give them} */
  public abstract ImmutableMap<String, String> parameters();

  @Value.Check
  void validate() {
    checkTexts("only", only());
    checkTexts("without", without());
  }

  /** Builds a {@link RuleConfiguration}. */
  public static final class Builder extends ImmutableRuleConfiguration.Builder {
    Builder() {}
  }
}
