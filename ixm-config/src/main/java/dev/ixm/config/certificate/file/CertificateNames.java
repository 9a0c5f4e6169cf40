package dev.ixm.config.certificate.file;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.net.InetAddresses;
import java.net.IDN;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The names of computers that a certificate is for: the DNS names and IP addresses among its
 * subject alternative names, or else its common name.
 *
 * <p>An asterisk stands for exactly one first label, as in RFC 6125; case does not count; names in
 * other scripts are compared in their ASCII form.
 */
final class CertificateNames {

  private static final Integer DNS_NAME = 2;
  private static final Integer IP_ADDRESS = 7;

  private final ImmutableList<String> names;

  private CertificateNames(ImmutableList<String> names) {
    this.names = names;
  }

  /**
   * {@return the names that a certificate is for}
   *
   * @param certificate any certificate; names that cannot be read are none
   */
  static CertificateNames of(X509Certificate certificate) {
    ImmutableList<String> alternative =
        alternativeNames(certificate).stream()
            .filter(name -> DNS_NAME.equals(name.get(0)) || IP_ADDRESS.equals(name.get(0)))
            .map(name -> String.valueOf(name.get(1)))
            .collect(toImmutableList());
    return new CertificateNames(
        alternative.isEmpty()
            ? DistinguishedName.commonName(certificate.getSubjectX500Principal()).stream()
                .collect(toImmutableList())
            : alternative);
  }

  private static Collection<List<?>> alternativeNames(X509Certificate certificate) {
    try {
      return Optional.ofNullable(certificate.getSubjectAlternativeNames()).orElse(List.of());
    } catch (CertificateParsingException e) {
      return List.of();
    }
  }

  /**
   * {@return whether the certificate is for a computer}
   *
   * @param host its name, with or without a dot at the end, or its IP address
   */
  boolean include(String host) {
    if (InetAddresses.isInetAddress(host)) {
      return names.stream()
          .filter(InetAddresses::isInetAddress)
          .anyMatch(name -> InetAddresses.forString(name).equals(InetAddresses.forString(host)));
    }
    Optional<String> asked = ascii(host);
    return asked.isPresent()
        && names.stream()
            .flatMap(name -> ascii(name).stream())
            .anyMatch(name -> matches(name, asked.get()));
  }

  private static boolean matches(String name, String host) {
    if (!name.startsWith("*.")) {
      return name.equals(host);
    }
    int dot = host.indexOf('.');
    boolean isBroad = CharMatcher.is('.').countIn(name) < 2;
    return !isBroad && dot > 0 && host.substring(dot).equals(name.substring(1));
  }

  private static Optional<String> ascii(String name) {
    String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    boolean isWildcard = bare.startsWith("*.");
    try {
      String plain = Ascii.toLowerCase(IDN.toASCII(isWildcard ? bare.substring(2) : bare));
      return Optional.of(isWildcard ? "*." + plain : plain).filter(it -> !it.isEmpty());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  ImmutableList<String> toList() {
    return names;
  }
}
