package dev.ixm.model.release.rules;

import static dev.ixm.model.Topology.SINGLE_SERVER;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.Release;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.release.Releases;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleContext;
import dev.ixm.model.site.Deployment;
import org.junit.jupiter.api.Test;

class ReleaseRulesTest {

  @Test
  void warnsOfReleasesThatTheGuideDoesNotDescribe() {
    Deployment.Builder site = site(SINGLE_SERVER);
    check("release.described", site.release(Release.parse("10.8")).build()).findsNothing();
    check("release.described", site.release(Release.R11_0).build())
        .finds("/release", "11.0", "10.8");
  }

  @Test
  void takesTheReleasesOfPlugInsForDescribed() {
    Rule<Deployment> rule = ReleaseRules.ALL.get(0);
    Release later = Release.parse("11.1");
    RuleContext context =
        RuleContext.of(
            Releases.builtIn()
                .with(
                    ReleaseFacts.of(later)
                        .with(CapacityTables.KIND, CapacityTables.builder().build())));
    assertThat(rule.evaluate(site(SINGLE_SERVER).release(later).build(), context)).isEmpty();
    assertThat(rule.evaluate(site(SINGLE_SERVER).release(Release.R11_0).build(), context))
        .singleElement()
        .extracting(Finding::facts)
        .hasToString("{actual=11.0, expected=one of 10.8, 11.1}");
  }
}
