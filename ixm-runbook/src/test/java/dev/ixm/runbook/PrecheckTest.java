package dev.ixm.runbook;

import static dev.ixm.model.rule.RuleSketch.rule;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import dev.ixm.runbook.windows.WindowsUpdate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrecheckTest {

  private static final Deployment BROKEN =
      Sites.highAvailability()
          .addServers(
              Sites.server("SEC4", Role.SECONDARY)
                  .number(4)
                  .timeZone(ZoneId.of("America/Vancouver"))
                  .build())
          .build();

  private static Report report(Deployment deployment) {
    return RuleSet.discover(PrecheckTest.class.getClassLoader()).check(deployment);
  }

  @Test
  void keepsEveryFirstStepBehindTheErrors() {
    Runbook plain = new WindowsUpdate().write(BROKEN, Inputs.none());
    Report report = report(BROKEN);
    assertThat(report.hasErrors()).isTrue();
    Runbook checked = Precheck.before(plain, report);
    ImmutableList<Step> ready = checked.ready(Set.of());
    assertThat(ready).isNotEmpty().allMatch(step -> step.id().startsWith("finding."));
    assertThat(ready)
        .extracting(Step::id)
        .containsExactlyInAnyOrderElementsOf(
            report.findings(Severity.ERROR).stream()
                .map(finding -> "finding." + finding.rule().id())
                .distinct()
                .toList());
    assertThat(checked.steps()).hasSize(plain.steps().size() + ready.size());
    assertThat(checked.title()).isEqualTo(plain.title());
    new Plan(checked).assertOrder("finding.topology.time-zone.same", "recovery.stop@cons");
  }

  @Test
  void namesTheRuleItsPlaceAndTheErrors() {
    Step step =
        Precheck.before(new WindowsUpdate().write(BROKEN, Inputs.none()), report(BROKEN))
            .find("finding.topology.time-zone.same")
            .orElseThrow();
    assertThat(step.what()).isEqualTo("Correct what breaks the rule `topology.time-zone.same`");
    assertThat(step.source().toString()).isEqualTo("chapter 8, Time zones");
    assertThat(step.basis()).isEqualTo(Basis.STATED);
    assertThat(step.expected())
        .hasValue("all servers of a High Availability site are in one time zone");
    assertThat(step.how())
        .singleElement()
        .asString()
        .contains("/servers/4", "actual America/Vancouver", "expected America/Toronto", "SEC4");
  }

  @Test
  void leavesTheRunbookWithoutErrorsAlone() {
    Runbook plain = new WindowsUpdate().write(BROKEN, Inputs.none());
    Report warnings =
        RuleSet.of(
                ImmutableList.of(
                    rule("house.name", Level.SHOULD, Source.of(8, "Requirements"))
                        .holds("is Paris")
                        .forEachServer(
                            server -> true,
                            (site, server, here) -> here.at("name").equal(server.name(), "PARIS"))))
            .check(BROKEN);
    assertThat(warnings.findings(Severity.WARNING)).hasSize(5);
    assertThat(Precheck.before(plain, warnings)).isSameAs(plain);
  }
}
