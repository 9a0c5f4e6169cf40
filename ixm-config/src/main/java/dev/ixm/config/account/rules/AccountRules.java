package dev.ixm.config.account.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.config.account.Account;
import dev.ixm.config.account.Account.Rights;
import dev.ixm.config.account.Accounts;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.rule.RuleProvider;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The built-in rules about accounts. Found by {@link java.util.ServiceLoader}. */
public final class AccountRules implements RuleProvider {

  private static final Source SOURCE = Source.of(5, "About Passwords");

  private static final RuleInfo SHARED =
      RuleInfo.of(
          "account.password.shared", Level.MUST, "a password is known to one person only", SOURCE);
  private static final RuleInfo LOGINS =
      RuleInfo.of(
          "account.logins.one", Level.MUST, "an account is logged in once at a time", SOURCE);
  private static final RuleInfo ADMINISTRATOR =
      RuleInfo.of(
          "account.administrator.standard-account",
          Level.SHOULD,
          "who administers the product has an ordinary account too",
          SOURCE);

  /** Called by {@link java.util.ServiceLoader}. */
  public AccountRules() {}

  @Override
  public ImmutableList<Rule<?>> rules() {
    return ImmutableList.of(
        Rule.of(
            SHARED,
            Accounts.class,
            accounts -> atMostOne(SHARED, "users", accounts, account -> account.users().size())),
        Rule.of(
            LOGINS,
            Accounts.class,
            accounts -> atMostOne(LOGINS, "logins", accounts, Account::logins)),
        Rule.of(ADMINISTRATOR, Accounts.class, AccountRules::withoutStandardAccount));
  }

  private static ImmutableList<Finding> atMostOne(
      RuleInfo rule, String attribute, Accounts accounts, Function<Account, Integer> number) {
    return IntStream.range(0, accounts.accounts().size())
        .filter(i -> number.apply(accounts.accounts().get(i)) > 1)
        .mapToObj(
            i ->
                Finding.breach(rule, "/accounts/%s/%s".formatted(i, attribute))
                    .actual(number.apply(accounts.accounts().get(i)), 1)
                    .build())
        .collect(toImmutableList());
  }

  private static ImmutableList<Finding> withoutStandardAccount(Accounts accounts) {
    return Sets.difference(users(accounts, Rights.ADMINISTRATOR), users(accounts, Rights.STANDARD))
        .stream()
        .map(
            user ->
                Finding.breach(ADMINISTRATOR, "/accounts")
                    .fact("user", user)
                    .actual("no ordinary account", "one")
                    .build())
        .collect(toImmutableList());
  }

  private static ImmutableSet<String> users(Accounts accounts, Rights rights) {
    return accounts.accounts().stream()
        .filter(account -> account.rights() == rights)
        .flatMap(account -> account.users().stream())
        .collect(ImmutableSet.toImmutableSet());
  }
}
