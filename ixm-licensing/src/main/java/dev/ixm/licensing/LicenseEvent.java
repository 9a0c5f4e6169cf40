package dev.ixm.licensing;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.Range;
import dev.ixm.model.license.License;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that happened to the license of a site.
 *
 * <p>An event that does not concern the license in force, such as a failed contact under offline
 * verification, changes nothing.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLicenseEvent.class)
public abstract class LicenseEvent {

  private static final Range<Instant> YEARS_1970_TO_9999 =
      Range.closedOpen(Instant.EPOCH, Instant.parse("+10000-01-01T00:00:00Z"));

  /** What happened. Of simultaneous events, the one whose kind is declared first comes first. */
  public enum Kind {
    /** The hardware of the voice server, the Primary in HA, was found to be this. */
    VOICE_SERVER_HARDWARE,
    /** The hardware of the computer that runs the license manager was found to be this. */
    LICENSE_SERVER_HARDWARE,
    /** A license was set active: the first, a refreshed, renewed or upgraded one. */
    ACTIVATED,
    /** A license file that customer service issued for the present hardware was set active. */
    REISSUED,
    /** An upgrade was stored where the license comes from, but not activated. */
    UPGRADE_PUBLISHED,
    /** The license server authorized the program. */
    CONTACT_SUCCEEDED,
    /** The license server could not be reached or did not authorize the program. */
    CONTACT_FAILED,
    /** The license differs from what it is compared with, and no upgrade explains it. */
    MISMATCH_FOUND,
    /** The USB key and the license file of offline verification are both there. */
    KEY_AND_FILE_FOUND,
    /** The USB key or the license file of offline verification is missing. */
    KEY_OR_FILE_MISSING,
    /** The other computer gave the license up. */
    RELEASED_ELSEWHERE,
    /** The license was refused because another computer holds it. */
    HELD_ELSEWHERE,
    /** A server received the license from the Primary. */
    SYNC_SUCCEEDED,
    /** A server did not receive the license from the Primary. */
    SYNC_FAILED,
    /** The computer's clock was put forward or back. */
    CLOCK_MOVED
  }

  LicenseEvent() {}

  /**
   * {@return an event that needs no more than its kind}
   *
   * @param at when, in the years 1970 to 9999
   * @param kind what happened
   * @throws IllegalArgumentException if the kind needs a license, a server, hardware or a step
   */
  public static LicenseEvent of(Instant at, Kind kind) {
    return event(at, kind).build();
  }

  /**
   * {@return that a license was set active: the first, a refreshed, renewed or upgraded one}
   *
   * @param at when, in the years 1970 to 9999
   * @param license the license in force from then on
   */
  public static LicenseEvent activated(Instant at, License license) {
    return event(at, Kind.ACTIVATED).license(license).build();
  }

  /**
   * {@return that a license was set active which customer service issued for the present hardware}
   *
   * @param at when, in the years 1970 to 9999
   * @param license the license in force from then on
   */
  public static LicenseEvent reissued(Instant at, License license) {
    return event(at, Kind.REISSUED).license(license).build();
  }

  /**
   * {@return that hardware was found} The first found is that which the license was made for; what
   * counts as other hardware is decided by whoever computes the fingerprint.
   *
   * @param at when, in the years 1970 to 9999
   * @param kind VOICE_SERVER_HARDWARE or LICENSE_SERVER_HARDWARE
   * @param fingerprint names the hardware, such as a hash of the Host ID; not blank
   * @throws IllegalArgumentException if the kind is another
   */
  public static LicenseEvent hardware(Instant at, Kind kind, String fingerprint) {
    return event(at, kind).hardware(fingerprint).build();
  }

  /**
   * {@return that a server did or did not receive the license from the Primary}
   *
   * @param at when, in the years 1970 to 9999
   * @param kind SYNC_SUCCEEDED or SYNC_FAILED
   * @param server the name of a Consolidated or Secondary server
   * @throws IllegalArgumentException if the kind is another
   */
  public static LicenseEvent sync(Instant at, Kind kind, String server) {
    return event(at, kind).server(server).build();
  }

  /**
   * {@return that the clock was moved}
   *
   * @param at when in truth, in the years 1970 to 9999
   * @param step how far, negative for back
   */
  public static LicenseEvent clockMoved(Instant at, Duration step) {
    return event(at, Kind.CLOCK_MOVED).clockStep(step).build();
  }

  private static ImmutableLicenseEvent.Builder event(Instant at, Kind kind) {
    return ImmutableLicenseEvent.builder().at(at).kind(kind);
  }

  /** {@return when it happened, in true time whatever the computer's clock said} */
  public abstract Instant at();

  /** {@return what happened} */
  public abstract Kind kind();

  /** {@return the license in force from then on; present for ACTIVATED and REISSUED} */
  public abstract Optional<License> license();

  /** {@return which server; present for SYNC_SUCCEEDED and SYNC_FAILED} */
  public abstract Optional<String> server();

  /** {@return names the hardware; present for the two hardware kinds; not shown as text} */
  @Value.Redacted
  public abstract Optional<String> hardware();

  /** {@return how far the clock was moved, negative for back; present for CLOCK_MOVED} */
  public abstract Optional<Duration> clockStep();

  @Value.Check
  void validate() {
    check(YEARS_1970_TO_9999.contains(at()), "at", "must be in the years 1970 to 9999: %s", at());
    checkPresent("license", license(), Kind.ACTIVATED, Kind.REISSUED);
    checkPresent("server", server(), Kind.SYNC_SUCCEEDED, Kind.SYNC_FAILED);
    checkPresent("hardware", hardware(), Kind.VOICE_SERVER_HARDWARE, Kind.LICENSE_SERVER_HARDWARE);
    checkPresent("clockStep", clockStep(), Kind.CLOCK_MOVED, Kind.CLOCK_MOVED);
    checkText("hardware", hardware());
  }

  private void checkPresent(String attribute, Optional<?> value, Kind one, Kind other) {
    boolean needed = kind() == one || kind() == other;
    check(
        value.isPresent() == needed,
        attribute,
        "must %s for %s",
        needed ? "be set" : "not be set",
        kind());
  }
}
