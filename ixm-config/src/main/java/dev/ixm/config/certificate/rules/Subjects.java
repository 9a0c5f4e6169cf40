package dev.ixm.config.certificate.rules;

import com.google.common.collect.Maps;
import dev.ixm.config.certificate.CertificateSubject;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;

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
    Maps.difference(actual.values(), expected.values())
        .entriesDiffering()
        .forEach(
            (name, values) ->
                here.at(name).breach(values.leftValue(), Bound.equalTo(values.rightValue())));
  }
}
