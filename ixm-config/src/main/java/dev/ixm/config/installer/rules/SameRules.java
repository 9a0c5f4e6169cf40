package dev.ixm.config.installer.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.certificate.CertificateSubject;
import dev.ixm.config.certificate.rules.Subjects;
import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.config.installer.Question;
import dev.ixm.config.installer.SiteAnswers;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.Fact;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleContext;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Answers that are the same on all servers that are asked. They are compared with those of the
 * Primary if it has some, or else with the first.
 */
final class SameRules {

  private static final String INSTALLATION = "Installation";

  static final ImmutableList<Rule<SiteAnswers>> ALL =
      ImmutableList.of(
          rule(
                  "installer.certificate-values.same",
                  MUST,
                  Source.of(9, "Secondary Voice Servers", "G09-241", "G09-390", "G09-411"))
              .judging(SiteAnswers.class, SameRules::certificateValues),
          rule("installer.dcom-user.same", SHOULD, Source.of(8, INSTALLATION, "G08-065"))
              .inferred()
              .judging(SiteAnswers.class, same(Question.DCOM_USER)),
          rule(
                  "installer.pbx.same",
                  SHOULD,
                  Source.of(8, INSTALLATION, "G08-076", "G08-090", "G08-106"))
              .inferred()
              .judging(SiteAnswers.class, same(Question.PBX_BRAND, Question.PBX_MODEL)),
          rule(
                  "installer.sso-providers.same",
                  SHOULD,
                  Source.of(8, INSTALLATION, "G08-082", "G08-098", "G08-110"))
              .inferred()
              .judging(SiteAnswers.class, same(Question.SSO_PROVIDERS)),
          rule("installer.time-zone.same", MUST, Source.of(8, INSTALLATION, "G08-011"))
              .judging(SiteAnswers.class, SameRules::timeZones));

  private SameRules() {}

  private static BiConsumer<SiteAnswers, FindingCollector> same(Question... questions) {
    return (site, here) -> {
      for (Question question : questions) {
        compare(question, site, here);
      }
    };
  }

  private static void compare(Question question, SiteAnswers site, FindingCollector here) {
    ImmutableSet<String> first =
        primaryFirst(site)
            .map(sheet -> answer(sheet, question))
            .filter(answer -> !answer.isEmpty())
            .findFirst()
            .orElse(ImmutableSet.of());
    Places.forEachSheet(
        site,
        here,
        (sheet, there) -> {
          ImmutableSet<String> answer = answer(sheet, question);
          if (!answer.isEmpty() && !answer.equals(first)) {
            Places.at(there, question).breach(shown(answer), Bound.equalTo(shown(first)));
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

  private static Fact shown(ImmutableSet<String> answer) {
    return answer.size() == 1 ? Fact.of(answer.asList().get(0)) : Fact.of(answer);
  }

  private static void certificateValues(SiteAnswers site, FindingCollector here) {
    Optional<CertificateSubject> first =
        primaryFirst(site).flatMap(sheet -> values(sheet).stream()).findFirst();
    Places.forEachSheet(
        site,
        here,
        (sheet, there) ->
            values(sheet)
                .ifPresent(
                    values ->
                        Subjects.same(
                            values,
                            first.orElse(values),
                            Places.at(there, Question.CERTIFICATE_VALUES))));
  }

  private static Optional<CertificateSubject> values(AnswerSheet sheet) {
    return sheet.wizard().find(Question.CERTIFICATE_VALUES).isPresent()
        ? sheet.certificateValues()
        : Optional.empty();
  }

  private static void timeZones(SiteAnswers site, RuleContext context, FindingCollector here) {
    if (!context.site(site.deployment()).isHighAvailability()) {
      return;
    }
    Optional<ZoneId> first =
        primaryFirst(site).flatMap(sheet -> sheet.timeZone().stream()).findFirst();
    Places.forEachSheet(
        site,
        here,
        (sheet, there) ->
            first.ifPresentOrElse(
                zone -> there.at("timeZone").equal(sheet.timeZone(), zone),
                () -> there.at("timeZone").notStated()));
  }
}
