package dev.ixm.config.certificate;

import com.google.common.collect.ImmutableMap;
import dev.ixm.config.password.PasswordPurpose;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What stands in a line of {@link CreateCert} for values of the site. */
final class Placeholders {

  /** A placeholder, or an argument as it is. */
  static final Pattern ARGUMENT = Pattern.compile("<[^>]+>|\\S+");

  static final String IDENTITY_PASSWORD = "<Mobilink identity file password>";
  static final String AUTHORITY_PASSWORD = "<private certificate password>";

  private static final ImmutableMap<String, PasswordPurpose> PASSWORDS =
      ImmutableMap.of(
          IDENTITY_PASSWORD, PasswordPurpose.MOBILINK_IDENTITY_FILE,
          AUTHORITY_PASSWORD, PasswordPurpose.PRIVATE_CERTIFICATE);

  private static final ImmutableMap<String, Function<CertificateSubject, String>> SUBJECT =
      ImmutableMap.of(
          "<country>", CertificateSubject::country,
          "<state>", CertificateSubject::state,
          "<city>", CertificateSubject::locality,
          "<organization>", CertificateSubject::organization,
          "<unit>", CertificateSubject::organizationalUnit,
          "<common name>", CertificateSubject::commonName);

  private Placeholders() {}

  /** {@return which password an argument stands for, if it does} */
  static Optional<PasswordPurpose> password(String argument) {
    return Optional.ofNullable(PASSWORDS.get(argument));
  }

  /** {@return the argument, or the value of the subject that it stands for} */
  static String text(String argument, CertificateSubject subject) {
    return SUBJECT.getOrDefault(argument, it -> argument).apply(subject);
  }
}
