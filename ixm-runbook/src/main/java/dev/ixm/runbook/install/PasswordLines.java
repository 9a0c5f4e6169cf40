package dev.ixm.runbook.install;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.ixm.config.certificate.SelfSigned;
import dev.ixm.config.installer.PasswordRequest;
import dev.ixm.config.installer.SiteAnswers;
import dev.ixm.config.installer.SitePasswords;
import dev.ixm.config.password.PasswordPolicy;
import dev.ixm.config.password.PasswordPurpose;
import dev.ixm.config.password.PasswordRule;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which passwords a site has to choose, and what each has to keep to, in figures. */
final class PasswordLines {

  private static final ImmutableMap<String, String> COUNTED =
      ImmutableMap.<String, String>builder()
          .put("password.length", "characters")
          .put("password.letters", "letters")
          .put("password.digits", "digits")
          .put("password.uppercase", "upper-case letters")
          .put("password.lowercase", "lower-case letters")
          .put("password.non-alphabetic", "digits or symbols")
          .put("password.special", "symbols")
          .put("password.other", "characters beyond A-Z, a-z, 0-9 and symbols")
          .put("password.repeats", "of one character in a row")
          .put("password.class-run", "of one class of characters in a row")
          .put("password.personal-information", "personal information")
          .put("password.sample", "passwords that the guide prints")
          .buildOrThrow();

  /** The rules about characters that are neither letters nor digits. */
  private static final ImmutableSet<String> SYMBOLS =
      ImmutableSet.of("password.special", "password.other");

  private static final String UNLESS = ", unless self-signed";

  private PasswordLines() {}

  /**
   * A line for those that the site has, and one for others that keep to the same.
   *
   * @param inUse what the site has passwords for
   * @param policy whether certificates may be self-signed, if that is known
   */
  static ImmutableList<String> of(
      SiteAnswers answers, Set<PasswordPurpose> inUse, Optional<SelfSigned> policy) {
    SetMultimap<String, PasswordPurpose> purposes = LinkedHashMultimap.create();
    for (PasswordRequest request : SitePasswords.requests(answers)) {
      purposes.put(limits(request.policy()), request.purpose());
    }
    if (policy.equals(Optional.of(SelfSigned.PERMITTED))) {
      purposes.values().remove(PasswordPurpose.PRIVATE_CERTIFICATE);
    }
    ImmutableSet<PasswordPurpose> kept = inUse(purposes.values(), inUse);
    purposes.values().removeAll(kept);
    Stream<String> chosen =
        purposes.asMap().entrySet().stream()
            .map(it -> "Passwords of %s: %s".formatted(labels(it.getValue()), it.getKey()));
    return Stream.concat(
            Stream.of(kept)
                .filter(all -> !all.isEmpty())
                .map(all -> "Passwords of %s: those in use, no new ones".formatted(labels(all))),
            chosen)
        .map(line -> policy.isPresent() ? line.replace(UNLESS, "") : line)
        .collect(toImmutableList());
  }

  private static ImmutableSet<PasswordPurpose> inUse(
      Collection<PasswordPurpose> asked, Set<PasswordPurpose> inUse) {
    return asked.stream().filter(inUse::contains).collect(toImmutableSet());
  }

  private static String labels(Collection<PasswordPurpose> purposes) {
    return purposes.stream().map(PasswordLines::label).collect(joining(", "));
  }

  private static String limits(PasswordPolicy policy) {
    return policy.rules().stream()
        .flatMap(rule -> limit(rule, policy))
        .distinct()
        .collect(joining(", "));
  }

  /** A policy that allows no symbols need not tell them from other characters. */
  private static Stream<String> limit(PasswordRule rule, PasswordPolicy policy) {
    boolean plain =
        SYMBOLS.contains(rule.info().id())
            && policy.rules().stream()
                .filter(it -> it.maximum() == 0)
                .map(it -> it.info().id())
                .collect(toImmutableSet())
                .containsAll(SYMBOLS);
    return plain ? Stream.of("only A-Z, a-z and digits") : limit(rule);
  }

  private static Stream<String> limit(PasswordRule rule) {
    String counted = COUNTED.get(rule.info().id());
    if (counted == null) {
      return Stream.of(rule.info().summary());
    }
    if (rule.maximum() == 0) {
      return Stream.of("no " + counted);
    }
    Stream<String> least =
        rule.minimum() > 0 ? Stream.of(rule.minimum() + " or more ") : Stream.empty();
    Stream<String> most =
        rule.maximum() < Integer.MAX_VALUE
            ? Stream.of("at most %s ".formatted(rule.maximum()))
            : Stream.empty();
    return Stream.concat(least, most).map(bound -> bound + counted);
  }

  private static String label(PasswordPurpose purpose) {
    return switch (purpose) {
      case USER -> "users";
      case ADMINISTRATOR -> "the administrator";
      case UC_IIS_USER -> "`UC IIS User`";
      case LOCAL_ADMINISTRATOR -> "the local administrator";
      case DCOM_USER -> "the DCOM user";
      case DATABASE_ENCRYPTION -> "the database encryption";
      case MOBILINK_COMMUNICATIONS -> "the Mobilink encryption";
      case MOBILINK_IDENTITY_FILE -> "the Mobilink identity file";
      case PRIVATE_CERTIFICATE -> "the private certificate of Mobilink" + UNLESS;
      case CERTIFICATE_BACKUP -> "the backup of the certificate for EFS";
    };
  }
}
