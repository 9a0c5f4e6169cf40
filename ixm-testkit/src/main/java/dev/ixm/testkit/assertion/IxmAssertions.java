package dev.ixm.testkit.assertion;

import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.password.PasswordRule;
import dev.ixm.licensing.LicenseStatus;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.Rule;
import dev.ixm.runbook.Runbook;
import dev.ixm.sizing.SizingPlan;

/**
 * The way in, to be imported statically beside AssertJ's own:
 *
 * <pre>{@code
 * import static dev.ixm.testkit.assertion.IxmAssertions.assertThat;
 *
 * assertThat(rules.check(deployment)).hasExactly("topology.time-zone.same");
 * }</pre>
 */
public final class IxmAssertions {

  private IxmAssertions() {}

  /**
   * {@return assertions on a report}
   *
   * @param actual the report
   */
  public static ReportAssert assertThat(Report actual) {
    return new ReportAssert(actual);
  }

  /**
   * {@return assertions on an INI document}
   *
   * @param actual the document
   */
  public static IniDocumentAssert assertThat(IniDocument actual) {
    return new IniDocumentAssert(actual);
  }

  /**
   * {@return assertions on the status of a license}
   *
   * @param actual the status
   */
  public static LicenseStatusAssert assertThat(LicenseStatus actual) {
    return new LicenseStatusAssert(actual);
  }

  /**
   * {@return assertions on a plan}
   *
   * @param actual the plan
   */
  public static SizingPlanAssert assertThat(SizingPlan actual) {
    return new SizingPlanAssert(actual);
  }

  /**
   * {@return assertions on a runbook}
   *
   * @param actual the runbook
   */
  public static RunbookAssert assertThat(Runbook actual) {
    return new RunbookAssert(actual);
  }

  /**
   * {@return assertions on a rule}
   *
   * @param actual the rule
   * @param <S> what the rule judges
   */
  public static <S> RuleAssert<S> assertThat(Rule<S> actual) {
    return new RuleAssert<>(actual);
  }

  /**
   * {@return assertions on a password rule}
   *
   * @param actual the rule
   */
  public static PasswordRuleAssert assertThat(PasswordRule actual) {
    return new PasswordRuleAssert(actual);
  }
}
