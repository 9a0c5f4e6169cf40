package dev.ixm.model.cse.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.topology.rules.Numbering;

/** The numbers of remote CSE servers. */
public final class CseNumberRules {

  private static final String INSTALLATION = "Dedicated CSE Server Installation";

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          Numbering.range(
              rule("cse.number.range", MUST, Source.of(18, INSTALLATION, "G18-009", "G09-371")),
              Role.REMOTE_CSE),
          Numbering.unique(
              rule("cse.number.unique", MUST, Source.of(18, INSTALLATION, "G18-010", "G09-371")),
              Role.REMOTE_CSE),
          Numbering.maximum(
              rule(
                  "cse.count.maximum",
                  MUST,
                  Source.of(9, "Installing Remote CSE Under JITC", "G09-371")),
              Role.REMOTE_CSE));

  private CseNumberRules() {}
}
