package dev.ixm.config.installer.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.config.installer.Question;
import dev.ixm.config.installer.SiteAnswers;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.SiteView;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers that are the same on all servers that are asked. They are compared with those of the
 * Primary if it has some, or else with the first.
 */
final class SameRules {

  private static final Source HIGH_AVAILABILITY = Source.of(8, "Installation");

  static final ImmutableList<Rule<SiteAnswers>> ALL =
      ImmutableList.of(
          same(
              RuleInfo.of(
                  "installer.certificate-values.same",
                  MUST,
                  "all servers are given the certificate values of the Primary",
                  Source.of(9, "Secondary Voice Servers")),
              Question.CERTIFICATE_VALUES),
          same(
              inferred(
                  "installer.dcom-user.same",
                  "the services run under the same account on all servers"),
              Question.DCOM_USER),
          same(
              inferred("installer.pbx.same", "all servers are told the same PBX"),
              Question.PBX_BRAND,
              Question.PBX_MODEL),
          same(
              inferred(
                  "installer.sso-providers.same",
                  "the same providers of logins are enabled on all servers"),
              Question.SSO_PROVIDERS),
          Rule.of(
              RuleInfo.of(
                  "installer.time-zone.same",
                  MUST,
                  "all servers of a High Availability site are set to one time zone",
                  HIGH_AVAILABILITY),
              SiteAnswers.class,
              SameRules::timeZones));

  private SameRules() {}

  private static RuleInfo inferred(String id, String summary) {
    return RuleInfo.of(id, SHOULD, summary, HIGH_AVAILABILITY, Basis.INFERRED);
  }

  private static Rule<SiteAnswers> same(RuleInfo info, Question... questions) {
    return Rule.of(
        info,
        SiteAnswers.class,
        (site, findings) -> {
          for (Question question : questions) {
            compare(question, site, findings);
          }
        });
  }

  private static void compare(Question question, SiteAnswers site, FindingCollector findings) {
    ImmutableSet<String> first =
        primaryFirst(site)
            .map(sheet -> answer(sheet, question))
            .filter(answer -> !answer.isEmpty())
            .findFirst()
            .orElse(ImmutableSet.of());
    Places.forEachSheet(
        site,
        findings,
        (sheet, here) -> {
          ImmutableSet<String> answer = answer(sheet, question);
          if (!answer.isEmpty() && !answer.equals(first)) {
            Places.at(here, question).breach(String.join(", ", answer), String.join(", ", first));
          }
        });
  }

  private static Stream<AnswerSheet> primaryFirst(SiteAnswers site) {
    return Stream.concat(
        site.sheets().stream().filter(sheet -> sheet.role() == Role.PRIMARY),
        site.sheets().stream());
  }

  private static ImmutableSet<String> answer(AnswerSheet sheet, Question question) {
    return ImmutableSet.copyOf(sheet.answer(question));
  }

  private static void timeZones(SiteAnswers site, FindingCollector findings) {
    if (!SiteView.of(site.deployment()).isHighAvailability()) {
      return;
    }
    Optional<ZoneId> first =
        primaryFirst(site).flatMap(sheet -> sheet.timeZone().stream()).findFirst();
    Places.forEachSheet(
        site,
        findings,
        (sheet, here) ->
            here.at("timeZone")
                .require(
                    sheet.timeZone(),
                    zone -> zone.equals(first.orElse(zone)),
                    first.map(ZoneId::getId).orElse("")));
  }
}
