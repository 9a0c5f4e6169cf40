package dev.ixm.config.certificate;

import static dev.ixm.model.check.Checks.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import dev.ixm.config.certificate.file.DistinguishedName;
import java.security.cert.X509Certificate;
import javax.security.auth.x500.X500Principal;
import org.immutables.value.Value;

/**
 * Whom the certificates of the synchronization name: the values that the installer of a JITC
 * Primary asks for, and every later server and both commands repeat.
 *
 * <p>A value is what the command prompt of Windows hands on unchanged wherever it is typed:
 * printable ASCII characters without {@code "} and {@code %}, no blank at either end, and neither
 * {@code -} nor {@code @} first, which {@code createcert} may take for an option or for a file of
 * options. Lengths are those of X.509 (RFC 5280, appendix A). Sources: guide chapter 9,
 * Certificates for Mobilink Connection; the limits are beyond the guide.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCertificateSubject.class)
public abstract class CertificateSubject {

  private static final int MAX_PLACE = 128;
  private static final int MAX_NAME = 64;

  CertificateSubject() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the country, option {@code -sc}, two letters as in ISO 3166} */
  public abstract String country();

  /** {@return the state or province, option {@code -sst}, 1 to 128 characters} */
  public abstract String state();

  /** {@return the city, option {@code -sl}, 1 to 128 characters} */
  public abstract String locality();

  /** {@return the organization, option {@code -so}, 1 to 64 characters} */
  public abstract String organization();

  /** {@return the unit of the organization, option {@code -sou}, 1 to 64 characters} */
  public abstract String organizationalUnit();

  /** {@return the common name, option {@code -scn}, 1 to 64 characters} */
  public abstract String commonName();

  /** {@return the values by the names of their attributes, in the order of the commands} */
  public final ImmutableMap<String, String> values() {
    return ImmutableMap.of(
        "country", country(),
        "state", state(),
        "locality", locality(),
        "organization", organization(),
        "organizationalUnit", organizationalUnit(),
        "commonName", commonName());
  }

  /**
   * {@return the name that a certificate of this subject has, as {@link X500Principal#CANONICAL}
   * spells it, but for the order of the parts}
   */
  public final String canonicalName() {
    return String.join(",", parts());
  }

  /**
   * {@return whether a certificate names this subject and nothing more, in whatever order} Case and
   * the number of blanks between words do not count.
   *
   * @param certificate any certificate
   */
  public final boolean isOf(X509Certificate certificate) {
    return parts().equals(DistinguishedName.of(certificate.getSubjectX500Principal()));
  }

  final ImmutableMultiset<String> parts() {
    return ImmutableMultiset.of(
        part("C", country()),
        part("ST", state()),
        part("L", locality()),
        part("O", organization()),
        part("OU", organizationalUnit()),
        part("CN", commonName()));
  }

  /**
   * In quotation marks, and one by one: the JDK takes a comma after certain escapes for a part of
   * the value.
   */
  private static String part(String type, String value) {
    return new X500Principal("%s=\"%s\"".formatted(type, value.replace("\\", "\\\\")))
        .getName(X500Principal.CANONICAL);
  }

  @Value.Check
  void validate() {
    check(
        country().matches("[A-Za-z]{2}"), "country", "must be two letters A to Z: '%s'", country());
    checkText("state", state(), MAX_PLACE);
    checkText("locality", locality(), MAX_PLACE);
    checkText("organization", organization(), MAX_NAME);
    checkText("organizationalUnit", organizationalUnit(), MAX_NAME);
    checkText("commonName", commonName(), MAX_NAME);
  }

  private static void checkText(String attribute, String value, int max) {
    check(
        !value.isEmpty() && value.length() <= max,
        attribute,
        "must have 1 to %s characters: '%s'",
        max,
        value);
    check(value.equals(value.strip()), attribute, "must not begin or end blank: '%s'", value);
    check(
        CommandLine.isPassedUnchanged(value),
        attribute,
        "must be printable ASCII without \" and %%, and not begin with - or @: '%s'",
        value);
  }

  /** Builds a {@link CertificateSubject}. */
  public static final class Builder extends ImmutableCertificateSubject.Builder {
    Builder() {}
  }
}
