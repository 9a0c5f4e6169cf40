package dev.ixm.hosts;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import dev.ixm.ansible.gathered.GatheredSite;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.testkit.breach.Breach;
import dev.ixm.testkit.fixture.SampleSite;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * Which rules what is gathered decides, where a site states nothing but what it cannot leave out.
 */
public final class Decided {

  private static final RuleSet RULES = RuleSet.discover(Decided.class.getClassLoader());

  private Decided() {}

  /** {@return the ids of the rules whose breach on a sample site its facts show} */
  public static ImmutableSet<String> gathered() {
    return rules(Decided::gathered);
  }

  /** {@return the ids of the rules whose breach on a sample site is seen without its facts} */
  public static ImmutableSet<String> stated() {
    return rules(Bare::site);
  }

  private static ImmutableSet<String> rules(UnaryOperator<Deployment> known) {
    return Breach.all().stream()
        .map(Breach::rule)
        .distinct()
        .filter(rule -> Arrays.stream(SampleSite.values()).anyMatch(it -> isFound(rule, it, known)))
        .collect(toImmutableSet());
  }

  private static boolean isFound(String rule, SampleSite sample, UnaryOperator<Deployment> known) {
    return sample != SampleSite.LARGEST
        && canBreak(rule, sample)
        && RULES.check(known.apply(sample.breaking(rule))).findings().stream()
            .filter(finding -> finding.kind() == Finding.Kind.BREACH)
            .anyMatch(finding -> finding.rule().id().equals(rule));
  }

  private static boolean canBreak(String rule, SampleSite sample) {
    return Breach.all().stream()
        .filter(breach -> breach.rule().equals(rule))
        .anyMatch(breach -> breach.topologies().contains(sample.deployment().topology()));
  }

  private static Deployment gathered(Deployment site) {
    return GatheredSite.of(Bare.site(site), WrittenFacts.of(site)).deployment();
  }
}
