package dev.ixm.testkit.contract;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.remedy.Remedies;
import dev.ixm.runbook.remedy.Remedy;
import dev.ixm.runbook.simulation.Simulation;
import dev.ixm.runbook.state.SiteState;
import dev.ixm.site.SiteStudy;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What the remedies of a site have to keep, by rules of any house: what they say they end is gone
 * when their runbook was simulated, and nothing is new. Implement it in a jqwik test class of
 * yours.
 */
public interface RemedyContract {

  /** {@return the rules that judge before and after} */
  RuleSet rules();

  /** {@return sites that break some of the rules} */
  @Provide
  Arbitrary<Deployment> broken();

  /**
   * Check, remedy, simulate, derive the site from the state that results, check again.
   *
   * @param site a site that breaks rules
   */
  @Property(tries = 100)
  default void endsWhatItNamesAndBringsNothingNew(@ForAll("broken") Deployment site) {
    Report report = rules().check(site);
    Remedies remedies = Remedies.of(report, site, rules());
    Simulation simulation =
        Simulation.of(remedies.runbook(), SiteState.installed(SiteView.of(site)));
    assertThat(simulation.check()).isEmpty();
    ImmutableSet<String> after = keys(rules().check(Remedies.described(simulation.end())));
    assertThat(keys(report)).containsAll(after);
    assertThat(remedies.list())
        .filteredOn(remedy -> remedy.edit().isPresent())
        .flatExtracting(Remedy::ends)
        .extracting(Finding::key)
        .noneMatch(after::contains);
    assertThat(keys(remedies.after())).isEqualTo(after);
  }

  /**
   * Each breach has one remedy; a server is restarted once, and one after the other.
   *
   * @param site a site that breaks rules
   */
  @Property(tries = 50)
  default void namesEachBreachOnce(@ForAll("broken") Deployment site) {
    Report report = rules().check(site);
    Remedies remedies = Remedies.of(report, site, rules());
    assertThat(remedies.list().stream().flatMap(it -> it.ends().stream()).map(Finding::key))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            report.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.BREACH)
                .map(Finding::key)
                .distinct()
                .toList());
  }

  /**
   * {@return sites that break some of the rules, in the deployment, or in what belongs to it, such
   * as settings files and answers; those of {@link #broken} with the settings that were written for
   * them unless overridden}
   */
  @Provide
  default Arbitrary<SiteStudy> studies() {
    return broken()
        .map(site -> SiteStudy.check(site, rules()))
        .map(study -> SiteStudy.builder().from(study).settings(study.settingsFiles()).build());
  }

  /**
   * What is changed in the deployment, in files, in answers and in other descriptions ends what it
   * names and brings nothing new in any of them.
   *
   * @param study a site that breaks rules
   */
  @Property(tries = 50)
  default void endsWhatItNamesInFilesAndAnswersToo(@ForAll("studies") SiteStudy study) {
    SiteState start = SiteState.installed(SiteView.of(study.deployment()));
    assertThat(Simulation.of(study.remedies().runbook(), start).check()).isEmpty();
    ImmutableSet<String> after = keys(study.mended().report());
    assertThat(keys(study.report())).containsAll(after);
    assertThat(study.remedies().list())
        .filteredOn(remedy -> remedy.edit().isPresent())
        .flatExtracting(Remedy::ends)
        .extracting(Finding::key)
        .noneMatch(after::contains);
  }

  private static ImmutableSet<String> keys(Report report) {
    return report.findings().stream().map(Finding::key).collect(toImmutableSet());
  }
}
