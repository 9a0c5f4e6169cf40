package dev.ixm.licensing;

import static dev.ixm.licensing.Condition.Kind.AUTHENTICATION_FAILED;
import static dev.ixm.licensing.Condition.Kind.CLOCK_MOVED;
import static dev.ixm.licensing.Condition.Kind.HARDWARE_CHANGED;
import static dev.ixm.licensing.Condition.Kind.HARDWARE_CHANGED_ONCE;
import static dev.ixm.licensing.Condition.Kind.HELD_ELSEWHERE;
import static dev.ixm.licensing.Condition.Kind.KEY_OR_FILE_MISSING;
import static dev.ixm.licensing.Condition.Kind.LEGACY_ENDED;
import static dev.ixm.licensing.Condition.Kind.MISMATCH;
import static dev.ixm.licensing.Condition.Kind.SYNC_LOST;
import static dev.ixm.licensing.Condition.Kind.TERM_OVER;
import static dev.ixm.licensing.Condition.Kind.UNLICENSED;
import static dev.ixm.licensing.Condition.Kind.UPGRADE_NOT_ACTIVATED;
import static dev.ixm.model.guide.Basis.BEYOND_GUIDE;
import static dev.ixm.model.guide.Basis.INFERRED;
import static dev.ixm.model.guide.Basis.STATED;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.ixm.licensing.LicensePolicy.ExpirationDay;
import dev.ixm.licensing.LicensePolicy.LegacyServer;
import dev.ixm.model.guide.Source;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of the guide: which conditions follow from what happened. */
record Timers(LicensePolicy policy, ZoneId zone) {

  private static final ImmutableMap<LicenseType, Source> GRACES =
      Stream.of(LicenseType.values())
          .collect(
              Maps.toImmutableEnumMap(
                  type -> type, type -> ref(type, "Licensing Grace Periods and Actions")));

  /** The conditions of the deployment; each runs by itself, none suspends another. */
  ImmutableList<Timer> of(Ledger ledger) {
    return ledger
        .license()
        .map(license -> of(ledger, license))
        .orElseGet(() -> ImmutableList.of(unlicensed()));
  }

  private ImmutableList<Timer> of(Ledger ledger, License license) {
    LicenseType type = license.type();
    Source graces = requireNonNull(GRACES.get(type));
    ImmutableList.Builder<Timer> timers = ImmutableList.builder();
    license.expirationDate().ifPresent(date -> timers.add(termOver(type, date)));
    ledger
        .failing()
        .map(
            at ->
                Timer.grace(
                    AUTHENTICATION_FAILED, at, policy.authenticationGrace(), STATED, graces))
        .ifPresent(timers::add);
    ledger
        .upgradeFound()
        .map(at -> Timer.grace(UPGRADE_NOT_ACTIVATED, at, policy.upgradeGrace(), STATED, graces))
        .ifPresent(timers::add);
    ledger
        .missing()
        .map(at -> missingKey(at, ref(type, "Offline Verification")))
        .ifPresent(timers::add);
    ledger
        .mismatch()
        .map(at -> Timer.lasting(MISMATCH, at, LicenseLevel.DEMO, STATED, graces))
        .ifPresent(timers::add);
    ledger.hardwareChanged().map(at -> hardware(ledger, at, graces)).ifPresent(timers::add);
    ledger.held().map(at -> waiting(ledger, at, type)).ifPresent(timers::add);
    ledger.allUnsynced().map(at -> syncLost(type, at)).ifPresent(timers::add);
    ledger.clockMoved().map(at -> clock(at)).ifPresent(timers::add);
    if (policy.legacyServer() == LegacyServer.ENDED && LegacyLicensing.isNeededBy(license)) {
      timers.add(legacyEnded());
    }
    return timers.build();
  }

  /** The first day that is not full, and the first in Demo Mode. */
  private Timer termOver(LicenseType type, LocalDate expiration) {
    LocalDate reduced = expiration.plusDays(policy.expirationDay() == ExpirationDay.FULL ? 1 : 0);
    LocalDate demo = reduced.plusDays(policy.reductionDays());
    return new Timer(
        TERM_OVER,
        reduced.atStartOfDay(zone).toInstant(),
        LicenseLevel.REDUCED,
        Optional.of(demo.atStartOfDay(zone).toInstant()),
        Optional.empty(),
        STATED,
        ref(type, "License Expiration Milestones"));
  }

  private Timer missingKey(Instant at, Source source) {
    return Timer.grace(KEY_OR_FILE_MISSING, at, policy.missingKeyGrace(), INFERRED, source);
  }

  private static Timer hardware(Ledger ledger, Instant at, Source source) {
    return ledger.hardwareMayBeReactivated()
        ? Timer.lasting(
            HARDWARE_CHANGED_ONCE, at, LicenseLevel.REACTIVATION_REQUIRED, STATED, source)
        : Timer.lasting(HARDWARE_CHANGED, at, LicenseLevel.DEMO, STATED, source);
  }

  private static Timer waiting(Ledger ledger, Instant at, LicenseType type) {
    return new Timer(
        HELD_ELSEWHERE,
        at,
        LicenseLevel.WAITING,
        Optional.empty(),
        ledger.granted(),
        INFERRED,
        ref(type, "Normal Operation"));
  }

  /** The condition of a server that the Primary does not reach. */
  Timer syncLost(LicenseType type, Instant at) {
    return Timer.grace(SYNC_LOST, at, policy.syncGrace(), STATED, ref(type, "HA Licensing"));
  }

  private static Timer clock(Instant at) {
    Source source = Source.of(13, "Installing the Messaging License");
    return Timer.lasting(CLOCK_MOVED, at, LicenseLevel.FULL, BEYOND_GUIDE, source);
  }

  /** Says so and cuts nothing: what follows are failed contacts, which the history has. */
  private Timer legacyEnded() {
    Instant end = LegacyLicensing.END.atStartOfDay(zone).toInstant();
    return Timer.lasting(
        LEGACY_ENDED, end, LicenseLevel.FULL, BEYOND_GUIDE, LegacyLicensing.SOURCE);
  }

  private static Timer unlicensed() {
    Source source = Source.of(12, "Installing the Messaging License");
    return Timer.lasting(UNLICENSED, Instant.MIN, LicenseLevel.DEMO, STATED, source);
  }

  private static Source ref(LicenseType type, String section) {
    return Source.of(Chapters.of(type), section);
  }
}
