package dev.ixm.licensing;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.ixm.model.guide.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A change of level, or a message to the administrator, at an instant. */
@Value.Immutable
@JsonDeserialize(as = ImmutableTimelineEntry.class)
public abstract class TimelineEntry {

  /** What an entry says. Of simultaneous entries, the one whose kind is declared first is first. */
  public enum Kind {
    /** The level changed. */
    LEVEL_CHANGE,
    /** The term ends soon, or ended and the capacity is reduced; sent by mail. */
    EXPIRATION_REMINDER,
    /** The license server does not authorize the program, or the key or file is missing. */
    AUTHENTICATION_NOTICE,
    /** An upgrade was stored; sent by mail. */
    UPGRADE_MAIL,
    /** The program found the upgrade and asks to refresh the license. */
    UPGRADE_PROMPT,
    /**
     * The vendor's server for native licenses was shut down: on that day, on each anniversary of
     * it, and when a license that needs it is activated later. The program does not send this.
     */
    LEGACY_ENDED;

    /** {@return whether this is a message of the program to the administrator} */
    public boolean isReminder() {
      return this != LEVEL_CHANGE && this != LEGACY_ENDED;
    }
  }

  TimelineEntry() {}

  /** {@return when; the beginning of the day for an EXPIRATION_REMINDER} */
  public abstract Instant at();

  /** {@return the date at that instant in the time zone of the timeline} */
  public abstract LocalDate date();

  /** {@return what the entry says} */
  public abstract Kind kind();

  /** {@return the days left to the expiration date, negative after it; for EXPIRATION_REMINDER} */
  public abstract OptionalInt daysLeft();

  /**
   * {@return the name of the server of which the level changed; empty for the site as a whole, the
   * level of which is that of the server with the least} There is an entry for each server that
   * changes, whether the site does or not; the Primary goes with the servers that it reaches.
   */
  public abstract Optional<String> server();

  /** {@return the level until then; for LEVEL_CHANGE} */
  public abstract Optional<LicenseLevel> before();

  /** {@return the level from then on; for LEVEL_CHANGE} */
  public abstract Optional<LicenseLevel> after();

  /**
   * {@return what the entry is about; for LEVEL_CHANGE the condition that decides from then on,
   * empty if nothing is the matter, and for the others empty if it is not yet one}
   */
  public abstract Optional<Condition> condition();

  /** {@return where the guide says so} */
  public abstract Source source();

  /** {@return the entry on one line} */
  @Override
  public final String toString() {
    StringBuilder text = new StringBuilder().append(date()).append(' ').append(kind());
    server().ifPresent(name -> text.append(" on ").append(name));
    daysLeft().ifPresent(days -> text.append(", days left ").append(days));
    before().ifPresent(level -> text.append(' ').append(level));
    after().ifPresent(level -> text.append(" to ").append(level));
    return text.append(" [").append(source()).append(']').toString();
  }
}
