package dev.ixm.sizing.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.ixm.model.Release;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleProvider;
import dev.ixm.model.site.Deployment;
import dev.ixm.sizing.ReleaseTables;
import dev.ixm.sizing.capacity.rules.TrafficRules;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The built-in rules that compare a site with the capacity tables of its release. */
public final class SizingRules implements RuleProvider {

  /** Called by {@link java.util.ServiceLoader}. */
  public SizingRules() {}

  @Override
  public ImmutableList<Rule<?>> rules() {
    return rules(ReleaseTables.builtIn());
  }

  @Override
  public ImmutableList<Rule<?>> rules(ClassLoader classLoader) {
    return rules(ReleaseTables.discover(classLoader));
  }

  private static ImmutableList<Rule<?>> rules(ReleaseTables releases) {
    return ImmutableList.<Rule<?>>builder()
        .addAll(byRelease(releases, Deployment::release, SizingRules::ofDeployments))
        .addAll(TrafficRules.ALL)
        .build();
  }

  private static ImmutableList<Rule<Deployment>> ofDeployments(CapacityTables tables) {
    return ImmutableList.<Rule<Deployment>>builder()
        .addAll(CapacityRules.all(tables))
        .addAll(ServiceRules.all(tables))
        .build();
  }

  /** Rules that each judge a subject by the tables of the subject's release. */
  private static <S> ImmutableList<Rule<S>> byRelease(
      ReleaseTables releases,
      Function<S, Release> release,
      Function<CapacityTables, ImmutableList<Rule<S>>> rules) {
    Map<Release, ImmutableList<Rule<S>>> known =
        Maps.toMap(releases.releases(), each -> rules.apply(releases.of(each)));
    ImmutableList<Rule<S>> others = rules.apply(releases.of(Release.R10_8));
    return IntStream.range(0, others.size())
        .mapToObj(
            i ->
                Rule.of(
                    others.get(i).info(),
                    others.get(i).subjectType(),
                    (S subject) ->
                        known
                            .getOrDefault(release.apply(subject), others)
                            .get(i)
                            .evaluate(subject)))
        .collect(toImmutableList());
  }
}
