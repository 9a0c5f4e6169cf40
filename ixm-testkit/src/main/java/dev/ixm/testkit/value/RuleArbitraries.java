package dev.ixm.testkit.value;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.attribute.Attribute;
import dev.ixm.model.attribute.Attributes;
import dev.ixm.model.attribute.Change;
import dev.ixm.model.attribute.Look;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.Fact;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Question;
import dev.ixm.model.rule.Rationale;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleConfiguration;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.rule.Waiver;
import dev.ixm.model.rule.WaiverUse;
import dev.ixm.model.rule.Waivers;
import dev.ixm.sizing.Sizing;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import dev.ixm.testkit.arbitrary.Elements;
import dev.ixm.testkit.arbitrary.ScalarArbitraries;
import dev.ixm.testkit.arbitrary.Values;
import dev.ixm.testkit.breach.Breach;
import dev.ixm.testkit.site.Sites;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What the built-in rules say, of whom, and where the guide says so. */
final class RuleArbitraries {

  private static final int MAX_DAY = 20_000;

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(Figure.class, RuleArbitraries::figures)
          .put(Attribute.class, () -> Arbitraries.of(Attributes.ALL))
          .put(Look.class, () -> Arbitraries.of(Attributes.ALL).map(Attribute::look))
          .put(Change.class, () -> Arbitraries.of(Attributes.ALL).map(Attribute::change))
          .put(
              Rationale.class,
              () -> infos().map(RuleInfo::why).filter(Optional::isPresent).map(Optional::get))
          .put(Source.class, () -> infos().map(RuleInfo::source))
          .put(Finding.class, RuleArbitraries::findings)
          .put(Fact.class, () -> Elements.of(expectations().map(Bound::values)))
          .put(Bound.class, RuleArbitraries::expectations)
          .put(Report.class, RuleArbitraries::reports)
          .put(Question.class, RuleArbitraries::questions)
          .put(RuleInfo.class, RuleArbitraries::infos)
          .put(Waiver.class, RuleArbitraries::waivers)
          .put(RuleConfiguration.class, RuleArbitraries::configurations)
          .put(Waivers.class, RuleArbitraries::books)
          .put(WaiverUse.class, RuleArbitraries::uses);

  private RuleArbitraries() {}

  static RuleSet rules() {
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

  private static Arbitrary<RuleConfiguration> configurations() {
    return Values.of(RuleConfiguration.class)
        .each("only", infos().map(RuleInfo::id))
        .each("without", infos().map(RuleInfo::id))
        .whole(
            "parameters",
            Arbitraries.maps(infos().map(RuleInfo::id), ScalarArbitraries.names()).ofMaxSize(2))
        .build();
  }

  private static Arbitrary<Question> questions() {
    return Elements.of(reports().map(Report::questions));
  }

  private static Arbitrary<Finding> findings() {
    RuleSet rules = rules();
    return Arbitraries.of(Breach.all())
        .flatMap(Breach::deployments)
        .map(rules::check)
        .flatMap(report -> Arbitraries.of(report.findings()))
        .withoutEdgeCases();
  }

  /** What the limits of findings are made of: at least one value each. */
  private static Arbitrary<Bound> expectations() {
    RuleSet rules = rules();
    return Arbitraries.of(Breach.all())
        .flatMap(Breach::deployments)
        .map(
            site ->
                rules.check(site).findings().stream()
                    .flatMap(finding -> finding.expected().stream())
                    .filter(bound -> !bound.values().isEmpty())
                    .toList())
        .map(bounds -> bounds.isEmpty() ? ImmutableList.of(Bound.atLeast(1)) : bounds)
        .flatMap(Arbitraries::of)
        .withoutEdgeCases();
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, MAX_DAY).map(LocalDate::ofEpochDay);
  }

  /** Of built-in rules, and of rules that do not exist. */
  private static Arbitrary<Waiver> waivers() {
    return Values.of(Waiver.class)
        .each(
            "rule",
            Arbitraries.oneOf(
                infos().map(RuleInfo::id), Arbitraries.of("house.names", "no.such-rule")))
        .each("until", days())
        .build();
  }

  private static Arbitrary<Waivers> books() {
    return waivers().list().uniqueElements().ofMaxSize(3).map(RuleArbitraries::book);
  }

  private static Waivers book(Iterable<Waiver> waivers) {
    return Waivers.builder().waivers(waivers).build();
  }

  /** What becomes of the waiver of a rule that was run, or that does not exist. */
  private static Arbitrary<WaiverUse> uses() {
    RuleSet rules = rules();
    return Combinators.combine(Sites.any(), waivers(), days())
        .flatAs(
            (site, waiver, day) ->
                Arbitraries.oneOf(
                        Arbitraries.of(rules.check(site).rules()), Arbitraries.of("no.such-rule"))
                    .map(rule -> Waiver.builder().from(waiver).rule(rule).build())
                    .map(it -> rules.waive(book(ImmutableList.of(it)), day).check(site))
                    .flatMap(report -> Arbitraries.of(report.waivers())))
        .withoutEdgeCases();
  }
}
