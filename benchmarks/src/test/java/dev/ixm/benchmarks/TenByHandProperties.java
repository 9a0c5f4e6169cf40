package dev.ixm.benchmarks;

import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.testkit.breach.Breach;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The checks by hand find what the rules find, so that they are fit to be measured against. */
class TenByHandProperties {

  private static final RuleSet RULES = RulesBenchmark.tenRules();

  @Property
  void findWhatTheRulesFindWhateverTheSite(@ForAll("any") Deployment site) {
    assertSame(site);
  }

  @Provide
  Arbitrary<Deployment> any() {
    return dev.ixm.testkit.site.Sites.any();
  }

  @Property
  void findWhatTheRulesFindInASiteThatBreaksOne(@ForAll("broken") Deployment site) {
    assertThat(TenByHand.check(site)).isNotEmpty();
    assertSame(site);
  }

  @Provide
  Arbitrary<Deployment> broken() {
    return Arbitraries.of(TenByHand.IDS).flatMap(Breach::of);
  }

  @Example
  void findWhatTheRulesFindInTheSitesThatAreMeasured() {
    assertThat(RULES.rules()).hasSize(10);
    for (int servers : List.of(3, 10, 21)) {
      assertThat(TenByHand.check(Sites.complete(servers))).isEmpty();
      assertSame(Sites.complete(servers));
      assertSame(Sites.proposed(servers));
    }
  }

  private static void assertSame(Deployment site) {
    assertThat(together(TenByHand.check(site)))
        .containsExactlyInAnyOrderElementsOf(
            RULES.check(site).findings().stream().map(TenByHandProperties::flaw).toList());
  }

  private static Flaw flaw(Finding finding) {
    return new Flaw(finding.rule().id(), finding.path(), finding.kind() == Finding.Kind.NOT_STATED);
  }

  /** A rule says in one finding what it lacks; that is at the site if it is in several places. */
  private static List<Flaw> together(List<Flaw> flaws) {
    ImmutableSetMultimap<String, String> missing =
        flaws.stream()
            .filter(Flaw::isMissing)
            .collect(toImmutableSetMultimap(Flaw::rule, Flaw::path));
    Stream<Flaw> one =
        missing.asMap().entrySet().stream()
            .map(it -> new Flaw(it.getKey(), place(it.getValue()), true));
    return Stream.concat(flaws.stream().filter(flaw -> !flaw.isMissing()), one).toList();
  }

  private static String place(Iterable<String> paths) {
    return Iterables.size(paths) == 1 ? Iterables.getOnlyElement(paths) : "";
  }
}
