package dev.ixm.licensing;

import static java.util.Comparator.comparing;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes from event to event; between two of them everything is settled. */
final class TimelineIterator extends AbstractIterator<TimelineEntry> {

  private static final Comparator<TimelineEntry> ORDER =
      comparing(TimelineEntry::at)
          .thenComparing(TimelineEntry::kind)
          .thenComparing(entry -> entry.daysLeft().orElse(0), Comparator.reverseOrder())
          .thenComparing(
              entry -> entry.condition().map(Condition::kind),
              Comparators.emptiesFirst(Comparator.naturalOrder()));

  private final Timers timers;
  private final Notices notices;
  private final Precedence precedence;
  private final Ledger ledger;
  private final ImmutableList<LicenseEvent> events;
  private final Instant to;
  private final Queue<TimelineEntry> ready = new ArrayDeque<>();
  private int taken;
  private Instant position;
  private LicenseLevel level;

  TimelineIterator(LicenseHistory history, Timers timers, Instant from, Instant to) {
    this.timers = timers;
    this.to = to;
    notices = new Notices(timers.policy(), timers.zone());
    precedence = new Precedence(timers.policy());
    ledger = new Ledger(history, timers.policy());
    events = history.events();
    while (nextEvent().isBefore(from)) {
      ledger.take(events.get(taken++));
    }
    position = from;
    level = levelBefore(from);
  }

  private LicenseLevel levelBefore(Instant instant) {
    Instant before = instant.equals(Instant.MIN) ? instant : instant.minusNanos(1);
    return levelOf(deciding(timers.of(ledger), before));
  }

  @Override
  protected @Nullable TimelineEntry computeNext() {
    while (ready.isEmpty() && position.isBefore(to)) {
      advance();
    }
    return ready.isEmpty() ? endOfData() : ready.remove();
  }

  /** Takes in the events of this instant, and looks ahead to the next event. */
  private void advance() {
    List<TimelineEntry> entries = new ArrayList<>();
    while (nextEvent().equals(position)) {
      LicenseEvent event = events.get(taken++);
      ledger.take(event);
      notices.mail(event, ledger).ifPresent(entries::add);
    }
    Instant end = nextEvent();
    ImmutableList<Timer> current = timers.of(ledger);
    addChanges(current, end, entries);
    ledger.license().ifPresent(it -> notices.addReminders(it, position, end, entries));
    notices.addNotices(current, position, end, entries);
    entries.sort(ORDER);
    ready.addAll(entries);
    position = end;
  }

  /** When the next event is; the end of the range if there is none in it. */
  private Instant nextEvent() {
    boolean inRange = taken < events.size() && events.get(taken).at().isBefore(to);
    return inRange ? events.get(taken).at() : to;
  }

  private void addChanges(ImmutableList<Timer> current, Instant end, List<TimelineEntry> entries) {
    Stream.concat(Stream.of(position), current.stream().flatMap(Timer::changes))
        .filter(instant -> !instant.isBefore(position) && instant.isBefore(end))
        .distinct()
        .sorted()
        .forEach(instant -> addChange(deciding(current, instant), instant, entries));
  }

  private void addChange(
      Optional<Condition> deciding, Instant instant, List<TimelineEntry> entries) {
    LicenseLevel after = levelOf(deciding);
    if (after != level) {
      Source source = deciding.map(Condition::source).orElse(Source.of(2, "Normal Operation"));
      entries.add(
          notices
              .entry(instant, TimelineEntry.Kind.LEVEL_CHANGE, source)
              .before(level)
              .after(after)
              .condition(deciding)
              .build());
      level = after;
    }
  }

  private Optional<Condition> deciding(ImmutableList<Timer> current, Instant instant) {
    return current.stream()
        .filter(timer -> timer.isActive(instant))
        .map(timer -> timer.at(instant))
        .min(precedence);
  }

  private static LicenseLevel levelOf(Optional<Condition> deciding) {
    return deciding.map(Condition::level).orElse(LicenseLevel.FULL);
  }
}
