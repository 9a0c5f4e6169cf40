package dev.ixm.testkit.breach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.rule.Waivers;
import dev.ixm.model.site.Deployment;
import dev.ixm.testkit.site.Sites;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is accepted in one call is quiet, and nothing else is. */
class BaselineProperties {

  private static final RuleSet RULES = RuleSet.discover(BaselineProperties.class.getClassLoader());
  private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

  @Property(tries = 100)
  void acceptsAllBreachesOfTheReport(@ForAll("broken") Deployment site) {
    Report report = RULES.check(site);
    Waivers baseline = Waivers.baseline(report, "J. Doe", "known", Optional.of(DAY));
    Report quiet = RULES.waive(baseline, DAY).check(site);
    assertThat(quiet.findings()).hasSameSizeAs(report.findings());
    assertThat(quiet.findings())
        .filteredOn(finding -> finding.kind() == Finding.Kind.BREACH)
        .isNotEmpty()
        .allMatch(finding -> finding.severity() == Severity.INFO && finding.waiver().isPresent());
    assertThat(Waivers.baseline(quiet, "J. Doe", "known", Optional.empty()).waivers()).isEmpty();
    assertThat(RULES.waive(baseline, DAY.plusDays(1)).check(site).findings())
        .isEqualTo(report.findings());
  }

  @Property(tries = 100)
  void acceptsNothingOfASiteThatKeepsAll(@ForAll("sound") Deployment site) {
    assertThat(Waivers.baseline(RULES.check(site), "J. Doe", "known", Optional.empty()).waivers())
        .isEmpty();
  }

  @Provide
  Arbitrary<Deployment> broken() {
    return Arbitraries.of(Breach.all()).flatMap(Breach::deployments);
  }

  @Provide
  Arbitrary<Deployment> sound() {
    return Sites.deployments();
  }
}
