package dev.ixm.model.topology.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;

/** The numbers that the installer asks for. */
public final class NumberRules {

  private static final Source SECONDARY =
      Source.of(9, "Secondary Voice Servers", "G09-223", "G08-102");

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          Numbering.range(
              rule("topology.secondary.number.range", MUST, SECONDARY)
                  .formerly("ha.secondary.number.range"),
              Role.SECONDARY),
          Numbering.unique(
              rule("topology.secondary.number.unique", MUST, SECONDARY)
                  .formerly("ha.secondary.number.unique"),
              Role.SECONDARY));

  private NumberRules() {}
}
