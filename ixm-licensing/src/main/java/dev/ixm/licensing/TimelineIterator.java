package dev.ixm.licensing;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Source;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes from event to event; between two of them everything is settled. */
final class TimelineIterator extends AbstractIterator<TimelineEntry> {

  private static final Comparator<TimelineEntry> ORDER =
      comparing(TimelineEntry::at)
          .thenComparing(TimelineEntry::kind)
          .thenComparing(TimelineEntry::server, Comparators.emptiesFirst(Comparator.naturalOrder()))
          .thenComparing(entry -> entry.daysLeft().orElse(0), Comparator.reverseOrder())
          .thenComparing(
              entry -> entry.condition().map(Condition::kind),
              Comparators.emptiesFirst(Comparator.naturalOrder()));

  private final Notices notices;
  private final Site site;
  private final Levels levels;
  private final ImmutableList<LicenseEvent> events;
  private final Instant to;
  private final Queue<TimelineEntry> ready = new ArrayDeque<>();
  private int taken;
  private Instant position;

  TimelineIterator(LicenseHistory history, Timers timers, Instant from, Instant to) {
    this.to = to;
    notices = new Notices(timers.policy(), timers.zone());
    site = new Site(history, timers);
    levels = new Levels(new Precedence(timers.policy()), history.servers());
    events = history.events();
    while (nextEvent().isBefore(from)) {
      site.take(events.get(taken++));
    }
    position = from;
    Instant before = from.equals(Instant.MIN) ? from : from.minusNanos(1);
    levels.moveTo(before, site, site.cutOff().keySet());
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
    Set<String> lostOrFound = new TreeSet<>();
    boolean activated = false;
    while (nextEvent().equals(position)) {
      LicenseEvent event = events.get(taken++);
      site.take(event);
      event.server().ifPresent(lostOrFound::add);
      notices.mail(event, site.ledger()).ifPresent(entries::add);
      activated |= event.license().isPresent();
    }
    Instant end = nextEvent();
    Site.Knowledge primary = site.primary();
    if (activated) {
      notices.legacy(position, primary.timers()).ifPresent(entries::add);
    }
    addChanges(lostOrFound, primary.timers(), end, entries);
    primary.license().ifPresent(it -> notices.addReminders(it, position, end, entries));
    notices.addNotices(primary.timers(), position, end, entries);
    entries.sort(ORDER);
    ready.addAll(entries);
    position = end;
  }

  /** When the next event is; the end of the range if there is none in it. */
  private Instant nextEvent() {
    boolean inRange = taken < events.size() && events.get(taken).at().isBefore(to);
    return inRange ? events.get(taken).at() : to;
  }

  private void addChanges(
      Set<String> lostOrFound,
      ImmutableList<Timer> primary,
      Instant end,
      List<TimelineEntry> entries) {
    addChanges(position, lostOrFound, entries);
    NavigableSet<Instant> changes =
        primary.stream().flatMap(Timer::changes).collect(toCollection(TreeSet::new));
    Optional<Instant> next = next(changes, position);
    while (next.filter(it -> it.isBefore(end)).isPresent()) {
      addChanges(next.get(), ImmutableSet.of(), entries);
      next = next(changes, next.get());
    }
  }

  private Optional<Instant> next(NavigableSet<Instant> changes, Instant instant) {
    return Stream.concat(
            Optional.ofNullable(changes.higher(instant)).stream(), levels.nextDue().stream())
        .min(Comparator.naturalOrder());
  }

  private void addChanges(Instant at, Set<String> lostOrFound, List<TimelineEntry> entries) {
    for (Levels.Change change : levels.moveTo(at, site, lostOrFound)) {
      Source source =
          change
              .deciding()
              .filter(it -> it.level() != LicenseLevel.FULL)
              .map(Condition::source)
              .orElse(Source.of(2, "Normal Operation"));
      entries.add(
          notices
              .entry(at, TimelineEntry.Kind.LEVEL_CHANGE, source)
              .server(change.server())
              .before(change.before())
              .after(Levels.level(change.deciding()))
              .condition(change.deciding())
              .build());
    }
  }
}
