package dev.ixm.model.release.rules;

import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleContext;
import dev.ixm.model.site.Deployment;

/** Whether anything is known of a site's release. */
public final class ReleaseRules {

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule("release.described", SHOULD, Source.of(15, "Requirements", "G15-003"))
              .inferred()
              .judging(Deployment.class, ReleaseRules::described));

  private ReleaseRules() {}

  private static void described(Deployment site, RuleContext context, FindingCollector here) {
    if (!context.releases().describes(site.release())) {
      here.at("release")
          .breach(
              site.release(),
              Bound.oneOf(
                  Sets.union(
                      ImmutableSet.of(ReleaseFacts.DESCRIBED), context.releases().offered())));
    }
  }
}
