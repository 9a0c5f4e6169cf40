package dev.ixm.config.gdpr.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.gdpr.Erasure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Rule;

/** The removal of a caller's data. */
public final class ErasureRules {

  /** What the provider offers. */
  public static final ImmutableList<Rule<Erasure>> ALL =
      ImmutableList.of(
          rule("gdpr.erasure.tool", MUST, Source.of(10, "Installation", "G10-006"))
              .judging(
                  Erasure.class,
                  (erasure, here) -> here.at("toolInstalled").equal(erasure.toolInstalled(), true)),
          rule(
                  "gdpr.erasure.complete",
                  MUST,
                  Source.of(10, "Removing a Caller’s Details from the Database", "G10-028"))
              .judging(
                  Erasure.class,
                  (erasure, here) ->
                      here.at("removed").atLeast(erasure.removed(), erasure.numbers())));

  private ErasureRules() {}
}
