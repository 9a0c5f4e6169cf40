package dev.ixm.config.jitc.rules;

import static dev.ixm.model.guide.Level.MUST;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.jitc.LoginNotice;
import dev.ixm.config.sso.LoginDetail;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.util.Optional;

/** What a user of the high-security edition is shown at login. */
public final class LoginNoticeRules {

  private static final Source SOURCE = Source.of(9, "Logging In");
  private static final ImmutableSet<LoginDetail> DETAILS =
      ImmutableSet.copyOf(LoginDetail.values());

  /** What the provider offers. */
  public static final ImmutableList<Rule<LoginNotice>> ALL =
      ImmutableList.of(
          Rule.of(
              RuleInfo.of(
                  "jitc.login.notice.details",
                  MUST,
                  "the last successful and unsuccessful login are shown with date, time and"
                      + " address",
                  SOURCE),
              LoginNotice.class,
              (notice, findings) -> {
                details(notice.lastSuccessful(), findings.at("lastSuccessful"));
                details(notice.lastUnsuccessful(), findings.at("lastUnsuccessful"));
              }),
          Rule.of(
              RuleInfo.of(
                  "jitc.login.notice.confirmed",
                  MUST,
                  "an application starts after its user has confirmed the notice",
                  SOURCE),
              LoginNotice.class,
              (notice, findings) ->
                  findings.at("confirmed").require(notice.confirmed(), it -> it, true)));

  private LoginNoticeRules() {}

  private static void details(Optional<ImmutableSet<LoginDetail>> shown, FindingCollector here) {
    here.require(shown, DETAILS::equals, DETAILS);
  }
}
