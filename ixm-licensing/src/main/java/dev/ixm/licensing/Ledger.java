package dev.ixm.licensing;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is so far known of a license: the events of a history, taken in one by one. */
final class Ledger {

  private final LicensePolicy policy;
  private final ImmutableSet<String> servers;
  private final HardwareRecord voiceServer = new HardwareRecord();
  private final HardwareRecord licenseServer = new HardwareRecord();
  private final Map<String, Instant> unsynced = new HashMap<>();
  private Optional<Instant> lastUnsynced = Optional.empty();
  private Optional<License> license;
  private Optional<Instant> failing = Optional.empty();
  private Optional<Instant> missing = Optional.empty();
  private Optional<Instant> mismatch = Optional.empty();
  private Optional<Instant> held = Optional.empty();
  private Optional<Instant> granted = Optional.empty();
  private Optional<Instant> upgradeFound = Optional.empty();
  private Optional<Instant> clockMoved = Optional.empty();
  private boolean upgradePublished;

  Ledger(LicenseHistory history, LicensePolicy policy) {
    this.policy = policy;
    servers = history.servers();
    license = history.initialLicense();
  }

  void take(LicenseEvent event) {
    Instant at = event.at();
    switch (event.kind()) {
      case VOICE_SERVER_HARDWARE -> event.hardware().ifPresent(it -> voiceServer.found(it, at));
      case LICENSE_SERVER_HARDWARE -> event.hardware().ifPresent(it -> licenseServer.found(it, at));
      case ACTIVATED -> event.license().ifPresent(this::activate);
      case REISSUED -> event.license().ifPresent(this::reissue);
      case SYNC_SUCCEEDED -> event.server().ifPresent(unsynced::remove);
      case SYNC_FAILED -> event.server().ifPresent(server -> lose(server, at));
      case MISMATCH_FOUND -> mismatch = mismatch.or(() -> Optional.of(at));
      case CLOCK_MOVED -> event.clockStep().ifPresent(step -> moveClock(at, step));
      case KEY_AND_FILE_FOUND, KEY_OR_FILE_MISSING -> takeOffline(event);
      default -> takeOnline(event);
    }
  }

  private void lose(String server, Instant at) {
    if (unsynced.putIfAbsent(server, at) == null) {
      lastUnsynced = Optional.of(at);
    }
  }

  private void takeOffline(LicenseEvent event) {
    if (isVerified(Verification.OFFLINE)) {
      boolean found = event.kind() == LicenseEvent.Kind.KEY_AND_FILE_FOUND;
      missing = found ? Optional.empty() : missing.or(() -> Optional.of(event.at()));
    }
  }

  private void takeOnline(LicenseEvent event) {
    if (!isVerified(Verification.ONLINE)) {
      return;
    }
    Instant at = event.at();
    switch (event.kind()) {
      case UPGRADE_PUBLISHED -> upgradePublished = true;
      case CONTACT_SUCCEEDED -> contact(at);
      case CONTACT_FAILED -> failing = failing.or(() -> Optional.of(at));
      case HELD_ELSEWHERE -> hold(at);
      case RELEASED_ELSEWHERE -> release(at);
      default -> throw new AssertionError(event.kind());
    }
  }

  private boolean isVerified(Verification verification) {
    return license.map(it -> it.verification() == verification).orElse(false);
  }

  private void activate(License activated) {
    boolean other =
        license
            .map(
                it ->
                    it.type() != activated.type() || it.verification() != activated.verification())
            .orElse(true);
    if (other) {
      reissue(activated);
      return;
    }
    if (hardwareMayBeReactivated()) {
      voiceServer.rebuild();
    }
    settle(activated);
  }

  private void reissue(License reissued) {
    voiceServer.reissue();
    licenseServer.reissue();
    settle(reissued);
  }

  /** An activation reaches whatever authorizes the program, and finds what it needs. */
  private void settle(License activated) {
    license = Optional.of(activated);
    authorized();
    missing = Optional.empty();
    clockMoved = Optional.empty();
    upgradePublished = false;
    upgradeFound = Optional.empty();
  }

  private void authorized() {
    failing = Optional.empty();
    mismatch = Optional.empty();
    held = Optional.empty();
    granted = Optional.empty();
  }

  /** The first contact that sees an upgrade begins its grace; a further upgrade does not. */
  private void contact(Instant at) {
    authorized();
    if (upgradePublished) {
      upgradeFound = upgradeFound.or(() -> Optional.of(at));
    }
  }

  private void hold(Instant at) {
    if (granted.map(grant -> !at.isBefore(grant)).orElse(held.isEmpty())) {
      held = Optional.of(at);
    }
    granted = Optional.empty();
  }

  /** A waiting computer asks again at every check, and gets the license at the first from now. */
  private void release(Instant at) {
    if (granted.isEmpty()) {
      granted = held.map(since -> Checks.firstFrom(since, policy.checkInterval(), at));
    }
  }

  private void moveClock(Instant at, Duration step) {
    if (step.isNegative() || step.compareTo(policy.clockTolerance()) > 0) {
      clockMoved = clockMoved.or(() -> Optional.of(at));
    }
  }

  Optional<License> license() {
    return license;
  }

  Optional<Instant> failing() {
    return failing;
  }

  Optional<Instant> missing() {
    return missing;
  }

  Optional<Instant> mismatch() {
    return mismatch;
  }

  Optional<Instant> held() {
    return held;
  }

  /** When the waiting ends; empty if the other computer keeps the license. */
  Optional<Instant> granted() {
    return granted;
  }

  Optional<Instant> upgradeFound() {
    return upgradeFound;
  }

  Optional<Instant> clockMoved() {
    return clockMoved;
  }

  /** Since when the hardware that the license is bound to is another. */
  Optional<Instant> hardwareChanged() {
    boolean webLm = license.map(it -> it.type() == LicenseType.WEBLM).orElse(false);
    return webLm ? licenseServer.changedAt() : voiceServer.changedAt();
  }

  /** Whether an online activation puts a changed hardware right. */
  boolean hardwareMayBeReactivated() {
    return isVerified(Verification.ONLINE)
        && license.map(it -> it.type() == LicenseType.MESSAGING).orElse(false)
        && voiceServer.changes() <= policy.selfServiceReactivations();
  }

  /**
   * Since when no server receives the license; empty if one does or there is none. Events come in
   * order and name servers of the history only, so that the last one lost tells.
   */
  Optional<Instant> allUnsynced() {
    return unsynced.size() == servers.size() ? lastUnsynced : Optional.empty();
  }
}
