package dev.ixm.model.rules;

import static com.google.common.collect.Iterables.getOnlyElement;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import java.util.Map;

/** One built-in rule over one site. */
public final class RuleCase {

  private static final RuleSet RULES = RuleSet.of(new DeploymentRules().rules());

  private final ImmutableList<Finding> findings;

  private RuleCase(ImmutableList<Finding> findings) {
    this.findings = findings;
  }

  public static RuleCase check(String rule, Deployment.Builder site) {
    return check(rule, site.build());
  }

  public static RuleCase check(String rule, Deployment site) {
    Report report = RULES.check(site);
    assertThat(report.rules()).contains(rule);
    return new RuleCase(
        report.findings().stream()
            .filter(finding -> finding.rule().id().equals(rule))
            .collect(ImmutableList.toImmutableList()));
  }

  public void findsNothing() {
    assertThat(findings).isEmpty();
  }

  /** Exactly one breach, about the site. */
  public void finds(String path, Object actual, Object expected) {
    assertBreach(path, facts(ImmutableMap.of(), actual, expected));
  }

  /** Exactly one breach, about a server. */
  public void findsAtServer(String server, String path, Object actual, Object expected) {
    assertBreach(path, facts(ImmutableMap.of(Finding.SERVER, server), actual, expected));
  }

  /** Exactly one breach, about a thing that another fact names. */
  public void findsOf(String fact, String name, String path, Object actual, Object expected) {
    assertBreach(path, facts(ImmutableMap.of(fact, name), actual, expected));
  }

  /** Exactly one breach, about how many servers play a role. */
  public void findsOfRole(Object role, int actual, String expected) {
    assertBreach("/servers", facts(ImmutableMap.of("role", role), actual, expected));
  }

  /** Exactly one breach, with facts that say where. */
  public void findsOf(
      ImmutableMap<String, String> place, String path, Object actual, Object expected) {
    assertBreach(path, facts(place, actual, expected));
  }

  /** Exactly one breach, whatever else it tells of. */
  public void breaks(String path, Object actual, Object expected) {
    Finding finding = getOnlyElement(findings);
    assertThat(finding.kind()).isEqualTo(Finding.Kind.BREACH);
    assertThat(finding.path()).isEqualTo(path);
    assertThat(finding.facts()).containsAllEntriesOf(facts(ImmutableMap.of(), actual, expected));
  }

  /** Exactly one breach, where there is no value to show. */
  public void misses(ImmutableMap<String, String> place, String path, Object expected) {
    ImmutableMap<String, String> facts =
        ImmutableMap.<String, String>builder()
            .putAll(place)
            .put(Finding.EXPECTED, expected.toString())
            .buildOrThrow();
    assertBreach(path, facts);
  }

  /** As many breaches as there are paths, in their order. */
  public void findsAt(String... paths) {
    assertThat(findings).extracting(Finding::path).containsExactly(paths);
    assertThat(findings).extracting(Finding::kind).containsOnly(Finding.Kind.BREACH);
  }

  /** Exactly one finding, about missing facts. */
  public void lacks(String... pointers) {
    Finding finding = getOnlyElement(findings);
    assertThat(finding.kind()).isEqualTo(Finding.Kind.NOT_STATED);
    assertThat(finding.path()).isEqualTo(pointers.length == 1 ? pointers[0] : "");
    assertThat(finding.facts())
        .containsExactly(Map.entry(Finding.MISSING, String.join(" ", pointers)));
  }

  private void assertBreach(String path, ImmutableMap<String, String> facts) {
    Finding finding = getOnlyElement(findings);
    assertThat(finding.kind()).isEqualTo(Finding.Kind.BREACH);
    assertThat(finding.path()).isEqualTo(path);
    assertThat(finding.facts()).isEqualTo(facts);
  }

  private static ImmutableMap<String, String> facts(
      Map<String, ?> place, Object actual, Object expected) {
    ImmutableMap.Builder<String, String> facts = ImmutableMap.builder();
    place.forEach((name, value) -> facts.put(name, value.toString()));
    return facts
        .put(Finding.ACTUAL, actual.toString())
        .put(Finding.EXPECTED, expected.toString())
        .buildOrThrow();
  }
}
