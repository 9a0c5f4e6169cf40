package dev.ixm.config.account;

import static dev.ixm.model.check.Checks.checkRange;
import static dev.ixm.model.check.Checks.checkText;
import static dev.ixm.model.check.Checks.checkTexts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;

/** Who uses an account of the product. */
@Value.Immutable
@JsonDeserialize(as = ImmutableAccount.class)
public abstract class Account {

  private static final int MAX_LOGINS = 100_000;

  /** What an account may do. */
  public enum Rights {
    /** Use the product. */
    STANDARD,
    /** Administer it. */
    ADMINISTRATOR
  }

  Account() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name of the account, never blank} */
  public abstract String name();

  /** {@return what it may do, STANDARD unless set} */
  @Value.Default
  public Rights rights() {
    return Rights.STANDARD;
  }

  /** {@return the persons who know its password} */
  public abstract ImmutableSet<String> users();

  /** {@return how often it is logged in at the same time, 0 to 100,000, 0 unless set} */
  @Value.Default
  public int logins() {
    return 0;
  }

  @Value.Check
  void validate() {
    checkText("name", name());
    checkTexts("users", users());
    checkRange("logins", logins(), 0, MAX_LOGINS);
  }

  /** Builds an {@link Account}. */
  public static final class Builder extends ImmutableAccount.Builder {
    Builder() {}
  }
}
