package dev.ixm.config.certificate.rules;

import com.google.common.collect.ImmutableSet;
import dev.ixm.config.certificate.CertificateSubject;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.sample.GuideSamples;
import java.util.Optional;

/** Compares certificate values. */
public final class Subjects {

  private Subjects() {}

  /**
   * Requires the same certificate values, one by one.
   *
   * @param actual the values here
   * @param expected what they have to be
   * @param here stands at the values
   */
  public static void same(
      CertificateSubject actual, CertificateSubject expected, FindingCollector here) {
    expected
        .values()
        .forEach(
            (name, value) ->
                here.at(name).equal(Optional.ofNullable(actual.values().get(name)), value));
  }

  /**
   * Requires values that are no samples of the guide.
   *
   * @param subject the values here
   * @param samples of the guide
   * @param here stands at the values
   */
  public static void isNoSample(
      CertificateSubject subject, ImmutableSet<String> samples, FindingCollector here) {
    subject
        .values()
        .forEach(
            (name, value) -> {
              if (GuideSamples.isOneOf(samples, value)) {
                here.at(name).breach(value, Bound.otherThan(value));
              }
            });
  }
}
