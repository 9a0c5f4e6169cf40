package dev.ixm.licensing.rules;

import dev.ixm.model.license.License;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSketch;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;

/** Compares what a site uses with its license. */
interface Licensed {

  void judge(SiteView site, License license, FindingCollector here);

  /** A rule that has nothing to say where no license is stated. */
  static Rule<Deployment> licensed(RuleSketch rule, Licensed check) {
    return rule.forSite(
        (site, here) ->
            site.stated().license().ifPresent(license -> check.judge(site, license, here)));
  }
}
