package dev.ixm.config.certificate.file;

import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;

import com.google.common.collect.ImmutableMultiset;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;

/** The parts of a distinguished name, in no order, as the canonical form of the JDK spells them. */
public final class DistinguishedName {

  private static final Pattern PART = Pattern.compile("(?:[^,\\\\]|\\\\.)++");

  private static final String COMMON_NAME = "cn=";

  private DistinguishedName() {}

  /**
   * {@return the parts of a name}
   *
   * @param name any name
   */
  public static ImmutableMultiset<String> of(X500Principal name) {
    return parts(name).collect(toImmutableMultiset());
  }

  /**
   * {@return the most specific common name, in small letters; empty if it has none}
   *
   * @param name any name
   */
  public static Optional<String> commonName(X500Principal name) {
    return parts(name)
        .filter(part -> part.startsWith(COMMON_NAME))
        .map(part -> part.substring(COMMON_NAME.length()))
        .findFirst();
  }

  private static Stream<String> parts(X500Principal name) {
    return PART.matcher(name.getName(X500Principal.CANONICAL)).results().map(MatchResult::group);
  }
}
