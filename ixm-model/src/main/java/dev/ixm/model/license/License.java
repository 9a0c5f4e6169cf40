package dev.ixm.model.license;

import static dev.ixm.model.InvalidAttributeException.checkRange;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.SeatCounts;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a site has licensed. Serial numbers and other identifiers are no part of it. */
@Value.Immutable
@JsonDeserialize(as = ImmutableLicense.class)
public abstract class License {

  private static final int MAX_PORTS = 100_000;

  License() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return who manages it} */
  public abstract LicenseType type();

  /** {@return the licensed seats} */
  public abstract SeatCounts seats();

  /** {@return the voice ports bought on top of those that come with the seats, 0 to 100,000} */
  public abstract int purchasedVoicePorts();

  /** {@return the licensed features} */
  public abstract ImmutableSet<LicenseFeature> features();

  /** {@return the last day of its term, empty for a license without end} */
  public abstract Optional<LocalDate> expirationDate();

  @Value.Check
  void check() {
    checkRange("purchasedVoicePorts", purchasedVoicePorts(), 0, MAX_PORTS);
  }

  /** Builds a {@link License}. */
  public static final class Builder extends ImmutableLicense.Builder {
    Builder() {}
  }
}
