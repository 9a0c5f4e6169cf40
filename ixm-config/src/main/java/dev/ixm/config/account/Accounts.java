package dev.ixm.config.account;

import static dev.ixm.model.check.Checks.checkNames;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
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
    checkNames("accounts", accounts(), Account::name);
  }

  /** Builds {@link Accounts}. */
  public static final class Builder extends ImmutableAccounts.Builder {
    Builder() {}
  }
}
