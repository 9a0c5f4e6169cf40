package dev.ixm.benchmarks;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.benchmarks.byhand.Flaw;
import dev.ixm.benchmarks.byhand.HandWritten;
import dev.ixm.model.Topology;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.testkit.breach.Breach;
import dev.ixm.testkit.site.Sites;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The checks by hand find what the rules find, so that they are fit to be measured against. */
class HandWrittenProperties {

  private static final RuleSet RULES =
      RuleSet.discover(HandWrittenProperties.class.getClassLoader());

  @Property
  void findsWhatTheRulesFindWhateverTheSite(@ForAll("any") Deployment site) {
    assertSame(site);
  }

  @Provide
  Arbitrary<Deployment> any() {
    return Sites.any();
  }

  @Example
  void knowsEachWayToBreakEachRule() {
    for (Breach breach : Breach.all()) {
      for (Topology topology : breach.topologies()) {
        Deployment site = breach.applyTo(Sites.deployments(topology).sample());
        assertThat(HandWritten.check(site))
            .filteredOn(flaw -> !flaw.isNotStated())
            .extracting(Flaw::rule)
            .contains(breach.rule());
        assertSame(site);
      }
    }
  }

  @Example
  void findsNothingInTheSitesThatAreMeasured() {
    for (int servers : List.of(3, 10, 21)) {
      Deployment complete = dev.ixm.benchmarks.Sites.complete(servers);
      assertThat(HandWritten.check(complete)).isEmpty();
      assertThat(RULES.check(complete).findings()).isEmpty();
      assertSame(dev.ixm.benchmarks.Sites.proposed(servers));
    }
  }

  /** The same breaches of the same servers, and the same rules that lack a fact. */
  private static void assertSame(Deployment site) {
    List<Flaw> flaws = HandWritten.check(site);
    List<Finding> findings = RULES.check(site).findings();
    assertThat(
            flaws.stream()
                .filter(flaw -> !flaw.isNotStated())
                .map(flaw -> flaw.rule() + " " + flaw.server()))
        .containsExactlyInAnyOrderElementsOf(
            findings.stream()
                .filter(finding -> finding.kind() == Finding.Kind.BREACH)
                .map(
                    finding ->
                        finding.rule().id()
                            + " "
                            + finding.facts().getOrDefault(Finding.SERVER, ""))
                .toList());
    assertThat(flaws.stream().filter(Flaw::isNotStated).map(Flaw::rule).collect(toSet()))
        .isEqualTo(
            findings.stream()
                .filter(finding -> finding.kind() != Finding.Kind.BREACH)
                .map(finding -> finding.rule().id())
                .collect(toSet()));
  }
}
