package dev.ixm.config.account.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.config.account.Account.Rights;
import dev.ixm.config.account.Accounts;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;

/** Who uses which account. */
public final class AccountRules {

  private static final String ABOUT_PASSWORDS = "About Passwords";
  private static final String ACCOUNTS = "accounts";

  /** What the provider offers. */
  public static final ImmutableList<Rule<Accounts>> ALL =
      ImmutableList.of(
          rule("account.password.shared", MUST, Source.of(5, ABOUT_PASSWORDS, "G05-060"))
              .judging(
                  Accounts.class,
                  (accounts, here) ->
                      here.at(ACCOUNTS)
                          .forEach(
                              accounts.accounts(),
                              (account, there) ->
                                  there.at("users").atMost(account.users().size(), 1))),
          rule("account.logins.one", MUST, Source.of(5, ABOUT_PASSWORDS, "G05-061"))
              .judging(
                  Accounts.class,
                  (accounts, here) ->
                      here.at(ACCOUNTS)
                          .forEach(
                              accounts.accounts(),
                              (account, there) -> there.at("logins").atMost(account.logins(), 1))),
          rule(
                  "account.administrator.standard-account",
                  SHOULD,
                  Source.of(5, ABOUT_PASSWORDS, "G05-064"))
              .judging(Accounts.class, AccountRules::ordinaryAccounts));

  private AccountRules() {}

  private static void ordinaryAccounts(Accounts accounts, FindingCollector here) {
    for (String user :
        Sets.difference(users(accounts, Rights.ADMINISTRATOR), users(accounts, Rights.STANDARD))) {
      here.at(ACCOUNTS)
          .with("user", user)
          .breach(Rights.ADMINISTRATOR, Bound.including(ImmutableList.of(Rights.STANDARD)));
    }
  }

  private static ImmutableSet<String> users(Accounts accounts, Rights rights) {
    return accounts.accounts().stream()
        .filter(account -> account.rights() == rights)
        .flatMap(account -> account.users().stream())
        .collect(ImmutableSet.toImmutableSet());
  }
}
