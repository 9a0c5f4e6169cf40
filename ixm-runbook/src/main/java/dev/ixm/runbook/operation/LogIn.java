package dev.ixm.runbook.operation;

import com.google.common.collect.ImmutableList;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Keys;

/**
 * Logs in to a computer; who was logged in before is not any more.
 *
 * @param account with which account, in words, such as {@code the account that installs}
 */
public record LogIn(String account) implements Operation {

  @Override
  public String what() {
    return "Log in with " + account;
  }

  @Override
  public ImmutableList<Effect> effects(String place) {
    return ImmutableList.of(Keys.loggedIn(place).is(account));
  }

  @Override
  public <T> T accept(OperationVisitor<T> visitor) {
    return visitor.visit(this);
  }
}
