package dev.ixm.site.standard;

import com.google.common.collect.ImmutableMap;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.rule.Report;
import dev.ixm.site.SitePart;
import dev.ixm.site.SiteStudy;

/** All of a study as JSON. */
final class PlanJson {

  private PlanJson() {}

  static String of(SiteStudy study) {
    return IxmJson.write(
        ImmutableMap.builder()
            .put("ixmFormat", IxmJson.FORMAT)
            .put("sizing", study.plan())
            .put("order", study.order())
            .put("deployment", study.deployment())
            .put("licensedVoicePorts", study.licensedVoicePorts())
            .put("licenseStatus", study.licenseStatus())
            .put("reports", reports(study))
            .put("licenseDates", study.timeline())
            .put("runbooks", study.runbooks())
            .buildOrThrow());
  }

  private static ImmutableMap<String, Report> reports(SiteStudy study) {
    return study.parts().stream()
        .collect(ImmutableMap.toImmutableMap(SitePart::file, SitePart::report));
  }
}
