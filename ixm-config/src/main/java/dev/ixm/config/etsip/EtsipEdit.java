package dev.ixm.config.etsip;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.ini.IniChange;
import dev.ixm.config.ini.IniDiff;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;

/** What a profile made of a file. */
public final class EtsipEdit {

  private final IniDocument before;
  private final EtsipFile after;

  EtsipEdit(IniDocument before, IniDocument after) {
    this.before = before;
    this.after = EtsipFile.of(after);
  }

  /** {@return the file with the edit} */
  public EtsipFile file() {
    return after;
  }

  /** {@return each setting that was added or changed, with its values, which name files} */
  public ImmutableList<IniChange> changes() {
    return IniDiff.between(before, after.document());
  }

  /**
   * {@return what is still missing or wrong: all that rules find in the file with the edit}
   *
   * @param rules for instance all that {@link RuleSet#discover} gives
   */
  public Report open(RuleSet rules) {
    return after.check(rules);
  }

  /** {@return the changes, without values} */
  @Override
  public String toString() {
    return changes().toString();
  }
}
