package dev.ixm.config.password;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.rule.RuleInfo;

/** Counts the characters of some classes; of all classes, it counts the length. */
final class CharacterCountRule extends StructuralRule {

  private static final long ONE = 1L << 32;

  private final ImmutableSet<CharacterClass> classes;

  CharacterCountRule(
      RuleInfo info, ImmutableSet<CharacterClass> classes, int minimum, int maximum) {
    super(info, minimum, maximum);
    this.classes = classes;
  }

  ImmutableSet<CharacterClass> classes() {
    return classes;
  }

  @Override
  long step(long state, int previous, int codePoint) {
    return classes.contains(CharacterClass.of(codePoint)) ? state + ONE : state;
  }
}
