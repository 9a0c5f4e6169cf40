package dev.ixm.config.uac.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.uac.UserAccountControl;
import dev.ixm.config.uac.UserAccountControl.Notification;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Rule;

/** User Account Control while the product is being installed. */
public final class UserAccountControlRules {

  private static final String DISABLING = "Disabling User Account Control Notification";

  /** What the provider offers. */
  public static final ImmutableList<Rule<UserAccountControl>> ALL =
      ImmutableList.of(
          rule("uac.notification", MUST, Source.of(9, DISABLING, "G09-083", "G05-038", "G08-026"))
              .judging(
                  UserAccountControl.class,
                  (control, here) ->
                      here.at("notification").equal(control.notification(), Notification.NEVER)),
          rule("uac.admin-approval-mode", MUST, Source.of(9, DISABLING, "G09-084", "G05-039"))
              .judging(
                  UserAccountControl.class,
                  (control, here) -> {
                    if (control.concernsPolicy()) {
                      here.at("adminApprovalMode").equal(control.adminApprovalMode(), false);
                    }
                  }));

  private UserAccountControlRules() {}
}
