package dev.ixm.sizing.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleContext;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.rule.RuleProvider;
import dev.ixm.model.site.Deployment;
import dev.ixm.sizing.SizingPlan;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The built-in rules that compare a site with the capacity tables of its release. */
public final class SizingRules implements RuleProvider {

  /** Called by {@link java.util.ServiceLoader}. */
  public SizingRules() {}

  @Override
  public ImmutableList<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(byRelease(Deployment::release, SizingRules::ofDeployments))
        .addAll(byRelease(plan -> plan.requirements().release(), SizingRules::ofPlans))
        .build();
  }

  private static ImmutableList<Rule<Deployment>> ofDeployments(CapacityTables tables) {
    return ImmutableList.<Rule<Deployment>>builder()
        .addAll(CapacityRules.all(tables))
        .addAll(ServiceRules.all(tables))
        .addAll(HardwareRules.all(tables))
        .build();
  }

  private static ImmutableList<Rule<SizingPlan>> ofPlans(CapacityTables tables) {
    return ImmutableList.of(TrafficRules.messagesPerMinute(tables));
  }

  /** Rules that each judge a subject by the tables of the subject's release. */
  private static <S> ImmutableList<Rule<S>> byRelease(
      Function<S, Release> release, Function<CapacityTables, ImmutableList<Rule<S>>> rules) {
    ImmutableList<Rule<S>> described =
        rules.apply(ReleaseFacts.of(ReleaseFacts.DESCRIBED).get(CapacityTables.KIND));
    return IntStream.range(0, described.size())
        .mapToObj(i -> new ByRelease<>(described.get(i), i, release, rules))
        .collect(toImmutableList());
  }

  private record ByRelease<S>(
      Rule<S> described,
      int index,
      Function<S, Release> release,
      Function<CapacityTables, ImmutableList<Rule<S>>> rules)
      implements Rule<S> {

    @Override
    public RuleInfo info() {
      return described.info();
    }

    @Override
    public Class<S> subjectType() {
      return described.subjectType();
    }

    @Override
    public ImmutableList<Finding> evaluate(S subject, RuleContext context) {
      CapacityTables tables =
          context.releases().find(release.apply(subject)).get(CapacityTables.KIND);
      return rules.apply(tables).get(index).evaluate(subject, context);
    }
  }
}
