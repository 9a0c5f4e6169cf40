package dev.ixm.config.certificate.rules;

import dev.ixm.config.certificate.CertificateSubject;
import dev.ixm.model.rule.FindingCollector;
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
}
