package dev.ixm.model.license;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkRange;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.PortCount;
import dev.ixm.model.SeatCounts;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a site has licensed. Serial numbers and other identifiers are no part of it. */
@Value.Immutable
@JsonDeserialize(as = ImmutableLicense.class)
public abstract class License {

  private static final int MAX_LANGUAGES = 1_000;
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 9_999;

  License() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return who manages it} */
  public abstract LicenseType type();

  /** {@return how it is verified, ONLINE unless set; OFFLINE needs the native license} */
  @Value.Default
  public Verification verification() {
    return Verification.ONLINE;
  }

  /** {@return the licensed seats} */
  public abstract SeatCounts seats();

  /** {@return the voice ports bought on top of those that come with the seats, 0 to 100,000} */
  public abstract int purchasedVoicePorts();

  /** {@return the licensed features} */
  public abstract ImmutableSet<LicenseFeature> features();

  /** {@return the licensed parts of the program} */
  public abstract ImmutableSet<LicenseModule> modules();

  /** {@return how many of each option are licensed, such as ports or users; each at least 1} */
  public abstract ImmutableMap<LicenseOption, Integer> options();

  /**
   * {@return the languages bought on top of the one that is included, 0 to 1,000, 0 unless set}
   * They are a count, bound to no particular language (guide chapter 2, Language Support).
   */
  @Value.Default
  public int additionalLanguages() {
    return 0;
  }

  /**
   * {@return the last day of its term, in the years 1970 to 9999; empty for a license without end}
   */
  public abstract Optional<LocalDate> expirationDate();

  /** {@return how many languages may be active at the same time, at least 1} */
  public final int languages() {
    return 1 + additionalLanguages();
  }

  @Value.Check
  void validate() {
    check(
        verification() == Verification.ONLINE || type() == LicenseType.MESSAGING,
        "verification",
        "must be ONLINE for a %s license",
        type());
    checkRange("purchasedVoicePorts", purchasedVoicePorts(), 0, PortCount.MAX);
    checkRange("additionalLanguages", additionalLanguages(), 0, MAX_LANGUAGES);
    options().values().forEach(count -> checkRange("options", count, 1, SeatCounts.MAX));
    expirationDate()
        .ifPresent(
            date ->
                check(
                    date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR,
                    "expirationDate",
                    "must be in the years %s to %s: %s",
                    FIRST_YEAR,
                    LAST_YEAR,
                    date));
  }

  /** Builds a {@link License}. */
  public static final class Builder extends ImmutableLicense.Builder {
    Builder() {}
  }
}
