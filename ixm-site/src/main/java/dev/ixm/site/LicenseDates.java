package dev.ixm.site;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import dev.ixm.licensing.LicenseHistory;
import dev.ixm.licensing.LicenseStatus;
import dev.ixm.licensing.LicenseTimeline;
import dev.ixm.licensing.TimelineEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of a site's license. */
final class LicenseDates {

  private static final int DAYS_BEFORE = 90;
  private static final int DAYS_AFTER = 62;
  private static final int DAYS_AHEAD = 366;

  private final SiteStudy study;
  private final LicenseHistory history;

  private LicenseDates(SiteStudy study, LicenseHistory history) {
    this.study = study;
    this.history = history;
  }

  static Optional<LicenseDates> of(SiteStudy study) {
    return study
        .history()
        .or(() -> study.deployment().license().map(LicenseHistory::of))
        .map(history -> new LicenseDates(study, history));
  }

  LicenseStatus status(Instant instant) {
    return LicenseStatus.at(instant, history, study.policy(), study.zone());
  }

  ImmutableList<TimelineEntry> timeline() {
    Optional<LocalDate> today = study.at().map(at -> at.atZone(study.zone()).toLocalDate());
    Optional<LocalDate> end = end();
    Optional<LocalDate> from = today.or(() -> end.map(day -> day.minusDays(DAYS_BEFORE)));
    Optional<LocalDate> to =
        Stream.of(
                end.map(day -> day.plusDays(DAYS_AFTER)),
                today.map(day -> day.plusDays(DAYS_AHEAD)))
            .flatMap(Optional::stream)
            .max(Ordering.natural());
    return from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())
        ? ImmutableList.of()
        : LicenseTimeline.of(history, study.policy(), study.zone())
            .between(from.get(), to.get())
            .collect(ImmutableList.toImmutableList());
  }

  /** The last end of a term that any license of the history has. */
  private Optional<LocalDate> end() {
    return Stream.concat(
            history.initialLicense().stream(),
            history.events().stream().flatMap(event -> event.license().stream()))
        .flatMap(license -> license.expirationDate().stream())
        .max(Ordering.natural());
  }
}
