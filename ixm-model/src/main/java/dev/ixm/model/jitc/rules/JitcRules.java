package dev.ixm.model.jitc.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;

/** What the JITC edition asks of a site. */
public final class JitcRules {

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule("jitc.tls", MUST, Source.of(14, "Introduction"))
              .forSite(JitcRules::protectedSignalling));

  private JitcRules() {}

  /** Judges what is stated: the view would say that the site will use TLS, whatever it states. */
  private static void protectedSignalling(SiteView site, FindingCollector here) {
    if (site.isJitc()) {
      here.at("pbx")
          .at("transport")
          .equal(site.stated().pbx().map(Pbx::transport), SipTransport.TLS);
    }
  }
}
