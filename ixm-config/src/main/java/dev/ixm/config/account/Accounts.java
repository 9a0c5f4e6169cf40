package dev.ixm.config.account;

import static dev.ixm.model.check.Checks.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The accounts of a site, to be checked by the rules that {@link
 * dev.ixm.model.rule.RuleSet#discover} finds.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableAccounts.class)
public abstract class Accounts {

  Accounts() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the accounts, with different names} */
  public abstract ImmutableList<Account> accounts();

  @Value.Check
  void validate() {
    Set<String> names = new HashSet<>();
    for (Account account : accounts()) {
      check(
          names.add(account.name()), "accounts", "must have different names: '%s'", account.name());
    }
  }

  /** Builds {@link Accounts}. */
  public static final class Builder extends ImmutableAccounts.Builder {
    Builder() {}
  }
}
