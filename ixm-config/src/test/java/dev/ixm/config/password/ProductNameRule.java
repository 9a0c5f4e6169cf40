package dev.ixm.config.password;

import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.RuleInfo;

/** A rule as a plug-in would bring it, registered for the service loader of the tests. */
public final class ProductNameRule implements PasswordRule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "acme.product-name",
          Level.SHOULD,
          "the password does not begin with the name of the product",
          Source.of(5, "About Passwords"),
          Basis.BEYOND_GUIDE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public int maximum() {
    return 0;
  }

  @Override
  public int count(CharSequence password, PasswordContext context) {
    return password.length() >= 3
            && password.charAt(0) == 'I'
            && password.charAt(1) == 'X'
            && password.charAt(2) == 'M'
        ? 1
        : 0;
  }
}
