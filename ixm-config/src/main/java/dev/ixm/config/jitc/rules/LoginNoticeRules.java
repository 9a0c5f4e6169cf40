package dev.ixm.config.jitc.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.jitc.LoginNotice;
import dev.ixm.config.sso.LoginDetail;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import java.util.Optional;

/** What a user of the high-security edition is shown at login. */
public final class LoginNoticeRules {

  private static final String LOGIN = "Logging In";
  private static final ImmutableSet<LoginDetail> DETAILS =
      ImmutableSet.copyOf(LoginDetail.values());

  /** What the provider offers. */
  public static final ImmutableList<Rule<LoginNotice>> ALL =
      ImmutableList.of(
          rule("jitc.login.notice.details", MUST, Source.of(9, LOGIN, "G09-266", "G09-267"))
              .judging(
                  LoginNotice.class,
                  (notice, here) -> {
                    details(notice.lastSuccessful(), here.at("lastSuccessful"));
                    details(notice.lastUnsuccessful(), here.at("lastUnsuccessful"));
                  }),
          rule("jitc.login.notice.confirmed", MUST, Source.of(9, LOGIN, "G09-266"))
              .judging(
                  LoginNotice.class,
                  (notice, here) -> here.at("confirmed").equal(notice.confirmed(), true)));

  private LoginNoticeRules() {}

  private static void details(Optional<ImmutableSet<LoginDetail>> shown, FindingCollector here) {
    here.require(shown, DETAILS::equals, Bound.including(DETAILS));
  }
}
