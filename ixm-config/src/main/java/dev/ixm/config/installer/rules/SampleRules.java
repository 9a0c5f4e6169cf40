package dev.ixm.config.installer.rules;

import static dev.ixm.model.guide.Level.MAY;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.certificate.rules.Subjects;
import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.config.installer.Question;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleContext;
import dev.ixm.model.sample.GuideSamples;

/** Answers that the guide prints as samples. */
final class SampleRules {

  private static final ImmutableList<Question> ADDRESSES =
      ImmutableList.of(
          Question.LICENSE_SERVER_ADDRESS,
          Question.PRIMARY_ADDRESS,
          Question.CONSOLIDATED_ADDRESS,
          Question.PBX_ADDRESS);

  static final ImmutableList<Rule<AnswerSheet>> ALL =
      ImmutableList.of(
          rule(
                  "installer.sample.subject",
                  SHOULD,
                  Source.of(9, "Certificates for Mobilink Connection: Self-Signed", "G01-901"))
              .judging(AnswerSheet.class, SampleRules::subject),
          rule("installer.sample.login", SHOULD, Source.of(26, "Legacy SSO", "G01-901"))
              .judging(AnswerSheet.class, SampleRules::login),
          rule(
                  "installer.sample.address",
                  MAY,
                  Source.of(9, "Configuring TLS with Messaging for SIP", "G01-901"))
              .inferred()
              .judging(AnswerSheet.class, SampleRules::addresses));

  private SampleRules() {}

  private static GuideSamples samples(RuleContext context) {
    return context.facts().get(GuideSamples.KIND);
  }

  private static void subject(AnswerSheet sheet, RuleContext context, FindingCollector here) {
    sheet
        .certificateValues()
        .ifPresent(
            subject ->
                Subjects.isNoSample(
                    subject, samples(context).subjects(), here.at("certificateValues")));
  }

  private static void login(AnswerSheet sheet, RuleContext context, FindingCollector here) {
    sheet
        .dcomUser()
        .filter(user -> GuideSamples.isOneOf(samples(context).logins(), user))
        .ifPresent(user -> here.at("dcomUser").breach(user, Bound.otherThan(user)));
  }

  private static void addresses(AnswerSheet sheet, RuleContext context, FindingCollector here) {
    ImmutableSet<String> samples = samples(context).addresses();
    for (Question question : ADDRESSES) {
      sheet.answer(question).stream()
          .filter(samples::contains)
          .forEach(address -> Places.at(here, question).breach(address, Bound.otherThan(address)));
    }
  }
}
