package dev.ixm.testkit.value;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.account.Account;
import dev.ixm.config.account.Accounts;
import dev.ixm.config.password.PasswordContext;
import dev.ixm.config.password.PasswordPolicy;
import dev.ixm.config.password.PersonalProfile;
import dev.ixm.config.password.history.PasswordChange;
import dev.ixm.config.password.history.PasswordHash;
import dev.ixm.config.password.history.PasswordHistory;
import dev.ixm.config.password.history.PasswordLifetime;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of passwords, of policies, and of what is known of accounts. */
public final class Passwords {

  private static final int LEAST_ITERATIONS = 1_000;
  private static final int SALT_BYTES = 16;

  /** Characters of these kinds take turns, so that none repeats and no run is long. */
  private static final ImmutableList<String> TURNS =
      ImmutableList.of("abcdefgh", "ABCDEFGH", "23456789", "!#$%&*+-");

  /** The same for policies that allow letters and digits only. */
  private static final ImmutableList<String> PLAIN_TURNS = TURNS.subList(0, 3);

  /** For each rule that the characters alone can break, how an accepted password comes to do so. */
  private static final ImmutableMap<String, UnaryOperator<String>> BREACHES =
      ImmutableMap.<String, UnaryOperator<String>>builder()
          .put("password.length", password -> password.substring(0, 5))
          .put("password.repeats", password -> password + "zzz")
          .put("password.class-run", password -> password + "zyxwv")
          .put("password.uppercase", Ascii::toLowerCase)
          .put("password.lowercase", Ascii::toUpperCase)
          .put("password.non-alphabetic", password -> password.replaceAll("[^A-Za-z]", "xQ"))
          .put("password.letters", password -> password.replaceAll("[A-Za-z]", "7"))
          .put("password.digits", password -> password.replaceAll("[0-9]", "xQ"))
          .put("password.special", password -> password + "!")
          .put("password.sample", password -> "Zyx987wvu654ts!")
          .put("password.other", password -> password + "\u00E9")
          .buildOrThrow();

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(Account.class, Passwords::accounts)
          .put(
              Accounts.class,
              () ->
                  accounts()
                      .list()
                      .uniqueElements(Account::name)
                      .ofMaxSize(4)
                      .map(all -> Accounts.builder().accounts(all).build()))
          .put(PasswordChange.class, Passwords::changes)
          .put(PasswordContext.class, Passwords::contexts)
          .put(PasswordHash.class, Passwords::hashes)
          .put(PasswordHistory.class, () -> hashes().list().ofMaxSize(2).map(PasswordHistory::of))
          .put(PasswordLifetime.class, Passwords::lifetimes)
          .put(PasswordPolicy.class, Passwords::policies)
          .put(PersonalProfile.class, Passwords::people);

  private Passwords() {}

  /**
   * {@return passwords that a policy accepts, where nothing is known of the account}
   *
   * <p>Up to four characters longer than need be.
   *
   * @param policy one of the guide's, or one that adds nothing stricter to them
   */
  public static Arbitrary<String> accepted(PasswordPolicy policy) {
    int least = policy.rule("password.length").minimum();
    String sample = takeTurns(TURNS, Collections.nCopies(least, 0), least);
    ImmutableList<String> turns =
        policy.check(sample, PasswordContext.none()).isEmpty() ? TURNS : PLAIN_TURNS;
    return Combinators.combine(
            Arbitraries.integers().between(0, 7).list().ofSize(least + 4),
            Arbitraries.integers().between(least, least + 4))
        .as((picks, length) -> takeTurns(turns, picks, length));
  }

  /**
   * {@return passwords that break one rule of a policy, and have one finding of it}
   *
   * @param policy one of the guide's
   * @param rule the id of one of its rules about characters, such as {@code password.repeats}
   * @throws IllegalArgumentException if the policy has no such rule, or the rule is not about the
   *     characters alone
   */
  public static Arbitrary<String> breaking(PasswordPolicy policy, String rule) {
    UnaryOperator<String> breach = BREACHES.get(rule);
    checkArgument(
        breach != null && breakable(policy).contains(rule),
        "%s: no breach of '%s'",
        policy.name(),
        rule);
    return accepted(policy).map(breach);
  }

  /**
   * {@return the ids of the rules of a policy that {@link #breaking} can break}
   *
   * @param policy one of the guide's
   */
  public static ImmutableSet<String> breakable(PasswordPolicy policy) {
    return policy.rules().stream()
        .map(rule -> rule.info().id())
        .filter(BREACHES::containsKey)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static String takeTurns(ImmutableList<String> turns, List<Integer> picks, int length) {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < length; i++) {
      password.append(turns.get(i % turns.size()).charAt(picks.get(i)));
    }
    return password.toString();
  }

  private static Arbitrary<PasswordLifetime> lifetimes() {
    Arbitrary<Optional<Duration>> days =
        Arbitraries.integers().between(1, 400).map(Duration::ofDays).optional();
    return Combinators.combine(days, days).as(PasswordLifetime::new);
  }

  private static Arbitrary<PasswordPolicy> policies() {
    return Arbitraries.of(
        PasswordPolicy.STANDARD, PasswordPolicy.INSTALLER_ADMIN, PasswordPolicy.JITC);
  }

  private static Arbitrary<String> names() {
    return Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12);
  }

  private static Arbitrary<Account> accounts() {
    return Combinators.combine(
            names(),
            Arbitraries.of(Account.Rights.class),
            names().set().ofMaxSize(3),
            Arbitraries.integers().between(0, 10))
        .as(
            (name, rights, users, logins) ->
                Account.builder().name(name).rights(rights).users(users).logins(logins).build());
  }

  /** With the fewest iterations that are allowed, as tests make many. */
  private static Arbitrary<PasswordHash> hashes() {
    return accepted(PasswordPolicy.STANDARD)
        .map(
            password ->
                PasswordHash.of(password.toCharArray(), new byte[SALT_BYTES], LEAST_ITERATIONS));
  }

  private static Arbitrary<PersonalProfile> people() {
    return Combinators.combine(
            names().set().ofMaxSize(3),
            Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(12).set().ofMaxSize(3),
            Arbitraries.integers().between(0, 20_000).map(LocalDate::ofEpochDay).set().ofMaxSize(2))
        .as(
            (names, numbers, dates) ->
                PersonalProfile.builder().names(names).numbers(numbers).dates(dates).build());
  }

  private static Arbitrary<PasswordContext> contexts() {
    return Combinators.combine(hashes().list().ofMaxSize(2).map(PasswordHistory::of), people())
        .as((history, person) -> PasswordContext.builder().history(history).person(person).build());
  }

  private static Arbitrary<PasswordChange> changes() {
    return Combinators.combine(
            Arbitraries.of(PasswordChange.Actor.class),
            Arbitraries.integers()
                .between(0, 10_000)
                .map(hour -> Instant.EPOCH.plus(Duration.ofHours(hour))),
            Arbitraries.integers().between(0, 2_000).map(Duration::ofHours).optional())
        .as(
            (actor, at, age) ->
                PasswordChange.builder()
                    .actor(actor)
                    .at(at)
                    .lastByOwner(age.map(at::minus))
                    .build());
  }
}
