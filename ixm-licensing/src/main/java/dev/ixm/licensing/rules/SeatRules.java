package dev.ixm.licensing.rules;

import static dev.ixm.licensing.rules.Licensed.licensed;
import static dev.ixm.model.guide.Level.MAY;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.licensing.LicenseLevel;
import dev.ixm.licensing.LicensePolicy;
import dev.ixm.licensing.LicensedCapacity;
import dev.ixm.licensing.LicensedPorts;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.guide.Source;
import dev.ixm.model.license.License;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;

/** The rules that a site has no more users and voice ports than are licensed. */
final class SeatRules {

  static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule("license.seats", MUST, Source.of(1, "Maximum System Capacity", "G01-041", "G05-002"))
              .forSite(SeatRules::seats),
          licensed(
              rule("license.voice-ports", MUST, Source.of(5, "Procedure", "G05-085")),
              SeatRules::voicePorts),
          licensed(
              rule(
                      "license.reduced-below-demo",
                      MAY,
                      Source.of(12, "License Expiration", "G02-554", "G02-586"))
                  .inferred(),
              SeatRules::reducedBelowDemo));

  private SeatRules() {}

  /** The one rule that says that no license is stated; the others are silent then. */
  private static void seats(SiteView site, FindingCollector findings) {
    if (site.stated().license().isEmpty()) {
      findings.at("license").notStated();
      return;
    }
    SeatCounts used = site.stated().seats();
    SeatCounts licensed = site.stated().license().get().seats();
    FindingCollector here = findings.at("seats");
    here.at("basic").atMost(used.basic(), licensed.basic());
    here.at("mainstream").atMost(used.mainstream(), licensed.mainstream());
    here.at("advanced").atMost(used.advanced(), licensed.advanced());
  }

  private static void voicePorts(SiteView site, License license, FindingCollector here) {
    here.at("voicePorts")
        .with("basic", license.seats().basic())
        .with("mainstream", license.seats().mainstream())
        .with("purchased", license.purchasedVoicePorts())
        .atMost(site.stated().voicePorts(), LicensedPorts.of(license, policy(site)).value());
  }

  /** The guide links the two limits nowhere, so that a small site gains when its grace is over. */
  private static void reducedBelowDemo(SiteView site, License license, FindingCollector here) {
    if (license.expirationDate().isPresent()) {
      here.at("license")
          .at("seats")
          .atLeast(
              mailboxes(license, LicenseLevel.REDUCED, policy(site)),
              mailboxes(license, LicenseLevel.DEMO, policy(site)));
    }
  }

  private static int mailboxes(License license, LicenseLevel level, LicensePolicy policy) {
    return LicensedCapacity.of(level, license, policy).mailboxes().value();
  }

  private static LicensePolicy policy(SiteView site) {
    return site.facts().get(LicensePolicy.KIND);
  }
}
