package dev.ixm.config.password;

import dev.ixm.model.rule.RuleInfo;

/** Counts the characters of the longest run of one character, or of one class of characters. */
final class RunRule extends StructuralRule {

  private final boolean ofClass;

  RunRule(RuleInfo info, boolean ofClass, int maximum) {
    super(info, 0, maximum);
    this.ofClass = ofClass;
  }

  boolean isOfClass() {
    return ofClass;
  }

  /** The upper half of the state is the longest run, the lower half the present one. */
  @Override
  long step(long state, int previous, int codePoint) {
    long run = continues(previous, codePoint) ? (state & 0xFFFF_FFFFL) + 1 : 1;
    return Math.max(state >>> 32, run) << 32 | run;
  }

  private boolean continues(int previous, int codePoint) {
    return previous == codePoint
        || (ofClass
            && previous >= 0
            && CharacterClass.of(previous) == CharacterClass.of(codePoint));
  }
}
