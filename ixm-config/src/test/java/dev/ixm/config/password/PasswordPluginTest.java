package dev.ixm.config.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleInfo;
import java.nio.CharBuffer;
import org.junit.jupiter.api.Test;

class PasswordPluginTest {

  private static final ClassLoader LOADER = PasswordPluginTest.class.getClassLoader();

  @Test
  void rulesOfPluginsAreJudgedAfterThoseOfThePolicy() {
    PasswordPolicy policy = PasswordPolicy.JITC.toBuilder().addDiscoveredRules(LOADER).build();
    assertThat(policy.rules())
        .hasSize(PasswordPolicy.JITC.rules().size() + 1)
        .last()
        .isInstanceOf(ProductNameRule.class);
    assertThat(policy.check("IXM-and-more-123", PasswordContext.none()))
        .isEqualTo(policy.check("IXM-and-more-123".toCharArray(), PasswordContext.none()))
        .extracting(finding -> finding.rule().id(), Finding::severity)
        .containsExactly(tuple("acme.product-name", Severity.WARNING));
    assertThat(policy.check("Abc123def456gk!", PasswordContext.none())).isEmpty();
  }

  @Test
  void anArrayCannotBeChangedThroughTheViewThatARuleGets() {
    char[] password = "IXM".toCharArray();
    PasswordRule nosy = new Nosy();
    assertThat(nosy.count(password, PasswordContext.none())).isZero();
  }

  @Test
  void refusesTwoRulesWithTheSameId() {
    PasswordPolicy.Builder builder = PasswordPolicy.STANDARD.toBuilder().addDiscoveredRules(LOADER);
    String name = ProductNameRule.class.getName();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addDiscoveredRules(LOADER))
        .withMessage("two rules have the id 'acme.product-name': %s and %s", name, name);
  }

  /** Counts the ways to the array. */
  private static final class Nosy implements PasswordRule {

    @Override
    public RuleInfo info() {
      return new ProductNameRule().info();
    }

    @Override
    public int count(CharSequence password, PasswordContext context) {
      CharBuffer view = (CharBuffer) password;
      return (view.hasArray() ? 1 : 0) + (view.isReadOnly() ? 0 : 1);
    }
  }
}
