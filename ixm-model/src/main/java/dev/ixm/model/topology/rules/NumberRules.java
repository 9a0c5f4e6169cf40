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
  private static final String WEB = "Dedicated Web Server Installation";

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
              Role.SECONDARY),
          Numbering.range(
              rule("web.number.range", MUST, Source.of(19, WEB, "G19-009", "G09-395")), Role.REMOTE_WEB),
          Numbering.unique(
              rule("web.number.unique", MUST, Source.of(19, WEB, "G19-010", "G09-395")), Role.REMOTE_WEB),
          Numbering.maximum(
              rule("web.count.maximum", MUST, Source.of(19, WEB, "G19-011", "G09-395")),
              Role.REMOTE_WEB));

  private NumberRules() {}
}
