package dev.ixm.model.rule;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import org.immutables.value.Value;

/** What JSON has of a rule. */
@Value.Immutable
@JsonDeserialize(as = ImmutableRuleInfoForm.class)
abstract class RuleInfoForm {

  abstract String id();

  abstract Level level();

  abstract String summary();

  abstract Source source();

  abstract Basis basis();

  abstract ImmutableSet<String> formerIds();

  @Value.Default
  boolean judgesSite() {
    return false;
  }
}
