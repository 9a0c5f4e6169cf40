package dev.ixm.model.network.rules;

import static dev.ixm.model.guide.Level.MAY;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.sample.GuideSamples;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import java.util.List;

/** Addresses that the guide prints as samples. They may be genuine. */
public final class SampleAddressRules {

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule(
                  "network.sample.address",
                  MAY,
                  Source.of(9, "Configuring TLS with Messaging for SIP", "G01-901"))
              .inferred()
              .forSite(SampleAddressRules::addresses));

  private SampleAddressRules() {}

  private static void addresses(SiteView site, FindingCollector here) {
    ImmutableSet<String> samples = site.facts().get(GuideSamples.KIND).addresses();
    here.forEachServer(
        site,
        (all, server) -> true,
        (all, server, at) -> judge(server.addresses(), samples, at.at("addresses")));
    site.stated()
        .pbx()
        .ifPresent(pbx -> judge(pbx.addresses(), samples, here.at("pbx").at("addresses")));
  }

  private static void judge(
      List<String> addresses, ImmutableSet<String> samples, FindingCollector here) {
    here.forEach(
        addresses,
        (address, at) -> {
          if (samples.contains(address)) {
            at.breach(address, Bound.otherThan(address));
          }
        });
  }
}
