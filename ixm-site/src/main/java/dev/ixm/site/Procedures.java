package dev.ixm.site;

import com.google.common.collect.ImmutableMap;
import dev.ixm.runbook.Precheck;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.install.Installation;

/** The runbooks of a site. */
final class Procedures {

  private Procedures() {}

  /** {@return those that the site can use, by a short name} */
  static ImmutableMap<String, Runbook> of(SiteStudy study) {
    return ImmutableMap.of(
        "installation", Precheck.before(Installation.of(study.deployment()), study.report()));
  }
}
