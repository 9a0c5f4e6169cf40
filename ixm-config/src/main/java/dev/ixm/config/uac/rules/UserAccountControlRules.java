package dev.ixm.config.uac.rules;

import static dev.ixm.model.guide.Level.MUST;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.uac.UserAccountControl;
import dev.ixm.config.uac.UserAccountControl.Notification;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;

/** User Account Control while the product is being installed. */
public final class UserAccountControlRules {

  private static final Source SOURCE = Source.of(9, "Disabling User Account Control Notification");

  /** What the provider offers. */
  public static final ImmutableList<Rule<UserAccountControl>> ALL =
      ImmutableList.of(
          Rule.of(
              RuleInfo.of(
                  "uac.notification", MUST, "Windows never notifies while installing", SOURCE),
              UserAccountControl.class,
              (control, findings) ->
                  findings
                      .at("notification")
                      .require(
                          control.notification(), Notification.NEVER::equals, Notification.NEVER)),
          Rule.of(
              RuleInfo.of(
                  "uac.admin-approval-mode",
                  MUST,
                  "administrators do not run in Admin Approval Mode while installing",
                  SOURCE),
              UserAccountControl.class,
              (control, findings) -> {
                if (control.concernsPolicy()) {
                  findings
                      .at("adminApprovalMode")
                      .require(control.adminApprovalMode(), it -> !it, false);
                }
              }));

  private UserAccountControlRules() {}
}
