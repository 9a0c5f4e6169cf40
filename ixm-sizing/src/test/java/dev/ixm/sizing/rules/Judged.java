package dev.ixm.sizing.rules;

import static com.google.common.collect.Iterables.getOnlyElement;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;

/** What one sizing rule says of one site. */
final class Judged {

  private static final RuleSet RULES = RuleSet.of(new SizingRules().rules());

  private final ImmutableList<Finding> findings;

  private Judged(ImmutableList<Finding> findings) {
    this.findings = findings;
  }

  static Judged by(String rule, Deployment.Builder site) {
    Report report = RULES.check(site.build());
    assertThat(report.rules()).contains(rule);
    return new Judged(
        report.findings().stream()
            .filter(finding -> finding.rule().id().equals(rule))
            .collect(ImmutableList.toImmutableList()));
  }

  static Deployment.Builder site(Topology topology, int basic, int advanced) {
    return Deployment.builder()
        .name("test")
        .topology(topology)
        .seats(SeatCounts.builder().basic(basic).mainstream(0).advanced(advanced).build())
        .voicePorts(0);
  }

  static Server.Builder server(String name, Role... roles) {
    return Server.builder().name(name).addRoles(roles);
  }

  void kept() {
    assertThat(findings).isEmpty();
  }

  void broken(String path, Object actual, Object expected) {
    Finding finding = getOnlyElement(findings);
    assertThat(finding.kind()).isEqualTo(Finding.Kind.BREACH);
    assertThat(finding.path()).isEqualTo(path);
    assertThat(finding.facts())
        .containsEntry(Finding.ACTUAL, actual.toString())
        .containsEntry(Finding.EXPECTED, expected.toString());
  }

  void notStated(String paths) {
    Finding finding = getOnlyElement(findings);
    assertThat(finding.kind()).isEqualTo(Finding.Kind.NOT_STATED);
    assertThat(finding.facts()).containsEntry(Finding.MISSING, paths);
  }
}
