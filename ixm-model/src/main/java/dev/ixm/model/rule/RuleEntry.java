package dev.ixm.model.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.plugin.PlugInException;
import dev.ixm.model.plugin.PlugInTrouble;

/**
 * A rule of a set: what it says of itself, asked once, and where it comes from.
 *
 * @param info what the rule said it is
 * @param subjectType what the rule said it judges
 * @param rule the rule
 * @param origin the class that is to blame for the rule, and its provider if known
 * @param <S> what is judged
 */
record RuleEntry<S>(RuleInfo info, Class<S> subjectType, Rule<S> rule, String origin) {

  static <S> RuleEntry<S> of(Rule<S> rule) {
    return of(rule, author(rule));
  }

  /** {@return all rules of a provider, in its order} */
  static ImmutableList<RuleEntry<?>> allOf(RuleProvider provider, RuleParameters parameters) {
    String name = provider.getClass().getName();
    ImmutableList.Builder<RuleEntry<?>> entries = ImmutableList.builder();
    for (Rule<?> rule : rulesOf(provider, name, parameters)) {
      entries.add(of(rule, PlugInTrouble.origin(author(rule), provider)));
    }
    return entries.build();
  }

  /** A value that is refused is the fault of whoever set it. */
  private static ImmutableList<Rule<?>> rulesOf(
      RuleProvider provider, String name, RuleParameters parameters) {
    try {
      return PlugInTrouble.ask(name, "rules()", () -> provider.rules(parameters));
    } catch (PlugInException e) {
      throw parameters.refusal(e);
    }
  }

  private static <S> RuleEntry<S> of(Rule<S> rule, String origin) {
    return new RuleEntry<>(
        PlugInTrouble.ask(origin, "info()", rule::info),
        PlugInTrouble.ask(origin, "subjectType()", rule::subjectType),
        rule,
        origin);
  }

  private static String author(Rule<?> rule) {
    checkArgument(rule != null, "a rule is null");
    return rule instanceof FunctionRule<?> function
        ? function.author()
        : PlugInTrouble.author(rule);
  }

  String id() {
    return info.id();
  }

  /** {@return the id, and those of earlier releases} */
  ImmutableSet<String> names() {
    return ImmutableSet.<String>builder().add(id()).addAll(info.formerIds()).build();
  }

  /** {@return what the rule finds, or that it failed} */
  ImmutableList<Finding> evaluate(Object subject, RuleContext context) {
    try {
      ImmutableList<Finding> findings =
          requireNonNull(rule.evaluate(subjectType.cast(subject), context), "the answer is null");
      for (Finding finding : findings) {
        if (!finding.rule().equals(info)) {
          return failed(subject, context, "reported in another rule's name");
        }
        if (finding.waiver().isPresent()) {
          return failed(subject, context, "waived its own finding");
        }
      }
      return findings;
    } catch (Throwable e) {
      PlugInTrouble.throwIfOfTheMachine(e);
      return failed(subject, context, PlugInTrouble.describe(e));
    }
  }

  private ImmutableList<Finding> failed(Object subject, RuleContext context, String reason) {
    return ImmutableList.of(Finding.failed(info, context.facts(subject), origin + ": " + reason));
  }
}
