package dev.ixm.licensing;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkRange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.ixm.model.Release;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactTable;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * How the license rules of the guide are read: every length, limit and choice that a site or a
 * later release may see otherwise.
 *
 * <p>It is a table of a release's facts, so that the rules judge by the same policy as a status
 * computed with it.
 *
 * <p>The defaults are the guide's figures of chapters 2, 12 and 13. Where those chapters disagree
 * or are silent, the attribute says which reading is the default.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLicensePolicy.class)
public abstract class LicensePolicy implements FactTable {

  /** Asks the facts of a release for this table. */
  public static final FactKind<LicensePolicy> KIND =
      FactKind.of("license policy", LicensePolicy.class)
          .table(Release.R10_8, LicensePolicy::defaults);

  private static final int MAX_DAYS = 36_500;
  private static final int MAX_COUNT = 1_000_000;

  /** Which voice ports a license grants. */
  public enum VoicePorts {
    /** Those that come with the basic and mainstream seats, and those bought. */
    WITH_SEATS,
    /** Only those bought. */
    PURCHASED_ONLY
  }

  /** What is granted on the expiration date itself. */
  public enum ExpirationDay {
    /** Everything; the milestone tables reduce from the day after. */
    FULL,
    /** The reduced capacity; the prose reduces by the expiration date. */
    REDUCED
  }

  /** What is granted until the license is activated for changed hardware. */
  public enum UntilReactivated {
    /** No more than in Demo Mode. */
    DEMO_CAPACITY,
    /** All that is licensed. */
    LICENSED_CAPACITY
  }

  /** Whether the vendor's server for native licenses is there. */
  public enum LegacyServer {
    /** It was shut down on {@link LegacyLicensing#END}. */
    ENDED,
    /** The site is served by one all the same; nothing is said of its end. */
    RUNNING
  }

  LicensePolicy() {}

  /** {@return the guide's figures} */
  public static LicensePolicy defaults() {
    return Figures.OF_THE_GUIDE;
  }

  private static final class Figures {
    static final LicensePolicy OF_THE_GUIDE = builder().build();
  }

  /** {@return a builder with the guide's figures set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return which voice ports a license grants, WITH_SEATS unless set} */
  @Value.Default
  public VoicePorts voicePorts() {
    return VoicePorts.WITH_SEATS;
  }

  /**
   * {@return how many basic and mainstream seats bring one voice port, 1 to 1,000,000, 40 unless
   * set} Ports are rounded down, so that never more is reported than is licensed.
   */
  @Value.Default
  public int seatsPerVoicePort() {
    return 40;
  }

  /**
   * {@return how often the program asks its license server, 1 hour to 36,500 days, 1 day unless
   * set}
   */
  @Value.Default
  public Duration checkInterval() {
    return Duration.ofDays(1);
  }

  /** {@return how long the license server may fail to authorize, 28 days unless set} */
  @Value.Default
  public Duration authenticationGrace() {
    return Duration.ofDays(28);
  }

  /** {@return how long an upgraded license may wait for its activation, 28 days unless set} */
  @Value.Default
  public Duration upgradeGrace() {
    return Duration.ofDays(28);
  }

  /** {@return how long the Primary may fail to pass on the license, 10 days unless set} */
  @Value.Default
  public Duration syncGrace() {
    return Duration.ofDays(10);
  }

  /**
   * {@return how long the USB key or the file of an offline license may be missing, 28 days unless
   * set} The guide is silent; a missing key is read as a failure to authenticate.
   */
  @Value.Default
  public Duration missingKeyGrace() {
    return Duration.ofDays(28);
  }

  /** {@return what is granted on the expiration date, FULL unless set} */
  @Value.Default
  public ExpirationDay expirationDay() {
    return ExpirationDay.FULL;
  }

  /** {@return how many days the reduced capacity lasts, 0 to 36,500, 60 unless set} */
  @Value.Default
  public int reductionDays() {
    return 60;
  }

  /**
   * {@return which part of a count the reduction leaves, 1 to 1,000,000, 4 for a quarter unless
   * set}
   */
  @Value.Default
  public int reductionDivisor() {
    return 4;
  }

  /** {@return how the reduced count is rounded, DOWN_AT_LEAST_ONE unless set} */
  @Value.Default
  public Rounding rounding() {
    return Rounding.DOWN_AT_LEAST_ONE;
  }

