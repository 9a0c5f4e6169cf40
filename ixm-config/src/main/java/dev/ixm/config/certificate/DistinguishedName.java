package dev.ixm.config.certificate;

import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;

import com.google.common.collect.ImmutableMultiset;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;

/** The parts of a distinguished name, in no order, as the canonical form of the JDK spells them. */
final class DistinguishedName {

  private static final Pattern PART = Pattern.compile("(?:[^,\\\\]|\\\\.)+");
  private static final Pattern SPECIAL = Pattern.compile("[,+\"\\\\<>;=#]");

  private DistinguishedName() {}

  static ImmutableMultiset<String> of(CertificateSubject subject) {
    return of(
        new X500Principal(
            "C=%s,ST=%s,L=%s,O=%s,OU=%s,CN=%s"
                .formatted(
                    subject.country(),
                    escaped(subject.state()),
                    escaped(subject.locality()),
                    escaped(subject.organization()),
                    escaped(subject.organizationalUnit()),
                    escaped(subject.commonName()))));
  }

  static ImmutableMultiset<String> of(X500Principal name) {
    return PART.matcher(name.getName(X500Principal.CANONICAL))
        .results()
        .map(MatchResult::group)
        .collect(toImmutableMultiset());
  }

  private static String escaped(String value) {
    return SPECIAL.matcher(value).replaceAll("\\\\$0");
  }
}
