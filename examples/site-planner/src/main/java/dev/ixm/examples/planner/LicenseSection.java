package dev.ixm.examples.planner;

import dev.ixm.licensing.Condition;
import dev.ixm.licensing.LegacyLicensing;
import dev.ixm.licensing.LicensePolicy;
import dev.ixm.licensing.LicenseStatus;
import dev.ixm.licensing.TimelineEntry;
import dev.ixm.model.guide.Source;
import dev.ixm.model.license.License;
import dev.ixm.model.license.Verification;
import dev.ixm.model.site.SiteView;
import dev.ixm.site.SiteStudy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happens to a license as its term ends, and to servers that are cut off; what happens daily
 * is said once.
 */
final class LicenseSection {

  private LicenseSection() {}

  /** {@return the section of a site with a license} */
  static Page.Section of(SiteStudy study) {
    List<Page.Item> items = new ArrayList<>(outages(study));
    study.deployment().license().flatMap(it -> legacy(study.policy(), it)).ifPresent(items::add);
    addRuns(study.timeline(), items);
    return Page.Section.of("License", Page.Items.of(items));
  }

  /** What a server does that loses the license server, or the Primary that holds the license. */
  private static List<Page.Item> outages(SiteStudy study) {
    LicensePolicy policy = study.policy();
    List<Page.Item> items = new ArrayList<>();
    boolean online =
        study.deployment().license().orElseThrow().verification() == Verification.ONLINE;
    items.add(
        online
            ? outage(
                "No license server",
                policy.authenticationGrace(),
                "the whole site",
                Source.of(12, "Licensing Grace Periods and Actions"))
            : outage(
                "No USB key or license file (inferred)",
                policy.missingKeyGrace(),
                "the whole site",
                Source.of(13, "Offline Verification")));
    if (SiteView.of(study.deployment()).isHighAvailability()) {
      items.add(
          outage(
              "A server without its Primary (of one alone, inferred)",
              policy.syncGrace(),
              "that server alone, all of them if none is reached",
              Source.of(12, "HA Licensing")));
    }
    return items;
  }

  private static Optional<Page.Item> legacy(LicensePolicy policy, License license) {
    return LicenseStatus.on(LegacyLicensing.END, license, policy).conditions().stream()
        .filter(it -> it.kind() == Condition.Kind.LEGACY_ENDED)
        .map(
            it ->
                "%s since %s [%s]".formatted(it.kind().reason(), LegacyLicensing.END, it.source()))
        .map(text -> Page.Item.of(text, Condition.Kind.LEGACY_ENDED.remedy()))
        .findFirst();
  }

  private static Page.Item outage(String what, Duration grace, String where, Source source) {
    return Page.Item.of(
        "%s: all that is licensed for %s days, then Demo Mode: %s [%s]"
            .formatted(what, grace.toDays(), where, source));
  }

  private static void addRuns(List<TimelineEntry> dates, List<Page.Item> items) {
    List<TimelineEntry> run = new ArrayList<>();
    for (TimelineEntry entry : dates) {
      if (!run.isEmpty() && !continues(run, entry)) {
        items.add(item(run));
        run.clear();
      }
      run.add(entry);
    }
    if (!run.isEmpty()) {
      items.add(item(run));
    }
  }

  /** Whether the entry says the same as the run's last one a day later. */
  private static boolean continues(List<TimelineEntry> run, TimelineEntry entry) {
    TimelineEntry last = run.get(run.size() - 1);
    return entry.kind() == last.kind()
        && entry.kind().isReminder()
        && entry.date().equals(last.date().plusDays(1));
  }

  private static Page.Item item(List<TimelineEntry> run) {
    TimelineEntry first = run.get(0);
    TimelineEntry last = run.get(run.size() - 1);
    return Page.Item.of(
        run.size() == 1
            ? first.toString()
            : "%s to %s daily: %s [%s]"
                .formatted(first.date(), last.date(), first.kind(), first.source()));
  }
}
