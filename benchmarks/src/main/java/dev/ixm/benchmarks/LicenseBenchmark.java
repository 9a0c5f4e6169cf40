package dev.ixm.benchmarks;

import dev.ixm.licensing.LicenseEvent;
import dev.ixm.licensing.LicenseEvent.Kind;
import dev.ixm.licensing.LicenseHistory;
import dev.ixm.licensing.LicensePolicy;
import dev.ixm.licensing.LicenseStatus;
import dev.ixm.licensing.LicenseTimeline;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import java.time.LocalDate;
import java.time.ZoneId;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * The license of an HA site over ten years, with a failed contact, an upgrade and a renewal each
 * year: its status at an instant, its timeline, and what a program without one would do.
 */
public class LicenseBenchmark extends Measured {

  private static final ZoneId ZONE = ZoneId.of("America/Toronto");
  private static final LicensePolicy POLICY = LicensePolicy.defaults();
  private static final int YEARS = 10;

  private final LocalDate from = LocalDate.of(2027, 1, 1);
  private final LocalDate to = from.plusYears(YEARS);
  private final License license = license(from.plusYears(1));
  private final LicenseHistory history = history();

  private static License license(LocalDate expiration) {
    return License.builder()
        .type(LicenseType.MESSAGING)
        .seats(SeatCounts.builder().basic(60_000).mainstream(0).advanced(20_000).build())
        .purchasedVoicePorts(900)
        .expirationDate(expiration)
        .build();
  }

  private LicenseHistory history() {
    LicenseHistory.Builder events =
        LicenseHistory.builder().initialLicense(license).addServers("CONSOLIDATED", "VOICE-2");
    for (int year = 0; year < YEARS; year++) {
      LocalDate day = from.plusYears(year);
      events
          .addEvents(event(day.plusDays(50), Kind.CONTACT_FAILED))
          .addEvents(event(day.plusDays(60), Kind.CONTACT_SUCCEEDED))
          .addEvents(event(day.plusDays(100), Kind.UPGRADE_PUBLISHED))
          .addEvents(event(day.plusDays(101), Kind.CONTACT_SUCCEEDED))
          .addEvents(
              LicenseEvent.activated(
                  day.plusDays(110).atStartOfDay(ZONE).toInstant(), license(day.plusYears(1))))
          .addEvents(
              LicenseEvent.activated(
                  day.plusDays(370).atStartOfDay(ZONE).toInstant(), license(day.plusYears(2))));
    }
    return events.build();
  }

  private static LicenseEvent event(LocalDate day, Kind kind) {
    return LicenseEvent.of(day.atStartOfDay(ZONE).toInstant(), kind);
  }

  private LicenseStatus statusOn(LocalDate day) {
    return LicenseStatus.at(day.atStartOfDay(ZONE).toInstant(), history, POLICY, ZONE);
  }

  /** A license to which nothing happened, half a year into its term. */
  @Benchmark
  public LicenseStatus statusOfALicense() {
    return LicenseStatus.on(from.plusDays(180), license, POLICY);
  }

  /** After the events of ten years, with the status of each server. */
  @Benchmark
  public LicenseStatus statusAfterTenYears() {
    return statusOn(to);
  }

  /** Every change of level and every message of ten years. */
  @Benchmark
  public long timelineOfTenYears() {
    return LicenseTimeline.of(history, POLICY, ZONE).between(from, to).count();
  }

  /** The peer of the timeline: the status of each day. */
  @Benchmark
  public long statusOfEachDayOfTenYears() {
    return from.datesUntil(to).map(this::statusOn).map(LicenseStatus::level).distinct().count();
  }
}
