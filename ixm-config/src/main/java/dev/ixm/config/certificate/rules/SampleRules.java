package dev.ixm.config.certificate.rules;

import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.certificate.CertificateCheck;
import dev.ixm.config.certificate.CertificateInventory;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleContext;
import dev.ixm.model.sample.GuideSamples;

/** Names in certificates that the guide prints as samples. */
final class SampleRules {

  private static final Source SAMPLES =
      Source.of(9, "Certificates for Mobilink Connection: Self-Signed", "G01-901");

  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          rule("certificate.sample.subject", SHOULD, SAMPLES)
              .judging(CertificateInventory.class, SampleRules::subjects),
          rule("certificate.file.sample", SHOULD, SAMPLES)
              .judging(CertificateCheck.class, SampleRules::file));

  private SampleRules() {}

  private static void subjects(
      CertificateInventory inventory, RuleContext context, FindingCollector here) {
    ImmutableSet<String> samples = context.facts().get(GuideSamples.KIND).subjects();
    here.at("servers")
        .forEach(
            inventory.servers(),
            (found, there) ->
                found
                    .subject()
                    .ifPresent(
                        subject ->
                            Subjects.isNoSample(
                                subject,
                                samples,
                                there.with(Finding.SERVER, found.server()).at("subject"))));
  }

  private static void file(CertificateCheck check, RuleContext context, FindingCollector here) {
    GuideSamples samples = context.facts().get(GuideSamples.KIND);
    FindingCollector bundle = here.at("bundle").at("certificates").at(0);
    check
        .bundle()
        .first()
        .map(certificate -> certificate.getSubjectX500Principal().getName())
        .ifPresent(name -> parts(name, samples.subjects(), bundle));
    for (String host : check.hostNames()) {
      if (GuideSamples.isOneOf(samples.hosts(), host)) {
        here.at("hostNames").breach(host, Bound.otherThan(host));
      }
    }
  }

  /** No sample holds a comma, so that parts which do need not be told apart. */
  private static void parts(String name, ImmutableSet<String> samples, FindingCollector here) {
    for (String part : Splitter.on(',').split(name)) {
      String value = part.substring(part.indexOf('=') + 1);
      if (GuideSamples.isOneOf(samples, value)) {
        here.breach(value, Bound.otherThan(value));
      }
    }
  }
}
