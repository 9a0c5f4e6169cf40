package dev.ixm.runbook.simulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.runbook.state.Need;
import java.util.Optional;
import org.immutables.value.Value;

/** A need that is not met in at least one of the orders that a runbook allows. */
@Value.Immutable
@JsonDeserialize(as = ImmutableUnmetNeed.class)
public abstract class UnmetNeed {

  private static final CharMatcher PLAIN =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));

  UnmetNeed() {}

  static Builder builder() {
    return new Builder();
  }

  /** {@return the id of the step that has the need, empty if it is the goal's} */
  public abstract Optional<String> step();

  /** {@return what is needed} */
  public abstract Need need();

  /** {@return what there may be instead} */
  public abstract String found();

  /**
   * {@return the id of the step that makes it so, because it comes before or may come between;
   * empty if it is so from the start}
   */
  public abstract Optional<String> setBy();

  /** {@return who decided that the step may be done all the same, empty if nobody} */
  public abstract Optional<NeedWaiver> waiver();

  /** {@return ERROR for what must be, WARNING for what should; INFO if a site waived it} */
  public final Severity severity() {
    return waiver().isPresent() ? Severity.INFO : need().level().severity();
  }

  /**
   * {@return the same as a finding, to be shown with others} Its rule is called {@code need} and
   * what the key is about.
   */
  public final Finding finding() {
    Finding.Builder finding =
        Finding.breach(
            RuleInfo.of(
                "need."
                    + PLAIN.negate().collapseFrom(Ascii.toLowerCase(need().key().aspect()), '-'),
                waiver().isPresent() ? Level.MAY : need().level(),
                "a step finds what it needs",
                need().source(),
                need().basis()),
            "");
    finding.found(found()).expected(Bound.equalTo(need().value()));
    finding.about("key", need().key().toString()).about("step", step().orElse("goal"));
    setBy().ifPresent(it -> finding.about("set by", it));
    waiver()
        .ifPresent(it -> finding.about("waived by", it.approvedBy()).about("reason", it.reason()));
    if (!need().key().place().isEmpty()) {
      finding.about(Finding.SERVER, need().key().place());
    }
    return finding.build();
  }

  /** {@return all of it in one sentence} */
  @Override
  public final String toString() {
    return "%s: %s, but may be `%s`%s"
        .formatted(
            step().map(it -> "`" + it + "`").orElse("goal"),
            need(),
            found(),
            setBy().map(it -> " by `" + it + "`").orElse(" from the start"));
  }

  static final class Builder extends ImmutableUnmetNeed.Builder {
    Builder() {}
  }
}
