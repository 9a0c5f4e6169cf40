package dev.ixm.testkit.value;

import com.google.common.collect.Iterables;
import dev.ixm.ansible.gathered.GatheredSite;
import dev.ixm.config.certificate.SelfSigned;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.site.SitePart;
import dev.ixm.site.change.Change;
import dev.ixm.site.change.ReportChanges;
import dev.ixm.site.order.OrderItem;
import dev.ixm.site.order.OrderList;
import dev.ixm.sizing.Sizing;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import dev.ixm.testkit.arbitrary.Elements;
import dev.ixm.testkit.breach.Breach;
import dev.ixm.testkit.site.Sites;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What a study of a site is made of. */
final class StudyArbitraries {

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(GatheredSite.class, StudyArbitraries::gathered)
          .put(SitePart.class, StudyArbitraries::parts)
          .put(OrderItem.class, StudyArbitraries::items)
          .put(Change.class, StudyArbitraries::changes);

  private StudyArbitraries() {}

  private static Arbitrary<SitePart> parts() {
    return Combinators.combine(
            Arbitraries.of("deployment.json", "voice-servers/IXM-PRIMARY/ETSIPService.ini"),
            Arbitraries.of("IXM-PRIMARY", "IXM-CONS").optional(),
            IxmArbitraries.of(Report.class))
        .as(SitePart::new);
  }

  /** Sites of which no host has been asked, and some of which one gave no answer to read. */
  private static Arbitrary<GatheredSite> gathered() {
    return Combinators.combine(
            Arbitraries.oneOf(Sites.deployments(), Sites.any()), Arbitraries.of(true, false))
        .as(
            (site, asked) ->
                GatheredSite.of(site, asked ? Map.of("unknown.json", new byte[0]) : Map.of()));
  }

  /** Every site needs a server. */
  private static Arbitrary<OrderItem> items() {
    return Elements.of(
        Sites.feasible().map(site -> OrderList.of(Sizing.size(site), SelfSigned.PERMITTED)));
  }

  /** What a breach brings, or ends. */
  private static Arbitrary<Change> changes() {
    RuleSet rules = RuleArbitraries.rules();
    RuleSet one =
        RuleSet.of(
            rules.rules().stream()
                .filter(rule -> rule.subjectType() == Deployment.class)
                .limit(1)
                .toList());
    return Elements.of(
        Arbitraries.of(Breach.all())
            .flatMap(Breach::deployments)
            .map(
                site ->
                    Iterables.concat(
                        ReportChanges.between(one.check(site), rules.check(site)),
                        ReportChanges.between(rules.check(site), one.check(site)))));
  }
}
