package dev.ixm.testkit;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.GuideRef;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.sizing.Sizing;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What the built-in rules say, of whom, and where the guide says so. */
final class RuleArbitraries {

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(Figure.class, RuleArbitraries::figures)
          .put(GuideRef.class, () -> infos().map(RuleInfo::source))
          .put(Finding.class, RuleArbitraries::findings)
          .put(Report.class, RuleArbitraries::reports)
          .put(RuleInfo.class, RuleArbitraries::infos);

  private RuleArbitraries() {}

  private static RuleSet rules() {
    return RuleSet.discover(RuleArbitraries.class.getClassLoader());
  }

  private static Arbitrary<Figure<?>> figures() {
    return Sites.feasible().flatMap(site -> Arbitraries.of(Sizing.size(site).figures()));
  }

  private static Arbitrary<RuleInfo> infos() {
    return Arbitraries.of(
        rules().rules().stream().map(Rule::info).collect(ImmutableList.toImmutableList()));
  }

  private static Arbitrary<Report> reports() {
    RuleSet rules = rules();
    return Arbitraries.oneOf(Sites.deployments(), Sites.any()).map(rules::check);
  }

  private static Arbitrary<Finding> findings() {
    RuleSet rules = rules();
    return Arbitraries.of(Breach.all())
        .flatMap(Breach::deployments)
        .map(rules::check)
        .flatMap(report -> Arbitraries.of(report.findings()));
  }
}
