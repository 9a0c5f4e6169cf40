package dev.ixm.runbook.remedy;

import dev.ixm.model.guide.Severity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One finding that somebody has to do something about.
 *
 * @param key what tells the finding from others on any day, see {@link
 *     dev.ixm.model.rule.Finding#key}
 * @param severity how bad it is, as the site decided
 * @param server the server, empty for the site
 * @param what what is wrong
 * @param why what holds where the rule is kept, or why
 * @param fix what ends it, or that a person has to decide
 * @param who who does it, empty if nobody is named
 * @param until by when, empty if no day is set
 * @param state how far it is
 * @param justification why it is accepted for now, empty if it is not
 */
public record ActionItem(
    String key,
    Severity severity,
    String server,
    String what,
    String why,
    String fix,
    String who,
    Optional<LocalDate> until,
    State state,
    String justification) {

  /** How far it is. */
  public enum State {
    /** Something has to be done. */
    OPEN,
    /** The site accepts it, see the justification. */
    WAIVED,
    /** It is no longer found. */
    DONE
  }

  /**
   * {@return this item with who does it until when}
   *
   * @param person who
   * @param day by when
   */
  public ActionItem assigned(String person, LocalDate day) {
    return with(person, Optional.of(day), state);
  }

  /** {@return this item as one of something that is no longer found} */
  ActionItem done() {
    return with(who, until, State.DONE);
  }

  /**
   * {@return this item with what an earlier plan has of the same finding, unless it is waived; of a
   * waiver that ended the justification does not hold any more}
   */
  ActionItem after(ActionItem earlier) {
    if (state != State.OPEN) {
      return this;
    }
    String kept = earlier.state == State.OPEN ? earlier.justification : justification;
    return new ActionItem(
        key, severity, server, what, why, fix, earlier.who, earlier.until, state, kept);
  }

  private ActionItem with(String person, Optional<LocalDate> day, State now) {
    return new ActionItem(key, severity, server, what, why, fix, person, day, now, justification);
  }
}
