package dev.ixm.config.password;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.ixm.config.password.CharacterClass.DIGIT;
import static dev.ixm.config.password.CharacterClass.LOWERCASE;
import static dev.ixm.config.password.CharacterClass.OTHER;
import static dev.ixm.config.password.CharacterClass.SPECIAL;
import static dev.ixm.config.password.CharacterClass.UPPERCASE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.LongStream;

/**
 * Refuses rules that contradict each other.
 *
 * <p>Whether a password of some length exists is a sum of intervals: how many characters each class
 * may give. A limit r on runs of a class is one more bound of its interval: so many fit among the n
 * - c others as there are gaps, r × (n - c + 1), which is c ≤ r × (n + 1) / (r + 1). A limit on
 * repeats excludes nothing, since every class has more than one character.
 */
final class PolicyConsistency {

  private static final ImmutableSet<CharacterClass> LETTERS = ImmutableSet.of(UPPERCASE, LOWERCASE);
  private static final ImmutableSet<CharacterClass> NON_ALPHABETIC =
      ImmutableSet.of(DIGIT, SPECIAL);

  private final String policy;
  private final ImmutableList<PasswordRule> rules;

  PolicyConsistency(String policy, ImmutableList<PasswordRule> rules) {
    this.policy = policy;
    this.rules = rules;
  }

  void check() {
    for (PasswordRule rule : rules) {
      checkArgument(
          rule.minimum() <= rule.maximum(),
          "%s: the minimum of '%s' is above its maximum: %s > %s",
          policy,
          rule.info().id(),
          rule.minimum(),
          rule.maximum());
    }
    Bounds length = limits(PasswordRules.ALL);
    long required = all(Integer.MAX_VALUE).least();
    checkArgument(
        length.least() == 0 || required <= length.least(),
        "%s: the minimums of the classes are above the minimum length: %s > %s",
        policy,
        required,
        length.least());
    long longest = Math.min(length.most(), 2 * Math.max(required, length.least()) + 1);
    checkArgument(
        LongStream.rangeClosed(length.least(), longest).anyMatch(this::isPossible),
        "%s: no password can satisfy the limits",
        policy);
  }

  private boolean isPossible(long length) {
    Bounds all = all(longestRun() * (length + 1) / (longestRun() + 1));
    return all.least() <= length && length <= all.most();
  }

  /** How many characters the classes give together if none may give more than a number. */
  private Bounds all(long mostOfClass) {
    return group(LETTERS, mostOfClass)
        .plus(group(NON_ALPHABETIC, mostOfClass))
        .plus(group(ImmutableSet.of(OTHER), mostOfClass));
  }

  private Bounds group(ImmutableSet<CharacterClass> classes, long mostOfClass) {
    return classes.stream()
        .map(each -> limits(ImmutableSet.of(each)).and(new Bounds(0, mostOfClass)))
        .reduce(new Bounds(0, 0), Bounds::plus)
        .and(limits(classes));
  }

  private Bounds limits(ImmutableSet<CharacterClass> classes) {
    return rules.stream()
        .filter(rule -> rule instanceof CharacterCountRule count && count.classes().equals(classes))
        .map(rule -> new Bounds(rule.minimum(), rule.maximum()))
        .reduce(Bounds.NONE, Bounds::and);
  }

  private long longestRun() {
    return rules.stream()
        .filter(rule -> rule instanceof RunRule run && run.isOfClass())
        .mapToLong(PasswordRule::maximum)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  /** From the least to the most, both included; nothing if the least is above the most. */
  private record Bounds(long least, long most) {

    static final Bounds NONE = new Bounds(0, Integer.MAX_VALUE);
    static final Bounds EMPTY = new Bounds(1, 0);

    Bounds and(Bounds other) {
      return new Bounds(Math.max(least, other.least), Math.min(most, other.most));
    }

    Bounds plus(Bounds other) {
      return least > most || other.least > other.most
          ? EMPTY
          : new Bounds(least + other.least, most + other.most);
    }
  }
}
