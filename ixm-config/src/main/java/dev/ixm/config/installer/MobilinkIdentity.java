package dev.ixm.config.installer;

import static dev.ixm.model.InvalidAttributeException.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableMap;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The values of the certificate for Mobilink that the wizards of a JITC site ask for.
 *
 * <p>They are the same on all servers that ask, and in the commands that make the certificate. The
 * guide shows the page as a picture only; that it asks for these six is inferred from the commands.
 * Source: guide chapter 9, Primary Voice Server and Certificates for Mobilink Connection.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMobilinkIdentity.class)
public abstract class MobilinkIdentity {

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  MobilinkIdentity() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the country, two capital letters} */
  public abstract String country();

  /** {@return the state or province} */
  public abstract String state();

  /** {@return the locality, such as a city} */
  public abstract String locality();

  /** {@return the organization} */
  public abstract String organization();

  /** {@return the part of the organization} */
  public abstract String organizationalUnit();

  /** {@return the common name} */
  public abstract String commonName();

  /** The values by what they are called, in the order of the commands. */
  final ImmutableMap<String, String> values() {
    return ImmutableMap.of(
        "country", country(),
        "state", state(),
        "locality", locality(),
        "organization", organization(),
        "organizational unit", organizationalUnit(),
        "common name", commonName());
  }

  @Value.Check
  void validate() {
    check(
        COUNTRY.matcher(country()).matches(),
        "country",
        "must be two capital letters: '%s'",
        country());
    values().forEach(SheetChecks::checkLine);
  }

  /** Builds a {@link MobilinkIdentity}. */
  public static final class Builder extends ImmutableMobilinkIdentity.Builder {
    Builder() {}
  }
}