  /** {@return the voice ports of Demo Mode, 0 to 1,000,000, 1 unless set} */
  @Value.Default
  public int demoVoicePorts() {
    return 1;
  }

  /** {@return the mailboxes of Demo Mode, 0 to 1,000,000, 10 unless set} */
  @Value.Default
  public int demoMailboxes() {
    return 10;
  }

  /**
   * {@return how many days before expiration a single reminder is sent, each 0 to 36,500; 90, 60
   * and 30 unless set}
   */
  @Value.Default
  @JsonInclude // or else none would be read as those of the default
  public ImmutableSortedSet<Integer> reminderDays() {
    return ImmutableSortedSet.of(30, 60, 90);
  }

  /**
   * {@return from how many days before expiration reminders are sent every day, to the last reduced
   * day, 0 to 36,500, 15 unless set}
   */
  @Value.Default
  public int dailyReminderDays() {
    return 15;
  }

  /**
   * {@return how many hardware changes of the native license can be put right by an online
   * activation, 0 to 1,000,000, 1 unless set}
   */
  @Value.Default
  public int selfServiceReactivations() {
    return 1;
  }

  /** {@return what is granted until such an activation, DEMO_CAPACITY unless set} */
  @Value.Default
  public UntilReactivated untilReactivated() {
    return UntilReactivated.DEMO_CAPACITY;
  }

  /**
   * {@return whether the vendor's server for native licenses was shut down, ENDED unless set} The
   * guide does not know of it; see {@link LegacyLicensing}.
   */
  @Value.Default
  public LegacyServer legacyServer() {
    return LegacyServer.ENDED;
  }

  /** {@return how far the clock may be put forward unnoticed, 5 minutes unless set} */
  @Value.Default
  public Duration clockTolerance() {
    return Duration.ofMinutes(5);
  }

  /**
   * {@return all levels, that which decides over all others first, FULL last; from {@link
   * LicenseLevel#DEMO} to {@link LicenseLevel#FULL} unless set} The guide has no precedence; by
   * default the most restrictive of several conditions decides.
   */
  @Value.Default
  public ImmutableList<LicenseLevel> precedence() {
    return ImmutableList.copyOf(LicenseLevel.values()).reverse();
  }

  @Override
  public final ImmutableList<FactRow> rows() {
    return PolicyRows.of(this);
  }

  @Value.Check
  void validate() {
    checkRange("seatsPerVoicePort", seatsPerVoicePort(), 1, MAX_COUNT);
    checkLength("checkInterval", checkInterval(), Duration.ofHours(1));
    checkLength("authenticationGrace", authenticationGrace(), Duration.ZERO);
    checkLength("upgradeGrace", upgradeGrace(), Duration.ZERO);
    checkLength("syncGrace", syncGrace(), Duration.ZERO);
    checkLength("missingKeyGrace", missingKeyGrace(), Duration.ZERO);
    checkLength("clockTolerance", clockTolerance(), Duration.ZERO);
    checkRange("reductionDays", reductionDays(), 0, MAX_DAYS);
    checkRange("reductionDivisor", reductionDivisor(), 1, MAX_COUNT);
    checkRange("demoVoicePorts", demoVoicePorts(), 0, MAX_COUNT);
    checkRange("demoMailboxes", demoMailboxes(), 0, MAX_COUNT);
    reminderDays().forEach(day -> checkRange("reminderDays", day, 0, MAX_DAYS));
    checkRange("dailyReminderDays", dailyReminderDays(), 0, MAX_DAYS);
    checkRange("selfServiceReactivations", selfServiceReactivations(), 0, MAX_COUNT);
    check(
        precedence().size() == LicenseLevel.values().length
            && ImmutableSet.copyOf(precedence()).size() == precedence().size()
            && precedence().indexOf(LicenseLevel.FULL) == precedence().size() - 1,
        "precedence",
        "must name each level once, FULL last: %s",
        precedence());
  }

  private static void checkLength(String attribute, Duration length, Duration min) {
    Duration max = Duration.ofDays(MAX_DAYS);
    check(
        length.compareTo(min) >= 0 && length.compareTo(max) <= 0,
        attribute,
        "must be %s to %s: %s",
        min,
        max,
        length);
  }

  /** Builds a {@link LicensePolicy}. */
  public static final class Builder extends ImmutableLicensePolicy.Builder {
    Builder() {}
  }
}
