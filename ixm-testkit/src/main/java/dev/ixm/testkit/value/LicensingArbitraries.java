package dev.ixm.testkit.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.ixm.licensing.Condition;
import dev.ixm.licensing.LicenseEvent;
import dev.ixm.licensing.LicenseHistory;
import dev.ixm.licensing.LicenseLevel;
import dev.ixm.licensing.LicensePolicy;
import dev.ixm.licensing.LicenseStatus;
import dev.ixm.licensing.LicenseTimeline;
import dev.ixm.licensing.LicensedCapacity;
import dev.ixm.licensing.TimelineEntry;
import dev.ixm.licensing.procedure.LicenseActivation;
import dev.ixm.licensing.procedure.LicenseContact;
import dev.ixm.licensing.procedure.LicenseIdentifier;
import dev.ixm.licensing.procedure.LicenseProcedure;
import dev.ixm.licensing.procedure.LicenseStep;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import dev.ixm.testkit.arbitrary.PartArbitraries;
import dev.ixm.testkit.arbitrary.Values;
import dev.ixm.testkit.site.Sites;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What happens to licenses in the year 2027, and what they grant then. */
final class LicensingArbitraries {

  private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 1);
  private static final Instant START = FIRST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
  private static final int DAYS = 365;
  private static final int HOURS = 24 * DAYS;
  private static final ImmutableList<String> SERVERS = ImmutableList.of("IXM-CONS", "IXM-SEC02");

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(LicenseEvent.class, LicensingArbitraries::events)
          .put(LicenseHistory.class, LicensingArbitraries::histories)
          .put(LicenseIdentifier.class, LicensingArbitraries::identifiers)
          .put(LicensePolicy.class, LicensingArbitraries::policies)
          .put(LicenseStatus.class, LicensingArbitraries::statuses)
          .put(LicensedCapacity.class, () -> statuses().map(LicenseStatus::capacity))
          .put(Condition.class, LicensingArbitraries::conditions)
          .put(LicenseTimeline.class, LicensingArbitraries::timelines)
          .put(TimelineEntry.class, LicensingArbitraries::entries)
          .put(LicenseActivation.class, LicensingArbitraries::activations)
          .put(LicenseContact.class, LicensingArbitraries::contacts)
          .put(LicenseStep.class, LicensingArbitraries::steps);

  private LicensingArbitraries() {}

  private static Arbitrary<Instant> instants() {
    return Arbitraries.integers().between(0, HOURS).map(hour -> START.plus(Duration.ofHours(hour)));
  }

  /** Licenses that are in force when the year begins; half of them end in it. */
  private static Arbitrary<License> licenses() {
    return Combinators.combine(
            PartArbitraries.licenses(),
            Arbitraries.integers().between(1, DAYS).map(FIRST_DAY::plusDays).optional(0.5))
        .as((license, end) -> License.builder().from(license).expirationDate(end).build());
  }

  private static Arbitrary<License> termLicenses() {
    return Combinators.combine(PartArbitraries.licenses(), Arbitraries.integers().between(1, DAYS))
        .as(
            (license, day) ->
                License.builder().from(license).expirationDate(FIRST_DAY.plusDays(day)).build());
  }

  private static Arbitrary<LicenseEvent> events() {
    return Combinators.combine(
            instants(),
            Arbitraries.of(LicenseEvent.Kind.class),
            licenses(),
            Arbitraries.of(SERVERS),
            Arbitraries.of("hardware-1", "hardware-2"),
            Arbitraries.integers().between(-60, 60).map(Duration::ofMinutes))
        .as(
            (at, kind, license, server, hardware, step) ->
                switch (kind) {
                  case ACTIVATED -> LicenseEvent.activated(at, license);
                  case REISSUED -> LicenseEvent.reissued(at, license);
                  case VOICE_SERVER_HARDWARE, LICENSE_SERVER_HARDWARE ->
                      LicenseEvent.hardware(at, kind, hardware);
                  case SYNC_FAILED, SYNC_SUCCEEDED -> LicenseEvent.sync(at, kind, server);
                  case CLOCK_MOVED -> LicenseEvent.clockMoved(at, step);
                  default -> LicenseEvent.of(at, kind);
                });
  }

  private static Arbitrary<LicenseHistory> histories() {
    return Values.of(LicenseHistory.class)
        .each("initialLicense", licenses())
        .whole("servers", Arbitraries.just(SERVERS))
        .whole("events", events().list().uniqueElements(LicenseEvent::at).ofMaxSize(8))
        .build();
  }

  private static Arbitrary<LicenseIdentifier> identifiers() {
    return Combinators.combine(
            Arbitraries.of(LicenseIdentifier.Kind.class),
            Arbitraries.strings().numeric().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(64))
        .as(LicenseIdentifier::of);
  }

  private static Arbitrary<LicensePolicy> policies() {
    Arbitrary<Duration> graces = Arbitraries.integers().between(0, 60).map(Duration::ofDays);
    return Values.of(LicensePolicy.class)
        .leave(
            "seatsPerVoicePort",
            "checkInterval",
            "missingKeyGrace",
            "clockTolerance",
            "demoVoicePorts",
            "demoMailboxes",
            "dailyReminderDays",
            "selfServiceReactivations")
        .each("upgradeGrace", graces)
        .each("authenticationGrace", graces)
        .each("syncGrace", graces)
        .each("reductionDays", Arbitraries.integers().between(0, 120))
        .each("reductionDivisor", Arbitraries.integers().between(1, 10))
        .whole(
            "reminderDays",
            Arbitraries.integers()
                .between(1, 90)
                .set()
                .ofMaxSize(4)
                .map(ImmutableSortedSet::copyOf))
        .whole("precedence", precedences())
        .build();
  }

  /** All levels in any order, FULL last. */
  private static Arbitrary<ImmutableList<LicenseLevel>> precedences() {
    ImmutableList<LicenseLevel> known = LicensePolicy.defaults().precedence();
    return Arbitraries.shuffle(known.subList(0, known.size() - 1))
        .map(
            levels ->
                ImmutableList.<LicenseLevel>builder()
                    .addAll(levels)
                    .add(LicenseLevel.FULL)
                    .build());
  }

  private static Arbitrary<LicenseStatus> statuses() {
    return Combinators.combine(instants(), histories(), policies())
        .as((at, history, policy) -> LicenseStatus.at(at, history, policy, ZoneOffset.UTC));
  }

  /** After the end of its term a license has one condition at least. */
  private static Arbitrary<Condition> conditions() {
    return Combinators.combine(termLicenses(), Arbitraries.integers().between(1, 100), policies())
        .as(
            (license, daysAfter, policy) ->
                LicenseStatus.on(
                    license.expirationDate().orElseThrow().plusDays(daysAfter), license, policy))
        .flatMap(status -> Arbitraries.of(status.conditions()));
  }

  private static Arbitrary<LicenseTimeline> timelines() {
    return Combinators.combine(histories(), policies())
        .as((history, policy) -> LicenseTimeline.of(history, policy, ZoneOffset.UTC));
  }

  private static Arbitrary<TimelineEntry> entries() {
    return termLicenses()
        .map(license -> LicenseTimeline.of(license, LicensePolicy.defaults()))
        .flatMap(
            timeline ->
                Arbitraries.of(timeline.between(FIRST_DAY, FIRST_DAY.plusDays(3 * DAYS)).toList()));
  }

  private static Arbitrary<LicenseActivation> activations() {
    return Combinators.combine(
            Arbitraries.of(LicenseType.class), Arbitraries.of(Verification.class))
        .as(LicenseActivation::of);
  }

  private static Arbitrary<LicenseContact> contacts() {
    return Combinators.combine(licenses(), Sites.deployments()).as(LicenseContact::of);
  }

  private static Arbitrary<LicenseStep> steps() {
    return Combinators.combine(
            Arbitraries.of(LicenseType.class),
            Arbitraries.of(Verification.class),
            Arbitraries.of(LicenseProcedure.Occasion.class))
        .as(LicenseProcedure::of)
        .flatMap(Arbitraries::of);
  }
}
